import { expect, test } from 'vitest';
import {
  cite,
  countOf,
  mayRaiseError,
  measure,
  mostGenerous,
  periodOf,
  say,
  type Fact,
} from '../../src/platforms/fact.js';

const fact = (value: string, more: Partial<Fact> = {}): Fact => ({
  value,
  page: 'https://a.example/limits',
  read: '2026-11',
  mark: 'confirmed',
  ...more,
});

test.each([
  ['72h', 'duration', 259_200_000],
  ['1MB', 'size', 1_048_576],
  ['7200/h', 'rate', 2],
  ['1MB', 'duration', undefined],
] as const)('%s as a %s measures %s', (value, kind, expected) => {
  expect(measure(fact(value), kind)).toBe(expected);
});

test('what is absent measures nothing', () => {
  expect(measure(undefined, 'size')).toBeUndefined();
});

test.each([
  ['250000/h', 3_600_000, 250_000],
  ['50000/day', 86_400_000, 50_000],
  ['150M/day', 86_400_000, 150_000_000],
  ['300/s', 1000, 300],
  ['5k/min', 60_000, 5000],
  ['300', undefined, undefined],
  ['300/y', undefined, undefined],
])('%s is counted over %s ms, and allows %s', (rate, period, count) => {
  expect([periodOf(rate), countOf(rate)]).toEqual([period, count]);
});

test.each([
  [['100MB', '64KB'], '100MB'],
  [['64KB', '1KB'], '256KB'],
  [[], '256KB'],
])('of 256KB and %j, %s is the most generous', (others, most) => {
  const size = fact('256KB', { variants: others.map((value) => fact(value)) });
  expect(mostGenerous(size, 'size').value).toBe(most);
});

test('only what was confirmed may raise an error', () => {
  const marks = (['confirmed', 'secondary', 'unconfirmed'] as const).filter((mark) =>
    mayRaiseError({ mark }),
  );
  expect(marks).toEqual(['confirmed']);
});

test.each([
  [fact('1MB'), 'a.example/limits (read 2026-11)'],
  [fact('1MB', { mark: 'secondary' }), 'a.example/limits (read 2026-11, a secondary source)'],
  [{ value: 'x', read: '2026-11', mark: 'unconfirmed' } as const, 'no page read, not confirmed'],
])('a message names the source: %#', (each, expected) => {
  expect(cite(each)).toBe(expected);
});

test.each([
  [fact('50000/day', { assumes: 'Enterprise Edition' }), '50000/day (Enterprise Edition)'],
  [fact('300s'), '5m'],
  [fact('1MB'), '1MB'],
])('a message says the value: %#', (each, expected) => {
  expect(say(each)).toBe(expected);
});
