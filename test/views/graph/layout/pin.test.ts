import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LaidOutGraph, Point } from '../../../../src/views/graph/graph.js';
import { createElk } from '../../../../src/views/graph/layout/elk.js';
import { createLayout } from '../../../../src/views/graph/layout/layout.js';
import { overlap } from '../../../../src/views/graph/layout/polyline.js';
import { generated, orderToCash, sketch } from '../../../support/graphs.js';
import { faultsOf } from '../../../support/picture-faults.js';

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
