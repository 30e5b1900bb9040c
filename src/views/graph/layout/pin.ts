/** Puts pinned nodes where they were put; what they meet gives way, boundaries grow around them, and lines are led anew. */
import { groupHeader, type Size } from '../captions.js';
import type { Box, Graph, LaidOutEdge, LaidOutGraph, LaidOutTrunk, Point } from '../graph.js';
import { MARGIN, PADDING as INSET } from './compact/bones.js';
import { leadAll } from './keep-still.js';
import { levelsOf, nodeKey, type Level } from './level.js';
import { crosses, grow, overlap, pairs, shift, shiftBox, union } from './polyline.js';

export type Pins = ReadonlyMap<string, Point>;

/** Between things that had to make room. */
const GAP = 24;
const PADDING = { side: INSET, top: groupHeader } as const;

/** `pins`: top left corners of nodes, by their ids. The picture itself where all are there already. */
export function pinned(picture: LaidOutGraph, graph: Graph, pins: Pins): LaidOutGraph {
  const levels = levelsOf(graph);
  const places = new Map<string, Point>();
  for (const { id } of picture.nodes) {
    const [at, level] = [pins.get(id), levels.around.get(id)];
    if (at) places.set(id, inside(at, level?.depth ?? 0));
  }
  const moved = picture.nodes.some(({ id, box }) => distance(places.get(id) ?? box, box) > 0);
  if (!moved) return picture;
  const room = new Room(picture, places);
  room.arrange(levels.root);
  return leadAll(room.picture(), graph);
}

/** Where a thing may stand at most left and above, so that the boundaries around it are in the picture too. */
const least = (depth: number): Point => ({
  x: MARGIN + depth * PADDING.side,
  y: MARGIN + depth * PADDING.top,
});

const inside = ({ x, y }: Point, depth: number): Point => ({
  x: Math.max(least(depth).x, Math.round(x)),
  y: Math.max(least(depth).y, Math.round(y)),
});

const keyOf = (level: Level): string => level.key;

/** A picture whose things are being moved. */
class Room {
  readonly #before: LaidOutGraph;
  readonly #pins: Pins;
  /** By keys of nodes and boundaries. */
  readonly #boxes = new Map<string, Box>();
  readonly #old: ReadonlyMap<string, Box>;

  constructor(before: LaidOutGraph, pins: Pins) {
    this.#before = before;
    this.#pins = pins;
    for (const { id, box } of before.groups) this.#boxes.set(`group:${id}`, box);
    for (const { id, box } of before.nodes) {
      const at = pins.get(id);
      this.#boxes.set(nodeKey(id), at ? { ...box, ...at } : box);
    }
    this.#old = new Map([
      ...before.groups.map(({ id, box }) => [`group:${id}`, box] as const),
      ...before.nodes.map(({ id, box }) => [nodeKey(id), box] as const),
    ]);
  }

  /** From the inside out; what holds a pin does not move, all else gives way to it. */
  arrange(level: Level): void {
    for (const child of level.children) this.arrange(child);
    const children = new Map(level.children.map((child) => [keyOf(child), child]));
    const holds = new Set(level.items.filter((item) => this.#isFixed(item, children.get(item))));
    const order = [
      ...level.items.filter((item) => holds.has(item)),
      ...level.items.filter((item) => !holds.has(item)),
    ];
    const placed: Box[] = [];
    for (const item of order) {
      const box = this.#box(item);
      const free = freeNear(box, placed, holds.has(item) ? 0 : GAP / 2, least(level.depth));
      if (free !== box) this.#move(item, children.get(item), { x: free.x - box.x, y: free.y - box.y });
      placed.push(free);
    }
    if (level.group) this.#grow(level, placed);
  }

  picture(): LaidOutGraph {
    const nodes = this.#before.nodes.map((node) => ({ ...node, box: this.#box(nodeKey(node.id)) }));
    const groups = this.#before.groups.map((group) => ({ ...group, box: this.#box(`group:${group.id}`) }));
    const edges = this.#edges();
    const kept = new Set(edges.map(({ id }) => id));
    const trunks = this.#before.trunks
      .filter((trunk) => trunk.edges.every((id) => kept.has(id)))
      .map((trunk) => this.#movedTrunk(trunk));
    const whole = new Set(trunks.map(({ id }) => id));
    return {
      ...this.#before,
      ...extent(
        [...nodes, ...groups].map(({ box }) => box),
        edges,
        this.#before,
      ),
      nodes,
      groups,
      edges: edges.filter(({ trunk }) => trunk === undefined || whole.has(trunk)),
      trunks,
    };
  }

  #box(key: string): Box {
    return this.#boxes.get(key) ?? { x: 0, y: 0, width: 0, height: 0 };
  }

  #isFixed(item: string, child: Level | undefined): boolean {
    if (!child) return this.#pins.has(item.slice('node:'.length));
    return (
      child.nodes.some(({ id }) => this.#pins.has(id)) ||
      child.children.some((inner) => this.#isFixed(inner.key, inner))
    );
  }

  #move(item: string, child: Level | undefined, by: Point): void {
    this.#boxes.set(item, shiftBox(this.#box(item), by));
    if (!child) return;
    for (const { id } of child.nodes) this.#boxes.set(nodeKey(id), shiftBox(this.#box(nodeKey(id)), by));
    for (const inner of child.children) this.#move(inner.key, inner, by);
  }

  /** A boundary grows around what stands in it, and never shrinks. */
  #grow({ key, items }: Level, placed: readonly Box[]): void {
    const moved = items.some((item) => this.#moveOf(item) !== undefined);
    if (!moved) return;
    const around = placed.map(({ x, y, width, height }) => ({
      x: x - PADDING.side,
      y: y - PADDING.top,
      width: width + 2 * PADDING.side,
      height: height + PADDING.top + PADDING.side,
    }));
    this.#boxes.set(key, union([this.#box(key), ...around]));
  }

  /** Undefined: it stays. */
  #moveOf(key: string): Point | undefined {
    const [was, is] = [this.#old.get(key), this.#box(key)];
    if (!was || (was.x === is.x && was.y === is.y)) return undefined;
    return { x: is.x - was.x, y: is.y - was.y };
  }

  /** Lines that nothing came into the way of, and those that moved with both of their ends. */
  #edges(): LaidOutEdge[] {
    const nodes = this.#before.nodes.map(({ id }) => this.#box(nodeKey(id)));
    const frames = this.#before.groups.map(({ id }) => ({
      is: this.#box(`group:${id}`),
      was: this.#old.get(`group:${id}`),
    }));
    const grown = frames
      .filter(({ is, was }) => was && JSON.stringify(is) !== JSON.stringify(was))
      .map(({ is }) => is);
    return this.#before.edges.flatMap((edge) => {
      const [from, to] = [this.#moveOf(nodeKey(edge.from)), this.#moveOf(nodeKey(edge.to))];
      if (from?.x !== to?.x || from?.y !== to?.y) return [];
      const moved = from ? shifted(edge, from) : edge;
      const { points, labelBox } = moved;
      const met = nodes.some((box) => pairs(points).some(([a, b]) => crosses(a, b, grow(box, -1))));
      const hidden = labelBox && nodes.some((box) => overlap(box, labelBox));
      const framed = grown.some((frame) => pairs(points).some(([a, b]) => isAlong(a, b, frame)));
      return met || hidden || framed ? [] : [moved];
    });
  }

  #movedTrunk(trunk: LaidOutTrunk): LaidOutTrunk {
    const first = this.#before.edges.find(({ id }) => id === trunk.edges[0]);
    const by = first && this.#moveOf(nodeKey(first.from));
    return by && trunk.labelBox ? { ...trunk, labelBox: shiftBox(trunk.labelBox, by) } : trunk;
  }
}

const shifted = (edge: LaidOutEdge, by: Point): LaidOutEdge => ({
  ...edge,
  points: edge.points.map((point) => shift(point, by)),
  ...(edge.labelBox && { labelBox: shiftBox(edge.labelBox, by) }),
});

/** Nearer to a border than it could be told from it. */
function isAlong(a: Point, b: Point, { x, y, width, height }: Box): boolean {
  const near = (at: number, border: number): boolean => Math.abs(at - border) < 3;
  if (a.x === b.x)
    return (
      (near(a.x, x) || near(a.x, x + width)) && Math.max(a.y, b.y) > y && Math.min(a.y, b.y) < y + height
    );
  return (near(a.y, y) || near(a.y, y + height)) && Math.max(a.x, b.x) > x && Math.min(a.x, b.x) < x + width;
}

const directions: readonly Point[] = [
  { x: 0, y: 1 },
  { x: 1, y: 0 },
  { x: 0, y: -1 },
  { x: -1, y: 0 },
];

/** The box itself where it is free; else pushed out, whichever way is shortest. */
function freeNear(box: Box, placed: readonly Box[], gap: number, first: Point): Box {
  const hit = (at: Box): Box | undefined => placed.find((other) => overlap(grow(at, gap), other));
  if (!hit(box)) return box;
  let best: Box | undefined;
  for (const { x: dx, y: dy } of directions) {
    let at = box;
    for (let other = hit(at); other; other = hit(at)) {
      const x = dx > 0 ? other.x + other.width + GAP : dx < 0 ? other.x - at.width - GAP : at.x;
      const y = dy > 0 ? other.y + other.height + GAP : dy < 0 ? other.y - at.height - GAP : at.y;
      at = { ...at, x, y };
    }
    const fits = at.x >= first.x && at.y >= first.y;
    if (fits && (!best || distance(at, box) < distance(best, box))) best = at;
  }
  return best ?? box;
}

const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

function extent(boxes: readonly Box[], edges: readonly LaidOutEdge[], { width, height }: Size): Size {
  const points = edges.flatMap((edge) => edge.points);
  return {
    width: Math.max(
      width,
      ...boxes.map((box) => box.x + box.width + MARGIN),
      ...points.map(({ x }) => x + MARGIN),
    ),
    height: Math.max(
      height,
      ...boxes.map((box) => box.y + box.height + MARGIN),
      ...points.map(({ y }) => y + MARGIN),
    ),
  };
}
