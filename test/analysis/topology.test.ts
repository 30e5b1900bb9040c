/** Who is joined to whom. */
import { expect, test } from 'vitest';
import { createAnalysis } from '../../src/analysis/analysis.js';
import { carryGraph, hopsOf } from '../../src/analysis/carrying.js';
import { components } from '../../src/analysis/cycles.js';
import { isLive } from '../../src/analysis/flow.js';
import { byName } from '../../src/analysis/topology.js';
import type { IntegrationMap, Place } from '../../src/model/map.js';
import { mapOf, URI } from '../rules/run.js';

/** Places in which data gets from each to each. */
function knotsOf(map: IntegrationMap): Place[][] {
  const numbers = components(carryGraph(map.flows.filter(isLive).flatMap(hopsOf)));
  const knots = [...new Set(numbers.values())].map((number) =>
    [...numbers.keys()].filter((place) => numbers.get(place) === number),
  );
  return knots.filter(({ length }) => length > 1);
}

test.each([
  ['flow X from A to B realtime\nflow Y from B to A realtime', 'A:B B:A', 1, ['A+B']],
  ['flow X from A to B, C realtime', 'A:BC B:A C:A', 2 / 3, []],
  ['hub H\nflow X from A to B realtime via H\nflow X from H to C realtime', 'A: B: C:', 0, []],
  ['broker K\nchannel k on K\nflow X from A to k realtime\nflow X from k to B realtime', 'A: B:', 0, []],
  ['flow X from A to B realtime lifecycle planned', '', 0, []],
  ['flow X between A and B realtime\nflow Y from B to C realtime', 'A:B B:AC C:B', 2 / 3, ['A+B']],
  [
    'flow X from A to B realtime\nflow Y from B to C realtime\nflow Z from C to A batch daily',
    'A:BC B:AC C:AB',
    1,
    ['A+B+C'],
  ],
])('%s', (text, neighbours, density, knots) => {
  const map = mapOf({ [URI]: text });
  const topology = createAnalysis(map).topology();
  const shown = topology.systems().map(
    (system) =>
      `${system.name}:${topology
        .neighbours(system)
        .toSorted(byName)
        .map(({ name }) => name)
        .join('')}`,
  );
  expect(shown.join(' ')).toBe(neighbours);
  expect(topology.density).toBeCloseTo(density);
  expect(
    knotsOf(map).map((knot) =>
      knot
        .map(({ name }) => name)
        .sort()
        .join('+'),
    ),
  ).toEqual(knots);
});
