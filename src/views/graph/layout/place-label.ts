/** Finds room for a label on a line of a picture that stays as it is. */
import type { Size } from '../captions.js';
import type { Box, Point } from '../graph.js';
import { crosses, grow, overlap, pairs } from './polyline.js';

const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];
const GAP = 3;

export interface Room {
  readonly width: number;
  readonly height: number;
  /** Nodes, titles and other labels. */
  readonly taken: readonly Box[];
  readonly lines: readonly (readonly Point[])[];
}

/** Undefined where there is none. Of the places that are free the one that hides fewest lines, nearest to a stretch's middle. */
export function placeLabel(points: readonly Point[], size: Size, room: Room): Box | undefined {
  const stretches = pairs(points).toSorted(([a, b], [c, d]) => length(c, d) - length(a, b));
  const segments = room.lines.flatMap(pairs);
  let best: { readonly box: Box; readonly hidden: number } | undefined;
  for (const share of SHARES) {
    for (const [a, b] of stretches) {
      const box = boxAround({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }, size);
      if (!isFree(box, room)) continue;
      const hidden = segments.filter(([c, d]) => crosses(c, d, box)).length;
      if (hidden === 0) return box;
      if (!best || hidden < best.hidden) best = { box, hidden };
    }
  }
  return best?.box;
}

export function isFree(box: Box, { width, height, taken }: Room): boolean {
  const inside = box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
  const roomy = grow(box, GAP);
  return inside && !taken.some((other) => overlap(roomy, other));
}

const length = (a: Point, b: Point): number => Math.abs(b.x - a.x) + Math.abs(b.y - a.y);

export const boxAround = ({ x, y }: Point, { width, height }: Size): Box => ({
  x: Math.round(x - width / 2),
  y: Math.round(y - height / 2),
  width,
  height,
});
