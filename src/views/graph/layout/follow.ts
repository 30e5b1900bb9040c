/** A line goes along with an end that was moved, in the form that it has: somebody who moves a node a little finds its lines as they were. */
import type { Box, Point } from '../graph.js';
import { distance, middle, pairs, shift, shiftBox } from './polyline.js';

/** A head and some line before it. */
const LEAST_END = 16;

export interface Followed {
  readonly points: readonly Point[];
  /** How far its label goes. */
  readonly label: Point;
}

/** `from` and `to`: how far the ends moved. Undefined where the line or its label cannot go along. */
export function follow(
  points: readonly Point[],
  labelBox: Box | undefined,
  from: Point = { x: 0, y: 0 },
  to: Point = { x: 0, y: 0 },
): Followed | undefined {
  if (points.length < 3) return undefined;
  const moved = withStartMoved(withStartMoved(points, from).toReversed(), to).toReversed();
  if (!hasForm(moved, points)) return undefined;
  const label = labelBox ? labelMove(labelBox, points, moved) : { x: 0, y: 0 };
  return label && { points: moved, label };
}

/** Its first stretch goes sideways with it, and in its own direction grows or shrinks. */
function withStartMoved([first, second, ...rest]: readonly Point[], by: Point): readonly Point[] {
  if (!first || !second) return [];
  const next =
    first.y === second.y ? { x: second.x, y: second.y + by.y } : { x: second.x + by.x, y: second.y };
  return [shift(first, by), next, ...rest];
}

/** No stretch turns round or goes, and there is room for a head at each end. */
function hasForm(points: readonly Point[], before: readonly Point[]): boolean {
  const [now, was] = [pairs(points), pairs(before)];
  return now.every(([a, b], index) => {
    const [c, d] = was[index] ?? [a, b];
    const isEnd = index === 0 || index === now.length - 1;
    const least = isEnd ? Math.min(LEAST_END, distance(c, d)) : 1;
    const turns =
      Math.sign(b.x - a.x) !== Math.sign(d.x - c.x) || Math.sign(b.y - a.y) !== Math.sign(d.y - c.y);
    return !turns && distance(a, b) >= least;
  });
}

/** It stays on its stretch, which may go sideways; undefined where that gets too short for it, or where it stands beside the line. */
function labelMove(box: Box, before: readonly Point[], now: readonly Point[]): Point | undefined {
  const centre = middle(box);
  const index = pairs(before).findIndex(([a, b]) => isOn(centre, a, b));
  const [[a, b] = [], [c, d] = []] = [pairs(before)[index], pairs(now)[index]];
  if (!a || !b || !c || !d) return undefined;
  const by = a.y === b.y ? { x: 0, y: c.y - a.y } : { x: c.x - a.x, y: 0 };
  const stays = distance(a, c) + distance(b, d) === 0;
  return stays || isWithin(shiftBox(box, by), c, d) ? by : undefined;
}

const NEAR = 1.5;

const isOn = ({ x, y }: Point, a: Point, b: Point): boolean =>
  x >= Math.min(a.x, b.x) - NEAR &&
  x <= Math.max(a.x, b.x) + NEAR &&
  y >= Math.min(a.y, b.y) - NEAR &&
  y <= Math.max(a.y, b.y) + NEAR;

/** The stretch begins before the label and ends behind it. */
const isWithin = ({ x, y, width, height }: Box, a: Point, b: Point): boolean =>
  a.y === b.y
    ? Math.min(a.x, b.x) <= x && Math.max(a.x, b.x) >= x + width
    : Math.min(a.y, b.y) <= y && Math.max(a.y, b.y) >= y + height;
