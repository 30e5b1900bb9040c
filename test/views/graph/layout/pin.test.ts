import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LaidOutGraph, Point } from '../../../../src/views/graph/graph.js';
import { createElk } from '../../../../src/views/graph/layout/elk.js';
import { withNodeAt } from '../../../../src/views/graph/layout/carry.js';
import { createLayout } from '../../../../src/views/graph/layout/layout.js';
import { overlap } from '../../../../src/views/graph/layout/polyline.js';
import { showGraph } from '../../../../src/views/graph/show/show.js';
import { generated, orderToCash, sketch } from '../../../support/graphs.js';
import { faultsOf } from '../../../support/picture-faults.js';
import { exampleLandscape } from '../../../support/pictured.js';

const { layout } = createLayout(createElk());

const places = ({ nodes }: LaidOutGraph) => new Map(nodes.map(({ id, box }) => [id, { x: box.x, y: box.y }]));

test('a pinned node stays where it was put; nothing overlaps, and no flow is lost', async () => {
  const pins = new Map<string, Point>([
    ['Snowflake', { x: 300, y: 60 }],
    ['PIM', { x: 700, y: 500 }],
  ]);
  const picture = await layout(orderToCash, { pins });
  for (const [id, at] of pins) expect(places(picture).get(id)).toEqual(at);
  expect(faultsOf(picture)).toEqual([]);
  expect(picture.edges.map(({ id }) => id)).toEqual(orderToCash.edges.map(({ id }) => id));
});

test('pins that say where things are anyway change nothing', async () => {
  const before = await layout(orderToCash);
  const after = await layout(orderToCash, { pins: places(before) });
  expect(after).toEqual(before);
});

test('what is far from a pin stays where it was', async () => {
  const before = await layout(orderToCash);
  const at = { x: before.width + 40, y: 20 };
  const after = await layout(orderToCash, { previous: before, pins: new Map([['PIM', at]]) });
  expect(places(after)).toEqual(new Map([...places(before), ['PIM', at]]));
});

test('a flow that comes into a picture with pins moves nothing', async () => {
  const pins = new Map([['PIM', { x: 700, y: 500 }]]);
  const before = await layout(orderToCash, { pins });
  const { edges } = sketch({ nodes: [], flows: ['Fresh Commerce > Ledger batch'] });
  const graph = { ...orderToCash, edges: [...orderToCash.edges, ...edges] };
  const after = await layout(graph, { previous: before, pins });
  expect(places(after)).toEqual(places(before));
  expect(after.edges).toHaveLength(graph.edges.length);
});

test('laid out afresh, a picture forgets what was before', async () => {
  const previous = await layout(orderToCash, { pins: new Map([['PIM', { x: 700, y: 500 }]]) });
  expect(places(await layout(orderToCash, { previous, relayout: true }))).toEqual(
    places(await layout(orderToCash)),
  );
});

test(
  'wherever things are pinned, nothing overlaps and all flows are there',
  { timeout: 120_000 },
  async () => {
    const point = fc.record({
      x: fc.integer({ min: -50, max: 1500 }),
      y: fc.integer({ min: -50, max: 1200 }),
    });
    const cases = fc.record({ seed: fc.nat(50), pins: fc.array(point, { minLength: 1, maxLength: 4 }) });
    await fc.assert(
      fc.asyncProperty(cases, async ({ seed, pins }) => {
        const graph = generated(14, 24, seed);
        const pinned = new Map(pins.map((at, index) => [graph.nodes[index * 3]?.id ?? '', at]));
        const picture = await layout(graph, { pins: pinned, direction: 'right' });
        expect(picture.edges).toHaveLength(graph.edges.length);
        const boxes = picture.nodes.map(({ box }) => box);
        expect(boxes.some((a, i) => boxes.some((b, j) => i < j && overlap(a, b)))).toBe(false);
        const grave = faultsOf(picture).filter((fault) => !fault.includes('runs along'));
        expect(grave).toEqual([]);
      }),
      { numRuns: 25, seed: 11 },
    );
  },
);

const shop = async () => showGraph(await exampleLandscape('order-to-cash'), {}).graph;
const pane = { width: 600, height: 700 };

test.each([
  ['far', { x: 50, y: 40 }, 'Shop'],
  ['a little', { x: -15, y: 5 }, 'CRM'],
])(
  'a node that is moved %s takes its lines along, in the form that they have, and nothing else',
  async (_, by, id) => {
    const graph = await shop();
    const before = await layout(graph, { pane });
    const from = places(before).get(id) ?? { x: 0, y: 0 };
    const at = { x: from.x + by.x, y: from.y + by.y };
    const after = await layout(graph, { pane, previous: before, pins: new Map([[id, at]]) });
    expect(places(after)).toEqual(new Map([...places(before), [id, at]]));
    expect(after.edges.map(({ id: edge, points }) => [edge, points.length])).toEqual(
      before.edges.map(({ id: edge, points }) => [edge, points.length]),
    );
    expect(after.trunks.map(({ id: trunk }) => trunk)).toEqual(before.trunks.map(({ id: trunk }) => trunk));
    const meanwhile = withNodeAt(before, id, at);
    expect(meanwhile.edges).toEqual(after.edges);
    expect(meanwhile.trunks).toEqual(after.trunks);
    expect(faultsOf(after)).toEqual([]);
  },
);

test('wherever things of a picture are moved, nothing is hidden', { timeout: 120_000 }, async () => {
  const way = fc.record({ x: fc.integer({ min: -60, max: 60 }), y: fc.integer({ min: -60, max: 60 }) });
  const cases = fc.record({ seed: fc.nat(50), ways: fc.array(way, { minLength: 1, maxLength: 3 }) });
  await fc.assert(
    fc.asyncProperty(cases, async ({ seed, ways }) => {
      const graph = generated(14, 24, seed);
      const previous = await layout(graph, { pane });
      const pins = new Map(
        ways.map(({ x, y }, index) => {
          const { id = '', box } = previous.nodes[index * 3] ?? {};
          return [id, { x: (box?.x ?? 0) + x, y: (box?.y ?? 0) + y }];
        }),
      );
      const picture = await layout(graph, { pane, previous, pins });
      expect(picture.edges).toHaveLength(graph.edges.length);
      expect(faultsOf(picture).filter((fault) => !fault.includes('runs along'))).toEqual([]);
    }),
    { numRuns: 60, seed: 7 },
  );
});
