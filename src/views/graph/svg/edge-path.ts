/** The line of an edge: rounded corners, ends that touch the outline of their nodes, arrow heads. */
import type { Box, LaidOutNode, Point } from '../graph.js';
import { headAt, type DrawnHead, type Head } from './heads.js';
import { at } from './numbers.js';
import { inset } from './shapes.js';

const CORNER = 8;
/** From dot to dot of a line that is only planned. */
const DOTS = 5.5;

export interface EdgePath {
  readonly way: string;
  /** Arrow heads: those that are filled, and those that are only drawn; empty where there are none. */
  readonly tips: string;
  readonly heads: string;
}

export interface EdgeEnds {
  readonly from?: LaidOutNode;
  readonly to?: LaidOutNode;
  readonly both: boolean;
  readonly head: Head;
  /** Drawn as a row of dots. */
  readonly dotted: boolean;
}

export function edgePath(points: readonly Point[], { from, to, both, head, dotted }: EdgeEnds): EdgePath {
  const reached = reach(reach(points, to).toReversed(), from).toReversed();
  const forward = headOf(reached, head);
  const back = both ? headOf(reached.toReversed(), head) : undefined;
  const line = reached.slice();
  if (forward) line[line.length - 1] = shortened(reached, forward.length);
  if (back) line[0] = shortened(reached.toReversed(), back.length);
  return {
    way: dotted ? dots(line) : rounded(line),
    tips: (forward?.solid ?? '') + (back?.solid ?? ''),
    heads: (forward?.open ?? '') + (back?.open ?? ''),
  };
}

/** Lengthens the last stretch to the outline, which may lie inside the node's box. */
function reach(points: readonly Point[], node: LaidOutNode | undefined): readonly Point[] {
  const [before, last] = points.slice(-2);
  if (!node || !before || !last) return points;
  const step = stepInto(before, last, node.box, node.role);
  return [...points.slice(0, -1), { x: last.x + step.x, y: last.y + step.y }];
}

function stepInto(before: Point, last: Point, box: Box, role: LaidOutNode['role']): Point {
  if (before.y === last.y && before.x !== last.x) {
    const depth = inset(role, 'flank', last.y - box.y, box);
    return { x: Math.sign(last.x - before.x) * depth, y: 0 };
  }
  const depth = inset(role, 'lid', last.x - box.x, box);
  return { x: 0, y: Math.sign(last.y - before.y) * depth };
}

function headOf(points: readonly Point[], head: Head): DrawnHead | undefined {
  const [before, tip] = points.slice(-2);
  return before && tip && headAt(tip, before, head);
}

/** Where the line ends, so far before its last point. */
function shortened(points: readonly Point[], by: number): Point {
  const [before, tip] = points.slice(-2);
  return before && tip ? toward(tip, before, Math.min(by, distance(before, tip))) : { x: 0, y: 0 };
}

function rounded(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let d = `M${at(first)}`;
  rest.forEach((point, index) => {
    const [before, next] = [points[index] ?? point, rest[index + 1]];
    if (!next) {
      d += `L${at(point)}`;
      return;
    }
    const radius = Math.min(CORNER, distance(before, point) / 2, distance(point, next) / 2);
    d += `L${at(toward(point, before, radius))}Q${at(point)} ${at(toward(point, next, radius))}`;
  });
  return d;
}

/** Each dot is a stretch without length: its round ends are the dot. A dash array would cost a browser far more. */
function dots(points: readonly Point[]): string {
  let d = '';
  let ahead = 0;
  points.slice(1).forEach((point, index) => {
    const from = points[index] ?? point;
    const length = distance(from, point);
    for (; ahead <= length; ahead += DOTS) d += `M${at(toward(from, point, ahead))}h0`;
    ahead -= length;
  });
  return d;
}

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

function toward(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  if (length === 0) return from;
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}
