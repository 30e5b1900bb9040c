/** Puts pinned nodes where they were put; what they meet gives way, boundaries grow around them, lines go along or are led anew. */
import { groupHeader, type Size } from '../captions.js';
import type { Box, Graph, LaidOutEdge, LaidOutGraph, Point } from '../graph.js';
import { MARGIN, PADDING as INSET } from './compact/bones.js';
import { carriedLines } from './carry.js';
import { leadAll } from './keep-still.js';
import { levelsOf, nodeKey, type Level } from './level.js';
import { distance, grow, overlap, shiftBox, union } from './polyline.js';
import { placeTitles } from './titles.js';

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
    const placed: Placed[] = [];
    for (const item of order) {
      const box = this.#box(item);
      const stands = !this.#hasChanged(item);
      const free = freeNear(box, placed, {
        gap: holds.has(item) ? 0 : GAP / 2,
        stands,
        first: least(level.depth),
      });
      if (free !== box) this.#move(item, children.get(item), { x: free.x - box.x, y: free.y - box.y });
      placed.push({ box: free, stands: stands && free === box });
    }
    if (level.group)
      this.#grow(
        level,
        placed.map(({ box }) => box),
      );
  }

  picture(): LaidOutGraph {
    const nodes = this.#before.nodes.map((node) => ({ ...node, box: this.#box(nodeKey(node.id)) }));
    const groups = this.#before.groups.map((group) => ({ ...group, box: this.#box(`group:${group.id}`) }));
    const { edges, trunks } = carriedLines(this.#before, { nodes, groups });
    return {
      ...this.#before,
      ...extent(
        [...nodes, ...groups].map(({ box }) => box),
        edges,
        this.#before,
      ),
      nodes,
      groups: placeTitles(groups, edges),
      edges,
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
    if (!items.some((item) => this.#hasChanged(item))) return;
    const around = placed.map(({ x, y, width, height }) => ({
      x: x - PADDING.side,
      y: y - PADDING.top,
      width: width + 2 * PADDING.side,
      height: height + PADDING.top + PADDING.side,
    }));
    this.#boxes.set(key, union([this.#box(key), ...around]));
  }

  #hasChanged(key: string): boolean {
    const [was, is] = [this.#old.get(key), this.#box(key)];
    return was !== is && JSON.stringify(was) !== JSON.stringify(is);
  }
}

const directions: readonly Point[] = [
  { x: 0, y: 1 },
  { x: 1, y: 0 },
  { x: 0, y: -1 },
  { x: -1, y: 0 },
];

interface Placed {
  readonly box: Box;
  /** It is where it was before, and as large. */
  readonly stands: boolean;
}

interface Place {
  /** That it keeps from what has moved. */
  readonly gap: number;
  readonly stands: boolean;
  readonly first: Point;
}

/** The box itself where it is free; else pushed out, whichever way is shortest. What stood side by side may go on so, however near. */
function freeNear(box: Box, placed: readonly Placed[], { gap, stands, first }: Place): Box {
  const isFree = placed.every((other) => !overlap(stands && other.stands ? box : grow(box, gap), other.box));
  if (isFree) return box;
  const hit = (at: Box): Box | undefined => placed.find((other) => overlap(grow(at, gap), other.box))?.box;
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
