/** Flows that do not say how they synchronise. */
import { cheapestPattern } from '../analysis/delay.js';
import { statedLatency } from '../analysis/flow.js';
import type { Milliseconds } from '../base/duration.js';
import type { Fix } from '../model/finding.js';
import type { Flow } from '../model/map.js';
import { addBehindEnds } from './fixes/edits.js';
import { triggerOf } from './fixes/trigger.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, subject, way } from './words.js';

/** Cheapest first, each with how old what it brings may get by itself; what copies nothing and what needs a trigger to be written comes last. */
const PATTERNS: readonly (readonly [pattern: string, age: Milliseconds])[] = [
  ['batch daily', 86_400_000],
  ['batch hourly', 3_600_000],
  ['near-realtime every 5m', 300_000],
  ['realtime', 0],
  ['event-driven', 0],
  ['on-demand', 0],
];

/** Those that keep the promise; all of them where none does, as then it is the promise that is wrong. */
function patternsFor({ clauses }: Flow): readonly string[] {
  const within = clauses.sla?.within ?? Infinity;
  const latency = statedLatency(clauses) ?? 0;
  const kept = PATTERNS.filter(([, age]) => age + latency <= within);
  return (kept.length > 0 ? kept : PATTERNS).map(([pattern]) => pattern);
}

/** What is sent when something happens says what. */
const clausesOf = (flow: Flow, pattern: string): string =>
  pattern === 'event-driven' && !flow.clauses.trigger && flow.from?.kind !== 'channel'
    ? `${pattern} ${triggerOf(flow)}`
    : pattern;

function fixesOf(flow: Flow): readonly Fix[] {
  const { sla } = flow.clauses;
  const best =
    sla?.within === undefined
      ? undefined
      : cheapestPattern(sla.within, { latency: statedLatency(flow.clauses) ?? 0 });
  const others = patternsFor(flow).filter((pattern) => pattern !== best);
  const patterns = (best === undefined ? others : [best, ...others]).map((each) => clausesOf(flow, each));
  return patterns.map((pattern) => ({
    title: pattern === best ? `Add \`${pattern}\`, the cheapest that meets the sla` : `Add \`${pattern}\``,
    safety: 'unsafe',
    edits: [addBehindEnds(flow, pattern)],
    ...(pattern === best ? { preferred: true } : {}),
  }));
}

function check(flow: Flow, { report }: Context): void {
  if (flow.clauses.pattern) return;
  report({
    at: flow.at,
    message: `Nothing says how ${subject(flow)} gets ${way(flow)}, so neither its age nor its failures can be judged. Add one of realtime, near-realtime, batch, on-demand and event-driven.`,
    marks: [markFlow(flow)],
    fixes: () => fixesOf(flow),
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'missing-pattern',
  since: '0.1.0',
  scope: 'flow',
  unless: ['pattern'],
  severity: 'error',
  fix: 'unsafe',
  summary: 'A flow names no sync pattern.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'pattern',
  when: `A flow that names both its ends has no sync pattern, of its own or from its profile.`,
  why: `Latency, volume and reliability pick the pattern, and the pattern decides what can go wrong: whether there is a copy at all, how old
it gets, and whether a retry and a dead-letter queue make sense.`,
  source: ['patterns'],
  examples: [
    {
      title: 'a promise without a way to keep it',
      source: `
flow Order from ERP to CRM sla 15m owner ops
^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Nothing says how Order gets from ERP to CRM, so neither its age nor its failures can be judged. Add one of realtime, near-realtime, batch, on-demand and event-driven.
`,
      fixed: `
flow Order from ERP to CRM near-realtime every 15m sla 15m owner ops
`,
    },
    {
      title: 'the profile says it',
      source: `
profile nightly {
  batch daily at 02:00 UTC
}
flow Order from ERP to CRM with nightly
`,
    },
    {
      title: 'asked when needed is a pattern, too',
      source: `
flow Order from ERP to CRM on-demand sla 15m owner ops
`,
    },
  ],
};
