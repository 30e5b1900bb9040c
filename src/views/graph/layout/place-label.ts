/** Finds room for a label on a line of a picture that stays as it is. */
import type { Size } from '../captions.js';
import type { Box, Point } from '../graph.js';
import { alongMiddle, crosses, distance, grow, overlap, pairs } from './polyline.js';

/** Along a stretch: its middle first. */
const SHARES = /* @__PURE__ */ Array.from(
  { length: 19 },
  (_, index) => 0.5 + (index % 2 === 0 ? 1 : -1) * Math.ceil(index / 2) * 0.05,
);
const GAP = 3;

export interface Room {
  readonly width: number;
  readonly height: number;
  /** Nodes, titles and other labels. */
  readonly taken: readonly Box[];
  readonly lines: readonly (readonly Point[])[];
}

/** On the line, nearest to a stretch's middle, and hiding no other line; else beside it. Undefined where there is no room. */
export function placeLabel(points: readonly Point[], size: Size, room: Room): Box | undefined {
  const stretches = pairs(points).toSorted(([a, b], [c, d]) => distance(c, d) - distance(a, b));
  for (const beside of [0, 1, -1]) {
    for (const share of SHARES) {
      for (const [a, b] of stretches) {
        const box = boxAround(beyond(a, b, share, beside, size), size);
        if (isFree(box, room) && !hidesBend(box, points)) return box;
      }
    }
  }
  return undefined;
}

/** Whether a label would hide more of its own line than the stretch that passes its middle. */
const hidesBend = (box: Box, points: readonly Point[]): boolean =>
  pairs(points).some(([a, b]) => crosses(a, b, grow(box, -1)) && !alongMiddle(a, b, box));

/** A point of a stretch, or so far beside it that a label there leaves the line in sight. */
function beyond(a: Point, b: Point, share: number, beside: number, { width, height }: Size): Point {
  const [x, y] = [a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share];
  if (a.y === b.y) return { x, y: y + beside * (height / 2 + GAP) };
  return { x: x + beside * (width / 2 + GAP), y };
}

export function isFree(box: Box, { width, height, taken, lines }: Room): boolean {
  const inside = box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
  const roomy = grow(box, GAP);
  if (!inside || taken.some((other) => overlap(roomy, other))) return false;
  return !lines.some((line) => pairs(line).some(([a, b]) => crosses(a, b, box)));
}

export const boxAround = ({ x, y }: Point, { width, height }: Size): Box => ({
  x: Math.round(x - width / 2),
  y: Math.round(y - height / 2),
  width,
  height,
});
