/** A picture at once, on the old places, until the real layout is there: new things stand where there is room. */
import { edgeLabelSize, groupTitleWidth, nodeSize, type Size } from '../captions.js';
import type {
  Box,
  Graph,
  GraphEdge,
  GraphNode,
  LaidOutEdge,
  LaidOutGraph,
  LaidOutGroup,
  LaidOutNode,
  Point,
} from '../graph.js';
import { bend, loop } from './elbow.js';
import { drawableEdges } from './level.js';
import { boxAround } from './place-label.js';
import { grow, overlap, union } from './polyline.js';
import { roomFor } from './still/ground.js';
import { placesIn } from './still/places.js';

const GAP = 28;
const HEADER = 40;

/** Where the layout will leave all in its place, so does this: what is new stands where it will stand. */
export function provisional(previous: LaidOutGraph, graph: Graph): LaidOutGraph {
  const settled = placesIn(previous, graph);
  if (!settled) return roughly(previous, graph);
  const places = new Map(settled.nodes.map(({ id, box }) => [id, box]));
  return { ...settled, ...linesIn(settled, drawableEdges(graph), places) };
}

/** What has to be laid out anew: known things where they stand, new ones at the foot of their boundary. */
function roughly(previous: LaidOutGraph, graph: Graph): LaidOutGraph {
  const places = new Map(previous.nodes.map(({ id, box }) => [id, box]));
  const known = new Map(previous.nodes.map((node) => [node.id, node]));
  const frames = new Map(previous.groups.map(({ id, box }) => [id, box]));
  const edges = drawableEdges(graph);
  for (const node of graph.nodes) {
    const before = known.get(node.id);
    places.set(node.id, before ? resized(before, node) : newPlace(node, edges, places, frames, previous));
  }
  const nodes = graph.nodes.map((node) => ({ ...node, box: placeOf(node.id, places) }));
  const groups = framesAround(graph, places, frames, previous);
  const size = extent(
    [...nodes, ...groups].map(({ box }) => box),
    previous,
  );
  return { ...previous, ...size, nodes, groups, ...linesIn(previous, edges, places) };
}

function linesIn(
  previous: LaidOutGraph,
  edges: readonly GraphEdge[],
  places: ReadonlyMap<string, Box>,
): Pick<LaidOutGraph, 'edges' | 'trunks'> {
  const kept = keptEdges(previous, edges, places);
  const all = edges.map((edge) => kept.get(edge.id) ?? elbow(edge, places));
  const ids = new Set(all.map(({ id }) => id));
  return { edges: all, trunks: previous.trunks.filter((trunk) => trunk.edges.every((id) => ids.has(id))) };
}

/** With another text it is wider or narrower; for many lines it may have grown. */
function resized(before: LaidOutNode, now: GraphNode): Box {
  const [was, is] = [nodeSize(before), nodeSize(now)];
  const { box } = before;
  return { ...box, width: box.width + is.width - was.width, height: box.height + is.height - was.height };
}

const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };
const placeOf = (id: string, places: ReadonlyMap<string, Box>): Box => places.get(id) ?? nowhere;

/** Below a neighbour, or at the foot of its boundary, or of the picture. */
function newPlace(
  node: GraphNode,
  edges: readonly GraphEdge[],
  places: ReadonlyMap<string, Box>,
  frames: ReadonlyMap<string, Box>,
  { width, height }: Size,
): Box {
  const size = nodeSize(node);
  const frame = node.group === undefined ? undefined : frames.get(node.group);
  if (frame) return freeBelow({ x: frame.x + 22, y: frame.y + HEADER, ...size }, places);
  const edge = edges.find(
    ({ from, to }) => (from === node.id && places.has(to)) || (to === node.id && places.has(from)),
  );
  const neighbour = edge && places.get(edge.from === node.id ? edge.to : edge.from);
  if (neighbour)
    return freeBelow({ x: neighbour.x, y: neighbour.y + neighbour.height + 2 * GAP, ...size }, places);
  return freeBelow({ x: Math.max(GAP, width / 2 - size.width / 2), y: height + GAP, ...size }, places);
}

function freeBelow(wanted: Box, places: ReadonlyMap<string, Box>): Box {
  let box = wanted;
  for (let other = hit(box, places); other; other = hit(box, places))
    box = { ...box, y: other.y + other.height + GAP };
  return box;
}

const hit = (box: Box, places: ReadonlyMap<string, Box>): Box | undefined =>
  [...places.values()].find((other) => overlap(grow(box, GAP / 2), other));

/** Old frames, grown around what is new in them; inner before outer, so that growth is passed on. */
function framesAround(
  graph: Graph,
  places: ReadonlyMap<string, Box>,
  frames: ReadonlyMap<string, Box>,
  previous: LaidOutGraph,
): LaidOutGroup[] {
  const grown = new Map<string, Box>();
  const frame = (id: string, way: readonly string[]): Box => {
    const known = grown.get(id);
    if (known) return known;
    const inner = graph.groups.filter(({ parent, id: own }) => parent === id && !way.includes(own));
    const content = [
      ...graph.nodes.filter(({ group }) => group === id).map((node) => placeOf(node.id, places)),
      ...inner.map((group) => frame(group.id, [...way, id])),
    ];
    const around = content.map(roomFor);
    const boxes = [...(frames.has(id) ? [frames.get(id) ?? nowhere] : []), ...around];
    const box = boxes.length > 0 ? union(boxes) : nowhere;
    grown.set(id, box);
    return box;
  };
  const order = new Map(previous.groups.map(({ id }, index) => [id, index]));
  return graph.groups
    .map((group) => ({ ...group, box: frame(group.id, []) }))
    .map((group) =>
      group.box.width > 0 ? group : { ...group, box: emptyFrame(groupTitleWidth(group), previous) },
    )
    .sort(
      (a, b) => (order.get(a.id) ?? Infinity) - (order.get(b.id) ?? Infinity) || b.box.width - a.box.width,
    );
}

const emptyFrame = (width: number, { height }: Size): Box => ({
  x: GAP,
  y: height + GAP,
  width: width + 24,
  height: 72,
});

/** Edges whose ends stand as they stood keep their way. */
function keptEdges(previous: LaidOutGraph, edges: readonly GraphEdge[], places: ReadonlyMap<string, Box>) {
  const before = new Map(previous.edges.map((edge) => [edge.id, edge]));
  const boxes = new Map(previous.nodes.map(({ id, box }) => [id, box]));
  const stands = (id: string): boolean => {
    const [old, now] = [boxes.get(id), places.get(id)];
    return old !== undefined && now !== undefined && old.width === now.width && old.height === now.height;
  };
  const kept = new Map<string, LaidOutEdge>();
  for (const edge of edges) {
    const old = before.get(edge.id);
    if (old && stands(edge.from) && stands(edge.to)) kept.set(edge.id, { ...old, ...edge });
  }
  return kept;
}

function elbow(edge: GraphEdge, places: ReadonlyMap<string, Box>): LaidOutEdge {
  const [from, to] = [placeOf(edge.from, places), placeOf(edge.to, places)];
  const points = edge.from === edge.to ? loop(from) : bend(from, to);
  return { ...edge, points, labelBox: boxAround(half(points), edgeLabelSize(edge)), late: true };
}

function half(points: readonly Point[]): Point {
  const index = Math.max(1, Math.floor(points.length / 2));
  const [a, b] = [points[index - 1] ?? nowhere, points[index] ?? nowhere];
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function extent(boxes: readonly Box[], { width, height }: Size): Size {
  return {
    width: Math.max(width, ...boxes.map((box) => box.x + box.width + GAP)),
    height: Math.max(height, ...boxes.map((box) => box.y + box.height + GAP)),
  };
}
