import { expect, test } from 'vitest';
import { follow } from '../../../../src/views/graph/layout/follow.js';

const at = (x: number, y: number) => ({ x, y });
/** Down, to the right, and down again. */
const line = [at(0, 0), at(0, 40), at(100, 40), at(100, 200)];
const label = { x: 60, y: 90, width: 80, height: 20 };

test.each([
  ['its end to the side', undefined, at(30, 0), [at(0, 0), at(0, 40), at(130, 40), at(130, 200)], at(30, 0)],
  ['its end farther away', undefined, at(0, 30), [at(0, 0), at(0, 40), at(100, 40), at(100, 230)], at(0, 0)],
  ['its start', at(-10, 5), undefined, [at(-10, 5), at(-10, 40), at(100, 40), at(100, 200)], at(0, 0)],
  ['both', at(5, 0), at(-5, 7), [at(5, 0), at(5, 40), at(95, 40), at(95, 207)], at(-5, 0)],
])('a line goes along with %s, and its label with its stretch', (_, from, to, points, by) => {
  expect(follow(line, label, from, to)).toEqual({ points, label: by });
});

test('a line with one corner goes along with both of its ends', () => {
  const corner = [at(0, 0), at(0, 100), at(100, 100)];
  expect(follow(corner, undefined, at(10, 0), at(0, 20))?.points).toEqual([
    at(10, 0),
    at(10, 120),
    at(100, 120),
  ]);
});

test.each([
  ['that is straight', [at(0, 0), at(0, 200)], undefined, at(10, 0)],
  ['that would turn round', line, undefined, at(-120, 0)],
  ['of which a stretch would go', line, undefined, at(-100, 0)],
  ['that would leave no room for its head', line, at(0, 30), undefined],
  ['whose label would no longer be on its stretch', line, undefined, at(0, -95)],
  ['whose label stands beside it', [at(0, 0), at(0, 40), at(300, 40), at(300, 200)], undefined, at(10, 0)],
])('a line %s is led anew', (_, points, from, to) => {
  expect(follow(points, label, from, to)).toBeUndefined();
});
