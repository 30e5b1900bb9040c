/** Lines of horizontal and vertical stretches. */
import type { Box, Point } from '../graph.js';

const same = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;

/** Along both axes, as a line would run. */
export const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

export const shift = ({ x, y }: Point, by: Point): Point => ({ x: x + by.x, y: y + by.y });

export const shiftBox = (box: Box, by: Point): Box => ({ ...box, ...shift(box, by) });

/** Without points that stand twice, and without those in the middle of a straight stretch. */
export function simplify(points: readonly Point[]): Point[] {
  const line: Point[] = [];
  for (const point of points) {
    const last = line.at(-1);
    if (last && same(last, point)) continue;
    const before = line.at(-2);
    if (before && last && isBetween(before, last, point)) line.pop();
    line.push(point);
  }
  return line;
}

function isBetween(a: Point, middle: Point, b: Point): boolean {
  const vertical = a.x === middle.x && middle.x === b.x && (middle.y - a.y) * (b.y - middle.y) >= 0;
  const horizontal = a.y === middle.y && middle.y === b.y && (middle.x - a.x) * (b.x - middle.x) >= 0;
  return vertical || horizontal;
}

/** A step this small, left by the rounding of two levels, is a flaw rather than a corner. */
const JOG = 2;

/** Small steps taken out: whichever of the stretches beside one fewer lines share moves to the other's place. */
export function straightened(lines: readonly (readonly Point[])[]): readonly (readonly Point[])[] {
  const sharing = new Map<string, number>();
  const note = (key: string): unknown => sharing.set(key, (sharing.get(key) ?? 0) + 1);
  for (const [a, b] of lines.flatMap(pairs)) {
    note(leaving(a, b));
    note(leaving(b, a));
  }
  return lines.map((line) => straighten(line, (a, b) => sharing.get(leaving(a, b)) ?? 0));
}

/** From a point, in a direction. */
const leaving = (a: Point, b: Point): string =>
  `${a.x} ${a.y} ${Math.sign(b.x - a.x)} ${Math.sign(b.y - a.y)}`;

function straighten(points: readonly Point[], count: (a: Point, b: Point) => number): readonly Point[] {
  const line = points.slice();
  for (let at = 1; at + 2 < line.length; at++) {
    const [a, b, c, d] = [line[at - 1], line[at], line[at + 1], line[at + 2]];
    if (!a || !b || !c || !d || distance(b, c) > JOG) continue;
    const level = a.y === b.y && c.y === d.y;
    if (!level && !(a.x === b.x && c.x === d.x)) continue;
    // The same for a line that runs the other way.
    const fewer = count(a, b) - count(d, c) || (level ? d.y - a.y : d.x - a.x);
    if (fewer < 0) {
      line[at - 1] = level ? { x: a.x, y: c.y } : { x: c.x, y: a.y };
      line[at] = c;
    } else {
      line[at + 2] = level ? { x: d.x, y: b.y } : { x: b.x, y: d.y };
      line[at + 1] = b;
    }
  }
  return simplify(line);
}

export const middle = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

export const grow = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** The smallest box around some. */
export function union(boxes: readonly Box[]): Box {
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Borders that touch do not overlap. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** Around the points of a line. */
export function around(points: readonly Point[]): Box {
  return union(points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
}

/** Whether the stretch between two points passes through the inside of a box. */
export function crosses(a: Point, b: Point, box: Box): boolean {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  return left < box.x + box.width && right > box.x && top < box.y + box.height && bottom > box.y;
}

export function pairs(points: readonly Point[]): (readonly [Point, Point])[] {
  return points.slice(1).map((point, index) => [points[index] ?? point, point] as const);
}

/** A label hides the line that passes its middle: so near to it, it is still that line. */
const NEAR = 3;

/** Whether a stretch, as far as it passes a label, does so along the label's middle. */
export function alongMiddle(a: Point, b: Point, label: Box): boolean {
  const { x, y } = middle(label);
  return a.y === b.y ? Math.abs(a.y - y) <= NEAR : Math.abs(a.x - x) <= NEAR;
}
