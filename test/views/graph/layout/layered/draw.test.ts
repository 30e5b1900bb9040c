import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Graph, LaidOutGraph } from '../../../../../src/views/graph/graph.js';
import { beforeOf } from '../../../../../src/views/graph/layout/layered/before.js';
import { drawInLayers } from '../../../../../src/views/graph/layout/layered/draw.js';
import { drawableEdges } from '../../../../../src/views/graph/layout/level.js';
import { isBundled } from '../../../../../src/views/graph/layout/stack.js';
import { generated, landscapes, sketch } from '../../../../support/graphs.js';
import { faultsOf } from '../../../../support/picture-faults.js';

const directions = ['right', 'down'] as const;

function draw(graph: Graph, direction: (typeof directions)[number], before?: LaidOutGraph) {
  const edges = drawableEdges(graph);
  return drawInLayers({
    graph,
    edges,
    direction,
    bundled: isBundled(edges),
    previous: () => undefined,
    ...(before && { before: beforeOf(before) }),
  });
}

/** A flow from a place to itself is left to the engine. */
const drawn = Object.keys(landscapes).filter(
  (name) => !landscapes[name]?.edges.some(({ from, to }) => from === to),
);

describe.each(drawn)('%s', (name) => {
  test.each(directions)('is sound to the %s, without anything mended', (direction) => {
    const picture = draw(landscapes[name] ?? sketch({ nodes: [], flows: [] }), direction);
    expect(picture && faultsOf(picture)).toEqual([]);
  });
});

test('generated landscapes are sound without anything mended, anew and in the order in which they stood', () => {
  const cases = fc.record({
    systems: fc.integer({ min: 1, max: 25 }),
    seed: fc.nat(10_000),
    flowsPerSystem: fc.double({ min: 0.5, max: 2.5, noNaN: true }),
    direction: fc.constantFrom(...directions),
  });
  fc.assert(
    fc.property(cases, ({ systems, seed, flowsPerSystem, direction }) => {
      const graph = generated(systems, Math.round(systems * flowsPerSystem), seed);
      const picture = draw(graph, direction);
      if (!picture) return;
      expect(faultsOf(picture)).toEqual([]);
      const again = draw({ ...graph, edges: graph.edges.slice(1) }, direction, picture);
      expect(again && faultsOf(again)).toEqual([]);
    }),
    { numRuns: 40, seed: 11 },
  );
});

test('two services that answer each other over a broker are drawn without a crossing', () => {
  const picture = draw(
    sketch({
      groups: ['Bus'],
      nodes: ['system Asks', 'system Answers', 'channel request @Bus', 'channel response @Bus'],
      flows: [
        'Request Asks > request event-driven',
        'Request request > Answers event-driven',
        'Answer Answers > response event-driven',
        'Answer response > Asks event-driven',
      ],
    }),
    'right',
  );
  const columns = new Map(picture?.nodes.map(({ id, box }) => [id, box.x]));
  const at = (id: string): number => columns.get(id) ?? 0;
  expect((at('Asks') - at('request')) * (at('Answers') - at('request'))).toBeLessThan(0);
});

test('what hangs together stands together: parts lie beside and below each other', () => {
  const nodes = Array.from({ length: 24 }, (_, index) => `system S${index}`);
  const flows = Array.from({ length: 12 }, (_, index) => `Item S${2 * index} > S${2 * index + 1} batch`);
  const picture = draw(sketch({ nodes, flows }), 'right');
  const boxes = picture?.nodes.map(({ box }) => box) ?? [];
  expect(new Set(boxes.map(({ x }) => x)).size).toBeGreaterThan(2);
  expect(new Set(boxes.map(({ y }) => y)).size).toBeGreaterThan(1);
});

/** How far each thing has moved, the least first. */
function movesOf(before: LaidOutGraph, after: LaidOutGraph | undefined): number[] {
  const was = new Map(before.nodes.map(({ id, box }) => [id, box]));
  const moves = (after?.nodes ?? []).flatMap(({ id, box }) => {
    const { x, y } = was.get(id) ?? { x: Infinity, y: Infinity };
    return was.has(id) ? [Math.hypot(box.x - x, box.y - y)] : [];
  });
  return moves.sort((a, b) => a - b);
}

function drawn14(): { readonly graph: Graph; readonly before: LaidOutGraph } {
  const graph = generated(14, 22, 5);
  const before = draw(graph, 'right');
  if (!before) throw new Error('not drawn');
  return { graph, before };
}

test('a flow that goes leaves all else as it stood', () => {
  const { graph, before } = drawn14();
  const moves = movesOf(before, draw({ ...graph, edges: graph.edges.slice(1) }, 'right', before));
  expect(moves).toHaveLength(14);
  expect(moves.at(-1)).toBeLessThan(8);
});

test('what has become a part of its own stays among the others', () => {
  const { graph, before } = drawn14();
  const alone = graph.nodes.find(
    ({ id }) => graph.edges.filter(({ from, to }) => from === id || to === id).length === 1,
  );
  const left = graph.edges.filter(({ from, to }) => from !== alone?.id && to !== alone?.id);
  const after = draw({ ...graph, edges: left }, 'right', before);
  expect(left.length).toBe(graph.edges.length - 1);
  expect(movesOf(before, after).at(-1)).toBeLessThan(80);
});

test('parts that stood beside each other do so again', () => {
  const nodes = Array.from({ length: 12 }, (_, index) => `system S${index}`);
  const flows = Array.from({ length: 6 }, (_, index) => `Item S${2 * index} > S${2 * index + 1} batch`);
  const graph = sketch({ nodes, flows });
  const before = draw(graph, 'right');
  if (!before) throw new Error('not drawn');
  expect(movesOf(before, draw(graph, 'right', before))).toEqual(Array.from({ length: 12 }, () => 0));
});

test('a picture that is laid out anew looks like the one before', () => {
  const medians: number[] = [];
  for (let seed = 1; seed <= 12; seed++) {
    for (const direction of directions) {
      const graph = generated(16, 26, seed);
      const before = draw(graph, direction);
      if (!before) continue;
      const moves = movesOf(before, draw({ ...graph, edges: graph.edges.slice(1) }, direction, before));
      medians.push(moves[moves.length >> 1] ?? Infinity);
    }
  }
  medians.sort((a, b) => a - b);
  expect(medians.length).toBeGreaterThan(16);
  expect(medians[Math.floor(medians.length * 0.9)]).toBeLessThanOrEqual(25);
});
