/** The nearest word is found among thousands without a look at most of them. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, nearest } from '../../src/base/nearest.js';

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'X', '1', '_', 'Ā', 'ā'),
  minLength: 1,
  maxLength: 9,
});

/** The first of those with the least distance, with a look at each. */
function naive(name: string, candidates: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(name.length / 3));
  const cost = (each: string): number => distance(name.toLowerCase(), each.toLowerCase());
  const near = candidates.filter((each) => each !== name && cost(each) <= most);
  const least = Math.min(...near.map(cost));
  return near.find((each) => cost(each) === least);
}

test('the nearest word is the one that a look at each of them finds', () => {
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 12 }), (name, candidates) => {
      expect(nearest(name, candidates)).toBe(naive(name, candidates));
    }),
  );
});

test('case differences cost nothing in other alphabets either', () => {
  expect(nearest('ĀĒĪŌŪX', ['āēīōūx'])).toBe('āēīōūx');
  expect(nearest('āēīōūx', ['ĀĒĪŌŪX'])).toBe('ĀĒĪŌŪX');
});

test('a distance beyond the most is only told to be beyond it', () => {
  fc.assert(
    fc.property(word, word, fc.nat({ max: 5 }), (a, b, most) => {
      const cost = distance(a, b);
      if (cost <= most) expect(distance(a, b, most)).toBe(cost);
      else expect(distance(a, b, most)).toBeGreaterThan(most);
    }),
  );
});
