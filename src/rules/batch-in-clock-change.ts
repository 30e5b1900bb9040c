/** Batches that start in an hour which the clocks skip in spring and show twice in autumn. */
import { clockHours, type ClockHour } from '../analysis/clock-hours.js';
import type { Fix } from '../model/finding.js';
import type { Flow } from '../model/map.js';
import { clauseAt } from '../model/profiles.js';
import { putClause } from './fixes/edits.js';
import { clockText, later } from './fixes/schedule.js';
import type { Context, RuleDoc, RuleOf, Words } from './rule.js';
import { list, marksOf, subject, way } from './words.js';

const MINUTE = 60_000;

interface Changing {
  readonly flow: Flow;
  readonly zone: string;
  readonly hours: readonly ClockHour[];
}

const dateText = (wall: number): string => new Date(wall).toISOString().slice(0, 10);

const hourText = ({ wall, happens }: ClockHour): string =>
  `on ${dateText(wall)} ${clockText((wall % 86_400_000) / MINUTE)} ${happens === 'never' ? 'does not exist' : 'comes twice'}`;

function fixesOf({ flow, hours }: Changing, { map }: Context): readonly Fix[] {
  const { pattern } = flow.clauses;
  const schedule = pattern?.schedule;
  if (!pattern || schedule?.kind !== 'daily') return [];
  const clause = later(schedule, Math.max(...hours.map(({ by }) => by)), pattern);
  const edits = [putClause(map, flow, flow.declaration.clauses.pattern, clause)];
  return [{ title: `Start when every day has one such time: \`${clause}\``, safety: 'unsafe', edits }];
}

const WORDS: Words<Changing> = {
  message: ({ flow, zone, hours }) =>
    `The batch of ${subject(flow)} ${way(flow)} starts in an hour in which the clocks of ${zone} change: ${list(hours.map(hourText))}. Schedulers differ in whether it is left out, moved or run twice. Start in another hour, or by UTC.`,
  marks: ({ flow }) => marksOf(flow),
  why: ({ zone, hours }) => hours.map((hour) => `${zone}: ${hourText(hour)}`),
  fixes: fixesOf,
};

function check(flow: Flow, { tell }: Context): void {
  const schedule = flow.clauses.pattern?.schedule;
  const hours = schedule ? clockHours(schedule) : [];
  const zone = schedule && 'zone' in schedule ? schedule.zone : undefined;
  if (hours.length === 0 || zone === undefined) return;
  tell(WORDS, { flow, zone, hours }, clauseAt(flow, 'pattern'));
}

export const rule: RuleOf<'flow'> = {
  id: 'batch-in-clock-change',
  since: '0.1.0',
  scope: 'flow',
  when: ['batch'],
  certain: true,
  severity: 'information',
  fix: 'unsafe',
  summary: 'A batch starts at a time that a change of the clocks skips or repeats.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'pattern',
  measured: true,
  when: `A batch names its times of the day (\`daily at\`, or a cron expression without a wildcard or step in its minutes and hours) in a zone whose
clocks change, and one of them lies, on a day on which it runs, in the hour that is skipped in spring or repeated in autumn. The dates are
those of 2027, so that a finding does not depend on the day on which somebody looks. What runs every hour or every few minutes is not found.`,
  why: `At 02:30 in Zurich a batch meets a day without 02:30 in March and one with two in October. Some schedulers skip the run, some move it, some
run it twice; what books or bills twice a year wrongly is found by the auditors.`,
  source: ['batch', 'batch-by'],
  examples: [
    {
      title: 'half past two in Zurich',
      source: `
flow Invoice from ERP to Ledger batch daily at 02:30 Europe/Zurich takes 20m
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: The batch of Invoice from ERP to Ledger starts in an hour in which the clocks of Europe/Zurich change: on 2027-03-28 02:30 does not exist and on 2027-10-31 02:30 comes twice. Schedulers differ in whether it is left out, moved or run twice. Start in another hour, or by UTC.
`,
      fixed: `
flow Invoice from ERP to Ledger batch daily at 03:30 Europe/Zurich takes 20m
`,
    },
    {
      title: 'the hour that New York skips',
      source: `
flow Invoice from ERP to Ledger batch cron "15 1,2 * * *" America/New_York
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: The batch of Invoice from ERP to Ledger starts in an hour in which the clocks of America/New_York change: on 2027-03-14 02:15 does not exist and on 2027-11-07 01:15 comes twice. Schedulers differ in whether it is left out, moved or run twice. Start in another hour, or by UTC.
`,
    },
    {
      title: 'not on Sundays, on which the clocks change',
      source: `
flow Invoice from ERP to Ledger batch cron "30 2 * * 1-5" Europe/Zurich
`,
    },
    {
      title: 'an hour that every day has once',
      source: `
flow Invoice from ERP to Ledger batch daily at 03:00 Europe/Zurich
flow Order from ERP to Ledger batch daily at 01:59 Europe/Zurich
flow Stock from ERP to Ledger batch daily at 02:30 UTC
`,
    },
    {
      title: 'every quarter of an hour, in whatever night',
      source: `
flow Invoice from ERP to Ledger batch cron "*/15 * * * *" Europe/Zurich
`,
    },
    {
      title: 'a minute before',
      source: `
flow Invoice from ERP to Ledger batch daily at 01:59 Europe/Zurich takes 20m
`,
    },
  ],
};
