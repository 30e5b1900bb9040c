/** What is wrong with a picture and how tangled it is, in figures. */
import type { Box, LaidOutGraph, Point } from '../../../src/views/graph/graph.js';
import { crosses, grow, overlap, pairs } from '../../../src/views/graph/layout/polyline.js';
import { writtenTitle } from '../../../src/views/graph/layout/titles.js';

/** As much of a picture as can be asked of any engine. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly { readonly id: string; readonly box: Box }[];
  readonly lines: readonly (readonly Point[])[];
  readonly labels: readonly Box[];
  /** Of boundaries. */
  readonly titles: readonly Box[];
}

export interface Quality {
  readonly overlaps: number;
  readonly throughNodes: number;
  readonly throughLabels: number;
  readonly crossings: number;
  readonly area: number;
}

export const noFaults: Quality = { overlaps: 0, throughNodes: 0, throughLabels: 0, crossings: 0, area: 0 };

export const sumOf = (qualities: readonly Quality[]): Quality =>
  qualities.reduce(
    (sum, each) => ({
      overlaps: sum.overlaps + each.overlaps,
      throughNodes: sum.throughNodes + each.throughNodes,
      throughLabels: sum.throughLabels + each.throughLabels,
      crossings: sum.crossings + each.crossings,
      area: sum.area + each.area,
    }),
    noFaults,
  );

export function drawn({ width, height, nodes, edges, trunks, groups }: LaidOutGraph): Drawn {
  const stacked = new Set(trunks.flatMap((trunk) => trunk.edges));
  const single = edges.filter(({ id }) => !stacked.has(id));
  return {
    width,
    height,
    nodes,
    lines: edges.map(({ points }) => points),
    labels: [...single, ...trunks].flatMap(({ labelBox }) => (labelBox ? [labelBox] : [])),
    titles: groups.map(writtenTitle),
  };
}

export function qualityOf({ width, height, nodes, lines, labels, titles }: Drawn): Quality {
  const boxes = [...nodes.map(({ box }) => box), ...labels, ...titles];
  const strokes = strokesOf(lines);
  return {
    overlaps: pairsOf(boxes).filter(([a, b]) => overlap(a, b)).length,
    throughNodes: count(nodes, ({ box }) => lines.filter((line) => passes(line, grow(box, -1))).length),
    throughLabels:
      count(labels, (box) => foreign(box, lines)) +
      titles.filter((box) => lines.some((line) => passes(line, box))).length,
    crossings: crossingsOf(strokes),
    area: width * height,
  };
}

const passes = (line: readonly Point[], box: Box): boolean =>
  pairs(line).some(([a, b]) => crosses(a, b, box));

const count = <T>(things: readonly T[], value: (thing: T) => number): number =>
  things.reduce((sum, thing) => sum + value(thing), 0);

const pairsOf = <T>(things: readonly T[]): (readonly [T, T])[] =>
  things.flatMap((one, index) => things.slice(index + 1).map((other) => [one, other] as const));

/** Lines of their own are farther apart: so near to its middle a label has its own line. */
const NEAR = 3;

/** A label hides its own line, which passes its middle; a line that passes elsewhere is another's. */
function foreign(box: Box, lines: readonly (readonly Point[])[]): number {
  const inner = grow(box, -1);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const ways = new Set<string>();
  for (const line of lines) {
    for (const [a, b] of pairs(line)) {
      if (!crosses(a, b, inner)) continue;
      const own = a.y === b.y ? Math.abs(a.y - y) <= NEAR : Math.abs(a.x - x) <= NEAR;
      if (!own) ways.add(a.y === b.y ? `y${a.y}` : `x${a.x}`);
    }
  }
  return ways.size;
}

interface Stroke {
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

interface Strokes {
  readonly horizontal: readonly Stroke[];
  readonly vertical: readonly Stroke[];
}

/** What the eye sees: lines that run on top of each other are one. */
function strokesOf(lines: readonly (readonly Point[])[]): Strokes {
  const horizontal: Stroke[] = [];
  const vertical: Stroke[] = [];
  for (const [a, b] of lines.flatMap(pairs)) {
    if (a.y === b.y) horizontal.push({ at: a.y, low: Math.min(a.x, b.x), high: Math.max(a.x, b.x) });
    else vertical.push({ at: a.x, low: Math.min(a.y, b.y), high: Math.max(a.y, b.y) });
  }
  return { horizontal: merged(horizontal), vertical: merged(vertical) };
}

function merged(strokes: readonly Stroke[]): Stroke[] {
  const sorted = strokes.toSorted((a, b) => a.at - b.at || a.low - b.low);
  const result: Stroke[] = [];
  for (const stroke of sorted) {
    const last = result.at(-1);
    if (last && last.at === stroke.at && stroke.low <= last.high)
      result[result.length - 1] = { ...last, high: Math.max(last.high, stroke.high) };
    else result.push(stroke);
  }
  return result;
}

function crossingsOf({ horizontal, vertical }: Strokes): number {
  return count(horizontal, ({ at: y, low: left, high: right }) =>
    count(vertical, ({ at: x, low, high }) => (x > left && x < right && y > low && y < high ? 1 : 0)),
  );
}
