/** The lines of a picture whose things were moved: those that can, go with them; the others are to be led anew. */
import type { Box, LaidOutEdge, LaidOutGraph, LaidOutTrunk, Point } from '../graph.js';
import { follow } from './follow.js';
import { crosses, grow, overlap, pairs, shift, shiftBox } from './polyline.js';
import { placeTitles, writtenTitle } from './titles.js';

type Things = Pick<LaidOutGraph, 'nodes' | 'groups'>;

/** A line as it would be, and how far its label went. */
interface Carried {
  readonly edge: LaidOutEdge;
  readonly points: readonly Point[];
  readonly label: Point;
  /** Its own, or the stack that it is in. */
  readonly labelBox: Box | undefined;
  /** It went along with one of its ends. */
  readonly isBent: boolean;
}

/** `after`: where the same things stand now. A trunk stays whole or goes. */
export function carriedLines(before: LaidOutGraph, after: Things): Pick<LaidOutGraph, 'edges' | 'trunks'> {
  const carried = carriedIn(before, movesBetween(before.nodes, after.nodes));
  const frames = changedBoxes(before.groups, after.groups);
  const nodes = after.nodes.map(({ box }) => box);
  // They give way to lines themselves, as far as there is room.
  const titles = placeTitles(after.groups, carried.map(edgeOf)).map(writtenTitle);
  const kept = carried.filter(
    (line) =>
      !meets(line, nodes) &&
      !frames.some((frame) => pairs(line.points).some(([a, b]) => isAlongBorder(a, b, frame))) &&
      !(line.isBent && (meets(line, titles) || carried.some((other) => disturbs(other, line)))),
  );
  const known = new Map(kept.map((line) => [line.edge.id, line]));
  const trunks = before.trunks.flatMap((trunk) => trunkWith(trunk, known));
  const whole = new Set(trunks.map(({ id }) => id));
  const edges = kept.filter(({ edge: { trunk } }) => trunk === undefined || whole.has(trunk)).map(edgeOf);
  return { edges, trunks };
}

/** The picture until it is laid out with a node at another place: its lines go along, whatever is in their way; those that cannot end where they ended. */
export function withNodeAt(picture: LaidOutGraph, id: string, at: Point): LaidOutGraph {
  const nodes = picture.nodes.map((node) =>
    node.id === id ? { ...node, box: { ...node.box, ...at } } : node,
  );
  const carried = carriedIn(picture, movesBetween(picture.nodes, nodes));
  const known = new Map(carried.map((line) => [line.edge.id, line]));
  return {
    ...picture,
    nodes,
    edges: picture.edges.map((edge) => {
      const line = known.get(edge.id);
      return line?.isBent ? edgeOf(line) : edge;
    }),
    trunks: picture.trunks.map((trunk) => trunkWith(trunk, known)[0] ?? trunk),
  };
}

function carriedIn({ edges, trunks }: LaidOutGraph, moves: ReadonlyMap<string, Point>): Carried[] {
  const known = new Map(trunks.map((trunk) => [trunk.id, trunk]));
  const ends = new Map(edges.map(({ id, from, to }) => [id, JSON.stringify([from, to])]));
  return edges.flatMap((edge) => {
    const trunk = edge.trunk === undefined ? undefined : known.get(edge.trunk);
    const box = trunk?.labelBox ?? edge.labelBox;
    const [from, to] = [moves.get(edge.from) ?? nowhere, moves.get(edge.to) ?? nowhere];
    const isBent = from.x !== to.x || from.y !== to.y;
    // What others share up to some point would come apart.
    if (isBent && trunk?.edges.some((id) => ends.get(id) !== ends.get(edge.id))) return [];
    const way = isBent
      ? follow(edge.points, box, from, to)
      : { points: edge.points.map((point) => shift(point, from)), label: from };
    return way ? [{ edge, ...way, labelBox: box && shiftBox(box, way.label), isBent }] : [];
  });
}

const nowhere: Point = { x: 0, y: 0 };

interface Standing {
  readonly id: string;
  readonly box: Box;
}

function movesBetween(before: readonly Standing[], after: readonly Standing[]): ReadonlyMap<string, Point> {
  const old = new Map(before.map(({ id, box }) => [id, box]));
  return new Map(
    after.map(({ id, box }) => [
      id,
      { x: box.x - (old.get(id)?.x ?? box.x), y: box.y - (old.get(id)?.y ?? box.y) },
    ]),
  );
}

/** Those that are elsewhere now, or of another size. */
function changedBoxes(before: readonly Standing[], after: readonly Standing[]): Box[] {
  const old = new Map(before.map(({ id, box }) => [id, JSON.stringify(box)]));
  return after.flatMap(({ id, box }) => (old.get(id) === JSON.stringify(box) ? [] : [box]));
}

const isThrough = (points: readonly Point[], box: Box): boolean =>
  pairs(points).some(([a, b]) => crosses(a, b, grow(box, -1)));

const meets = ({ points, labelBox }: Carried, boxes: readonly Box[]): boolean =>
  boxes.some((box) => isThrough(points, box) || (labelBox && overlap(box, labelBox)));

/** Whether two lines, which share no way, are in the way of each other's labels, or run on each other. */
function disturbs(other: Carried, line: Carried): boolean {
  if (other === line || (line.edge.trunk !== undefined && other.edge.trunk === line.edge.trunk)) return false;
  const [own, its] = [line.labelBox, other.labelBox];
  return (
    (its !== undefined && (isThrough(line.points, its) || (own !== undefined && overlap(own, its)))) ||
    (own !== undefined && isThrough(other.points, own)) ||
    pairs(line.points).some(([a, b]) => pairs(other.points).some(([c, d]) => coincide(a, b, c, d)))
  );
}

/** Nearer than lines could be told from each other, for longer than they cross. */
const NEAR = 4;

function coincide(a: Point, b: Point, c: Point, d: Point): boolean {
  const shared = (one: number, two: number, three: number, four: number): number =>
    Math.min(Math.max(one, two), Math.max(three, four)) - Math.max(Math.min(one, two), Math.min(three, four));
  if (a.x === b.x && c.x === d.x) return Math.abs(a.x - c.x) < NEAR && shared(a.y, b.y, c.y, d.y) > NEAR;
  return a.y === b.y && c.y === d.y && Math.abs(a.y - c.y) < NEAR && shared(a.x, b.x, c.x, d.x) > NEAR;
}

/** Nearer to a border than it could be told from it. */
function isAlongBorder(a: Point, b: Point, { x, y, width, height }: Box): boolean {
  const near = (at: number, border: number): boolean => Math.abs(at - border) < 3;
  if (a.x === b.x)
    return (
      (near(a.x, x) || near(a.x, x + width)) && Math.max(a.y, b.y) > y && Math.min(a.y, b.y) < y + height
    );
  return (near(a.y, y) || near(a.y, y + height)) && Math.max(a.x, b.x) > x && Math.min(a.x, b.x) < x + width;
}

/** Nothing where one of its lines is gone. */
function trunkWith(trunk: LaidOutTrunk, known: ReadonlyMap<string, Carried>): LaidOutTrunk[] {
  const lines = trunk.edges.flatMap((id) => known.get(id) ?? []);
  const [first] = lines;
  if (!first || lines.length < trunk.edges.length) return [];
  return [{ ...trunk, ...(trunk.labelBox && { labelBox: shiftBox(trunk.labelBox, first.label) }) }];
}

const edgeOf = ({ edge, points, label }: Carried): LaidOutEdge => ({
  ...edge,
  points,
  ...(edge.labelBox && { labelBox: shiftBox(edge.labelBox, label) }),
});
