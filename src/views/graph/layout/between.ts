/** A picture on its way to the next one: places between the two, everything else as in the next. */
import type { Box, LaidOutEdge, LaidOutGraph, Point } from '../graph.js';

/** `share`: 0 is where things were, 1 where they go. What is new stands where it goes. */
export function between(from: LaidOutGraph, to: LaidOutGraph, share: number): LaidOutGraph {
  const nodes = boxes(from.nodes);
  const groups = boxes(from.groups);
  const edges = new Map(from.edges.map((edge) => [edge.id, edge]));
  const trunks = new Map(from.trunks.map((trunk) => [trunk.id, trunk.labelBox]));
  return {
    ...to,
    nodes: to.nodes.map((node) => ({ ...node, box: boxBetween(nodes.get(node.id), node.box, share) })),
    groups: to.groups.map((group) => ({ ...group, box: boxBetween(groups.get(group.id), group.box, share) })),
    edges: to.edges.map((edge) => edgeBetween(edges.get(edge.id), edge, share)),
    trunks: to.trunks.map((trunk) =>
      trunk.labelBox
        ? { ...trunk, labelBox: boxBetween(trunks.get(trunk.id), trunk.labelBox, share) }
        : trunk,
    ),
  };
}

const boxes = (things: readonly { readonly id: string; readonly box: Box }[]): ReadonlyMap<string, Box> =>
  new Map(things.map(({ id, box }) => [id, box]));

const mix = (a: number, b: number, share: number): number => a + (b - a) * share;

const pointBetween = (a: Point, b: Point, share: number): Point => ({
  x: mix(a.x, b.x, share),
  y: mix(a.y, b.y, share),
});

function boxBetween(from: Box | undefined, to: Box, share: number): Box {
  if (!from) return to;
  const size = { width: mix(from.width, to.width, share), height: mix(from.height, to.height, share) };
  return { ...pointBetween(from, to, share), ...size };
}

function edgeBetween(from: LaidOutEdge | undefined, to: LaidOutEdge, share: number): LaidOutEdge {
  if (!from) return to;
  const count = Math.max(from.points.length, to.points.length);
  const [a, b] = [padded(from.points, count), padded(to.points, count)];
  const points = a.map((point, index) => pointBetween(point, b[index] ?? point, share));
  const labelBox = to.labelBox && boxBetween(from.labelBox, to.labelBox, share);
  return { ...to, points, ...(labelBox && { labelBox }) };
}

/** As many points as wanted, by halving the longest stretch. */
function padded(points: readonly Point[], count: number): readonly Point[] {
  const line = points.slice();
  while (line.length > 1 && line.length < count) {
    let longest = 1;
    for (let index = 1; index < line.length; index++)
      if (stretch(line, index) > stretch(line, longest)) longest = index;
    const [a, b] = [line[longest - 1], line[longest]];
    if (!a || !b) break;
    line.splice(longest, 0, pointBetween(a, b, 0.5));
  }
  return line;
}

function stretch(line: readonly Point[], index: number): number {
  const [a, b] = [line[index - 1], line[index]];
  return a && b ? Math.hypot(b.x - a.x, b.y - a.y) : 0;
}
