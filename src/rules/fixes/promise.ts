/** What keeps a promise that a pattern breaks: a pattern that can, or a promise that it can keep. */
import { cheapestPattern, givenBy, patternDelay, type Delay } from '../../analysis/delay.js';
import { statedLatency } from '../../analysis/flow.js';
import { formatDuration } from '../../base/duration.js';
import type { Spanned } from '../../model/clauses.js';
import type { Fix } from '../../model/finding.js';
import type { Flow, IntegrationMap } from '../../model/map.js';
import { needOf, strictestReader } from '../readers.js';
import type { Context } from '../rule.js';
import { putClause, putClauses } from './edits.js';
import { guarded } from './pattern.js';

const PERCENT = 100;

/** The promise as it would have to read; its availability stays. */
function slaText({ clauses: { sla } }: Flow, within: number): string {
  const available =
    sla?.available === undefined ? '' : ` available ${Number((sla.available * PERCENT).toPrecision(12))}%`;
  return `sla ${formatDuration(within)}${available}`;
}

interface Remedy {
  readonly title: string;
  readonly own: Spanned | undefined;
  readonly clause: string;
}

/** What would keep the promise: a fresher cache where the flow only asks, else a faster pattern; none where the way itself is too slow. */
function tighten(flow: Flow, map: IntegrationMap, within: number): Remedy | undefined {
  const { clauses, declaration } = flow;
  const { pattern } = clauses;
  const latency = statedLatency(clauses) ?? 0;
  if (pattern?.kind === 'on-demand') {
    if (latency >= within) return undefined;
    const clause = `cache ${formatDuration(within - latency)}`;
    return { title: `Keep answers for less time: \`${clause}\``, own: declaration.clauses.cache, clause };
  }
  const cheapest = cheapestPattern(within, givenBy(clauses));
  if (cheapest === undefined) return undefined;
  const clause = guarded(flow, map, cheapest);
  return {
    title: `Sync by \`${clause}\`, the cheapest that keeps the promise`,
    own: declaration.clauses.pattern,
    clause,
  };
}

/** Another way to sync, with which the promise holds. */
export function fasterFixes(flow: Flow, map: IntegrationMap, within: number): readonly Fix[] {
  const faster = tighten(flow, map, within);
  if (!faster) return [];
  const { title, own, clause } = faster;
  return [{ title, safety: 'unsafe', edits: [putClause(map, flow, own, clause)] }];
}

/** `within` is what is promised; `delay` what the pattern does. A promise that is weaker than a reader needs helps nobody. */
export function promiseFixes(
  flow: Flow,
  { analysis, map }: Pick<Context, 'analysis' | 'map'>,
  within: number,
  delay: Delay,
): readonly Fix[] {
  const { declaration } = flow;
  const reader = strictestReader(flow, analysis);
  if (reader && delay.worst > needOf(reader)) return fasterFixes(flow, map, within);
  const relax: Fix = {
    title: `Promise what the pattern can do: \`${slaText(flow, delay.worst)}\``,
    safety: 'unsafe',
    edits: [putClause(map, flow, declaration.clauses.sla, slaText(flow, delay.worst))],
  };
  return [...fasterFixes(flow, map, within), relax];
}

/** A stricter promise, with a way to sync that keeps it where the present one does not; none where the way itself is too slow. */
export function stricterFixes(flow: Flow, map: IntegrationMap, within: number): readonly Fix[] {
  const sla = slaText(flow, within);
  const own = flow.declaration.clauses.sla;
  const delay = patternDelay(flow.clauses);
  if (!delay || delay.worst <= within)
    return [{ title: `Change to \`${sla}\``, safety: 'unsafe', edits: [putClause(map, flow, own, sla)] }];
  const faster = tighten(flow, map, within);
  if (!faster) return [];
  const edits = putClauses(map, flow, [
    { own: faster.own, clause: faster.clause },
    { own, clause: sla },
  ]);
  return [
    { title: `Change to \`${sla}\`, and to \`${faster.clause}\`, which keeps it`, safety: 'unsafe', edits },
  ];
}
