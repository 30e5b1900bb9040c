/** Who is joined to whom. */
import { expect, test } from 'vitest';
import { createAnalysis } from '../../src/analysis/analysis.js';
import { mapOf, URI } from '../rules/run.js';

test.each([
  ['flow X from A to B realtime\nflow Y from B to A realtime', 'A:B B:A', 1, ['A+B']],
  ['flow X from A to B, C realtime', 'A:BC B:A C:A', 2 / 3, []],
  ['hub H\nflow X from A to B realtime via H\nflow X from H to C realtime', 'A: B: C:', 0, []],
  ['broker K\nchannel k on K\nflow X from A to k realtime\nflow X from k to B realtime', 'A: B:', 0, []],
  ['flow X from A to B realtime lifecycle planned', '', 0, []],
  ['flow X between A and B realtime\nflow Y from B to C realtime', 'A:B B:AC C:B', 2 / 3, ['A+B']],
  [
    'flow X from A to B realtime\nflow Y from B to C realtime\nflow Z from C to A batch daily',
    'A:BC B:AC C:BA',
    1,
    ['A+B+C'],
  ],
])('%s', (text, neighbours, density, knots) => {
  const topology = createAnalysis(mapOf({ [URI]: text })).topology();
  const shown = [...topology.neighbours].map(
    ([system, others]) => `${system.name}:${[...others].map(({ name }) => name).join('')}`,
  );
  expect(shown.join(' ')).toBe(neighbours);
  expect(topology.density).toBeCloseTo(density);
  expect(
    topology.knots.map((knot) =>
      knot
        .map(({ name }) => name)
        .sort()
        .join('+'),
    ),
  ).toEqual(knots);
});
