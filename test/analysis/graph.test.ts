/** Where data travels: hops, ways, components and circles; the last two against a slow, obvious definition. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryGraph, hopsOf, type CarryGraph, type Hop } from '../../src/analysis/carrying.js';
import { circles, components } from '../../src/analysis/cycles.js';
import { shortestPath } from '../../src/analysis/paths.js';
import type { IntegrationMap, Place } from '../../src/model/map.js';
import { mapOf, URI } from '../rules/run.js';

/** `A-B` is a flow, `A=B` one both ways, `A-H-B` one by way of H. */
function mapOfWays(ways: string): IntegrationMap {
  const sentences = ways.split(' ').map((way) => {
    const both = way.includes('=');
    const places = way.split(/[-=]/);
    const via = places.slice(1, -1);
    const ends = both ? `between ${places[0]} and ${places.at(-1)}` : `from ${places[0]} to ${places.at(-1)}`;
    return `flow X ${ends} realtime${via.length > 0 ? ` via ${via.join(', ')}` : ''}`;
  });
  return mapOf({ [URI]: sentences.join('\n') });
}

const graphOf = (map: IntegrationMap): CarryGraph => carryGraph(map.flows.flatMap(hopsOf));
const place = (map: IntegrationMap, name: string): Place => {
  const found = map.place(name);
  if (!found) throw new Error(`no place ${name}`);
  return found;
};
const shown = (hops: readonly Hop[] | undefined): string | undefined =>
  hops?.map(({ from, to }) => from.name + to.name).join(' ');

test.each([
  ['A-B', 'AB'],
  ['A=B', 'AB BA'],
  ['A-H-B', 'AH AB'],
  ['A=H=B', 'AH AB BH BA'],
  ['A-A', ''],
])('hops of %s', (ways, expected) => {
  expect(shown(mapOfWays(ways).flows.flatMap(hopsOf))).toBe(expected);
});

test.each([
  ['A-B B-C D-A', 'A', 'ABC'],
  ['A-B', 'B', 'B'],
  ['A-H-B C-H-D', 'A', 'ABH'],
  ['A-H-B H-D', 'A', 'ABDH'],
  ['A=B B-C C=D', 'D', 'CD'],
])('in %s, %s reaches %s', (ways, start, expected) => {
  const map = mapOfWays(ways);
  const names = [...graphOf(map).reached(place(map, start))].map(({ name }) => name);
  expect(names.sort().join('')).toBe(expected);
});

test.each([
  ['A-B B-C C-D A-C', 'A', 'D', 'AC CD'],
  ['A-B', 'B', 'A', undefined],
  ['A-B B-A', 'A', 'A', 'AB BA'],
])('in %s, from %s to %s', (ways, from, to, expected) => {
  const map = mapOfWays(ways);
  expect(shown(shortestPath(graphOf(map), place(map, from), place(map, to)))).toBe(expected);
});

test('a way keeps away from what is barred', () => {
  const map = mapOfWays('A-B B-D A-C C-E E-D');
  const passable = ({ name }: Place): boolean => name !== 'B';
  expect(shown(shortestPath(graphOf(map), place(map, 'A'), place(map, 'D'), passable))).toBe('AC CE ED');
});

test.each([
  ['A-B B-C', []],
  ['A=B', ['AB BA']],
  ['A-B B-C C-A', ['AB BC CA']],
  ['A-B B-C C-D D-A C-A', ['AB BC CA']],
  ['A-B B-A C-D D-C', ['AB BA', 'CD DC']],
  ['A=B A=B', ['AB BA', 'AB BA']],
  ['A-H-B H-A', ['AH HA']],
  ['A-H-B B-A', ['AB BA']],
])('circles of %s', (ways, expected) => {
  expect(circles(graphOf(mapOfWays(ways)), 20).map(shown)).toEqual(expected);
});

test('no more circles than asked for', () => {
  expect(circles(graphOf(mapOfWays('A=B C=D E=F')), 2)).toHaveLength(2);
});

describe('of any graph', () => {
  const letter = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G');
  const ways = fc
    .array(
      fc.tuple(letter, letter).map(([a, b]) => `${a}-${b}`),
      { minLength: 1, maxLength: 20 },
    )
    .map((all) => all.join(' '));

  test('two places are in one component when each reaches the other', () => {
    fc.assert(
      fc.property(ways, (text) => {
        const map = mapOfWays(text);
        const graph = graphOf(map);
        const component = components(graph);
        const places = [...new Set(graph.hops.flatMap(({ from, to }) => [from, to]))];
        for (const a of places) {
          for (const b of places) {
            const mutual = graph.reached(a).has(b) && graph.reached(b).has(a);
            expect(component.get(a) === component.get(b)).toBe(mutual);
          }
        }
      }),
    );
  });

  test('circles are closed, share no flow, and what is left has none', () => {
    fc.assert(
      fc.property(ways, (text) => {
        const graph = graphOf(mapOfWays(text));
        const found = circles(graph, 100);
        for (const circle of found) {
          circle.forEach((hop, index) => expect(hop.to).toBe(circle[(index + 1) % circle.length]?.from));
        }
        const used = found.flatMap((circle) => [...new Set(circle.map(({ flow }) => flow))]);
        expect(new Set(used).size).toBe(used.length);
        const rest = carryGraph(graph.hops.filter(({ flow }) => !used.includes(flow)));
        expect(rest.hops.filter(({ from, to }) => rest.reached(to).has(from))).toEqual([]);
      }),
    );
  });
});
