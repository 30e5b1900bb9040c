/** A picture whose places are being changed: what stands where, and room that is made by drawing it apart along a straight cut. */
import { groupHeader } from '../../captions.js';
import type { Box, Graph, LaidOutEdge, LaidOutGraph, LaidOutTrunk, Point } from '../../graph.js';
import { contains, union } from '../polyline.js';
import { PADDING as INSET } from '../compact/bones.js';
import { titleBox } from '../titles.js';

export type Axis = 'x' | 'y';

const sizeAlong = { x: 'width', y: 'height' } as const;

/** What stands behind a cut moves away from it; what lies across it grows. */
const apart = (box: Box, axis: Axis, at: number, by: number): Box => {
  const size = sizeAlong[axis];
  if (box[axis] >= at) return { ...box, [axis]: box[axis] + by };
  return box[axis] + box[size] > at ? { ...box, [size]: box[size] + by } : box;
};

const pointApart = (point: Point, axis: Axis, at: number, by: number): Point =>
  point[axis] >= at ? { ...point, [axis]: point[axis] + by } : point;

const lies = (box: Box, axis: Axis, at: number): boolean =>
  box[axis] < at && box[axis] + box[sizeAlong[axis]] > at;

interface Frame {
  readonly box: Box;
  readonly titleAt?: number;
}

export class Ground {
  readonly before: LaidOutGraph;
  width: number;
  height: number;
  readonly nodes = new Map<string, Box>();
  readonly frames = new Map<string, Frame>();
  edges: readonly LaidOutEdge[];
  trunks: readonly LaidOutTrunk[];
  /** Outer boundary of each boundary that is in the graph, and of each of its nodes. */
  readonly #around: ReadonlyMap<string, string | undefined>;

  /** As the picture was, without what is gone. */
  constructor(before: LaidOutGraph, graph: Graph) {
    this.before = before;
    [this.width, this.height] = [before.width, before.height];
    const [nodes, groups] = [
      new Set(graph.nodes.map(({ id }) => id)),
      new Set(graph.groups.map(({ id }) => id)),
    ];
    for (const { id, box } of before.nodes) if (nodes.has(id)) this.nodes.set(id, box);
    for (const { id, box, titleAt } of before.groups)
      if (groups.has(id)) this.frames.set(id, { box, ...(titleAt !== undefined && { titleAt }) });
    const kept = new Set(graph.edges.map(({ id }) => id));
    this.edges = before.edges.filter(({ id, from, to }) => kept.has(id) && nodes.has(from) && nodes.has(to));
    this.trunks = before.trunks;
    this.#around = new Map([
      ...graph.groups.map(({ id, parent }) => [`group ${id}`, parent] as const),
      ...graph.nodes.map(({ id, group }) => [`node ${id}`, group] as const),
    ]);
  }

  /** Boundaries around a boundary, inner first, with itself. */
  aroundGroup(group: string | undefined): readonly string[] {
    const way: string[] = [];
    for (let at = group; at !== undefined && !way.includes(at); at = this.#around.get(`group ${at}`))
      if (this.frames.has(at)) way.push(at);
    return way;
  }

  aroundNode(id: string): readonly string[] {
    return this.aroundGroup(this.#around.get(`node ${id}`));
  }

  /** Labels of single edges, and stacks of trunks. */
  labels(): Box[] {
    const stacked = new Set(this.trunks.flatMap(({ labelBox, edges }) => (labelBox ? edges : [])));
    const single = this.edges.filter(({ id }) => !stacked.has(id));
    const drawn = new Set(this.edges.map(({ id }) => id));
    const stacks = this.trunks.filter(({ edges }) => edges.some((id) => drawn.has(id)));
    return [...single, ...stacks].flatMap(({ labelBox }) => (labelBox ? [labelBox] : []));
  }

  titles(): Box[] {
    return this.before.groups.flatMap((group) => {
      const frame = this.frames.get(group.id);
      return frame ? [titleBox({ ...group, titleAt: 0, ...frame })] : [];
    });
  }

  /** Whether the picture can be cut there without cutting a node or a label; `except` may be cut. */
  canPart(axis: Axis, at: number, except?: string): boolean {
    for (const [id, box] of this.nodes) if (id !== except && lies(box, axis, at)) return false;
    return !this.labels().some((box) => lies(box, axis, at));
  }

  /** All that lies behind `at`, which is between two pixels, moves so far. */
  part(axis: Axis, at: number, by: number): void {
    if (axis === 'x') this.width += by;
    else this.height += by;
    for (const [id, box] of this.nodes) this.nodes.set(id, apart(box, axis, at, by));
    for (const [id, frame] of this.frames)
      this.frames.set(id, { ...frame, box: apart(frame.box, axis, at, by) });
    this.edges = this.edges.map(({ labelBox, ...edge }) => ({
      ...edge,
      points: edge.points.map((point) => pointApart(point, axis, at, by)),
      ...(labelBox && { labelBox: apart(labelBox, axis, at, by) }),
    }));
    this.trunks = this.trunks.map((trunk) =>
      trunk.labelBox ? { ...trunk, labelBox: apart(trunk.labelBox, axis, at, by) } : trunk,
    );
  }

  /** All that was in the picture, where it stands now. */
  picture(): LaidOutGraph {
    const { before, nodes, frames } = this;
    return {
      ...before,
      width: this.width,
      height: this.height,
      nodes: before.nodes.map((node) => ({ ...node, box: nodes.get(node.id) ?? node.box })),
      groups: before.groups.map((group) => ({ ...group, ...frames.get(group.id) })),
      edges: this.edges,
      trunks: this.trunks,
    };
  }

  /** Boundaries grow around a box, from the inside out, and the picture around them. */
  grow(around: readonly string[], box: Box): void {
    let inner = box;
    for (const id of around) {
      const frame = this.frames.get(id);
      if (!frame) continue;
      const grown = roomFor(inner);
      if (!contains(frame.box, grown)) this.frames.set(id, { ...frame, box: union([frame.box, grown]) });
      inner = this.frames.get(id)?.box ?? inner;
    }
    this.width = Math.max(this.width, inner.x + inner.width + MARGIN);
    this.height = Math.max(this.height, inner.y + inner.height + MARGIN);
  }
}

export const MARGIN = 20;
const PADDING = { side: INSET, top: groupHeader } as const;

/** What a boundary needs around something that stands in it. */
export const roomFor = ({ x, y, width, height }: Box): Box => ({
  x: x - PADDING.side,
  y: y - PADDING.top,
  width: width + 2 * PADDING.side,
  height: height + PADDING.top + PADDING.side,
});

/** The inside of a boundary. */
export const insideOf = ({ x, y, width, height }: Box): Box => ({
  x: x + PADDING.side,
  y: y + PADDING.top,
  width: width - 2 * PADDING.side,
  height: height - PADDING.top - PADDING.side,
});
