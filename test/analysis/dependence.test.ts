/** Places that nothing goes without: against taking each away, and looking at every way there is. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnalysis } from '../../src/analysis/analysis.js';
import { dominatorsOf } from '../../src/analysis/dominators.js';
import type { Place } from '../../src/model/map.js';
import { mapOf, URI } from '../rules/run.js';

interface Sentence {
  readonly from: string;
  readonly to: readonly string[];
  readonly via: readonly string[];
  readonly both: boolean;
}

const textOf = ({ from, to, via, both }: Sentence): string =>
  `flow X ${both ? 'between' : 'from'} ${from} ${both ? 'and' : 'to'} ${to.join(', ')} realtime${via.length > 0 ? ` via ${via.join(', ')}` : ''}`;

/** All that the data gets to when one place is gone: flows that pass it, begin there or end there bring nothing. */
function reachedWithout(all: readonly Sentence[], gone: string): Set<string> {
  const seen = new Set(['A']);
  for (let size = 0; size < seen.size;) {
    size = seen.size;
    for (const { from, to, via, both } of all) {
      const rides = to.map((end) => [from, ...via, end]);
      if (both) rides.push([to[0] ?? '', ...via.toReversed(), from]);
      for (const ride of rides) {
        const cut = ride.indexOf(gone);
        const left = cut < 0 ? ride : ride.slice(0, cut);
        if (left[0] !== undefined && seen.has(left[0])) for (const place of left) seen.add(place);
      }
    }
  }
  return seen;
}

test('a place is needed when nothing arrives without it', () => {
  const place = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F');
  const sentence = fc
    .record({
      from: place,
      to: fc.uniqueArray(place, { minLength: 1, maxLength: 2 }),
      via: fc.uniqueArray(fc.constantFrom('H', 'K', 'E', 'F'), { maxLength: 2 }),
      both: fc.boolean(),
    })
    .map((one): Sentence => (one.both ? { ...one, to: one.to.slice(0, 1) } : one))
    // A flow back to where it starts is an error of its own.
    .filter(({ from, to }) => !to.includes(from));
  let needed = 0;
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 2, maxLength: 10 }), (all) => {
      const map = mapOf({ [URI]: `entity X { source A }\n${all.map(textOf).join('\n')}\n` });
      const entity = map.entity('X');
      const source = map.place('A');
      if (!entity || !source) throw new Error('no entity');
      const [graph] = createAnalysis(map).of(entity).graphs();
      if (!graph) throw new Error('no graph');
      const found = dominatorsOf(graph, source, () => true);
      for (const end of map.systems) {
        const isFed = reachedWithout(all, '').has(end.name);
        const expected = map.systems.filter(
          (other) =>
            isFed && other !== source && other !== end && !reachedWithout(all, other.name).has(end.name),
        );
        const names = (places: readonly Place[]) => places.map(({ name }) => name).sort();
        expect(names(found(end)), end.name).toEqual(names(expected));
        needed += expected.length;
      }
    }),
    { numRuns: 1000 },
  );
  expect(needed).toBeGreaterThan(500);
});

const shares = (text: string): string[] => {
  const map = mapOf({ [URI]: text });
  return createAnalysis(map)
    .dependence(0)
    .map(
      ({ place, share, pairs }) =>
        `${place.name} ${share.toFixed(2)} ${pairs.map((pair) => pair.reader.place.name + (pair.track.name ?? '')).join('+')}`,
    );
};

test.each([
  [
    'a hub',
    'hub H\nentity X { source A reader B reader C reader D }\nflow X from A to B, C realtime via H\nflow X from A to D realtime',
    ['H 0.67 B+C'],
  ],
  [
    'a hub beside another way',
    'hub H\nentity X { source A reader B reader C }\nflow X from A to B, C realtime via H\nflow X from A to B batch daily',
    ['H 0.50 C'],
  ],
  [
    'by fields, each with readers of its own',
    'hub H\nentity X { source A reader B field a field b { reader C } }\nflow X from A to B, C realtime via H carries b\nflow X from A to B realtime carries a',
    ['H 0.67 Cb+Bb'],
  ],
  [
    'a broker behind its channels',
    'broker K\nchannel k on K\nentity X { source A reader B reader C }\nflow X from A to k realtime\nflow X from k to B realtime\nflow X from A to C realtime',
    ['K 0.50 B'],
  ],
  ['nobody reads', 'hub H\nentity X { source A }\nflow X from A to B realtime via H', []],
  [
    'who is not fed counts for nothing',
    'hub H\nentity X { source A reader B reader C }\nflow X from A to B realtime via H',
    ['H 1.00 B'],
  ],
  [
    'planned flows bring nothing',
    'hub H\nentity X { source A reader B }\nflow X from A to B realtime via H lifecycle planned',
    [],
  ],
])('%s', (_, text, expected) => {
  expect(shares(text)).toEqual(expected);
});
