import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Direction, Graph, LaidOutGraph } from '../../../../src/views/graph/graph.js';
import { directionFor } from '../../../../src/views/graph/layout/direction.js';
import { createElk } from '../../../../src/views/graph/layout/elk.js';
import { createLayout } from '../../../../src/views/graph/layout/layout.js';
import { showGraph } from '../../../../src/views/graph/show/show.js';
import { generated, landscapes, orderToCash, sketch } from '../../../support/graphs.js';
import { faultsOf } from '../../../support/picture-faults.js';
import { landscapeOfFiles } from '../../../support/pictured.js';
import { landscape } from '../../../bench/landscapes/landscape.js';

const { layout } = createLayout(createElk());
const directions: readonly Direction[] = ['right', 'down', 'right-across', 'down-across'];

async function expectSound(graph: Graph, direction: Direction): Promise<void> {
  const picture = await layout(graph, { direction });
  expect(faultsOf(picture)).toEqual([]);
  expect(picture.nodes.map(({ id }) => id)).toEqual(graph.nodes.map(({ id }) => id));
  expect(picture.edges.map(({ id }) => id)).toEqual(graph.edges.map(({ id }) => id));
  expect(picture.groups).toHaveLength(graph.groups.length);
}

describe.each(Object.keys(landscapes))('%s', (name) => {
  test.each(directions)('is drawn soundly to the %s', async (direction) => {
    await expectSound(landscapes[name] ?? orderToCash, direction);
  });
});

test('generated landscapes of 5 to 60 systems are drawn soundly', { timeout: 120_000 }, async () => {
  const cases = fc.record({
    systems: fc.integer({ min: 5, max: 60 }),
    seed: fc.nat(10_000),
    flowsPerSystem: fc.double({ min: 0.5, max: 3, noNaN: true }),
    direction: fc.constantFrom(...directions),
  });
  await fc.assert(
    fc.asyncProperty(cases, ({ systems, seed, flowsPerSystem, direction }) =>
      expectSound(generated(systems, Math.round(systems * flowsPerSystem), seed), direction),
    ),
    { numRuns: 12, seed: 7 },
  );
});

test('the same graph gives the same picture, to the byte, in a fresh layout too', async () => {
  const graph = generated(24, 60, 3);
  const [one, other] = [await layout(graph), await createLayout(createElk()).layout(graph)];
  expect(JSON.stringify(other)).toBe(JSON.stringify(one));
});

test('flows between the same two nodes share a line, and each has its own label', async () => {
  const picture = await layout(
    sketch({ nodes: ['system A', 'system B'], flows: ['One A > B batch', 'Two A > B realtime'] }),
  );
  const [one, two] = picture.edges;
  expect(one?.points).toEqual(two?.points);
  expect(picture.trunks).toMatchObject([{ edges: picture.edges.map(({ id }) => id), unlabelled: [] }]);
  expect((two?.labelBox?.y ?? 0) - (one?.labelBox?.y ?? 0)).toBe(one?.labelBox?.height);
});

test('a stack of labels that would be too high counts the rest', async () => {
  const flows = Array.from({ length: 9 }, (_, index) => `Item${index} A > B batch`);
  const { trunks, edges } = await layout(sketch({ nodes: ['system A', 'system B'], flows }));
  expect(trunks[0]?.unlabelled).toEqual(edges.slice(7).map(({ id }) => id));
  expect(edges.filter(({ labelBox }) => labelBox)).toHaveLength(7);
});

test('flows of many ends run in one bundle between two boundaries once there are many', async () => {
  const nodes = ['A', 'B'].flatMap((group) =>
    Array.from({ length: 8 }, (_, index) => `system ${group}${index} @${group}`),
  );
  const flows = Array.from(
    { length: 48 },
    (_, index) => `Item${index} A${index % 8} > B${(index * 3) % 8} batch`,
  );
  const { trunks } = await layout(sketch({ groups: ['A', 'B'], nodes, flows }));
  expect(trunks.map(({ edges }) => edges.length)).toContain(48);
});

const misshapen: Readonly<Record<string, Graph>> = {
  'no nodes at all': sketch({ nodes: [], flows: [] }),
  'boundaries without content': sketch({ groups: ['A', 'A/B'], nodes: [], flows: [] }),
  'boundaries that hold each other': sketch({
    groups: ['B/A', 'A/B'],
    nodes: ['system X @A', 'system Y @B'],
    flows: ['Item X > Y batch'],
  }),
  'a boundary that nobody declared': sketch({ nodes: ['system X @Nowhere'], flows: [] }),
};

test.each(Object.keys(misshapen))('%s: a picture all the same', async (name) => {
  const graph = misshapen[name] ?? orderToCash;
  const picture = await layout(graph);
  expect(picture.nodes).toHaveLength(graph.nodes.length);
  expect(picture.groups).toHaveLength(graph.groups.length);
});

test('edges without an end in the graph, and edges that stand twice, are left out', async () => {
  const graph = sketch({
    nodes: ['system A', 'system B'],
    flows: ['Item A > B batch', 'Item A > B batch', 'Lost A > Z batch'],
  });
  expect((await layout(graph)).edges.map(({ label }) => label)).toEqual(['Item']);
});

test(
  'too many lines on one level: the strongest are drawn, and the picture says so',
  { timeout: 60_000 },
  async () => {
    const nodes = Array.from({ length: 40 }, (_, index) => `system S${index}`);
    const pairs = nodes.flatMap((_, from) =>
      nodes.flatMap((_, to) => (to > from && (from + to) % 2 === 0 ? [[from, to]] : [])),
    );
    const flows = pairs.map(([from, to], index) => `Item${index} S${from} > S${to} batch`);
    const picture = await layout(sketch({ nodes, flows }), { direction: 'right' });
    expect(picture.nodes).toHaveLength(40);
    expect(picture.edges).toHaveLength(300);
    expect(picture.notes.join()).toContain(`${flows.length - 300} of ${flows.length}`);
  },
);

/** Beyond what is laid out without the engine. */
const large = generated(60, 150, 3);

test('what is small needs no engine', async () => {
  const none = createLayout({ layout: () => Promise.reject(new Error('no engine')) });
  expect(faultsOf(await none.layout(orderToCash))).toEqual([]);
});

test('an engine that fails at the careful way is asked for a quicker one', async () => {
  const elk = createElk();
  const asked: string[] = [];
  const moody = createLayout({
    layout(graph) {
      // A boundary comes inside of another node, the whole map by itself.
      const { layoutOptions } = graph.id === 'map' ? (graph.children?.[0] ?? graph) : graph;
      const placement = layoutOptions?.['elk.layered.nodePlacement.strategy'] ?? '';
      asked.push(placement);
      return placement === 'NETWORK_SIMPLEX' ? Promise.reject(new Error('no')) : elk.layout(graph);
    },
  });
  const picture = await moody.layout(large, { direction: 'right' });
  expect(faultsOf(picture)).toEqual([]);
  expect(new Set(asked)).toEqual(new Set(['NETWORK_SIMPLEX', 'BRANDES_KOEPF']));
});

test('what did not change is not asked for again', async () => {
  const elk = createElk();
  let asked = 0;
  const counting = createLayout({ layout: (graph) => ((asked += 1), elk.layout(graph)) });
  await counting.layout(large, { direction: 'right' });
  const first = asked;
  const nodes = large.nodes.map((node) => ({
    ...node,
    badge: { errors: 9, warnings: 0, information: 0 },
  }));
  await counting.layout({ ...large, nodes }, { direction: 'right' });
  expect(first).toBeGreaterThan(2);
  expect(asked).toBe(first);
});

test.each([
  [{ width: 2000, height: 500 }, 'right'],
  [{ width: 500, height: 2000 }, 'down'],
])('flows run along the longer side of a pane of %o', async (pane, direction) => {
  const chain = sketch({
    nodes: ['A', 'B', 'C', 'D', 'E'].map((name) => `system ${name}`),
    flows: ['Item A > B > C > D > E batch'],
  });
  expect((await layout(chain, { pane })).direction).toBe(direction);
});

test('a picture that comes out smaller than was estimated is drawn the other way, where it is larger', async () => {
  const { files } = landscape({ systems: 30, flows: 80, style: 'mixed' });
  const texts = files.filter((file) => file.path.endsWith('.flow'));
  const { graph } = showGraph(landscapeOfFiles(new Map(texts.map(({ path, text }) => [path, text]))), {});
  const pane = { width: 1000, height: 700 };
  const scale = ({ width, height }: LaidOutGraph): number =>
    Math.min(1, pane.width / width, pane.height / height);
  const [right, down] = await Promise.all(
    (['right', 'down'] as const).map((direction) => layout(graph, { direction })),
  );
  const chosen = await layout(graph, { pane });
  expect(scale(chosen)).toBe(Math.max(...[right, down].flatMap((each) => (each ? [scale(each)] : []))));
  expect(directionFor(graph, pane)).not.toBe(chosen.direction);
});
