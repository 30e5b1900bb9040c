/** Where all stands in the next picture: what was there stays, what is new gets a free spot near what it exchanges with. */
import { groupTitleWidth, leastSize, nodeSize, type Size } from '../../captions.js';
import type {
  Box,
  Graph,
  GraphEdge,
  GraphGroup,
  GraphNode,
  LaidOutEdge,
  LaidOutGraph,
  Point,
} from '../../graph.js';
import { levelsOf, type Level } from '../level.js';
import { crosses, grow, middle, overlap, pairs } from '../polyline.js';
import { placeTitles } from '../titles.js';
import { runsRight } from '../tuning.js';
import { Ground, roomFor } from './ground.js';
import { settleAt, settleInStrip, wantedAt, type Wish } from './spot.js';

/** More new things than this at once are better laid out with all else. */
const mostNew = (count: number): number => Math.max(2, Math.floor(count / 10));
const GAP = 20;

/** The picture with all places of the graph, and the lines that could stay; undefined where it has to be laid out anew. */
export function placesIn(previous: LaidOutGraph, graph: Graph): LaidOutGraph | undefined {
  const ground = new Ground(previous, graph);
  const known = new Map(previous.nodes.map((node) => [node.id, node]));
  if (!isLike(previous, graph, known)) return undefined;
  const moved = new Set<string>();
  for (const node of graph.nodes) {
    const before = known.get(node.id);
    if (!before) continue;
    if (before.group !== node.group) ground.nodes.delete(node.id);
    else if (!fits(ground, node, moved)) return undefined;
  }
  for (const level of newBlocks(levelsOf(graph).root, ground))
    if (!settle(level, ground, graph)) return undefined;
  for (const node of graph.nodes) {
    if (ground.nodes.has(node.id)) continue;
    const box = settleBox(
      ground,
      nodeSize(node),
      node.group,
      wantedFor([node.id], ground, graph, nodeSize(node)),
    );
    if (!box) return undefined;
    ground.nodes.set(node.id, box);
    moved.add(node.id);
  }
  return pictureOf(ground, graph, moved);
}

function isLike(previous: LaidOutGraph, graph: Graph, known: ReadonlyMap<string, GraphNode>): boolean {
  const groups = new Map(previous.groups.map((group) => [group.id, group]));
  const nodes = new Set(graph.nodes.map(({ id }) => id));
  const fresh = graph.nodes.filter(
    ({ id, group }) => !known.has(id) || known.get(id)?.group !== group,
  ).length;
  const gone = previous.nodes.filter(({ id }) => !nodes.has(id)).length;
  const regrouped = graph.groups.some((group) => {
    const before = groups.get(group.id);
    return before && (before.parent !== group.parent || before.box.width < groupTitleWidth(group));
  });
  return !regrouped && fresh + gone <= mostNew(previous.nodes.length);
}

/** Where its text has grown, it grows to the right if there is room, or all behind it moves. */
function fits(ground: Ground, node: GraphNode, moved: Set<string>): boolean {
  const [size, box] = [nodeSize(node), ground.nodes.get(node.id)];
  if (!box || (box.width >= size.width && box.height >= size.height)) return true;
  for (const [axis, by] of [
    ['x', size.width - box.width],
    ['y', size.height - box.height],
  ] as const) {
    if (by <= 0) continue;
    const at = box[axis] + (axis === 'x' ? box.width : box.height) - 0.5;
    if (!ground.canPart(axis, at, node.id)) return false;
    ground.part(axis, at, by);
  }
  moved.add(node.id);
  return true;
}

/** New boundaries that stand in one that was there, or in none: each is settled with all that is in it. */
function newBlocks(level: Level, ground: Ground): Level[] {
  return level.children.flatMap((child) =>
    child.group && !ground.frames.has(child.group.id) ? [child] : newBlocks(child, ground),
  );
}

interface Block extends Size {
  readonly nodes: ReadonlyMap<string, Box>;
  readonly frames: readonly (readonly [GraphGroup, Box])[];
}

/** False where it holds what was elsewhere before. */
function settle(level: Level, ground: Ground, graph: Graph): boolean {
  const ids = nodesIn(level);
  if (ids.some((id) => ground.nodes.has(id))) return false;
  const block = blockOf(level);
  const box = settleBox(ground, block, level.group?.parent, wantedFor(ids, ground, graph, block));
  if (!box) return false;
  const inside = (inner: Box): Box => ({ ...inner, x: inner.x + box.x, y: inner.y + box.y });
  for (const [id, inner] of block.nodes) ground.nodes.set(id, inside(inner));
  for (const [group, inner] of block.frames) ground.frames.set(group.id, { box: inside(inner) });
  return true;
}

const nodesIn = (level: Level): string[] => [
  ...level.nodes.map(({ id }) => id),
  ...level.children.flatMap(nodesIn),
];

/** All below each other. */
function blockOf(level: Level): Block {
  const nodes = new Map<string, Box>();
  const frames: (readonly [GraphGroup, Box])[] = [];
  const { x, y } = roomFor({ x: 0, y: 0, width: 0, height: 0 });
  let [width, at] = [0, -y];
  const add = (size: Size): Point => {
    const corner = { x: -x, y: at };
    [width, at] = [Math.max(width, size.width), at + size.height + GAP];
    return corner;
  };
  for (const node of level.nodes) {
    const size = nodeSize(node);
    nodes.set(node.id, { ...add(size), ...size });
  }
  for (const child of level.children) {
    const inner = blockOf(child);
    const corner = add(inner);
    const inside = (box: Box): Box => ({ ...box, x: box.x + corner.x, y: box.y + corner.y });
    for (const [id, box] of inner.nodes) nodes.set(id, inside(box));
    frames.push(...inner.frames.map(([group, box]) => [group, inside(box)] as const));
  }
  const least = level.group ? leastSize(level.group) : { width: 0, height: 0 };
  const size = { width: Math.max(least.width, width - 2 * x), height: Math.max(least.height, at - GAP - x) };
  if (level.group) frames.unshift([level.group, { x: 0, y: 0, ...size }]);
  return { ...size, nodes, frames };
}

function settleBox(
  ground: Ground,
  size: Size,
  group: string | undefined,
  wanted: Wish | undefined,
): Box | undefined {
  const known = group !== undefined && ground.frames.has(group) ? group : undefined;
  const frame = known === undefined ? undefined : ground.frames.get(known)?.box;
  const at: Wish = wanted ?? (frame ? middle(frame) : { x: ground.width / 2, y: ground.height });
  return (
    settleAt(ground, size, known, at) ??
    (known === undefined ? undefined : settleInStrip(ground, size, known, at))
  );
}

/** Near those with whom some exchange anything. */
function wantedFor(ids: readonly string[], ground: Ground, graph: Graph, size: Size): Wish | undefined {
  const neighbours = graph.edges.flatMap(({ from, to }: GraphEdge) => {
    const sends = ids.includes(to);
    const box = ground.nodes.get(sends ? from : to);
    return box && (sends || ids.includes(from)) ? [{ box, sends }] : [];
  });
  return wantedAt(neighbours, runsRight(ground.before.direction, true), size);
}

function pictureOf(ground: Ground, graph: Graph, moved: ReadonlySet<string>): LaidOutGraph {
  const nodes = graph.nodes.flatMap((node) => {
    const box = ground.nodes.get(node.id);
    return box ? [{ ...node, box }] : [];
  });
  const order = new Map(ground.before.groups.map(({ id }, index) => [id, index]));
  const groups = graph.groups
    .flatMap((group) => {
      const frame = ground.frames.get(group.id);
      return frame ? [{ ...group, ...frame }] : [];
    })
    .sort(
      (a, b) => (order.get(a.id) ?? Infinity) - (order.get(b.id) ?? Infinity) || b.box.width - a.box.width,
    );
  const known = new Set(ground.before.groups.map(({ id }) => id));
  const boxes = [...moved].flatMap((id) => ground.nodes.get(id) ?? []);
  const frames = groups.filter(({ id }) => !known.has(id)).map(({ box }) => box);
  const edges = ground.edges.filter((edge) => stands(edge, ground, [...boxes, ...frames]));
  return {
    ...ground.before,
    width: ground.width,
    height: ground.height,
    nodes,
    groups: frames.length > 0 ? placeTitles(groups, edges) : groups,
    edges,
    trunks: ground.trunks,
  };
}

/** A line stays where its ends are, and where nothing has come into its way. */
function stands(
  { from, to, points, labelBox }: LaidOutEdge,
  { nodes }: Ground,
  fresh: readonly Box[],
): boolean {
  if (!touches(points[0], nodes.get(from)) || !touches(points.at(-1), nodes.get(to))) return false;
  return !fresh.some(
    (box) =>
      pairs(points).some(([a, b]) => crosses(a, b, grow(box, -1))) || (labelBox && overlap(labelBox, box)),
  );
}

function touches(point: Point | undefined, box: Box | undefined): boolean {
  if (!point || !box) return false;
  const { x, y, width, height } = grow(box, 1.5);
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}
