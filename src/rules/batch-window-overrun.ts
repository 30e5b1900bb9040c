/** Batches that are not over when they start again, or when what they bring was due. */
import { patternDelay, runText } from '../analysis/delay.js';
import { startsOf } from '../analysis/starts.js';
import { FIRST_DAY } from '../analysis/sweep.js';
import { formatDuration, type Milliseconds } from '../base/duration.js';
import type { Schedule } from '../model/clauses.js';
import type { Fix } from '../model/finding.js';
import type { Flow, IntegrationMap } from '../model/map.js';
import { clauseAt } from '../model/profiles.js';
import { putClause } from './fixes/edits.js';
import { fasterFixes, promiseFixes } from './fixes/promise.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, subject, way } from './words.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 366 * DAY;

/** The night in which the clocks go forward makes a day of 23 hours: a day is a day. */
const CLOCK_CHANGE = HOUR;

/** Intervals that people choose, as they are written. */
const INTERVALS: readonly (readonly [Milliseconds, string])[] = [
  [15 * MINUTE, 'every 15m'],
  [30 * MINUTE, 'every 30m'],
  [HOUR, 'hourly'],
  [2 * HOUR, 'every 2h'],
  [4 * HOUR, 'every 4h'],
  [8 * HOUR, 'every 8h'],
  [DAY, 'daily'],
];

/** The shortest time between two starts; undefined where it never starts, or once. */
function shortestGap(schedule: Schedule): Milliseconds | undefined {
  const starts = startsOf(schedule);
  if (!starts) return undefined;
  if (starts.kind === 'within') return starts.interval;
  if (schedule.kind === 'daily') return DAY;
  const { calendar } = starts;
  const all = calendar.between(FIRST_DAY, FIRST_DAY + YEAR);
  const gaps = all.slice(1).map((start, i) => start - (all[i] ?? start));
  const shortest = gaps.reduce((least, gap) => Math.min(least, gap), Infinity);
  const isDaily = shortest >= DAY - CLOCK_CHANGE && shortest < DAY;
  return Number.isFinite(shortest) ? (isDaily ? DAY : shortest) : undefined;
}

/** What a cron expression was meant to keep apart, an interval cannot tell. */
function fixesOf(flow: Flow, map: IntegrationMap, takes: Milliseconds): readonly Fix[] {
  const { pattern } = flow.clauses;
  if (!pattern || pattern.schedule?.kind === 'cron') return [];
  const wide = INTERVALS.find(([interval]) => interval > takes);
  if (!wide) return [];
  const clause = `batch ${wide[1]}${runText(pattern)}`;
  const edits = [putClause(map, flow, flow.declaration.clauses.pattern, clause)];
  return [{ title: `Start less often: \`${clause}\``, safety: 'unsafe', edits }];
}

interface Overrun {
  readonly takes: Milliseconds;
  /** The time until the next start, where that is no longer. */
  readonly gap: Milliseconds | undefined;
  /** The promise, where that is shorter. */
  readonly within: Milliseconds | undefined;
}

/** Undefined where it is over in time. */
function overrun({ clauses: { pattern, sla } }: Flow): Overrun | undefined {
  if (pattern?.kind !== 'batch' || pattern.takes === undefined) return undefined;
  const { takes, schedule } = pattern;
  const gap = schedule && shortestGap(schedule);
  const overlaps = gap !== undefined && takes >= gap;
  const isLate = sla?.within !== undefined && takes > sla.within;
  if (!overlaps && !isLate) return undefined;
  return { takes, gap: overlaps ? gap : undefined, within: isLate ? sla.within : undefined };
}

const LATE = 'even a change that was made right before the start arrives too late, whatever the schedule';

function messageOf(flow: Flow, { takes, gap, within }: Overrun): string {
  const what = `A run of ${subject(flow)} ${way(flow)} takes ${formatDuration(takes)}`;
  const promise = within === undefined ? '' : `\`sla ${formatDuration(within)}\``;
  if (gap === undefined)
    return `${what}, longer than its ${promise}: ${LATE}. Make the run shorter, stream the changes, or promise what it can do.`;
  const also = within === undefined ? '' : ` It is longer than its ${promise} too: ${LATE}.`;
  return `${what}, and the next may start after ${formatDuration(gap)}: runs overlap and write the same records, or one is left out, and the delay grows.${also} Start less often, make the run shorter, or stream the changes.`;
}

function whyOf({ takes, gap, within }: Overrun): readonly string[] {
  const next = gap === undefined ? [] : [`${formatDuration(gap)}, the shortest time between two starts`];
  const promise = within === undefined ? [] : [`${formatDuration(within)}, the sla`];
  const over = [
    ...(gap === undefined ? [] : [`≥ ${formatDuration(gap)}: the next run starts before this one ends`]),
    ...(within === undefined
      ? []
      : [`> ${formatDuration(within)}: ${formatDuration(takes - within)} too long`]),
  ];
  return [...next, ...promise, `${formatDuration(takes)}, what a run takes`, ...over];
}

function check(flow: Flow, context: Context): void {
  const { map, report } = context;
  const found = overrun(flow);
  if (!found) return;
  const { takes, gap, within } = found;
  const delay = patternDelay(flow.clauses);
  const at = clauseAt(flow, 'pattern');
  const promised = clauseAt(flow, 'sla');
  report({
    at,
    message: messageOf(flow, found),
    related:
      within === undefined || promised === at ? [] : [{ at: promised, message: 'This is what it promises.' }],
    marks: [markFlow(flow)],
    why: whyOf(found),
    fixes: () => {
      if (within === undefined) return fixesOf(flow, map, takes);
      // To start less often would mend the one and not the other.
      if (gap !== undefined) return fasterFixes(flow, map, within);
      return delay ? promiseFixes(flow, context, within, delay) : [];
    },
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'batch-window-overrun',
  since: '0.1.0',
  scope: 'flow',
  when: ['batch'],
  certain: true,
  severity: 'error',
  fix: 'unsafe',
  summary: 'A batch is not over when it starts again, or when what it brings is due.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'pattern',
  measured: true,
  when: `A batch \`takes\` at least as long as the shortest time between two of its starts: the interval of \`hourly\` and \`every\`, a day for
\`daily\`, and for a cron expression the shortest gap of a year, by the calendar of its zone. The night that the spring change of clocks shortens
to 23 hours counts as a day. Or it misses its deadline: what a run brings was made before it started, and the \`sla\` is the time within which a
change must have arrived, so a run is due that time after its start; one that \`takes\` longer brings even its newest change too late, on every day
and by every schedule. Just as long is in time for that one (whether the oldest is, sla-exceeds-pattern says). A batch that does not say what it
\`takes\` is not found.`,
  why: `A batch that is still running when the next one starts races it for the same records. Schedulers that forbid the overlap skip a run instead,
and the data is twice as old as the plan says.`,
  source: ['batch', 'batch-by'],
  examples: [
    {
      title: 'twenty minutes every quarter of an hour',
      source: `
flow Order from ERP to CRM batch every 15m takes 20m
                           ^^^^^^^^^^^^^^^^^^^^^^^^^ error: A run of Order from ERP to CRM takes 20m, and the next may start after 15m: runs overlap and write the same records, or one is left out, and the delay grows. Start less often, make the run shorter, or stream the changes.
`,
      fixed: `
flow Order from ERP to CRM batch every 30m takes 20m
`,
    },
    {
      title: 'only the two starts at night are too near',
      source: `
flow Order from ERP to CRM batch cron "0 2,3,14 * * *" UTC takes 1h
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: A run of Order from ERP to CRM takes 1h, and the next may start after 1h: runs overlap and write the same records, or one is left out, and the delay grows. Start less often, make the run shorter, or stream the changes.
`,
    },
    {
      title: 'due an hour after the start',
      source: `
flow Invoice from ERP to Ledger batch daily at 02:00 Europe/Zurich takes 90m sla 1h
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: A run of Invoice from ERP to Ledger takes 1h30m, longer than its \`sla 1h\`: even a change that was made right before the start arrives too late, whatever the schedule. Make the run shorter, stream the changes, or promise what it can do.
`,
      fixed: `
flow Invoice from ERP to Ledger near-realtime every 30m sla 1h
`,
    },
    {
      title: 'too long for both',
      source: `
flow Order from ERP to CRM batch every 15m takes 20m sla 10m
                           ^^^^^^^^^^^^^^^^^^^^^^^^^ error: A run of Order from ERP to CRM takes 20m, and the next may start after 15m: runs overlap and write the same records, or one is left out, and the delay grows. It is longer than its \`sla 10m\` too: even a change that was made right before the start arrives too late, whatever the schedule. Start less often, make the run shorter, or stream the changes.
`,
    },
    {
      title: 'as long as the promise: the newest change is in time',
      source: `
flow Invoice from ERP to Ledger batch daily at 02:00 Europe/Zurich takes 1h sla 1h
`,
    },
    {
      title: 'a minute to spare',
      source: `
flow Order from ERP to CRM batch hourly takes 59m
flow Invoice from ERP to CRM batch daily at 02:00 Europe/Zurich takes 23h30m
`,
    },
  ],
};
