/** The lines along which a new flow may be led through a finished picture, and what each stretch of them costs. */
import type { Box, Point } from '../graph.js';
import { grow, pairs } from './polyline.js';

/** A line keeps this far from nodes and labels. */
export const CLEARANCE = 9;
/** The last line along which one may go around everything, from the terrain's end. */
const OUTSIDE = 14;
/** Costs in pixels of way. */
const CROSSING = 24;
const ALONG_ANOTHER = 6;

export interface Terrain {
  readonly width: number;
  readonly height: number;
  /** What no line may pass through. */
  readonly obstacles: readonly Box[];
  /** Lines that are there. */
  readonly lines: readonly (readonly Point[])[];
}

export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Cost of the stretch from a crossing of lines to the next one on the right or below; Infinity where it is closed. */
  readonly right: Cost;
  readonly below: Cost;
}

export function gridOf({ width, height, obstacles, lines }: Terrain, stops: readonly Point[]): Grid {
  const xs = linesAlong(
    [width - OUTSIDE, ...obstacles.flatMap(({ x, width }) => [x - CLEARANCE, x + width + CLEARANCE])],
    stops.map(({ x }) => x),
    width,
  );
  const ys = linesAlong(
    [height - OUTSIDE, ...obstacles.flatMap(({ y, height }) => [y - CLEARANCE, y + height + CLEARANCE])],
    stops.map(({ y }) => y),
    height,
  );
  const closed = closedStretches(
    xs,
    ys,
    obstacles.map((box) => grow(box, CLEARANCE - 1)),
  );
  const busy = stretches(lines);
  const across = xs.map((x, i) => busy.vertical.filter(({ at }) => at > x && at <= (xs[i + 1] ?? x)));
  const down = ys.map((y, j) => busy.horizontal.filter(({ at }) => at > y && at <= (ys[j + 1] ?? y)));
  const alongRow = ys.map((y) => busy.horizontal.filter(({ at }) => Math.abs(at - y) < 5));
  const alongColumn = xs.map((x) => busy.vertical.filter(({ at }) => Math.abs(at - x) < 5));
  const stretch = (from: number, to: number, crossed: Strokes, at: number, beside: Strokes): number =>
    to - from + CROSSING * meeting(crossed, at) + ALONG_ANOTHER * common(beside, from, to);
  return {
    xs,
    ys,
    right: remembered(xs.length * ys.length, xs.length, (column, row) => {
      const [from, to, y] = [xs[column] ?? 0, xs[column + 1] ?? Infinity, ys[row] ?? 0];
      if (to === Infinity || closed.right[row * xs.length + column]) return Infinity;
      return stretch(from, to, across[column], y, alongRow[row]);
    }),
    below: remembered(xs.length * ys.length, xs.length, (column, row) => {
      const [from, to, x] = [ys[row] ?? 0, ys[row + 1] ?? Infinity, xs[column] ?? 0];
      if (to === Infinity || closed.below[row * xs.length + column]) return Infinity;
      return stretch(from, to, down[row], x, alongColumn[column]);
    }),
  };
}

type Cost = (column: number, row: number) => number;

/** A search asks for most costs twice. No stretch costs nothing, so that a zero is one that was never asked for. */
function remembered(size: number, columns: number, cost: Cost): Cost {
  const known = new Float64Array(size);
  return (column, row) => {
    const at = row * columns + column;
    return known[at] || (known[at] = cost(column, row));
  };
}

function linesAlong(candidates: readonly number[], needed: readonly number[], size: number): number[] {
  const inside = candidates.filter((at) => at >= 4 && at <= size - 4);
  return [...new Set([...inside, ...needed])].sort((a, b) => a - b);
}

function closedStretches(xs: readonly number[], ys: readonly number[], obstacles: readonly Box[]) {
  const right = new Uint8Array(xs.length * ys.length);
  const below = new Uint8Array(xs.length * ys.length);
  for (const { x, y, width, height } of obstacles) {
    const [columns, rows] = [between(xs, x, x + width), between(ys, y, y + height)];
    // A stretch is closed where its line runs inside the obstacle and any part of it lies within.
    for (const row of rows.inside) for (const column of columns.reaching) right[row * xs.length + column] = 1;
    for (const column of columns.inside) for (const row of rows.reaching) below[row * xs.length + column] = 1;
  }
  return { right, below };
}

function between(lines: readonly number[], low: number, high: number) {
  const inside: number[] = [];
  const reaching: number[] = [];
  lines.forEach((at, index) => {
    if (at > low && at < high) inside.push(index);
    const next = lines[index + 1];
    if (next !== undefined && at < high && next > low) reaching.push(index);
  });
  return { inside, reaching };
}

interface Stretch {
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

function stretches(lines: readonly (readonly Point[])[]) {
  const horizontal: Stretch[] = [];
  const vertical: Stretch[] = [];
  for (const [a, b] of lines.flatMap(pairs)) {
    if (a.y === b.y) horizontal.push({ at: a.y, low: Math.min(a.x, b.x), high: Math.max(a.x, b.x) });
    else vertical.push({ at: a.x, low: Math.min(a.y, b.y), high: Math.max(a.y, b.y) });
  }
  return { horizontal, vertical };
}

type Strokes = readonly Stretch[] | undefined;

function meeting(strokes: Strokes, at: number): number {
  let count = 0;
  for (const { low, high } of strokes ?? []) if (low < at && at < high) count += 1;
  return count;
}

function common(strokes: Strokes, from: number, to: number): number {
  let sum = 0;
  for (const { low, high } of strokes ?? []) sum += Math.max(0, Math.min(high, to) - Math.max(low, from));
  return sum;
}
