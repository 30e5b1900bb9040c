/** What people do to a map while its picture is open, drawn by lot in the proportions of everyday work. */
import type { Graph, GraphEdge, LaidOutGraph } from '../../../src/views/graph/graph.js';
import { random, sketch } from '../../support/graphs.js';

export interface Edit {
  readonly kind: Kind;
  readonly graph: Graph;
}

export type Kind = keyof typeof kinds;
type Draw = (count: number) => number;

/** A pair that exchanges something already: the commonest place for one more flow. */
function neighbours({ edges }: Graph, below: Draw): readonly [string, string] {
  const { from = '', to = '' } = edges[below(edges.length)] ?? {};
  return [from, to];
}

const added = (graph: Graph, flow: string): Graph => ({
  ...graph,
  edges: [...graph.edges, ...sketch({ nodes: [], flows: [flow] }).edges],
});

const changed = (graph: Graph, at: number, change: Partial<GraphEdge>): Graph => ({
  ...graph,
  edges: graph.edges.map((edge, index) => (index === at ? { ...edge, ...change } : edge)),
});

const kinds = {
  'flow between neighbours': (graph: Graph, below: Draw): Graph => {
    const [from, to] = neighbours(graph, below);
    return added(graph, `Fresh ${from} > ${to} batch`);
  },
  'flow between any two': (graph: Graph, below: Draw): Graph => {
    const from = below(graph.nodes.length);
    const to = (from + 1 + below(graph.nodes.length - 1)) % graph.nodes.length;
    return added(graph, `Fresh ${graph.nodes[from]?.id} > ${graph.nodes[to]?.id} batch`);
  },
  'flow gone': (graph: Graph, below: Draw): Graph => {
    const { flow } = graph.edges[below(graph.edges.length)] ?? {};
    return { ...graph, edges: graph.edges.filter((edge) => edge.flow !== flow) };
  },
  'flow changed': (graph: Graph, below: Draw): Graph =>
    changed(graph, below(graph.edges.length), { pattern: 'batch' }),
  'entity renamed': (graph: Graph, below: Draw): Graph => {
    const at = below(graph.edges.length);
    return changed(graph, at, { label: `${graph.edges[at]?.label}Item` });
  },
  'system titled': (graph: Graph, below: Draw): Graph => {
    const at = below(graph.nodes.length);
    const nodes = graph.nodes.map((node, index) => (index === at ? { ...node, title: 'SAP' } : node));
    return { ...graph, nodes };
  },
  'system with a flow': (graph: Graph, below: Draw): Graph => {
    const other = graph.nodes[below(graph.nodes.length)];
    const place = other?.group === undefined ? '' : ` @${other.group}`;
    const { nodes } = sketch({ nodes: [`system Newcomer "New product"${place}`], flows: [] });
    return added({ ...graph, nodes: [...graph.nodes, ...nodes] }, `Fresh Newcomer > ${other?.id} realtime`);
  },
  'system gone': (graph: Graph, below: Draw): Graph => {
    const gone = graph.nodes[below(graph.nodes.length)]?.id;
    return {
      ...graph,
      nodes: graph.nodes.filter(({ id }) => id !== gone),
      edges: graph.edges.filter(({ from, to }) => from !== gone && to !== gone),
    };
  },
  'domain with a system': (graph: Graph): Graph => {
    const { groups, nodes } = sketch({
      groups: ['Fresh: A domain'],
      nodes: ['system Newcomer @Fresh'],
      flows: [],
    });
    return { ...graph, groups: [...graph.groups, ...groups], nodes: [...graph.nodes, ...nodes] };
  },
} as const;

/** How often of twenty each is done. */
const often: readonly (readonly [Kind, number])[] = [
  ['flow between neighbours', 4],
  ['flow between any two', 3],
  ['flow gone', 2],
  ['flow changed', 4],
  ['entity renamed', 2],
  ['system titled', 1],
  ['system with a flow', 2],
  ['system gone', 1],
  ['domain with a system', 1],
];

/** Twenty edits, each of the same graph. */
export function editsOf(graph: Graph, seed: number): readonly Edit[] {
  const next = random(seed);
  const below = (count: number): number => Math.floor(next() * count);
  return often.flatMap(([kind, times]) =>
    Array.from({ length: times }, () => ({ kind, graph: kinds[kind](graph, below) })),
  );
}

/** How far the nodes that are in both pictures moved. */
export function movesOf(before: LaidOutGraph, after: LaidOutGraph): number[] {
  const places = new Map(before.nodes.map(({ id, box }) => [id, box]));
  return after.nodes.flatMap(({ id, box }) => {
    const was = places.get(id);
    return was ? [Math.hypot(box.x - was.x, box.y - was.y)] : [];
  });
}
