/** A picture whose things are only as wide as they have to be: lines are led through the room beside them. */
import type { Box, Grown, LaidOutGraph, LaidOutNode, Point } from '../../graph.js';

/** What lines on a lid keep from its ends. */
const ENDS = { left: 14, right: 24 } as const;

export interface Ungrown {
  readonly picture: LaidOutGraph;
  /** By how much things were wider. */
  readonly growths: ReadonlyMap<string, Grown>;
}

export function ungrown(picture: LaidOutGraph): Ungrown {
  const boxes = new Map<string, readonly [was: Box, now: Box]>();
  const growths = new Map<string, Grown>();
  for (const { id, box, grown } of picture.nodes) {
    const now = grown && narrow(box, grown);
    if (!now || !isFree(id, now, picture)) continue;
    boxes.set(id, [box, now]);
    growths.set(id, grown);
  }
  const follow = (point: Point | undefined, id: string): Point | undefined => {
    const [was, now] = boxes.get(id) ?? [];
    if (!point || !was || !now) return point;
    if (point.x === was.x) return { ...point, x: now.x };
    return point.x === was.x + was.width ? { ...point, x: now.x + now.width } : point;
  };
  const edges = picture.edges.map((edge) => {
    const { points, from, to } = edge;
    const [first, last] = [follow(points[0], from), follow(points.at(-1), to)];
    if (!first || !last || points.length < 2) return edge;
    return { ...edge, points: [first, ...points.slice(1, -1), last] };
  });
  const nodes = picture.nodes.map((node) => ({ ...node, box: boxes.get(node.id)?.[1] ?? node.box }));
  return { picture: { ...picture, nodes, edges }, growths };
}

/** Those of a picture that was kept are as wide as before, but where their text has changed. */
export function stillGrown<Kept extends LaidOutGraph | undefined>(kept: Kept, { nodes }: LaidOutGraph): Kept {
  if (!kept) return kept;
  const before = new Map(nodes.map((node) => [node.id, node]));
  return {
    ...kept,
    nodes: kept.nodes.map((node): LaidOutNode => {
      const { grown, box } = before.get(node.id) ?? {};
      return grown && box?.width === node.box.width ? { ...node, grown } : node;
    }),
  };
}

const narrow = (box: Box, { left, right }: Grown): Box => ({
  ...box,
  x: box.x + left,
  width: box.width - left - right,
});

/** No line ends above or below where it would no longer be. */
const isFree = (id: string, { x, y, width, height }: Box, { edges }: LaidOutGraph): boolean =>
  edges.every(({ from, to, points }) =>
    [from === id ? points[0] : undefined, to === id ? points.at(-1) : undefined].every(
      (end) =>
        !end ||
        (end.y !== y && end.y !== y + height) ||
        (end.x >= x + ENDS.left && end.x <= x + width - ENDS.right),
    ),
  );
