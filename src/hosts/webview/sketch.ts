/** A first picture without a layout: things in rows, boundary by boundary, until the layout's worker is awake. */
import { nodeSize } from '../../views/graph/captions.js';
import type { Graph, GraphNode, LaidOutGraph, LaidOutNode, Point } from '../../views/graph/graph.js';
import { provisional } from '../../views/graph/layout/provisional.js';

/** More things are no picture to look at for a moment. */
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

/** Undefined where that would help nobody. Without flows: where they run is what takes thought. */
export function sketchOf(graph: Graph): LaidOutGraph | undefined {
  if (graph.nodes.length === 0 || graph.nodes.length > MOST) return undefined;
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

/** A block for each outermost boundary, and for each a list of rows: those of one boundary stand together. */
function blocksOf({ nodes, groups }: Graph): (readonly GraphNode[])[][] {
  const parents = new Map(groups.map(({ id, parent }) => [id, parent]));
  const outermost = (group: string | undefined): string => {
    let at = group;
    for (let next = at; next !== undefined; next = parents.get(next)) at = next;
    return at ?? '';
  };
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
