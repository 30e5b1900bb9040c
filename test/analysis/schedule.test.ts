/** How far apart the starts of a batch lie. */
import { expect, test } from 'vitest';
import { longestGap } from '../../src/analysis/schedule.js';
import { formatDuration } from '../../src/base/duration.js';
import type { Schedule } from '../../src/model/clauses.js';

const gap = (schedule: Schedule): string | undefined => {
  const longest = longestGap(schedule);
  return longest === undefined ? undefined : formatDuration(longest);
};

test.each<[Schedule, string]>([
  [{ kind: 'hourly' }, '1h'],
  [{ kind: 'daily' }, '1d'],
  [{ kind: 'daily', at: 120, zone: 'Europe/Zurich' }, '1d'],
  [{ kind: 'every', every: 900_000 }, '15m'],
])('%j', (schedule, expected) => {
  expect(gap(schedule)).toBe(expected);
});

test.each([
  ['* * * * *', '1m'],
  ['*/15 * * * *', '15m'],
  ['0 * * * *', '1h'],
  ['5,50 * * * *', '45m'],
  ['0 2 * * *', '1d'],
  ['0 2,14 * * *', '12h'],
  ['0 8-18 * * *', '14h'],
  ['0 2 * * 1-5', '3d'],
  ['*/30 8-17 * * MON-FRI', '2d14h30m'],
  ['0 2 * * 0', '1w'],
  ['0 2 1 * *', '31d'],
  ['0 2 L * *', '31d'],
  ['0 2 * * 5L', '35d'],
  ['0 2 1 1 *', '366d'],
  ['0 2 29 2 *', '1461d'],
  ['0 2 1 1-6 *', '214d'],
])('cron %s', (expression, expected) => {
  const longest = longestGap({ kind: 'cron', expression, zone: 'Europe/Zurich' }) ?? Number.NaN;
  const days = Math.floor(longest / 86_400_000);
  expect(expected.endsWith('d') ? `${days}d` : formatDuration(longest)).toBe(expected);
});

test.each(['', 'every day', '61 * * * *', '0 2 * *', '0 0 30 2 *'])('%j is no schedule', (expression) => {
  expect(longestGap({ kind: 'cron', expression })).toBeUndefined();
});
