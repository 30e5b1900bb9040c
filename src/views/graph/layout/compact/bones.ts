/** What of a picture has a place, for moving it closer together: the same to either axis. */
import { groupHeader, leastSize, type Size } from '../../captions.js';
import type { Box, LaidOutGraph, Point } from '../../graph.js';
import { groupKey, nodeKey } from '../level.js';
import { shiftBox, simplify } from '../polyline.js';
import { placeTitles, spacedTitle } from '../titles.js';
import { turnBox, turnPoint } from './turn.js';

export interface Frame {
  box: Box;
  /** What is written at its top. */
  title: Box;
  readonly least: Size;
  /** How far its content keeps from where it begins. */
  readonly head: Size;
  readonly before: Point | undefined;
}

export interface Label {
  box: Box;
  /** By how much it has outgrown its box. */
  readonly more: Size;
  /** Indexes of the lines that it stands on. */
  readonly lines: readonly number[];
}

/** A way from a node to another, by their indexes. */
export interface Line {
  points: readonly Point[];
  readonly from: number;
  readonly to: number;
  /** How far its first stretch, or its last one, has to lead away from its node, if more than it does. */
  readonly first?: number;
  readonly last?: number;
}

/** How far from both ends of a side lines keep. */
interface Ends {
  readonly first: number;
  readonly last: number;
}

export interface Node {
  box: Box;
  readonly slim: boolean;
  /** Of its lids and of its flanks. */
  readonly ends: { readonly width: Ends; readonly height: Ends };
  /** Where it was in the picture before. */
  readonly before: Point | undefined;
}

export interface Bones {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Node[];
  readonly frames: readonly Frame[];
  readonly labels: readonly Label[];
  readonly lines: readonly Line[];
}

/** What stands inside of a boundary keeps so far from its border. */
export const PADDING = 10;

/** What the head of a load has behind it a bar, and a corner before that. */
const BARRED = 21;

/** Around the whole. */
export const MARGIN = 8;

/** Sizes of labels that have outgrown their room, by the id of their edge or trunk. */
export type Grown = ReadonlyMap<string, Size>;

export type PlaceBefore = (key: string) => Point | undefined;

export function bonesOf(
  { width, height, nodes, groups, edges, trunks }: LaidOutGraph,
  before: PlaceBefore = () => undefined,
  grown?: Grown,
): Bones {
  const indexes = new Map(nodes.map(({ id }, index) => [id, index]));
  return {
    width,
    height,
    nodes: nodes.map(({ id, box, role }) => ({
      box,
      slim: role === 'channel',
      ends: endsOf(role),
      before: before(nodeKey(id)),
    })),
    frames: groups.map((group) => ({
      box: group.box,
      title: spacedTitle(group),
      least: leastSize(group),
      head: { width: PADDING, height: groupHeader },
      before: before(groupKey(group.id)),
    })),
    labels: labelsOf(edges, trunks, grown),
    lines: edges.map((edge) => {
      const points = simplify(edge.points);
      const isBarred = edge.pattern === 'batch' && edge.trunk === undefined && points.length > 2;
      const ends = { from: indexes.get(edge.from) ?? 0, to: indexes.get(edge.to) ?? 0 };
      return { points, ...ends, ...(isBarred && { last: BARRED }) };
    }),
  };
}

/** A badge stands at the right end of the lid; that of a hub is cut on both sides, and that of a cylinder falls off. */
function endsOf(role: LaidOutGraph['nodes'][number]['role']): Node['ends'] {
  // What is cut at its corners keeps lines away from them.
  const corner = role === 'hub' || role === 'external' ? 10 : 6;
  const height = { first: corner, last: corner };
  if (role === 'hub') return { width: { first: 20, last: 34 }, height };
  const cylinder = role === 'database' || role === 'warehouse';
  return { width: cylinder ? { first: 24, last: 30 } : { first: 14, last: 24 }, height };
}

/** Those of trunks first. */
function labelsOf(
  edges: LaidOutGraph['edges'],
  trunks: LaidOutGraph['trunks'],
  grown: Grown | undefined,
): readonly Label[] {
  const lines = new Map(edges.map(({ id }, index) => [id, index]));
  const stacked = new Set(trunks.flatMap((trunk) => (trunk.labelBox ? trunk.edges : [])));
  const labelOf = (id: string, box: Box, own: readonly string[]): Label => {
    const { width, height } = grown?.get(id) ?? box;
    const more = { width: Math.max(0, width - box.width), height: Math.max(0, height - box.height) };
    return { box, more, lines: own.flatMap((edge) => lines.get(edge) ?? []) };
  };
  return [
    ...trunks.flatMap(({ id, labelBox, edges: own }) => (labelBox ? [labelOf(id, labelBox, own)] : [])),
    ...edges.flatMap(({ id, labelBox }) =>
      labelBox && !stacked.has(id) ? [labelOf(id, labelBox, [id])] : [],
    ),
  ];
}

const turnSize = ({ width, height }: Size): Size => ({ width: height, height: width });

/** With both axes exchanged. */
export const turned = ({ width, height, nodes, frames, labels, lines }: Bones): Bones => ({
  width: height,
  height: width,
  nodes: nodes.map((node) => ({
    ...node,
    box: turnBox(node.box),
    ends: { width: node.ends.height, height: node.ends.width },
    before: node.before && turnPoint(node.before),
  })),
  frames: frames.map(({ box, title, least, head, before }) => ({
    box: turnBox(box),
    title: turnBox(title),
    least: turnSize(least),
    head: turnSize(head),
    before: before && turnPoint(before),
  })),
  labels: labels.map(({ box, more, lines: own }) => ({
    box: turnBox(box),
    more: turnSize(more),
    lines: own,
  })),
  lines: lines.map((line) => ({ ...line, points: line.points.map(turnPoint) })),
});

/** The picture with all places as the bones have them. */
export function withBones(picture: LaidOutGraph, { width, height, ...bones }: Bones): LaidOutGraph {
  const boxes = bones.labels.map(({ box }) => box);
  let next = 0;
  const moves = new Map<string, Point>();
  const trunks = picture.trunks.map((trunk) => {
    if (!trunk.labelBox) return trunk;
    const labelBox = boxes[next++] ?? trunk.labelBox;
    const move = { x: labelBox.x - trunk.labelBox.x, y: labelBox.y - trunk.labelBox.y };
    for (const id of trunk.edges) moves.set(id, move);
    return { ...trunk, labelBox };
  });
  const edges = picture.edges.map((edge, index) => {
    const points = simplify(bones.lines[index]?.points ?? edge.points);
    if (!edge.labelBox) return { ...edge, points };
    const move = moves.get(edge.id);
    const labelBox = move ? shiftBox(edge.labelBox, move) : (boxes[next++] ?? edge.labelBox);
    return { ...edge, points, labelBox };
  });
  const groups = picture.groups.map((group, index) => ({
    ...group,
    box: bones.frames[index]?.box ?? group.box,
  }));
  const nodes = picture.nodes.map((node, index) => ({ ...node, box: bones.nodes[index]?.box ?? node.box }));
  return { ...picture, width, height, nodes, groups: placeTitles(groups, edges), edges, trunks };
}
