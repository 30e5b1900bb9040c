/** Where something new may stand in a picture that stays as it is: the free spot nearest to where it is wanted. */
import type { Size } from '../../captions.js';
import type { Box, Point } from '../../graph.js';
import { BoxIndex, spanOf } from '../box-index.js';
import { contains, crosses, grow, middle, overlap, pairs } from '../polyline.js';
import { insideOf, MARGIN, roomFor, type Axis, type Ground } from './ground.js';

/** Between what is new and what is there. */
const GAP = { node: 14, line: 9 } as const;
const STEP = 12;
const MOST_STEPS = 48;
/** What standing too near to a neighbour counts: a flow between the two has no room for its label. */
const TOO_NEAR = 160;
const LABEL = { x: 110, y: 46 } as const;
/** How much nearer something out of line must be to be preferred to what stands in line with its neighbours. */
const IN_LINE = 30;
/** A pixel that boundaries have to grow counts as so many of distance. */
const GROWING = 0.6;

/** Where something would stand best, and around which neighbours it should leave room. */
export interface Wish extends Point {
  readonly clear?: readonly Box[];
}

/** Undefined where the boundary has no room and cannot grow. The boundaries around it have grown. */
export function settleAt(
  ground: Ground,
  size: Size,
  group: string | undefined,
  wanted: Wish,
): Box | undefined {
  const around = ground.aroundGroup(group);
  const frame = around[0] === undefined ? undefined : ground.frames.get(around[0])?.box;
  const inner = frame ? insideOf(frame) : wholePicture(ground);
  const area = reachOf(inner, size);
  const survey = new Survey(ground, around, area);
  const spots = candidates(size, area, inner, wanted, survey.siblings());
  for (const { box } of spots) {
    if (!survey.isFree(box)) continue;
    if (!contains(inner, box) && !survey.canGrow(box)) continue;
    ground.grow(around, box);
    return box;
  }
  return undefined;
}

/** A boundary may grow as far as the new thing needs with a label before it. */
const reachOf = (inner: Box, size: Size): Box => ({
  ...inner,
  width: Math.max(inner.width, 0) + size.width + 120,
  height: Math.max(inner.height, 0) + size.height + 60,
});

const wholePicture = ({ width, height }: Size): Box => ({
  x: MARGIN,
  y: MARGIN,
  width: width - 2 * MARGIN,
  height: height - 2 * MARGIN,
});

interface Candidate {
  readonly box: Box;
  readonly cost: number;
}

/** Best first; behind the end of `inner` the boundary would have to grow. */
function candidates(
  size: Size,
  area: Box,
  inner: Box,
  wanted: Wish,
  siblings: readonly Box[],
): readonly Candidate[] {
  const inLine = {
    x: new Set(siblings.map(({ x }) => x)),
    y: new Set(siblings.map(({ y, height }) => Math.round(y + height / 2 - size.height / 2))),
  };
  const xs = positions(area.x, area.x + area.width - size.width, inLine.x);
  const ys = positions(area.y, area.y + area.height - size.height, inLine.y);
  const end = {
    x: inner.x + inner.width - size.width,
    y: inner.y + inner.height - size.height,
  };
  const cost = (x: number, y: number): number =>
    Math.abs(x + size.width / 2 - wanted.x) +
    Math.abs(y + size.height / 2 - wanted.y) +
    (inLine.x.has(x) ? 0 : IN_LINE) +
    (inLine.y.has(y) ? 0 : IN_LINE) +
    (wanted.clear?.some((near) => overlap(near, { x, y, ...size })) ? TOO_NEAR : 0) +
    GROWING * (Math.max(0, x - end.x) + Math.max(0, y - end.y));
  return xs
    .flatMap((x) => ys.map((y) => ({ box: { x, y, ...size }, cost: cost(x, y) })))
    .sort((a, b) => a.cost - b.cost);
}

function positions(from: number, to: number, more: ReadonlySet<number>): number[] {
  const step = Math.max(STEP, Math.ceil((to - from) / MOST_STEPS));
  const even = Array.from(
    { length: Math.max(0, Math.floor((to - from) / step)) + 1 },
    (_, at) => from + at * step,
  );
  return [...new Set([...even, Math.max(from, to), ...[...more].filter((at) => at >= from && at <= to)])];
}

/** What is there already, as far as it can be in the way. */
class Survey {
  readonly #ground: Ground;
  readonly #around: readonly string[];
  readonly #closed: BoxIndex<{ readonly box: Box }>;
  readonly #lines: readonly Box[];
  readonly #index: BoxIndex<{ readonly box: Box }>;

  constructor(ground: Ground, around: readonly string[], area: Box) {
    this.#ground = ground;
    this.#around = around;
    const near = grow(area, 60);
    const boxes = [
      ...ground.nodes.values(),
      ...ground.labels(),
      ...ground.titles(),
      ...[...ground.frames].flatMap(([id, { box }]) => (around.includes(id) ? [] : [box])),
    ].filter((box) => overlap(box, near));
    this.#closed = new BoxIndex(boxes.map((box) => ({ box: grow(box, GAP.node - 1) })));
    const stretches = new Map<string, Box>();
    for (const { points } of ground.edges) {
      for (const [a, b] of pairs(points))
        if (crosses(a, b, near)) stretches.set(`${a.x} ${a.y} ${b.x} ${b.y}`, spanOf(a, b));
    }
    this.#lines = [...stretches.values()];
    this.#index = new BoxIndex(this.#lines.map((box) => ({ box: grow(box, GAP.line) })));
  }

  isFree(box: Box): boolean {
    const hits = ({ box: other }: { readonly box: Box }): boolean => overlap(other, box);
    return !this.#closed.near(box).some(hits) && !this.#index.near(box).some(hits);
  }

  /** Of the same boundary. */
  siblings(): Box[] {
    const [inner] = this.#around;
    return [...this.#ground.nodes].flatMap(([id, box]) =>
      this.#ground.aroundNode(id)[0] === inner ? [box] : [],
    );
  }

  /** Whether the boundaries may grow around a box that stands behind their end. */
  canGrow(box: Box): boolean {
    const { frames, nodes } = this.#ground;
    const labels = this.#ground.labels();
    let inner = box;
    for (const id of this.#around) {
      const frame = frames.get(id)?.box;
      if (!frame) continue;
      const grown = grownTo(frame, roomFor(inner));
      if (grown !== frame) {
        const strangers = [...frames].filter(
          ([other]) => !this.#around.includes(other) && !this.#holds(id, other),
        );
        if (strangers.some(([, other]) => overlap(grow(other.box, 10), grown))) return false;
        for (const [node, other] of nodes)
          if (!this.#ground.aroundNode(node).includes(id) && overlap(grow(other, 10), grown)) return false;
        if (labels.some((label) => overlap(label, grown) && !contains(frame, label))) return false;
        if (this.#lines.some((line) => isBeside(line, grown, 'x') || isBeside(line, grown, 'y')))
          return false;
      }
      inner = grown;
    }
    return true;
  }

  #holds(outer: string, inner: string): boolean {
    return this.#ground.aroundGroup(inner).includes(outer);
  }
}

function grownTo(frame: Box, room: Box): Box {
  if (contains(frame, room)) return frame;
  const [right, bottom] = [
    Math.max(frame.x + frame.width, room.x + room.width),
    Math.max(frame.y + frame.height, room.y + room.height),
  ];
  return { ...frame, width: right - frame.x, height: bottom - frame.y };
}

/** Whether a line runs along the far border, so near that it could not be told from it. */
function isBeside(line: Box, frame: Box, axis: Axis): boolean {
  const [size, across] = axis === 'x' ? (['width', 'height'] as const) : (['height', 'width'] as const);
  const other = axis === 'x' ? 'y' : 'x';
  return (
    line[size] === 0 &&
    Math.abs(line[axis] - frame[axis] - frame[size]) < 6 &&
    line[other] < frame[other] + frame[across] &&
    line[other] + line[across] > frame[other]
  );
}

/** Undefined where no straight cut finds a way. A strip of the picture is drawn apart, and the box stands in it. */
export function settleInStrip(ground: Ground, size: Size, group: string, wanted: Wish): Box | undefined {
  const frame = ground.frames.get(group)?.box;
  if (!frame) return undefined;
  for (const axis of ['y', 'x'] as const) {
    const at = cutNear(ground, axis, insideOf(frame), wanted);
    if (at === undefined) continue;
    const [own, across] = axis === 'y' ? (['height', 'width'] as const) : (['width', 'height'] as const);
    ground.part(axis, at, size[own] + 2 * GAP.node);
    const from = Math.ceil(at) + GAP.node;
    const inside = insideOf(ground.frames.get(group)?.box ?? frame);
    const area = {
      ...inside,
      [axis]: from,
      [own]: size[own],
      [across]: Math.max(inside[across], 0) + size[across] + GAP.node,
    };
    const survey = new Survey(ground, ground.aroundGroup(group), area);
    const [box] = candidates(size, area, inside, wanted, [])
      .map((candidate) => candidate.box)
      .filter((each) => survey.isFree(each) && (contains(inside, each) || survey.canGrow(each)));
    if (!box) return undefined;
    ground.grow(ground.aroundGroup(group), box);
    return box;
  }
  return undefined;
}

/** Between two pixels, inside of a box, nearest to a point. */
function cutNear(ground: Ground, axis: Axis, inside: Box, wanted: Wish): number | undefined {
  const size = axis === 'y' ? inside.height : inside.width;
  return Array.from({ length: Math.max(0, Math.floor(size / 4)) }, (_, at) => inside[axis] + 4 * at + 0.5)
    .sort((a, b) => Math.abs(a - wanted[axis]) - Math.abs(b - wanted[axis]))
    .find((at) => ground.canPart(axis, at));
}

/** Behind a neighbour that flows come from, before one that they go to: the mean of all. */
export function wantedAt(
  neighbours: readonly { readonly box: Box; readonly sends: boolean }[],
  right: boolean,
  size: Size,
): Wish | undefined {
  if (neighbours.length === 0) return undefined;
  const points = neighbours.map(({ box, sends }) => {
    const { x, y } = middle(box);
    const away = (right ? (box.width + size.width) / 2 : (box.height + size.height) / 2) + (right ? 120 : 60);
    return right ? { x: x + (sends ? away : -away), y } : { x, y: y + (sends ? away : -away) };
  });
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    x: mean(points.map(({ x }) => x)),
    y: mean(points.map(({ y }) => y)),
    clear: neighbours.map(({ box }) => ({
      x: box.x - LABEL.x,
      y: box.y - LABEL.y,
      width: box.width + 2 * LABEL.x,
      height: box.height + 2 * LABEL.y,
    })),
  };
}
