/** What may move along one axis: what stands there, as rigid things on shared variables, and where each line turns. */
import type { Box, Point } from '../../graph.js';
import { alongMiddle, pairs } from '../polyline.js';
import type { Bones, Line } from './bones.js';

export type Kind = 'node' | 'slim' | 'label' | 'line' | 'frame' | 'title';

/** Begins `offset` behind its variable; stands from `low` to `high` on the other axis. */
export interface Thing {
  readonly kind: Kind;
  readonly variable: number;
  readonly offset: number;
  readonly size: number;
  readonly low: number;
  readonly high: number;
  /** It will be so much larger, on both sides together. */
  readonly more?: number;
}

/** A place on a variable: so far behind it. */
export interface Hold {
  readonly variable: number;
  readonly offset: number;
}

/** A stretch along the axis, between two places. */
export interface Reach {
  readonly from: Hold;
  readonly to: Hold;
  /** How long it has to be; `firm`: longer than it is, too. */
  readonly least: number;
  readonly firm: boolean;
  readonly at: number;
}

export interface Axis {
  readonly start: Int32Array;
  readonly things: readonly Thing[];
  readonly reaches: readonly Reach[];
  /** Strokes that end at a side of a node: they stay within it. */
  readonly docks: readonly Dock[];
  /** Of each frame, its beginning and its end; of each node, its beginning; of each label, the hold of its beginning. */
  readonly frames: readonly (readonly [number, number])[];
  readonly nodes: readonly Hold[];
  readonly labels: readonly Hold[];
  readonly points: readonly (readonly Hold[])[];
}

interface Dock {
  readonly stroke: number;
  readonly node: number;
  /** On the side where the node begins on the other axis. */
  readonly first: boolean;
  /** Where on the side of the node it may end. */
  readonly low: number;
  readonly high: number;
}

/** An arrow head has to be seen. */
export const END = 16;

/** Strokes across the axis, merged where they touch. */
class Strokes {
  readonly #byPlace = new Map<number, { low: number; high: number; variable: number }[]>();

  constructor(lines: readonly Line[]) {
    for (const { points } of lines) {
      for (const [a, b] of pairs(points)) {
        if (a.x !== b.x) continue;
        const at = this.#byPlace.get(a.x) ?? [];
        this.#byPlace.set(a.x, at);
        at.push({ low: Math.min(a.y, b.y), high: Math.max(a.y, b.y), variable: -1 });
      }
    }
    for (const [x, all] of this.#byPlace) {
      all.sort((a, b) => a.low - b.low);
      const merged: typeof all = [];
      for (const stroke of all) {
        const last = merged.at(-1);
        if (last && stroke.low <= last.high) last.high = Math.max(last.high, stroke.high);
        else merged.push(stroke);
      }
      this.#byPlace.set(x, merged);
    }
  }

  /** Gives each a variable. */
  things(variable: (at: number) => number): Thing[] {
    return [...this.#byPlace].flatMap(([x, all]) =>
      all.map((stroke) => {
        stroke.variable = variable(x);
        const { low, high } = stroke;
        return { kind: 'line', variable: stroke.variable, offset: 0, size: 0, low, high } as const;
      }),
    );
  }

  at({ x, y }: Point): number | undefined {
    return this.#byPlace.get(x)?.find(({ low, high }) => low <= y && y <= high)?.variable;
  }
}

/** Variables 0 and 1 are the picture's own ends. Undefined where a line does not turn at right angles. */
export function axisOf(bones: Bones): Axis | undefined {
  const start: number[] = [0, bones.width];
  const variable = (at: number): number => start.push(at) - 1;
  const thing = (kind: Kind, held: number, offset: number, { y, height, width }: Box): Thing => ({
    kind,
    variable: held,
    offset,
    size: kind === 'frame' ? 0 : width,
    low: y,
    high: y + height,
  });
  const nodes = bones.nodes.map(({ box }) => variable(box.x));
  const frames = bones.frames.map(({ box }) => [variable(box.x), variable(box.x + box.width)] as const);
  const strokes = new Strokes(bones.lines);
  const things = [
    ...strokes.things(variable),
    ...bones.nodes.map(({ box, slim }, at) => thing(slim ? 'slim' : 'node', nodes[at] ?? 0, 0, box)),
    ...bones.frames.flatMap(({ box, title }, at) => {
      const [first, last] = frames[at] ?? [0, 0];
      return [
        thing('frame', first, 0, box),
        thing('frame', last, 0, box),
        thing('title', first, title.x - box.x, title),
      ];
    }),
  ];
  const labels: Hold[] = [];
  for (const { box, more, lines } of bones.labels) {
    const held = holdOf(box, lines, bones, strokes) ?? { variable: variable(box.x), offset: 0 };
    labels.push(held);
    const around = { ...box, y: box.y - more.height / 2, height: box.height + more.height };
    things.push({ ...thing('label', held.variable, held.offset, around), more: more.width });
  }
  const led = ledAlong(bones, strokes, nodes);
  const held = nodes.map((each) => ({ variable: each, offset: 0 }));
  return led && { start: Int32Array.from(start), things, nodes: held, frames, labels, ...led };
}

/** Of a label whose line runs across the axis: it goes where that goes. */
function holdOf(box: Box, lines: readonly number[], bones: Bones, strokes: Strokes): Hold | undefined {
  for (const index of lines) {
    for (const [a, b] of pairs(bones.lines[index]?.points ?? [])) {
      const [low, high] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
      if (a.x !== b.x || low > box.y + box.height || high < box.y || !alongMiddle(a, b, box)) continue;
      const stroke = strokes.at(a);
      if (stroke !== undefined) return { variable: stroke, offset: box.x - a.x };
    }
  }
  return undefined;
}

function ledAlong({ lines, nodes }: Bones, strokes: Strokes, variables: readonly number[]) {
  const points: Hold[][] = [];
  const reaches: Reach[] = [];
  const docks = new Map<string, Dock>();
  for (const line of lines) {
    const holds: Hold[] = [];
    const last = line.points.length - 1;
    for (const [index, point] of line.points.entries()) {
      const stroke = strokes.at(point);
      const end = index === 0 ? line.from : index === last ? line.to : undefined;
      const node = end === undefined ? undefined : (variables[end] ?? 0);
      const { box, ends } = (end === undefined ? undefined : nodes[end]) ?? {};
      const beside = line.points[index === 0 ? 1 : index - 1];
      const across = beside?.x === point.x;
      if (node !== undefined && box && !across) holds.push({ variable: node, offset: point.x - box.x });
      else if (stroke === undefined) return undefined;
      else {
        holds.push({ variable: stroke, offset: 0 });
        if (node !== undefined && box && ends) {
          const [low, high] = [ends.width.first, box.width - ends.width.last];
          const first = point.y === box.y;
          docks.set(`${stroke} ${node}`, { stroke, node, first, low, high });
        }
      }
      const before = holds[index - 1];
      const now = holds[index];
      const previous = line.points[index - 1];
      if (!before || !now || !previous || previous.x === point.x) continue;
      const [from, to] = previous.x < point.x ? [before, now] : [now, before];
      reaches.push({ from, to, ...leastOf(line, index), at: point.y });
    }
    points.push(holds);
  }
  return { points, reaches, docks: [...docks.values()] };
}

/** Of the stretch before a point. */
function leastOf({ points, first, last }: Line, index: number): Pick<Reach, 'least' | 'firm'> {
  const wanted = Math.max(index === 1 ? (first ?? 0) : 0, index === points.length - 1 ? (last ?? 0) : 0);
  const ends = index === 1 || index === points.length - 1;
  return wanted > 0 ? { least: wanted, firm: true } : { least: ends ? END : 0, firm: false };
}
