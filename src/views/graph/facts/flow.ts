/** What a picture can tell of a flow as a whole. */
import { patternDelay } from '../../../analysis/delay.js';
import { statedLatency } from '../../../analysis/flow.js';
import { retryWindow } from '../../../analysis/retry.js';
import type { Retry } from '../../../model/clauses.js';
import type { Fragment } from '../../../model/declarations.js';
import type { Flow, Place } from '../../../model/map.js';
import type { Anchor } from '../../../base/span.js';
import { clausesOf } from './clauses.js';
import type { Carried } from './entity.js';
import type { DrawFacts, FlowFacts } from './facts.js';
import { writePattern, writeRetry } from './write.js';

/** What others know of it. */
interface Around {
  readonly at: Anchor | undefined;
  readonly carried: Carried | undefined;
  readonly draws: readonly DrawFacts[];
  readonly fragment: Fragment | undefined;
}

export function flowFacts(flow: Flow, { at, carried, draws, fragment }: Around): FlowFacts {
  const { id, entity, declaration, from, to, via, both, domain, owner, profile, clauses } = flow;
  const { pattern, delivery, dlq, retry, using, lifecycle, carries, protection, reviewed, reason } = clauses;
  // All of one shape, said or not: there are as many as flows.
  return {
    id,
    entity: entity?.name ?? declaration.entity?.text,
    from: from?.name,
    to: to.map(nameOf),
    via: via.length === 0 ? NONE : via.map(nameOf),
    both,
    domain: domain?.name,
    owner: owner?.name,
    profile: profile?.name,
    pattern: pattern?.kind,
    patternText: pattern && writePattern(pattern),
    sla: clauses.sla?.within,
    latency: statedLatency(clauses),
    adds: patternDelay(clauses)?.worst,
    cache: clauses.cache?.value,
    delivery: delivery?.value,
    retries: retry && retriesOf(retry),
    dlq: dlq && (dlq.queue ?? ''),
    using: using?.name.text,
    lifecycle: lifecycle?.value,
    carries: carries?.names.map(({ text }) => text),
    protection: protection?.value,
    reviewed: reviewed?.value,
    reason: reason?.value,
    classes: carried?.classes ?? NONE,
    crossings: carried?.crossings ?? NONE,
    draws,
    clauses: clausesOf(declaration, fragment),
    doc: declaration.doc,
    at,
  };
}

const NONE: readonly never[] = [];

const nameOf = ({ name }: Place): string => name;

function retriesOf(retry: Retry): FlowFacts['retries'] {
  const window = retryWindow(retry)?.expected;
  const text = writeRetry(retry);
  return window === undefined ? { text } : { text, lasts: Number.isFinite(window) ? window : null };
}
