import { expect, test } from 'vitest';
import { sketchOf } from '../../../src/hosts/webview/sketch.js';
import type { Box } from '../../../src/views/graph/graph.js';
import { generated, landscapes } from '../../support/graphs.js';

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test.each(Object.entries(landscapes))('of %s a sketch has every node, and none on another', (_, graph) => {
  const sketch = sketchOf(graph);
  const boxes = sketch?.nodes.map(({ box }) => box) ?? [];
  expect(sketch?.nodes.map(({ id }) => id).sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
  expect(boxes.filter((a, index) => boxes.slice(index + 1).some((b) => overlap(a, b)))).toEqual([]);
  expect(sketch?.edges).toEqual([]);
});

test('of nothing there is no sketch; of very much its boundaries are one, and count all that is in them', () => {
  expect(sketchOf({ nodes: [], groups: [], edges: [] })).toBeUndefined();
  const sketch = sketchOf(generated(200, 10, 1));
  expect(sketch?.nodes.length).toBeLessThan(60);
  expect(sketch?.nodes.reduce((sum, { holds }) => sum + (holds?.systems ?? 0), 0)).toBe(200);
});
