import { expect, test } from 'vitest';
import { fitted } from '../../../src/hosts/webview/gestures.js';
import { motionBetween } from '../../../src/hosts/webview/motion.js';
import { createElk } from '../../../src/views/graph/layout/elk.js';
import { createLayout } from '../../../src/views/graph/layout/layout.js';
import { orderToCash } from '../../support/graphs.js';

const { layout } = createLayout(createElk());

test('where nothing moves, nothing is drawn on the way', async () => {
  const picture = await layout(orderToCash);
  expect([...motionBetween(picture, structuredClone(picture)).keys]).toEqual([]);
});

test('what moves is drawn with what its drawing depends on, and no more', async () => {
  const before = await layout(orderToCash);
  const [node] = before.nodes;
  const after = {
    ...before,
    nodes: before.nodes.map((each) =>
      each.id === node?.id ? { ...each, box: { ...each.box, x: each.box.x + 9 } } : each,
    ),
  };
  const motion = motionBetween(before, after);
  expect([...motion.keys]).toEqual([`node:${node?.id}`]);
  expect(motion.partOf(after).nodes.map(({ id }) => id)).toEqual([node?.id]);
  expect(motion.partOf(after).edges).toEqual([]);
});

const pane = { width: 460, height: 640 };

test.each([
  ['a small picture at life size', { width: 200, height: 100 }, 1],
  ['a picture that is a little too wide as large as can be read', { width: 980, height: 400 }, 0.6],
  ['a very large one with two thirds of it in sight', { width: 4280, height: 400 }, 0.15],
])('fits %s', (_, size, scale) => {
  expect(fitted({ ...size, direction: 'down' }, pane).k).toBeCloseTo(scale, 2);
});

test('all of it fits where that is asked for; else what is chosen is in sight', () => {
  const size = { width: 980, height: 400, direction: 'down' } as const;
  expect(fitted(size, pane, { whole: true }).k).toBeCloseTo(0.437, 2);
  const around = { x: 900, y: 100, width: 80, height: 40 };
  const { x, k } = fitted(size, pane, { around });
  expect(980 * k + x).toBeLessThanOrEqual(pane.width);
});
