/** Puts pieces that nothing ties together beside and below each other: little room, in a pleasant shape. */
import type { Size } from '../../captions.js';
import type { Box, Point } from '../../graph.js';
import { grow, overlap } from '../polyline.js';

const GAP = 16;
/** Wider or narrower than this a picture wastes the pane that it is shown in. */
const SHAPE = { narrow: 1, wide: 2.6 } as const;
/** Beyond this many pieces only some widths are tried. */
const MOST_WIDTHS = 60;
/** Beyond this many pieces they stand in rows: to try every corner takes the cube of their number. */
const MOST_FITTED = 32;
/** Shapes that rows are tried in: width to height. */
const SHAPES = [1.2, 1.6, 2, 2.4] as const;

export interface Packed extends Size {
  /** Of each piece, in their order. */
  readonly places: readonly Point[];
}

/** `wanted`: where pieces stood, if they did: each stays there, or as near as it can. */
export function pack(sizes: readonly Size[], wanted?: readonly (Point | undefined)[]): Packed {
  if (sizes.length < 2)
    return { width: 0, height: 0, ...sizes[0], places: sizes.map(() => ({ x: 0, y: 0 })) };
  if (wanted?.some((point) => point !== undefined)) return packAsBefore(sizes, wanted);
  if (sizes.length > MOST_FITTED) return packInRows(sizes);
  const orders = [sizes.map((_, index) => index), bySize(sizes, 'height'), bySize(sizes, 'width')];
  let best: Packed | undefined;
  for (const width of widthsOf(sizes)) {
    for (const order of orders) {
      const packed = packInto(sizes, order, width);
      if (!best || score(packed) < score(best)) best = packed;
    }
  }
  return best ?? { width: 0, height: 0, places: [] };
}

/** The highest first, so that few things in a row leave room above or below them. */
function packInRows(sizes: readonly Size[]): Packed {
  const order = bySize(sizes, 'height');
  const widest = Math.max(...sizes.map(({ width }) => width));
  const area = sizes.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
  const tried = SHAPES.map((shape) => rowsOf(sizes, order, Math.max(widest, Math.sqrt(area * shape))));
  return tried.reduce((best, packed) => (score(packed) < score(best) ? packed : best));
}

function rowsOf(sizes: readonly Size[], order: readonly number[], limit: number): Packed {
  const places: Point[] = sizes.map(() => ({ x: 0, y: 0 }));
  let [x, y, high, width] = [0, 0, 0, 0];
  for (const index of order) {
    const size = sizes[index] ?? { width: 0, height: 0 };
    if (x > 0 && x + size.width > limit) [x, y, high] = [0, y + high + GAP, 0];
    places[index] = { x, y };
    width = Math.max(width, x + size.width);
    high = Math.max(high, size.height);
    x += size.width + GAP;
  }
  return { width, height: y + high, places };
}

function packAsBefore(sizes: readonly Size[], wanted: readonly (Point | undefined)[]): Packed {
  const turn = (index: number): number => wanted[index]?.y ?? Infinity;
  const placed: Box[] = [];
  const places: Point[] = sizes.map(() => ({ x: 0, y: 0 }));
  for (const index of sizes
    .map((_, at) => at)
    .sort((a, b) => (turn(a) === turn(b) ? a - b : turn(a) - turn(b)))) {
    const { x, y } = wanted[index] ?? { x: 0, y: 0 };
    const { width, height } = sizes[index] ?? { width: 0, height: 0 };
    const box = asideOf({ x: Math.max(0, x), y: Math.max(0, y), width, height }, placed);
    placed.push(box);
    places[index] = { x: box.x, y: box.y };
  }
  return { ...extentOf(placed), places };
}

/** A box where it is free: there, or as far below or to the right as it must, whichever is nearer. */
function asideOf(box: Box, placed: readonly Box[]): Box {
  let [below, right] = [box, box];
  for (let other = hit(below, placed); other; other = hit(below, placed))
    below = { ...below, y: other.y + other.height + GAP };
  for (let other = hit(right, placed); other; other = hit(right, placed))
    right = { ...right, x: other.x + other.width + GAP };
  return right.x - box.x < below.y - box.y ? right : below;
}

const extentOf = (placed: readonly Box[]): Size => ({
  width: Math.max(...placed.map((box) => box.x + box.width)),
  height: Math.max(...placed.map((box) => box.y + box.height)),
});

function bySize(sizes: readonly Size[], side: 'width' | 'height'): number[] {
  return sizes.map((_, index) => index).sort((a, b) => (sizes[b]?.[side] ?? 0) - (sizes[a]?.[side] ?? 0));
}

export function score({ width, height }: Size): number {
  const shape = width / Math.max(1, height);
  return width * height * Math.max(1, SHAPE.narrow / shape, shape / SHAPE.wide);
}

/** Sums of the widths of pieces that may come to stand beside each other. */
function widthsOf(sizes: readonly Size[]): readonly number[] {
  const widest = Math.max(...sizes.map(({ width }) => width));
  const widths = new Set([widest]);
  let sums = new Set([0]);
  for (const { width } of sizes) {
    const next = [...sums].map((sum) => (sum === 0 ? width : sum + GAP + width));
    for (const sum of next) if (sum > widest) widths.add(sum);
    sums = new Set([...sums, ...next]);
    if (sums.size > 4 * MOST_WIDTHS) break;
  }
  return [...widths].sort((a, b) => a - b).slice(0, MOST_WIDTHS);
}

/** Each as far up as it fits, then as far left. */
function packInto(sizes: readonly Size[], order: readonly number[], limit: number): Packed {
  const placed: Box[] = [];
  const places: Point[] = sizes.map(() => ({ x: 0, y: 0 }));
  for (const index of order) {
    const { width, height } = sizes[index] ?? { width: 0, height: 0 };
    const xs = [0, ...placed.map((box) => box.x + box.width + GAP)].sort((a, b) => a - b);
    const ys = [0, ...placed.map((box) => box.y + box.height + GAP)].sort((a, b) => a - b);
    const spot = ys
      .flatMap((y) => xs.map((x) => ({ x, y, width, height })))
      .find((box) => box.x + width <= limit && isFree(box, placed));
    if (!spot) continue;
    placed.push(spot);
    places[index] = { x: spot.x, y: spot.y };
  }
  return { ...extentOf(placed), places };
}

const isFree = (box: Box, placed: readonly Box[]): boolean => hit(box, placed) === undefined;

/** What stands closer to a box than it may. */
const hit = (box: Box, placed: readonly Box[]): Box | undefined => {
  const roomy = grow(box, GAP - 1);
  return placed.find((other) => overlap(roomy, other));
};
