/** What of a large picture has to be in the page: that which is near what is seen. */
import type { Box, LaidOutGraph } from '../../views/graph/graph.js';
import { around } from '../../views/graph/layout/polyline.js';

/** Below this many things the page holds all of them. */
const FEW = 500;

/** Where each keyed piece of a picture stands; undefined for a picture that is small enough to be held as a whole. */
export function boxesOf({
  nodes,
  edges,
  groups,
  trunks,
}: LaidOutGraph): ReadonlyMap<string, Box> | undefined {
  if (nodes.length + edges.length * 2 < FEW) return undefined;
  const boxes = new Map<string, Box>();
  for (const { id, box } of groups) {
    boxes.set(`group:${id}`, box);
    boxes.set(`heading:${id}`, { ...box, height: 48 });
  }
  for (const { id, points, labelBox } of edges) {
    boxes.set(`edge:${id}`, around(points));
    if (!labelBox) continue;
    boxes.set(`label:${id}`, labelBox);
    boxes.set(`plate:${id}`, labelBox);
  }
  for (const { id, labelBox } of trunks) {
    if (!labelBox) continue;
    boxes.set(`plate:${id}`, labelBox);
    boxes.set(`trunk:${id}`, labelBox);
  }
  for (const { id, box } of nodes) boxes.set(`node:${id}`, box);
  return boxes;
}

export const meets = (a: Box, b: Box): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;

/** With half its size again on every side, so that a pan brings nothing empty into sight. */
export const widened = ({ x, y, width, height }: Box): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width: width * 2,
  height: height * 2,
});
