/** The line of an edge: rounded corners, ends that touch the outline of their nodes, arrow heads. */
import type { Box, LaidOutNode, Point } from '../graph.js';
import { inset } from './shapes.js';

const CORNER = 8;
const TIP = { length: 9, half: 4.2 } as const;

export interface EdgePath {
  readonly way: string;
  /** Arrow heads as one path. */
  readonly tips: string;
}

export interface EdgeEnds {
  readonly from?: LaidOutNode;
  readonly to?: LaidOutNode;
  readonly both: boolean;
}

export function edgePath(points: readonly Point[], { from, to, both }: EdgeEnds): EdgePath {
  const reached = reach(reach(points, to).toReversed(), from).toReversed();
  const forward = tip(reached);
  const back = both ? tip(reached.toReversed()) : undefined;
  const line = reached.slice();
  if (forward) line[line.length - 1] = forward.base;
  if (back) line[0] = back.base;
  return { way: rounded(line), tips: (forward?.path ?? '') + (back?.path ?? '') };
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

function tip(points: readonly Point[]): { readonly path: string; readonly base: Point } | undefined {
  const [before, end] = points.slice(-2);
  if (!before || !end) return undefined;
  const length = Math.hypot(end.x - before.x, end.y - before.y);
  if (length === 0) return undefined;
  const [ux, uy] = [(end.x - before.x) / length, (end.y - before.y) / length];
  const base = { x: end.x - ux * TIP.length, y: end.y - uy * TIP.length };
  const wing = (side: number): string =>
    at({ x: base.x - uy * side * TIP.half, y: base.y + ux * side * TIP.half });
  return {
    path: `M${at(end)}L${wing(1)}L${wing(-1)}Z`,
    base: { x: end.x - ux * (TIP.length - 1), y: end.y - uy * (TIP.length - 1) },
  };
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

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

function toward(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  if (length === 0) return from;
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}

const short = (value: number): string => String(Math.round(value * 10) / 10);
const at = ({ x, y }: Point): string => `${short(x)} ${short(y)}`;
