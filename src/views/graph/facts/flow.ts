/** What a picture can tell of a flow as a whole. */
import { patternDelay } from '../../../analysis/delay.js';
import { statedLatency } from '../../../analysis/flow.js';
import { retryWindow } from '../../../analysis/retry.js';
import type { FlowClauses, Fragment } from '../../../model/declarations.js';
import type { Flow } from '../../../model/map.js';
import type { Anchor } from '../../../base/span.js';
import { clausesOf } from './clauses.js';
import type { Carried } from './entity.js';
import type { DrawFacts, FlowFacts } from './facts.js';
import { Kept } from './kept.js';
import { writePattern, writeRetry } from './write.js';

/** What others know of it. */
export interface Around {
  readonly at: Anchor | undefined;
  readonly carried: Carried | undefined;
  readonly draws: readonly DrawFacts[];
  readonly fragment: Fragment | undefined;
}

const kept = new Kept<Flow, FlowFacts>();

export function flowFacts(flow: Flow, around: Around): FlowFacts {
  const { at, carried, draws } = around;
  return kept.of(flow, [at, carried?.key, draws], () => factsOf(flow, around));
}

function factsOf(flow: Flow, { at, carried, draws, fragment }: Around): FlowFacts {
  const { id, entity, declaration, from, to, via, both, domain, owner, profile, clauses } = flow;
  const label = entity?.name ?? declaration.entity?.text;
  return {
    id,
    ...(label !== undefined && { entity: label }),
    ...(from && { from: from.name }),
    to: to.map(({ name }) => name),
    via: via.map(({ name }) => name),
    both,
    ...(domain && { domain: domain.name }),
    ...(owner && { owner: owner.name }),
    ...(profile && { profile: profile.name }),
    ...timesOf(clauses),
    ...failureOf(clauses),
    ...restOf(clauses),
    classes: carried?.classes ?? [],
    crossings: carried?.crossings ?? [],
    draws,
    clauses: clausesOf(declaration, fragment),
    ...(declaration.doc !== undefined && { doc: declaration.doc }),
    ...(at && { at }),
  };
}

function timesOf(clauses: FlowClauses): Partial<FlowFacts> {
  const { pattern, sla, cache } = clauses;
  const latency = statedLatency(clauses);
  const adds = patternDelay(clauses)?.worst;
  return {
    ...(pattern && { pattern: pattern.kind, patternText: writePattern(pattern) }),
    ...(sla?.within !== undefined && { sla: sla.within }),
    ...(latency !== undefined && { latency }),
    ...(adds !== undefined && { adds }),
    ...(cache && { cache: cache.value }),
  };
}

function failureOf({ delivery, retry, dlq }: FlowClauses): Partial<FlowFacts> {
  const window = retry && retryWindow(retry)?.expected;
  const lasts = window === undefined ? {} : { lasts: Number.isFinite(window) ? window : null };
  return {
    ...(delivery && { delivery: delivery.value }),
    ...(retry && { retries: { text: writeRetry(retry), ...lasts } }),
    ...(dlq && { dlq: dlq.queue ?? '' }),
  };
}

function restOf({
  using,
  lifecycle,
  carries,
  protection,
  reviewed,
  reason,
}: FlowClauses): Partial<FlowFacts> {
  return {
    ...(using && { using: using.name.text }),
    ...(lifecycle && { lifecycle: lifecycle.value }),
    ...(carries && { carries: carries.names.map(({ text }) => text) }),
    ...(protection && { protection: protection.value }),
    ...(reviewed && { reviewed: reviewed.value }),
    ...(reason && { reason: reason.value }),
  };
}
