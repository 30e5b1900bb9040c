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
  /** Undefined of a border. */
  readonly line?: number;
}

/** Whose line is led elsewhere. */
interface Led {
  readonly node: number;
  readonly members: readonly { readonly line: number }[];
}

const strokeOf = (a: Point, b: Point, line?: number): Stroke => {
  const level = a.y === b.y;
  const [from, to] = level ? [a.x, b.x] : [a.y, b.y];
  const at = level ? a.y : a.x;
  return {
    level,
    at,
    low: Math.min(from, to),
    high: Math.max(from, to),
    ...(line !== undefined && { line }),
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

const strokesOf = (points: readonly Point[], line?: number): readonly Stroke[] =>
  pairs(points).map(([a, b]) => strokeOf(a, b, line));

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
    this.#lines = lines.map(({ points }, line) => strokesOf(points, line));
  }

  move(line: number, points: readonly Point[]): void {
    this.#lines[line] = strokesOf(points, line);
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
    const others = [
      ...this.#borders,
      ...this.#lines.flatMap((strokes, line) => (own.has(line) ? [] : strokes)),
    ];
    const isFree = ([a, b]: readonly [Point, Point]): boolean =>
      !this.#nodes.some((box, index) => index !== node && crosses(a, b, box)) &&
      !this.#texts.some(({ box, lines }) => crosses(a, b, box) && !lines.some((line) => own.has(line)));
    const fresh = pairs(way);
    // What is as it was needs no look.
    const known = before.at(-2);
    const checked = fresh.map(([a, b]) =>
      known && b === before.at(-1) ? ([a, nearer(a, known, b)] as const) : ([a, b] as const),
    );
    if (!checked.every(isFree)) return false;
    const strokes = checked.map(([a, b]) => strokeOf(a, b));
    if (strokes.some((stroke) => others.some((other) => isBeside(stroke, other)))) return false;
    return crossed(strokesOf(way), others) <= crossed(strokesOf(before), others);
  }
}

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

/** Lines that run on top of each other are one. */
const crossed = (strokes: readonly Stroke[], others: readonly Stroke[]): number =>
  new Set(
    strokes.flatMap((stroke) =>
      others
        .filter((other) => isCrossing(stroke, other))
        .map(({ level, at, low, high }) => `${level} ${at} ${low} ${high}`),
    ),
  ).size;
