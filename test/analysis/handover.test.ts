/** What lies between two schedules, with the clocks of both zones. */
import { expect, test } from 'vitest';
import { handovers, type Handover } from '../../src/analysis/handover.js';
import { createAnalysis } from '../../src/analysis/analysis.js';
import { formatDuration, parseDuration } from '../../src/base/duration.js';
import type { Schedule } from '../../src/model/clauses.js';
import { mapOf, URI } from '../rules/run.js';

const NEW_YORK: Schedule = { kind: 'daily', at: 17 * 60, zone: 'America/New_York' };
const SINGAPORE: Schedule = { kind: 'daily', at: 9 * 60, zone: 'Asia/Singapore' };

const day = (instant: number): string => new Date(instant).toISOString().slice(0, 16);
const shown = ({ starts, slack }: Handover): string => `${formatDuration(slack)} from ${day(starts)}`;

test('the bank: three hours in winter, four in summer, and winter begins on 7 November', () => {
  const found = handovers(NEW_YORK, 0, SINGAPORE);
  expect(found?.seasons.map(({ least }) => shown(least))).toEqual([
    '3h from 2027-01-01T22:00',
    '4h from 2027-03-14T21:00',
    '3h from 2027-11-07T22:00',
  ]);
  expect(found && shown(found.least)).toBe('3h from 2027-11-07T22:00');
  expect(found && shown(found.most)).toBe('4h from 2027-03-14T21:00');
  expect(found?.missed).toEqual([]);
});

test('a run of three and a half hours misses the report in winter alone', () => {
  const found = handovers(NEW_YORK, parseDuration('3h30m') ?? 0, SINGAPORE);
  expect(found?.seasons.map(({ least }) => shown(least))).toEqual([
    '23h30m from 2027-01-01T22:00',
    '30m from 2027-03-14T21:00',
    '23h30m from 2027-11-07T22:00',
  ]);
  const [first] = found?.missed ?? [];
  expect(first && day(first.missed ?? 0)).toBe('2027-01-02T01:00');
  expect(found?.missed.length).toBe(366 - 238);
});

test('the report of the next business day', () => {
  const weekdays: Schedule = { kind: 'cron', expression: '0 17 * * 1-5', zone: 'America/New_York' };
  const due: Schedule = { kind: 'cron', expression: '0 9 * * 1-5', zone: 'Asia/Singapore' };
  const found = handovers(weekdays, 0, due);
  expect(found && [found.least.slack, found.most.slack].map(formatDuration)).toEqual(['3h', '2d4h']);
  expect(found?.seasons.map(({ from, least }) => `${day(from)}: ${shown(least)}`)).toEqual([
    '2027-01-01T00:00: 3h from 2027-01-04T22:00',
    '2027-03-14T07:00: 4h from 2027-03-15T21:00',
    '2027-11-07T06:00: 3h from 2027-11-08T22:00',
  ]);
  expect(found && day(found.least.starts)).toBe('2027-11-08T22:00');
});

test.each<[Schedule, Schedule]>([
  [{ kind: 'hourly' }, SINGAPORE],
  [NEW_YORK, { kind: 'daily' }],
  [NEW_YORK, { kind: 'every', every: 1000 }],
])('nothing to say of %j before %j', (first, second) => {
  expect(handovers(first, 0, second)).toBeUndefined();
});

test('as staleness: the run that misses its reader is a day late from November to March', () => {
  const map = mapOf({
    [URI]: `entity X { source A }
flow X from A to C batch daily at 17:00 America/New_York takes 3h30m
flow X from C to B batch daily at 09:00 Asia/Singapore
`,
  });
  const [entity, reader] = [map.entity('X'), map.place('B')];
  if (!entity || !reader) throw new Error('no entity');
  const staleness = createAnalysis(map).staleness(entity, reader)[0]?.staleness;
  // In March a day has 23 hours in New York; in November the day of 25 is followed by the wait of a day.
  expect(staleness && [staleness.worst, staleness.usual, staleness.best].map(formatDuration)).toEqual([
    '2d4h',
    '2d3h',
    '4h',
  ]);
  expect(staleness && day(staleness.worstCase().leaves)).toBe('2027-11-06T21:00');
});
