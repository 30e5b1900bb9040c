import { expect, test } from 'vitest';
import type { Box } from '../../../../src/views/graph/graph.js';
import { lead } from '../../../../src/views/graph/layout/lead.js';
import { crosses, pairs } from '../../../../src/views/graph/layout/polyline.js';

const box = (x: number, y: number, width = 100, height = 50): Box => ({ x, y, width, height });

const [left, right] = [box(20, 100), box(420, 100)];

const way = (obstacles: readonly Box[], lines: Parameters<typeof lead>[2]['lines'] = []) =>
  lead(left, right, { width: 540, height: 260, obstacles: [left, right, ...obstacles], lines });

test('straight where nothing is in the way', () => {
  expect(way([])).toEqual([
    { x: 120, y: 125 },
    { x: 420, y: 125 },
  ]);
});

test('round what is in the way', () => {
  const wall = box(240, 60, 40, 130);
  const points = way([wall]) ?? [];
  expect(points.length).toBeGreaterThan(2);
  expect(pairs(points).some(([a, b]) => crosses(a, b, wall))).toBe(false);
});

test('nowhere where a wall has no gap', () => {
  expect(way([box(240, -10, 40, 300)])).toBeUndefined();
});

test('not along a line that is there', () => {
  const along = [
    { x: 130, y: 125 },
    { x: 410, y: 125 },
  ];
  const points = way([], [along]) ?? [];
  expect(points.length).toBeGreaterThan(1);
  expect(pairs(points).some(([a, b]) => a.y === 125 && b.y === 125 && Math.abs(b.x - a.x) > 30)).toBe(false);
});

test('not from where another line begins', () => {
  const taken = [
    { x: 120, y: 125 },
    { x: 120, y: 20 },
  ];
  const points = way([], [taken]) ?? [];
  expect(points.length).toBeGreaterThan(1);
  expect(points[0]).not.toEqual(taken[0]);
});
