/** A first picture without a layout: things in rows, boundary by boundary, until the layout's worker is awake. */
import { noFindings } from '../../views/graph/badges.js';
import { nodeSize } from '../../views/graph/captions.js';
import type { Graph, GraphNode, LaidOutGraph, LaidOutNode, Point } from '../../views/graph/graph.js';
import { provisional } from '../../views/graph/layout/provisional.js';

/** More things are no picture to look at for a moment: their boundaries stand for them. */
const MOST = 150;
const ACROSS = 4;
const GAP = 40;
const HEADER = 60;

const blank: LaidOutGraph = {
  width: 0,
  height: 0,
  nodes: [],
  groups: [],
  edges: [],
  trunks: [],
  direction: 'right',
  notes: [],
};

/** Undefined where there is nothing. Without flows: where they run is what takes thought. */
export function sketchOf(whole: Graph): LaidOutGraph | undefined {
  if (whole.nodes.length === 0) return undefined;
  const graph = whole.nodes.length > MOST ? overviewOf(whole) : whole;
  const blocks = blocksOf(graph);
  const perRow = Math.ceil(Math.sqrt(blocks.length));
  const nodes: LaidOutNode[] = [];
  let corner: Point = { x: GAP, y: GAP };
  let bottom = 0;
  blocks.forEach((rows, index) => {
    const placed = placeRows(rows, corner);
    nodes.push(...placed);
    const edge = Math.max(...placed.map(({ box }) => box.x + box.width));
    bottom = Math.max(bottom, ...placed.map(({ box }) => box.y + box.height));
    const wraps = (index + 1) % perRow === 0;
    corner = wraps ? { x: GAP, y: bottom + 2 * GAP } : { x: edge + 2 * GAP, y: corner.y };
  });
  return provisional({ ...blank, nodes }, { ...graph, edges: [] });
}

/** Of each outermost boundary a node, with a count of what is in it; what stands in none is one more. */
function overviewOf({ nodes, groups }: Graph): Graph {
  const outermost = outermostOf(groups);
  const labels = new Map(groups.map(({ id, label }) => [id, label]));
  const counts = new Map<string, number>();
  for (const { group } of nodes) counts.set(outermost(group), (counts.get(outermost(group)) ?? 0) + 1);
  const closed = [...counts].map(([id, systems]): GraphNode => ({
    id,
    role: 'domain',
    label: labels.get(id) ?? 'Beside all domains',
    declared: true,
    badge: noFindings,
    holds: { group: id, systems, flows: 0 },
  }));
  return { nodes: closed, groups: [], edges: [] };
}

function outermostOf(groups: Graph['groups']): (group: string | undefined) => string {
  const parents = new Map(groups.map(({ id, parent }) => [id, parent]));
  return (group) => {
    let at = group;
    for (let next = at; next !== undefined; next = parents.get(next)) at = next;
    return at ?? '';
  };
}

/** A block for each outermost boundary, and for each a list of rows: those of one boundary stand together. */
function blocksOf({ nodes, groups }: Graph): (readonly GraphNode[])[][] {
  const outermost = outermostOf(groups);
  const blocks = new Map<string, Map<string, GraphNode[]>>();
  for (const node of nodes) {
    const outer = outermost(node.group);
    const block = blocks.get(outer) ?? new Map<string, GraphNode[]>();
    block.set(node.group ?? '', [...(block.get(node.group ?? '') ?? []), node]);
    blocks.set(outer, block);
  }
  return [...blocks.values()].map((block) => [...block.values()].flatMap((inside) => rowsOf(inside)));
}

const rowsOf = (nodes: readonly GraphNode[]): (readonly GraphNode[])[] =>
  Array.from({ length: Math.ceil(nodes.length / ACROSS) }, (_, row) =>
    nodes.slice(row * ACROSS, (row + 1) * ACROSS),
  );

function placeRows(rows: readonly (readonly GraphNode[])[], { x, y }: Point): LaidOutNode[] {
  const placed: LaidOutNode[] = [];
  let top = y + HEADER;
  let before: string | undefined;
  for (const row of rows) {
    // Room for the title of another boundary.
    if (before !== undefined && before !== row[0]?.group) top += HEADER;
    before = row[0]?.group;
    let left = x + GAP;
    for (const node of row) {
      placed.push({ ...node, box: { x: left, y: top, ...nodeSize(node) } });
      left += nodeSize(node).width + GAP;
    }
    top += Math.max(...row.map((node) => nodeSize(node).height)) + GAP;
  }
  return placed;
}
