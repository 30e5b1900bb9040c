/** Batches and polls that do not say how often. */
import { cheapestPattern, givenBy, runText } from '../analysis/delay.js';
import type { Milliseconds } from '../base/duration.js';
import type { Fix } from '../model/finding.js';
import type { Flow, IntegrationMap } from '../model/map.js';
import { clauseAt } from '../model/profiles.js';
import { mechanism } from '../platforms/index.js';
import { putClause } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, receivers, subject } from './words.js';

const MINUTE = 60_000;

/** A way to sync, and the time between its starts. */
interface Pace {
  readonly text: string;
  readonly gap: Milliseconds;
}

/** Rarest first. */
const BATCHES: readonly Pace[] = [
  { text: 'batch daily', gap: 1440 * MINUTE },
  { text: 'batch hourly', gap: 60 * MINUTE },
  { text: 'batch every 15m', gap: 15 * MINUTE },
];
const POLLS: readonly Pace[] = [
  { text: 'near-realtime every 5m', gap: 5 * MINUTE },
  { text: 'near-realtime every 1m', gap: MINUTE },
];

/** A mechanism that pushes nothing is looked at from time to time. */
function mustPoll({ clauses }: Flow): boolean {
  const known = mechanism(clauses.using?.name.text ?? '');
  return (
    known !== undefined && !known.patterns.includes('realtime') && !known.patterns.includes('event-driven')
  );
}

/** None whose run is still on when the next one starts; where some keep the sla, those alone. */
function fitting({ clauses }: Flow, paces: readonly Pace[]): readonly Pace[] {
  const { latency = 0, takes } = givenBy(clauses);
  const within = clauses.sla?.within ?? Infinity;
  const possible = paces.filter(({ gap }) => (takes ?? 0) < gap);
  const kept = possible.filter(({ gap }) => gap + (takes ?? latency) <= within);
  return kept.length > 0 ? kept : possible;
}

function fixesOf(flow: Flow, map: IntegrationMap, paces: readonly Pace[]): readonly Fix[] {
  const { sla, pattern } = flow.clauses;
  const run = pattern ? runText(pattern) : '';
  const word = pattern?.kind === 'batch' ? 'batch' : 'near-realtime';
  const best = sla?.within === undefined ? undefined : cheapestPattern(sla.within, givenBy(flow.clauses));
  const first = best?.startsWith(`${word} `) ? [best] : [];
  const others = fitting(flow, paces)
    .map(({ text }) => text + run)
    .filter((each) => each !== best);
  return [...first, ...others].map((each) => ({
    title: each === best ? `Say \`${each}\`, the rarest that keeps the sla` : `Say \`${each}\``,
    safety: 'unsafe',
    edits: [putClause(map, flow, flow.declaration.clauses.pattern, each)],
    ...(each === best ? { preferred: true } : {}),
  }));
}

function check(flow: Flow, { map, report }: Context): void {
  const { pattern, using } = flow.clauses;
  const isBatch = pattern?.kind === 'batch' && !pattern.schedule;
  const isPoll = pattern?.kind === 'near-realtime' && pattern.every === undefined && mustPoll(flow);
  if (!isBatch && !isPoll) return;
  const how = isBatch
    ? 'in batches, and nothing says when'
    : `by ${using?.name.text}, which pushes nothing, and nothing says how often it is looked at`;
  const what = isBatch ? 'a schedule: `hourly`, `daily at 02:00 UTC`, `every 15m`' : '`every` and a time';
  report({
    at: clauseAt(flow, 'pattern'),
    message: `${subject(flow)} gets to ${receivers(flow)} ${how}: how old it may be there is unknown, and nobody notices a run that did not start. Add ${what}.`,
    // That a mechanism never pushes is read off the patterns it is known to serve, which no page states in so many words.
    ...(isPoll ? { severity: 'warning' as const } : {}),
    marks: [markFlow(flow)],
    fixes: () => fixesOf(flow, map, isBatch ? BATCHES : POLLS),
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'missing-frequency',
  since: '0.1.0',
  scope: 'flow',
  when: ['untimed'],
  severity: 'error',
  fix: 'unsafe',
  summary: 'A batch has no schedule, or a poll no interval.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'pattern',
  when: `A flow is \`batch\` without a schedule (error). Or it is \`near-realtime\` without \`every\`, by a mechanism that can only be polled, as it
serves neither realtime nor event-driven flows: \`file\`, say (warning). Near-realtime by anything that may push needs no interval: it means
minutes. The pattern and the mechanism may come from a profile.`,
  why: `The schedule is most of a batch's age: half an hour or a day, everything else is seconds beside it. And a job without a known hour is
missed by nobody on the night it does not run.`,
  source: ['batch', 'frequency'],
  examples: [
    {
      title: 'some night or other',
      source: `
flow Order from ERP to Snowflake batch takes 40m sla 1d
                                 ^^^^^^^^^^^^^^^ error: Order gets to Snowflake in batches, and nothing says when: how old it may be there is unknown, and nobody notices a run that did not start. Add a schedule: \`hourly\`, \`daily at 02:00 UTC\`, \`every 15m\`.
`,
      fixed: `
flow Order from ERP to Snowflake batch every 12h takes 40m sla 1d
`,
    },
    {
      title: 'without a promise, the rarest first',
      source: `
flow Order from ERP to Snowflake batch owner ops
                                 ^^^^^ error: Order gets to Snowflake in batches, and nothing says when: how old it may be there is unknown, and nobody notices a run that did not start. Add a schedule: \`hourly\`, \`daily at 02:00 UTC\`, \`every 15m\`.
`,
      fixed: `
flow Order from ERP to Snowflake batch daily owner ops
`,
    },
    {
      title: 'a folder that is looked at from time to time',
      source: `
flow Order from ERP to WMS near-realtime using file sla 15m
                           ^^^^^^^^^^^^^ warning: Order gets to WMS by file, which pushes nothing, and nothing says how often it is looked at: how old it may be there is unknown, and nobody notices a run that did not start. Add \`every\` and a time.
`,
      fixed: `
flow Order from ERP to WMS near-realtime every 15m using file sla 15m
`,
    },
    {
      title: 'pushed within minutes',
      source: `
flow Order from ERP to CRM near-realtime using webhook
flow Order from ERP to WMS near-realtime
`,
    },
    {
      title: 'a schedule, if a bare one',
      source: `
flow Order from ERP to Snowflake batch daily
`,
    },
  ],
};
