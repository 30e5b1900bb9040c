/** When batches start: against the clock on the wall, minute by minute, and against croner's own arithmetic. */
import { Cron } from 'croner';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { startsOf, type Calendar } from '../../src/analysis/starts.js';
import { zoneOf } from '../../src/analysis/zone.js';
import type { Schedule } from '../../src/model/clauses.js';
import { wallClock } from '../support/wall-clock.js';

const MINUTE = 60_000;
const DAY = 86_400_000;
const FIRST = Date.UTC(2027, 0, 1);

const calendarOf = (schedule: Schedule): Calendar => {
  const starts = startsOf(schedule);
  if (starts?.kind !== 'by') throw new Error('no calendar');
  return starts.calendar;
};
const cron = (expression: string, zone: string): Schedule => ({ kind: 'cron', expression, zone });
const shown = (instants: readonly number[]): string[] =>
  instants.map((instant) => new Date(instant).toISOString().slice(5, 16));

const ZONES = [
  'Europe/Zurich',
  'America/New_York',
  'Asia/Singapore',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'UTC',
];

test.each([
  [
    'the gap',
    { kind: 'daily', at: 150, zone: 'Europe/Zurich' },
    '2027-03-27',
    ['03-27T01:30', '03-28T01:00', '03-29T00:30'],
  ],
  [
    'the hour twice',
    { kind: 'daily', at: 150, zone: 'Europe/Zurich' },
    '2027-10-30',
    ['10-30T00:30', '10-31T00:30', '11-01T01:30'],
  ],
  [
    'every half hour over the gap',
    cron('*/30 1-3 * * *', 'Europe/Zurich'),
    '2027-03-28',
    ['03-28T00:00', '03-28T00:30', '03-28T01:00', '03-28T01:30', '03-28T23:00'],
  ],
  [
    'every half hour of the hour that comes twice',
    cron('*/30 2 * * *', 'Europe/Zurich'),
    '2027-10-31',
    ['10-31T00:00', '10-31T00:30', '10-31T01:00', '10-31T01:30'],
  ],
  ['the 29th of February', cron('0 2 29 2 *', 'UTC'), '2027-01-01', ['02-29T02:00']],
] as const satisfies readonly (readonly [string, Schedule, string, readonly string[]])[])(
  '%s',
  (_, schedule, from, expected) => {
    const calendar = calendarOf(schedule);
    const found: number[] = [];
    let next = calendar.next(Date.parse(from));
    while (next !== undefined && found.length < expected.length) {
      found.push(next);
      next = calendar.next(next + 1);
    }
    expect(shown(found)).toEqual(expected);
    expect(found.map((start) => calendar.previous(start))).toEqual(found);
  },
);

test.each([
  [{ kind: 'hourly' }, 3_600_000],
  [{ kind: 'daily' }, DAY],
  [{ kind: 'every', every: 900_000 }, 900_000],
  [{ kind: 'cron', expression: '*/5 * * * *', zone: 'Europe/Zurich' }, 300_000],
] as const)('%j starts at some time of an interval', (schedule, interval) => {
  expect(startsOf(schedule)).toEqual({ kind: 'within', interval });
});

test.each([cron('0 0 30 2 *', 'UTC'), cron('every day', 'UTC'), cron('0 2 * * *', 'Mars/Olympus')])(
  '%j never starts',
  (schedule) => expect(startsOf(schedule)).toBeUndefined(),
);

test.each(ZONES)('each minute of a year in %s is as far from UTC as its clock says', (name) => {
  const zone = zoneOf(name);
  const clock = wallClock(name);
  // Each minute of the days around a change, each hour of the others.
  const changes = zone?.changes(FIRST, FIRST + 365 * DAY) ?? [];
  for (let instant = FIRST; instant < FIRST + 365 * DAY; instant += 60 * MINUTE) {
    const isNear = changes.some(({ at }) => Math.abs(at - instant) < 2 * 60 * MINUTE);
    for (let minute = 0; minute < (isNear ? 60 : 1); minute++) {
      const at = instant + minute * MINUTE;
      if (zone?.offset(at) !== clock(at) - at) expect.fail(new Date(at).toISOString());
    }
  }
  expect(changes.length).toBe({ 'Asia/Singapore': 0, UTC: 0 }[name] ?? 2);
});

test.each(ZONES)(
  'a daily start in %s is the first minute of a day at which the clock has passed it',
  (name) => {
    const clock = wallClock(name);
    for (const at of [0, 90, 120, 135, 150, 179, 180, 1439]) {
      const calendar = calendarOf({ kind: 'daily', at, zone: name });
      for (const change of zoneOf(name)?.changes(FIRST, FIRST + 365 * DAY) ?? []) {
        const from = change.at - 2 * DAY;
        const expected: number[] = [];
        const begun = new Set<number>();
        for (let instant = from; instant < from + 4 * DAY; instant += MINUTE) {
          const wall = clock(instant);
          const day = Math.floor(wall / DAY);
          if (wall - day * DAY < at * MINUTE || begun.has(day)) continue;
          begun.add(day);
          // The scan itself may begin after the start of its first day.
          if (instant > from) expected.push(instant);
        }
        const found = calendar.between(from + 1, from + 4 * DAY);
        expect(shown(found)).toEqual(shown(expected));
      }
    }
  },
);

test('what croner counts', () => {
  const minute = fc.constantFrom('0', '30', '15', '0-10/5');
  const hour = fc.constantFrom('2', '3', '1,2', '*', '*/6', '0', '23', '1-4', '0-23/3');
  const days = fc.constantFrom(
    '* * *',
    '* * 1-5',
    '1 * *',
    'L * *',
    '* * 0',
    '15 1-6 *',
    '* * 5L',
    '1 * 1',
    '28-31 3,10 *',
  );
  const window = fc.constantFrom(
    '2027-03-26',
    '2027-10-29',
    '2027-03-12',
    '2027-11-05',
    '2027-12-30',
    '2027-06-01',
    '2027-04-02',
  );
  fc.assert(
    fc.property(minute, hour, days, fc.constantFrom(...ZONES), window, (m, h, d, zone, start) => {
      const expression = `${m} ${h} ${d}`;
      // What starts more than once an hour all day has no calendar.
      fc.pre(m !== '0-10/5' || h !== '*');
      const from = Date.parse(start);
      const own = calendarOf(cron(expression, zone)).between(from, from + 5 * DAY);
      const theirs: number[] = [];
      const job = new Cron(expression, {
        paused: true,
        mode: '5-part',
        timezone: zone,
        fixedTimeRule: 'no-wildcard',
      });
      for (
        let next = job.nextRun(new Date(from - 1000));
        next && next.getTime() < from + 5 * DAY;
        next = job.nextRun(next)
      )
        theirs.push(next.getTime());
      expect(shown(own), `${expression} ${zone}`).toEqual(shown(theirs));
    }),
    { numRuns: 400 },
  );
});
