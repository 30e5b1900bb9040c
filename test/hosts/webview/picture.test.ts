import { expect, test } from 'vitest';
import { wayOf } from '../../../src/hosts/webview/lights.js';
import { withHidden } from '../../../src/hosts/webview/merge.js';
import { readingOrder } from '../../../src/hosts/webview/reading-order.js';
import { drift } from '../../../src/hosts/webview/stage.js';
import { splitKey } from '../../../src/hosts/webview/things.js';
import type { LaidOutGraph } from '../../../src/views/graph/graph.js';
import { createElk } from '../../../src/views/graph/layout/elk.js';
import { createLayout } from '../../../src/views/graph/layout/layout.js';
import { orderToCash, sketch } from '../../support/graphs.js';
import { landscapeOf } from './landscapes.js';

const { layout } = createLayout(createElk());

const fanOut = sketch({
  nodes: ['system A', 'hub H', 'system B', 'system C'],
  flows: ['Item A > H > B, C batch', 'Other B > C batch'],
});

test('a leg in the light shows the way of its whole flow, and its ends', async () => {
  const picture = await layout(fanOut);
  const leg = picture.edges.find(({ from, to }) => from === 'A' && to === 'H');
  const lit = [...wayOf(`edge:${leg?.id}`, picture)];
  expect(lit.filter((key) => key.startsWith('node:'))).toEqual(['node:A', 'node:H', 'node:B', 'node:C']);
  expect(lit.filter((key) => key.startsWith('edge:'))).toHaveLength(3);
  expect(lit.filter((key) => key.startsWith('label:'))).toHaveLength(3);
});

test('a node in the light shows every flow that touches it', async () => {
  const lit = wayOf('node:B', await layout(fanOut));
  expect([...lit].filter((key) => key.startsWith('edge:'))).toHaveLength(4);
});

test.each([
  ['edge:a:b|c', ['edge', 'a:b|c']],
  ['label:x', ['edge', 'x']],
  ['node:A', ['node', 'A']],
])('%s is of %j', (key, parts) => {
  expect(splitKey(key)).toEqual(parts);
});

test('what broken text hides stays; what it says anew is there', () => {
  const now = {
    ...orderToCash,
    nodes: [...orderToCash.nodes.slice(2).map((node) => ({ ...node, title: 'new' })), ...fanOut.nodes],
    edges: orderToCash.edges.slice(5),
  };
  const merged = withHidden(landscapeOf(orderToCash), landscapeOf(now));
  expect(merged.nodes.map(({ id }) => id)).toEqual(
    [...orderToCash.nodes, ...fanOut.nodes].map(({ id }) => id),
  );
  expect(merged.nodes[0]?.title).toBe(orderToCash.nodes[0]?.title);
  expect(merged.nodes[2]?.title).toBe('new');
  expect(merged.edges).toHaveLength(orderToCash.edges.length);
});

test('Tab reads a chain from its beginning to its end, flows between their ends', async () => {
  const chain = sketch({
    nodes: ['system C', 'system B', 'system A'],
    flows: ['One A > B batch', 'Two B > C batch'],
  });
  const order = readingOrder(await layout(chain, { direction: 'right' }));
  expect(order.map((key) => key.replace(/:\w+:.*/, '').replace(/^edge$/, 'flow'))).toEqual([
    'node:A',
    'flow',
    'node:B',
    'flow',
    'node:C',
  ]);
});

const moved = (picture: LaidOutGraph, by: number, except: string): LaidOutGraph => ({
  ...picture,
  nodes: picture.nodes.map((node) =>
    node.id === except ? node : { ...node, box: { ...node.box, x: node.box.x + by } },
  ),
});

test('the view moves with what most have in common, or with what was chosen', async () => {
  const before = await layout(orderToCash);
  const after = moved(before, 40, 'SAP');
  expect(drift(before, after, [])).toMatchObject({ x: 40, y: 0 });
  expect(drift(before, after, ['node:SAP'])).toMatchObject({ x: 0, y: 0 });
});
