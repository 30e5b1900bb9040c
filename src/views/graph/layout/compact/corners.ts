/** Lines that leave a flank only to turn at once leave by the top or bottom instead: a bend less, and room beside the node. */
import type { Box, Point } from '../../graph.js';
import { alongMiddle } from '../polyline.js';
import { PORTS } from '../layered/spots.js';
import { END } from './axis.js';
import type { Bones, Label, Line, Node } from './bones.js';
import { Ground } from './ground.js';

/** So far from a node its label may stand over it. */
const OVER = 10;
/** No line is moved farther than that to let it. */
const WORTH = 8;

/** Ways that begin, or end, at one place of a node. */
interface Bunch {
  readonly node: number;
  /** From the node on. */
  readonly points: readonly Point[];
  readonly members: readonly Member[];
}

interface Member {
  readonly line: number;
  /** The node is where it ends. */
  readonly ends: boolean;
}

interface Corner {
  readonly above: boolean;
  readonly right: boolean;
  readonly way: readonly [first: Point, second: Point, third: Point, next: Point];
}

export function cornered(bones: Bones): Bones {
  const [lines, labels] = [bones.lines.slice(), bones.labels.slice()];
  const ground = new Ground(bones);
  const fit = (bunch: Bunch, corner: Corner, node: Node, turn: number): boolean => {
    const start = startAt(node, corner, turn);
    if (!start || !ground.isBetter(bunch, [...start, corner.way[3]], corner.way)) return false;
    const carried = carriedBy(bunch, corner, labels);
    if (!carried || !carried.every(({ to }) => ground.isFree(bunch, to))) return false;
    for (const { label, index, to } of carried) {
      labels[index] = { ...label, box: to };
      ground.moveLabel(index, to);
    }
    const least = leastOf(bunch, corner, node, labels);
    for (const member of bunch.members) {
      const line = lines[member.line];
      if (!line) continue;
      const moved = led(line, member, start, least);
      lines[member.line] = moved;
      ground.move(member.line, moved.points);
    }
    return true;
  };
  for (const { bunch, node, turn } of candidatesIn(bones)) {
    const now = asItIs(bunch, lines);
    const corner = now && cornerOf(now, node);
    if (corner && !fit(now, corner, node, turn)) fit(now, corner, node, turn + 1);
  }
  return { ...bones, lines, labels };
}

interface Candidate {
  readonly bunch: Bunch;
  readonly node: Node;
  /** Its turn on its side of the node: what turns nearest to the node turns outermost. */
  readonly turn: number;
}

/** Those that turn farthest from their node first, as they are in the way of the others. */
function candidatesIn(bones: Bones): readonly Candidate[] {
  const sides = new Map<string, number>();
  return bunchesOf(bones)
    .flatMap((bunch): readonly Candidate[] => {
      const node = bones.nodes[bunch.node];
      const corner = node && cornerOf(bunch, node);
      if (!node || !corner) return [];
      const side = `${bunch.node} ${corner.above} ${corner.right}`;
      const turn = sides.get(side) ?? 0;
      sides.set(side, turn + 1);
      return [{ bunch, node, turn }];
    })
    .reverse();
}

const away = (points: readonly Point[], { ends }: Member): readonly Point[] =>
  ends ? points.toReversed() : points;

/** Those that turn nearest to their node first. */
function bunchesOf({ lines, nodes }: Bones): readonly Bunch[] {
  const bunches = new Map<string, Bunch & { readonly members: Member[] }>();
  const split = new Set<string>();
  lines.forEach(({ points, from, to }, line) => {
    for (const member of [
      { line, ends: false },
      { line, ends: true },
    ]) {
      const [node, way] = [member.ends ? to : from, away(points, member)];
      const key = `${node} ${way[0]?.x} ${way[0]?.y}`;
      const known = bunches.get(key);
      if (!known) bunches.set(key, { node, points: way, members: [member] });
      else if (isSame(known.points, way)) known.members.push(member);
      else split.add(key);
    }
  });
  const far = ({ node, points }: Bunch): number => {
    const { y, height } = nodes[node]?.box ?? { y: 0, height: 0 };
    return Math.abs((points[2]?.y ?? 0) - y - height / 2);
  };
  return [...bunches]
    .filter(([key]) => !split.has(key))
    .map(([, bunch]) => bunch)
    .sort((a, b) => far(a) - far(b));
}

/** With the other ends of its lines as they are led by now; undefined where they part. */
function asItIs({ node, members }: Bunch, lines: readonly Line[]): Bunch | undefined {
  const ways = members.map((member) => away(lines[member.line]?.points ?? [], member));
  const [first = []] = ways;
  return ways.every((way) => isSame(first, way)) ? { node, points: first, members } : undefined;
}

/** As far as they turn beside the node; behind that they may part. */
const isSame = (one: readonly Point[], other: readonly Point[]): boolean =>
  [1, 2].every((at) => one[at]?.x === other[at]?.x && one[at]?.y === other[at]?.y) &&
  one[3]?.y === other[3]?.y;

function cornerOf({ points: [first, second, third, next] }: Bunch, { box, slim }: Node): Corner | undefined {
  if (!first || !second || !third || !next || slim) return undefined;
  const above = third.y < box.y;
  const turns = first.y === second.y && second.x === third.x && third.y === next.y;
  if (!turns || !(above || third.y > box.y + box.height)) return undefined;
  return { above, right: next.x > third.x, way: [first, second, third, next] };
}

/** Undefined where the side is full. */
function startAt({ box, ends }: Node, { above, right, way }: Corner, turn: number) {
  const [low, high] = [box.x + ends.width.first, box.x + box.width - ends.width.last];
  const x = right ? high - turn * PORTS : low + turn * PORTS;
  const next = way[3].x;
  if (x < low || x > high || Math.abs(next - x) < END || next > x !== right) return undefined;
  return [
    { x, y: above ? box.y : box.y + box.height },
    { x, y: way[2].y },
  ] as const;
}

/** Labels that go along where the line goes; undefined where one cannot. */
function carriedBy({ members }: Bunch, { way: [first, second, third] }: Corner, labels: readonly Label[]) {
  const lines = new Set(members.map(({ line }) => line));
  const own = labels
    .map((label, index) => ({ label, index }))
    .filter(({ label }) => label.lines.some((line) => lines.has(line)));
  if (own.some(({ label: { box } }) => stands(box, second, third))) return undefined;
  return own
    .filter(({ label: { box } }) => stands(box, first, second))
    .map((each) => ({ ...each, to: { ...each.label.box, y: each.label.box.y + third.y - first.y } }));
}

/** How far from its node the line has to turn: so that its label may stand over the node, where that is near. */
function leastOf(
  { members }: Bunch,
  { above, way: [, , third, next] }: Corner,
  { box }: Node,
  labels: readonly Label[],
): number {
  const lines = new Set(members.map(({ line }) => line));
  const now = above ? box.y - third.y : third.y - box.y - box.height;
  const heights = labels
    .filter((label) => label.lines.some((line) => lines.has(line)) && stands(label.box, third, next))
    .map((label) => label.box.height / 2 + OVER);
  const stub = members.some(({ ends }) => ends) ? END : 9;
  const wanted = Math.max(stub, ...heights);
  return wanted - now > WORTH ? stub : wanted;
}

/** On its own line, somewhere on that stretch. */
function stands({ x, y, width, height }: Box, a: Point, b: Point): boolean {
  if (!alongMiddle(a, b, { x, y, width, height })) return false;
  return a.y === b.y
    ? Math.min(a.x, b.x) < x + width && Math.max(a.x, b.x) > x
    : Math.min(a.y, b.y) < y + height && Math.max(a.y, b.y) > y;
}

function led(line: Line, member: Member, start: readonly Point[], least: number): Line {
  const points = away([...start, ...away(line.points, member).slice(3)], member);
  return member.ends
    ? { ...line, points, last: Math.max(least, line.last ?? 0) }
    : { ...line, points, first: least };
}
