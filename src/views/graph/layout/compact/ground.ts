/** What a line that is led elsewhere has to keep clear of, and what it crosses. */
import type { Box, Point } from '../../graph.js';
import { crosses, grow, overlap, pairs } from '../polyline.js';
import type { Bones } from './bones.js';

/** What a line keeps from nodes, from labels and titles, and from lines and borders beside it. */
const CLEAR = { node: 8, text: 5, line: 7 } as const;

interface Stroke {
  readonly level: boolean;
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/** Whose line is led elsewhere. */
interface Led {
  readonly node: number;
  readonly members: readonly { readonly line: number }[];
}

const strokeOf = (a: Point, b: Point): Stroke => {
  const level = a.y === b.y;
  const [from, to] = level ? [a.x, b.x] : [a.y, b.y];
  const at = level ? a.y : a.x;
  return {
    level,
    at,
    low: Math.min(from, to),
    high: Math.max(from, to),
  };
};

const endsOf = ({ level, at, low, high }: Stroke): readonly [Point, Point] =>
  level
    ? [
        { x: low, y: at },
        { x: high, y: at },
      ]
    : [
        { x: at, y: low },
        { x: at, y: high },
      ];

const strokesOf = (points: readonly Point[]): readonly Stroke[] =>
  pairs(points).map(([a, b]) => strokeOf(a, b));

export class Ground {
  readonly #nodes: readonly Box[];
  /** Labels, then titles. */
  readonly #texts: { readonly box: Box; readonly lines: readonly number[] }[];
  readonly #borders: readonly Stroke[];
  readonly #lines: (readonly Stroke[])[];

  constructor({ nodes, labels, frames, lines }: Bones) {
    this.#nodes = nodes.map(({ box }) => grow(box, CLEAR.node));
    this.#texts = [
      ...labels.map((label) => ({ box: grow(label.box, CLEAR.text), lines: label.lines })),
      ...frames.map(({ title }) => ({ box: grow(title, CLEAR.text), lines: [] })),
    ];
    this.#borders = frames.flatMap(({ box }) => strokesOf(outlineOf(box)));
    this.#lines = lines.map(({ points }) => strokesOf(points));
  }

  move(line: number, points: readonly Point[]): void {
    this.#lines[line] = strokesOf(points);
  }

  moveLabel(index: number, box: Box): void {
    const text = this.#texts[index];
    if (text) this.#texts[index] = { ...text, box: grow(box, CLEAR.text) };
  }

  /** Whether a label of a line that is led elsewhere may stand there. */
  isFree({ members }: Led, box: Box): boolean {
    const own = new Set(members.map(({ line }) => line));
    const roomy = grow(box, CLEAR.text);
    return (
      !this.#nodes.some((node) => overlap(node, box)) &&
      !this.#texts.some((text) => overlap(text.box, box) && !text.lines.some((line) => own.has(line))) &&
      !this.#lines.some(
        (strokes, line) => !own.has(line) && strokes.some((stroke) => crosses(...endsOf(stroke), roomy)),
      ) &&
      !this.#borders.some((stroke) => crosses(...endsOf(stroke), roomy))
    );
  }

  /** Whether a line finds its way through what is there, and crosses no more than it did on its way of before. */
  isBetter({ node, members }: Led, way: readonly Point[], before: readonly Point[]): boolean {
    const own = new Set(members.map(({ line }) => line));
    const isFree = ([a, b]: readonly [Point, Point]): boolean =>
      !this.#nodes.some((box, index) => index !== node && crosses(a, b, box)) &&
      !this.#texts.some(({ box, lines }) => crosses(a, b, box) && !lines.some((line) => own.has(line)));
    const [third, next] = [before.at(-2), before.at(-1)];
    // What is as it was needs no look.
    const fresh = pairs(way).map(([a, b]) =>
      third && b === next ? ([a, nearer(a, third, b)] as const) : ([a, b] as const),
    );
    if (!fresh.every(isFree)) return false;
    const [led, was] = [strokesOf(way), strokesOf(before)];
    const moved = fresh.map(([a, b]) => strokeOf(a, b));
    const [crossed, crossedBefore] = [new Set<string>(), new Set<string>()];
    for (const other of this.#others(own)) {
      if (moved.some((stroke) => isBeside(stroke, other))) return false;
      if (led.some((stroke) => isCrossing(stroke, other))) crossed.add(keyOf(other));
      if (was.some((stroke) => isCrossing(stroke, other))) crossedBefore.add(keyOf(other));
    }
    return crossed.size <= crossedBefore.size;
  }

  *#others(own: ReadonlySet<number>): Iterable<Stroke> {
    yield* this.#borders;
    for (let line = 0; line < this.#lines.length; line++) if (!own.has(line)) yield* this.#lines[line] ?? [];
  }
}

/** Lines that run on top of each other are one. */
const keyOf = ({ level, at, low, high }: Stroke): string => `${level} ${at} ${low} ${high}`;

/** Up to where the way of before began to run there. */
const nearer = (a: Point, known: Point, b: Point): Point =>
  Math.abs(known.x - a.x) < Math.abs(b.x - a.x) ? known : b;

const outlineOf = ({ x, y, width, height }: Box): readonly Point[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
  { x, y },
];

/** Beside each other, or touching where they do not cross. */
function isBeside(one: Stroke, other: Stroke): boolean {
  const near = CLEAR.line;
  if (one.level === other.level)
    return Math.abs(one.at - other.at) < near && one.low < other.high + near && other.low < one.high + near;
  const within =
    one.low - near < other.at &&
    other.at < one.high + near &&
    other.low - near < one.at &&
    one.at < other.high + near;
  return within && !isCrossing(one, other);
}

const isCrossing = (one: Stroke, other: Stroke): boolean =>
  one.level !== other.level &&
  one.low < other.at &&
  other.at < one.high &&
  other.low < one.at &&
  one.at < other.high;
