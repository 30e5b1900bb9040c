/** Batches that are not over when they start again. */
import { startsOf } from '../analysis/starts.js';
import { FIRST_DAY } from '../analysis/sweep.js';
import { formatDuration, type Milliseconds } from '../base/duration.js';
import type { Pattern, Schedule } from '../model/clauses.js';
import type { Fix } from '../model/finding.js';
import type { Flow, IntegrationMap } from '../model/map.js';
import { clauseAt } from '../model/profiles.js';
import { putClause } from './fixes/edits.js';
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
  if (flow.clauses.pattern?.schedule?.kind === 'cron') return [];
  const wide = INTERVALS.find(([interval]) => interval > takes);
  if (!wide) return [];
  const clause = `batch ${wide[1]} takes ${formatDuration(takes)}`;
  const edits = [putClause(map, flow, flow.declaration.clauses.pattern, clause)];
  return [{ title: `Start less often: \`${clause}\``, safety: 'unsafe', edits }];
}

function overrun({ kind, schedule, takes }: Pattern): { takes: Milliseconds; gap: Milliseconds } | undefined {
  if (kind !== 'batch' || !schedule || takes === undefined) return undefined;
  const gap = shortestGap(schedule);
  return gap !== undefined && takes >= gap ? { takes, gap } : undefined;
}

function check(flow: Flow, { map, report }: Context): void {
  const { pattern } = flow.clauses;
  const found = pattern && overrun(pattern);
  if (!found) return;
  const { takes, gap } = found;
  report({
    at: clauseAt(flow, 'pattern'),
    message: `A run of ${subject(flow)} ${way(flow)} takes ${formatDuration(takes)}, and the next may start after ${formatDuration(gap)}: runs overlap and write the same records, or one is left out, and the delay grows. Start less often, make the run shorter, or stream the changes.`,
    marks: [markFlow(flow)],
    fixes: () => fixesOf(flow, map, takes),
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'batch-window-overrun',
  since: '0.1.0',
  scope: 'flow',
  severity: 'error',
  fix: 'unsafe',
  summary: 'A batch takes as long as, or longer than, the time until it starts again.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'pattern',
  when: `A batch \`takes\` at least as long as the shortest time between two of its starts: the interval of \`hourly\` and \`every\`, a day for
\`daily\`, and for a cron expression the shortest gap of a year, by the calendar of its zone. The night that the spring change of clocks shortens
to 23 hours counts as a day. A batch that does not say what it \`takes\` is not found.`,
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
      title: 'a minute to spare',
      source: `
flow Order from ERP to CRM batch hourly takes 59m
flow Invoice from ERP to CRM batch daily at 02:00 Europe/Zurich takes 23h30m
`,
    },
  ],
};
