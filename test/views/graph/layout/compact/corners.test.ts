import { expect, test } from 'vitest';
import type { Box, LaidOutGraph, Point } from '../../../../../src/views/graph/graph.js';
import { compacted } from '../../../../../src/views/graph/layout/compact/compact.js';
import { createElk } from '../../../../../src/views/graph/layout/elk.js';
import { createLayout } from '../../../../../src/views/graph/layout/layout.js';
import { showGraph } from '../../../../../src/views/graph/show/show.js';
import { sketch } from '../../../../support/graphs.js';
import { exampleLandscape } from '../../../../support/pictured.js';
import { faultsOf } from '../../../../support/picture-faults.js';

const point = (text: string): Point => {
  const [x = 0, y = 0] = text.split(',').map(Number);
  return { x, y };
};
const line = (text: string): readonly Point[] => text.split(' ').map(point);

const boxes: Readonly<Record<string, Box>> = {
  A: { x: 20, y: 120, width: 120, height: 48 },
  B: { x: 380, y: 20, width: 120, height: 48 },
  C: { x: 20, y: 20, width: 120, height: 48 },
  D: { x: 380, y: 120, width: 120, height: 48 },
};

/** One flow from A to B, which stands higher; `others`: what else stands there. */
function drawn(points: string, label: Point, others: readonly string[] = []): LaidOutGraph {
  const { nodes, edges } = sketch({
    nodes: ['A', 'B', ...others].map((id) => `system ${id}`),
    flows: ['Order A > B batch'],
  });
  return {
    width: 520,
    height: 200,
    nodes: nodes.map((node) => ({ ...node, box: boxes[node.id] ?? { x: 0, y: 0, width: 0, height: 0 } })),
    groups: [],
    edges: edges.map((edge) => ({
      ...edge,
      points: line(points),
      labelBox: { ...label, width: 92, height: 18 },
    })),
    trunks: [],
    direction: 'right',
    notes: [],
  };
}

const bends = ({ edges }: LaidOutGraph): number => (edges[0]?.points.length ?? 0) - 2;

const turning = '140,144 160,144 160,44 380,44';

test('a line that turns at once leaves by the top, and its label may stand over the node', () => {
  const picture = compacted(drawn(turning, { x: 200, y: 35 }, ['D']));
  expect(faultsOf(picture)).toEqual([]);
  expect(bends(picture)).toBe(1);
  const [a, b] = picture.nodes.map(({ box }) => box);
  const [start] = picture.edges[0]?.points ?? [];
  expect(start?.y).toBe(a?.y);
  // Between the two there is less room than the label takes.
  expect((b?.x ?? 0) - (a?.x ?? 0) - 120).toBeLessThan(92);
});

test('its label goes along where it stood before the turn', () => {
  const picture = compacted(drawn('140,144 280,144 280,44 380,44', { x: 160, y: 135 }, ['D']));
  expect(faultsOf(picture)).toEqual([]);
  expect(bends(picture)).toBe(1);
  const [edge] = picture.edges;
  expect((edge?.labelBox?.y ?? 0) + 9).toBe(edge?.points.at(-1)?.y);
});

test('it stays at the flank where something stands above', () => {
  const picture = compacted(drawn(turning, { x: 200, y: 35 }, ['C', 'D']));
  expect(faultsOf(picture)).toEqual([]);
  expect(picture.edges[0]?.points[0]?.y).toBeGreaterThan(picture.nodes[0]?.box.y ?? 0);
});

test('a line that turns at both of its ends turns at one of them', () => {
  const picture = compacted(drawn('140,144 360,144 360,44 380,44', { x: 200, y: 135 }));
  expect(faultsOf(picture)).toEqual([]);
  expect(bends(picture)).toBe(1);
});

/** Of a hub, whose corners are cut and whose badge hangs over the right one. */
test('no line ends at a corner of a hub, where flows run down', async () => {
  const { layout } = createLayout(createElk());
  for (const name of ['hospital-openhie', 'order-to-cash']) {
    const picture = await layout(showGraph(await exampleLandscape(name), {}).graph, { direction: 'down' });
    const [hub] = picture.nodes.filter(({ role }) => role === 'hub');
    if (!hub) throw new Error('no hub');
    const { x, y, width, height } = hub.box;
    const ends = picture.edges.flatMap(({ from, to, points }) => [
      ...(from === hub.id ? points.slice(0, 1) : []),
      ...(to === hub.id ? points.slice(-1) : []),
    ]);
    const lids = ends.filter((end) => end.y === y || end.y === y + height).map((end) => end.x - x);
    expect(lids.length).toBeGreaterThan(5);
    expect(Math.min(...lids)).toBeGreaterThanOrEqual(20);
    expect(width - Math.max(...lids)).toBeGreaterThanOrEqual(34);
    expect(faultsOf(picture)).toEqual([]);
  }
});
