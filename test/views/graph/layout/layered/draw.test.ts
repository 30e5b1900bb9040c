import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Graph, LaidOutGraph } from '../../../../../src/views/graph/graph.js';
import { drawInLayers } from '../../../../../src/views/graph/layout/layered/draw.js';
import { drawableEdges, nodeKey } from '../../../../../src/views/graph/layout/level.js';
import { isBundled } from '../../../../../src/views/graph/layout/stack.js';
import { generated, landscapes, sketch } from '../../../../support/graphs.js';
import { faultsOf } from '../../../../support/picture-faults.js';

const directions = ['right', 'down'] as const;

function draw(graph: Graph, direction: (typeof directions)[number], before?: LaidOutGraph) {
  const edges = drawableEdges(graph);
  const boxes = before && new Map(before.nodes.map(({ id, box }) => [nodeKey(id), box]));
  return drawInLayers({
    graph,
    edges,
    direction,
    bundled: isBundled(edges),
    previous: () => undefined,
    ...(boxes && { before: boxes }),
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

test('a flow that goes leaves all else in its column', () => {
  const graph = generated(14, 22, 5);
  const before = draw(graph, 'right');
  if (!before) throw new Error('not drawn');
  const after = draw({ ...graph, edges: graph.edges.slice(1) }, 'right', before);
  const was = new Map(before.nodes.map(({ id, box }) => [id, box.x]));
  const moves = after?.nodes.map(({ id, box }) => Math.abs(box.x - (was.get(id) ?? Infinity))) ?? [];
  // Columns are as wide as their labels and lines: with fewer of these all behind them comes nearer.
  expect(Math.max(...moves)).toBeLessThan(80);
});
