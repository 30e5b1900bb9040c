import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatDuration,
  formatRate,
  formatSize,
  parseDuration,
  parseRate,
  parseSize,
} from '../../src/base/duration.js';

test.each([
  ['250ms', 250],
  ['1s', 1000],
  ['15m', 900_000],
  ['1h30m', 5_400_000],
  ['1d', 86_400_000],
  ['1w', 604_800_000],
  ['0.5s', 500],
])('%s lasts %i ms', (text, milliseconds) => {
  expect(parseDuration(text)).toBe(milliseconds);
});

test.each(['', '5', 's', '5x', '1h 30m', '-1s'])('%j is no duration', (text) => {
  expect(parseDuration(text)).toBeUndefined();
});

test.each([
  [0, '0s'],
  [250, '250ms'],
  [90_000, '1m30s'],
  [5_400_000, '1h30m'],
  [604_800_000, '1w'],
  [691_200_000, '8d'],
])('%i ms is written %s', (milliseconds, text) => {
  expect(formatDuration(milliseconds)).toBe(text);
});

test('what is written reads back', () => {
  fc.assert(
    fc.property(
      fc.nat(10 ** 10),
      (milliseconds) => parseDuration(formatDuration(milliseconds)) === milliseconds,
    ),
  );
});

test.each([
  ['200/s', 200],
  ['120/min', 2],
  ['7.2k/h', 2],
  ['1M/day', 1_000_000 / 86_400],
])('%s in a second', (text, rate) => {
  expect(parseRate(text)).toBeCloseTo(rate, 9);
});

test.each([
  ['4KB', 4096],
  ['1MB', 1_048_576],
  ['12B', 12],
])('%s in bytes', (text, bytes) => {
  expect(parseSize(text)).toBe(bytes);
});

test.each(['200', '5/x', '4kb', 'KB'])('%j is neither rate nor size', (text) => {
  expect([parseRate(text), parseSize(text)]).toEqual([undefined, undefined]);
});

test.each([
  ['20/s', '20/s'],
  ['1199/min', '1199/min'],
  ['60/h', '1/min'],
  ['20k/day', '20000/day'],
  ['1.5/day', '1.5/day'],
])('a rate of %s is written %s, and reads back', (text, expected) => {
  const rate = parseRate(text) ?? NaN;
  expect(formatRate(rate)).toBe(expected);
  expect(parseRate(expected)).toBeCloseTo(rate, 12);
});

test.each([
  [0, '0B'],
  [1023, '1023B'],
  [1024, '1KB'],
  [1_572_864, '1.5MB'],
  [10_000_000, '9.54MB'],
])('%d bytes are %s', (bytes, expected) => {
  expect(formatSize(bytes)).toBe(expected);
});
