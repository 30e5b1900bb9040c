import { expect, test } from 'vitest';
import { between } from '../../../../src/views/graph/layout/between.js';
import { createElk } from '../../../../src/views/graph/layout/elk.js';
import { createLayout } from '../../../../src/views/graph/layout/layout.js';
import { orderToCash } from '../../../support/graphs.js';

const { layout } = createLayout(createElk());

test('a glide begins where things were, ends where they go, and is half way in between', async () => {
  const from = await layout(orderToCash, { direction: 'right' });
  const to = await layout({ ...orderToCash, nodes: orderToCash.nodes.slice(1) }, { direction: 'down' });
  const places = (share: number) => between(from, to, share).nodes.map(({ box }) => [box.x, box.y]);
  const before = new Map(from.nodes.map(({ id, box }) => [id, [box.x, box.y]]));
  expect(places(0)).toEqual(to.nodes.map(({ id }) => before.get(id)));
  expect(places(1)).toEqual(to.nodes.map(({ box }) => [box.x, box.y]));
  const half = to.nodes.map(({ id, box }) => [
    ((before.get(id)?.[0] ?? 0) + box.x) / 2,
    ((before.get(id)?.[1] ?? 0) + box.y) / 2,
  ]);
  expect(places(0.5)).toEqual(half);
});

test('a line with fewer corners than the next one gets as many on the way', async () => {
  const from = await layout(orderToCash, { direction: 'right' });
  const to = await layout(orderToCash, { direction: 'down' });
  const middle = between(from, to, 0.5);
  middle.edges.forEach(({ points }, index) => {
    const counts = [from.edges[index]?.points.length ?? 0, to.edges[index]?.points.length ?? 0];
    expect(points).toHaveLength(Math.max(...counts));
  });
});
