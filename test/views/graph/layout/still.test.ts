import { describe, expect, test } from 'vitest';
import type { Graph, LaidOutGraph } from '../../../../src/views/graph/graph.js';
import { createElk } from '../../../../src/views/graph/layout/elk.js';
import { keepStill } from '../../../../src/views/graph/layout/keep-still.js';
import { createLayout } from '../../../../src/views/graph/layout/layout.js';
import { provisional } from '../../../../src/views/graph/layout/provisional.js';
import { generated, landscapes, orderToCash, random, sketch } from '../../../support/graphs.js';
import { faultsOf } from '../../../support/picture-faults.js';

const { layout } = createLayout(createElk());

const withFlow = (graph: Graph, ...flows: readonly string[]): Graph => ({
  ...graph,
  edges: [...graph.edges, ...sketch({ nodes: [], flows }).edges],
});

const places = ({ nodes }: LaidOutGraph) => new Map(nodes.map(({ id, box }) => [id, box]));

function moves(before: LaidOutGraph, after: LaidOutGraph): number[] {
  const now = places(after);
  return before.nodes.map(({ id, box }) =>
    Math.hypot((now.get(id)?.x ?? 0) - box.x, (now.get(id)?.y ?? 0) - box.y),
  );
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

describe.each([
  [20, 50],
  [60, 200],
])('%i systems with %i flows', (systems, flows) => {
  test('stand where they stood when one flow comes between any two', { timeout: 60_000 }, async () => {
    const graph = generated(systems, flows, 1);
    const before = await layout(graph, { direction: 'right' });
    const next = random(5);
    const medians: number[] = [];
    for (let round = 0; round < 6; round++) {
      const [from, to] = [2 + Math.floor(next() * (systems - 2)), 2 + Math.floor(next() * (systems - 2))];
      const names = graph.nodes.map(({ id }) => id);
      if (from === to) continue;
      const grown = withFlow(graph, `Fresh ${names[from]} > ${names[to]} batch`);
      const after = await layout(grown, { previous: before });
      expect(faultsOf(after)).toEqual([]);
      expect(after.edges).toHaveLength(grown.edges.length);
      medians.push(median(moves(before, after)));
    }
    expect(Math.max(...medians)).toBeLessThanOrEqual(25);
    expect(medians.filter((move) => move === 0).length).toBeGreaterThan(medians.length / 2);
  });
});

test.each(Object.keys(landscapes))('%s: a flow that goes leaves all else in place', async (name) => {
  const graph = landscapes[name] ?? orderToCash;
  const before = await layout(graph);
  for (const gone of graph.edges) {
    const edges = graph.edges.filter(({ flow }) => flow !== gone.flow);
    const after = await layout({ ...graph, edges }, { previous: before });
    expect(faultsOf(after)).toEqual([]);
    expect(places(after)).toEqual(places(before));
    expect(after.edges.map(({ id }) => id)).toEqual(edges.map(({ id }) => id));
  }
});

test('a flow beside another one joins its line and its stack of labels, without a new layout', async () => {
  const graph = landscapes['oneFlow'] ?? orderToCash;
  const before = await layout(graph);
  const after = keepStill(before, withFlow(graph, 'Stock ERP > CRM batch'));
  expect(after?.trunks).toMatchObject([{ edges: after?.edges.map(({ id }) => id) }]);
  expect(after?.edges.map(({ points }) => points)).toEqual([
    before.edges[0]?.points,
    before.edges[0]?.points,
  ]);
});

test('flow after flow led in by hand: some time the whole is laid out anew, without a late one', async () => {
  let graph = orderToCash;
  let picture = await layout(graph);
  const seen: number[] = [];
  for (const [index, [from, to]] of [
    ['PIM', 'Ledger'],
    ['Commerce', 'Ledger'],
    ['PIM', 'Snowflake'],
    ['Commerce', 'PIM'],
    ['Ledger', 'Commerce'],
    ['Ledger', 'Snowflake'],
  ].entries()) {
    graph = withFlow(graph, `Extra${index} ${from} > ${to} batch`);
    picture = await layout(graph, { previous: picture });
    expect(faultsOf(picture)).toEqual([]);
    seen.push(picture.edges.filter(({ late }) => late).length);
  }
  expect(seen).toEqual([1, 2, 3, 4, 5, 0]);
});

test('what badges, patterns and titles say is always of the new graph', async () => {
  const before = await layout(orderToCash);
  const edges = orderToCash.edges.map((edge) => ({ ...edge, pattern: 'batch' as const }));
  const nodes = orderToCash.nodes.map((node) => ({
    ...node,
    badge: { errors: 7, warnings: 0, information: 0 },
  }));
  const after = await layout({ ...orderToCash, nodes, edges }, { previous: before });
  expect(after.nodes.map(({ badge }) => badge.errors)).toEqual(nodes.map(() => 7));
  expect(new Set(after.edges.map(({ pattern }) => pattern))).toEqual(new Set(['batch']));
  expect(places(after)).toEqual(places(before));
});

describe('a provisional picture', () => {
  test('leaves known things where they are and has all that is new', async () => {
    const before = await layout(orderToCash);
    const grown = withFlow(
      {
        ...orderToCash,
        nodes: [
          ...orderToCash.nodes,
          ...sketch({
            nodes: ['system Bill @Finance', 'system Mail @Finance', 'system Desk', 'system Fax'],
            flows: [],
          }).nodes,
        ],
      },
      'Bill SAP > Bill batch',
      'Ticket Desk > Salesforce realtime',
      'Self Desk > Desk realtime',
    );
    const now = provisional(before, grown);
    const where = places(now);
    for (const { id, box } of before.nodes) expect(where.get(id)).toEqual(box);
    expect(now.nodes).toHaveLength(grown.nodes.length);
    expect(now.edges.map(({ id }) => id)).toEqual(grown.edges.map(({ id }) => id));
    const overlaps = faultsOf(now).filter(
      (fault) => fault.startsWith('nodes') || fault.includes('stands outside'),
    );
    expect(overlaps).toEqual([]);
  });

  test('has what is new where it will stand, and boundaries as they will be', async () => {
    const before = await layout(orderToCash);
    const { nodes } = sketch({ nodes: ['system Bill @Insight'], flows: [] });
    const grown = withFlow(
      { ...orderToCash, nodes: [...orderToCash.nodes, ...nodes] },
      'Bill SAP > Bill batch',
    );
    const [now, then] = [provisional(before, grown), await layout(grown, { previous: before })];
    expect(places(now)).toEqual(places(then));
    expect(now.groups.map(({ box }) => box)).toEqual(then.groups.map(({ box }) => box));
  });

  test('drops what is gone', async () => {
    const before = await layout(orderToCash);
    const now = provisional(before, { nodes: orderToCash.nodes.slice(0, 2), groups: [], edges: [] });
    expect(now.nodes).toHaveLength(2);
    expect([now.edges, now.groups, now.trunks]).toEqual([[], [], []]);
  });
});
