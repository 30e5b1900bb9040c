/** The nearest word is found among thousands without a look at most of them. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, nearest, Words } from '../../src/base/nearest.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'X', '1', '_'), minLength: 1, maxLength: 9 });

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

test('of words that come and go the nearest is the one that a look at each of them finds', () => {
  const moves = fc.array(fc.tuple(word, fc.boolean()), { maxLength: 30 });
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { maxLength: 8 }), moves, (name, first, then) => {
      const words = new Words(first);
      const left = new Set(first);
      for (const [each, belongs] of then) {
        words.put(each, belongs);
        if (belongs) left.add(each);
        else left.delete(each);
      }
      expect(words.nearest(name, (a, b) => a < b)).toBe(naive(name, [...left].sort()));
    }),
  );
});
