/** Retry windows, what they have to outlast, and what they do to a receiver. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { drainTime, loadOf } from '../../src/analysis/drain.js';
import { lostUpdates } from '../../src/analysis/lost-updates.js';
import { dedupeTooShort, outlasted, retryWindow } from '../../src/analysis/retry.js';
import { formatDuration, parseDuration } from '../../src/base/duration.js';
import type { FlowClauses } from '../../src/model/declarations.js';
import { mapOf, URI } from '../rules/run.js';

const clausesOf = (text: string): FlowClauses => {
  const flow = mapOf({ [URI]: `flow Order from ERP to CRM ${text}\n` }).flows[0];
  if (!flow) throw new Error('no flow');
  return flow.clauses;
};
const ms = (text: string): number => parseDuration(text) ?? Number.NaN;
const time = (value: number): string => (value === Infinity ? 'for ever' : formatDuration(value));

test.each([
  ['', '1: 0s 0s 0s'],
  ['retry none', '1: 0s 0s 0s'],
  ['retry exponential 3 times from 1s', '4: 7s 7s 7s'],
  ['retry exponential 8 times from 2s to 5m', '9: 8m30s 8m30s 8m30s'],
  ['retry exponential 9 times from 2s to 5m', '10: 13m30s 13m30s 13m30s'],
  ['retry exponential 8 times from 2s to 5m with jitter', '9: 8m30s 4m15s 0s'],
  ['retry fixed 5 times from 10s', '6: 50s 50s 50s'],
  ['retry fixed 1000 times from 1m', '1001: 16h40m 16h40m 16h40m'],
  ['retry exponential 100 times from 1s to 1m', '101: 1h35m3s 1h35m3s 1h35m3s'],
  ['retry exponential 3 times', undefined],
  ['retry exponential from 1s to 1m', 'Infinity: for ever for ever for ever'],
  ['retry exponential 0 times from 1s', '1: 0s 0s 0s'],
])('window of %j', (text, expected) => {
  const window = retryWindow(clausesOf(text).retry);
  expect(
    window && `${window.attempts}: ${[window.longest, window.expected, window.shortest].map(time).join(' ')}`,
  ).toBe(expected);
});

test('a window is the sum of its delays, one after the other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 10_000 }),
      fc.option(fc.integer({ min: 1, max: 1_000_000 })),
      fc.boolean(),
      (times, from, to, fixed) => {
        // Beyond 2^53 ms no sum is exact any more.
        fc.pre(to !== null || fixed || times < 39);
        const kind = fixed ? ('fixed' as const) : ('exponential' as const);
        const span = { start: 0, end: 0 };
        let expected = 0;
        for (let k = 0, delay = from; k < times; k++, delay = fixed ? delay : Math.min(delay * 2, 1e18))
          expected += Math.min(delay, to ?? Infinity);
        const retry = { kind, times, from, jitter: false, span, ...(to === null ? {} : { to }) };
        expect(retryWindow(retry)?.longest).toBeCloseTo(expected, 0);
      },
    ),
    { numRuns: 1000 },
  );
});

test.each([
  ['idempotent by id within 8m30s retry exponential 8 times from 2s to 5m', '', undefined],
  ['idempotent by id within 8m29s retry exponential 8 times from 2s to 5m', '', '8m29s of 8m30s (retry)'],
  [
    'idempotent by id within 5m retry exponential 8 times from 2s to 5m with jitter',
    '',
    '5m of 8m30s (retry)',
  ],
  ['idempotent by id within 1h', '1d', '1h of 1d (redelivery)'],
  ['idempotent by id within 1d', '1d', undefined],
  ['idempotent by id retry exponential 8 times from 2s to 5m', '1d', undefined],
])('what a receiver remembers: %s, redelivered for %j', (text, redelivery, expected) => {
  const found = dedupeTooShort(clausesOf(text), parseDuration(redelivery));
  expect(found && `${time(found.window)} of ${time(found.needs)} (${found.because})`).toBe(expected);
});

test.each([
  ['retry exponential 8 times from 2s to 5m', '8m30s', 1, undefined],
  ['retry exponential 8 times from 2s to 5m', '8m31s', 2, 2],
  ['retry exponential 8 times from 2s to 5m with jitter', '8m30s', 1, 255],
  ['retry exponential from 2s', '1w', 1, undefined],
  ['', '10s', 3, 30],
])('%j and an outage of %s at %d/s gives up %s', (text, outage, rate, lost) => {
  expect(outlasted(clausesOf(text).retry, ms(outage), rate)?.lost).toBe(lost);
});

test.each([
  [50, 100, '30m', '30m'],
  [90, 100, '10m', '1h30m'],
  [100, 100, '10m', 'for ever'],
  [120, 100, '10m', 'for ever'],
  [0, 100, '10m', '0s'],
])('%d/s into %d/s after %s drain in %s', (arrivals, capacity, outage, expected) => {
  expect(time(drainTime(loadOf(arrivals, capacity), ms(outage)))).toBe(expected);
});

test('a drain, second by second', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 100 }),
      (arrivals, spare, outage) => {
        const capacity = arrivals + spare;
        let backlog = arrivals * outage;
        let seconds = 0;
        for (; backlog > 0; seconds++) backlog += arrivals - capacity;
        const exact = drainTime(loadOf(arrivals, capacity), outage * 1000) / 1000;
        expect(Math.ceil(exact - 1e-9)).toBe(seconds);
      },
    ),
  );
});

test('updates lost by the last writer, against dice', () => {
  // Two Poisson streams: an edit is lost when the other system edits before it has heard of it.
  let state = 7;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 1) / (2 ** 32 + 1);
  };
  const seconds = 400_000;
  const stream = (rate: number): number[] => {
    const times: number[] = [];
    for (let at = -Math.log(random()) / rate; at < seconds; at -= Math.log(random()) / rate) times.push(at);
    return times;
  };
  const [first, second, delay] = [0.05, 0.2, 3];
  const [one, two] = [stream(first), stream(second)];
  const overtaken = (edits: readonly number[], others: readonly number[]): number => {
    let next = 0;
    return edits.filter((at) => {
      while (next < others.length && (others[next] ?? 0) < at) next++;
      return (others[next] ?? Infinity) < at + delay;
    }).length;
  };
  const simulated = (overtaken(one, two) + overtaken(two, one)) / seconds;
  expect(lostUpdates(first, second, delay)).toBeCloseTo(simulated, 2);
  expect(lostUpdates(first, second, delay) / simulated).toBeGreaterThan(0.97);
  expect(lostUpdates(first, second, delay) / simulated).toBeLessThan(1.03);
  expect(lostUpdates(first, second, 0)).toBe(0);
});
