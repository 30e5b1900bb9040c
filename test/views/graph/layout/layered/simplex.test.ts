import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest, type Pull } from '../../../../../src/views/graph/layout/layered/simplex.js';

const lengthOf = (at: ArrayLike<number>, pulls: readonly Pull[]): number =>
  pulls.reduce((sum, { from, to, weight }) => sum + weight * ((at[to] ?? 0) - (at[from] ?? 0)), 0);

const allowed = (at: ArrayLike<number>, pulls: readonly Pull[]): boolean =>
  pulls.every(({ from, to, least }) => (at[to] ?? 0) - (at[from] ?? 0) >= least);

/** Every place up to a limit. */
function* everyPlace(count: number, limit: number): Iterable<number[]> {
  const total = limit ** count;
  for (let number = 0; number < total; number++)
    yield Array.from({ length: count }, (_, index) => Math.floor(number / limit ** index) % limit);
}

test('no other places are shorter in sum', () => {
  const cases = fc.integer({ min: 2, max: 5 }).chain((count) =>
    fc.record({
      count: fc.constant(count),
      more: fc.array(
        fc.record({
          from: fc.nat(count - 2),
          by: fc.integer({ min: 1, max: count }),
          least: fc.nat(2),
          weight: fc.nat(4),
        }),
        { maxLength: 8 },
      ),
      chain: fc.array(fc.record({ least: fc.nat(1), weight: fc.nat(3) }), {
        minLength: count - 1,
        maxLength: count - 1,
      }),
    }),
  );
  fc.assert(
    fc.property(cases, ({ count, more, chain }) => {
      // The chain ties all together; what runs against it pulls the other way.
      const pulls: Pull[] = [
        ...chain.map(({ least, weight }, index) => ({ from: index, to: index + 1, least, weight })),
        ...more.map(({ from, by, least, weight }) => ({
          from,
          to: Math.min(count - 1, from + by),
          least,
          weight,
        })),
      ].filter(({ from, to }) => from !== to);
      const found = nearest(count, pulls);
      expect(found && allowed(found, pulls)).toBe(true);
      let least = Infinity;
      for (const at of everyPlace(count, 7))
        if (allowed(at, pulls)) least = Math.min(least, lengthOf(at, pulls));
      if (found && least < Infinity) expect(lengthOf(found, pulls)).toBeLessThanOrEqual(least);
    }),
    { numRuns: 200, seed: 3 },
  );
});

test('pulls in a circle have no places', () => {
  const pulls = [
    { from: 0, to: 1, least: 1, weight: 1 },
    { from: 1, to: 0, least: 1, weight: 1 },
  ];
  expect(nearest(2, pulls)).toBeUndefined();
});

test('what is pulled from both sides stands where the stronger pull wants it', () => {
  // 0 and 1 lie ten apart; 2 is tied to both by a fork each.
  const pulls: Pull[] = [
    { from: 0, to: 1, least: 10, weight: 100 },
    { from: 0, to: 2, least: 0, weight: 1 },
    { from: 2, to: 1, least: 0, weight: 3 },
  ];
  const at = nearest(3, pulls);
  expect(at && (at[2] ?? 0) - (at[0] ?? 0)).toBe(10);
});
