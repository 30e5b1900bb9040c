/** Lists in order: whatever goes and comes, they are what sorting all of it gives. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applied } from '../../src/model/order.js';

interface Item {
  readonly at: number;
}

const byPlace = (a: Item, b: Item): number => a.at - b.at;

const places = fc.uniqueArray(fc.nat(200), { maxLength: 40 });

/** How many go, and how many come. */
const few = fc.nat(3);

test('a list after a few of it go and others come is the one that sorting gives', () => {
  fc.assert(
    fc.property(places, few, few, fc.nat(), (all, goes, comes, from) => {
      const [added, items] = [all.slice(0, comes), all.slice(comes)].map((each) =>
        each.map((at) => ({ at })),
      );
      if (!added || !items) return;
      const list = items.toSorted(byPlace);
      const removed = list.slice(from % (list.length + 1)).slice(0, goes);
      const left = list.filter((item) => !removed.includes(item));
      expect(applied([...list], { removed, replaced: [], added }, byPlace)).toEqual(
        [...left, ...added].toSorted(byPlace),
      );
    }),
    { numRuns: 400 },
  );
});

test('one that comes where one goes moves nothing else, in a list as long as a map', () => {
  const list = Array.from({ length: 100 }, (_, at) => ({ at: 10 * at }));
  const [old] = list.slice(50);
  const item = { at: 505 };
  const after = applied(list, { removed: old ? [old] : [], replaced: [], added: [item] }, byPlace);
  expect(after).toBe(list);
  expect(after[50]).toBe(item);
  expect(after).toHaveLength(100);
});
