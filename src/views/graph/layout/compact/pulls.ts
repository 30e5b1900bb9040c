/** What has to keep apart along an axis, and what is drawn together. */
import type { Box } from '../../graph.js';
import type { Pull } from '../layered/simplex.js';
import type { Alignment, Alignments } from './align.js';
import type { Axis, Hold, Thing } from './axis.js';
import { MARGIN, type Bones } from './bones.js';
import { gapOf } from './gaps.js';

/** Of the picture's own size, of a stretch of a line, and of leaving the place at a node's side. */
const COST = { whole: 400, stretch: 2, dock: 1, node: 6, label: 1, before: 40 } as const;
/** An arrow head has to be seen. */
const END = 16;
const CORNER = 9;

/** On variables of the axis, and behind these some that only measure. */
export interface Pulls {
  readonly start: Int32Array;
  readonly pulls: readonly Pull[];
}

export function pullsOf(axis: Axis, bones: Bones, aligned: Alignments | undefined): Pulls {
  const start = [...axis.start];
  const stays = bones.nodes.some(({ before }) => before);
  const pulls: Pull[] = [{ from: 0, to: 1, least: 0, weight: stays ? COST.stretch : COST.whole }];
  const at = ({ variable, offset }: Hold): number => (start[variable] ?? 0) + offset;
  /** At least so far, or as far as it is now. */
  const keep = (from: Hold, to: Hold, least: number, weight = 0, more = 0): void => {
    if (from.variable === to.variable) return;
    const now = at(to) - at(from);
    pulls.push({
      from: from.variable,
      to: to.variable,
      least: Math.min(least, now) + more + from.offset - to.offset,
      weight,
    });
  };
  /** As near to one place as may be. */
  const inLine = (one: Hold, other: Hold, weight: number): void => {
    if (one.variable === other.variable) return;
    const measure = start.push(Math.min(at(one), at(other))) - 1;
    pulls.push({ from: measure, to: one.variable, least: -one.offset, weight });
    pulls.push({ from: measure, to: other.variable, least: -other.offset, weight });
  };
  const own = (variable = 0): Hold => ({ variable, offset: 0 });
  const shared = (aligned: readonly Alignment[], boxes: readonly { readonly box: Box }[], holds: readonly Hold[], weight: number): void => {
    const hold = (index: number, share: number): Hold | undefined => {
      const own = holds[index];
      return own && { variable: own.variable, offset: own.offset + Math.floor(share * (boxes[index]?.box.width ?? 0)) };
    };
    for (const { one, other, share } of aligned) {
      const [a, b] = [hold(one, share), hold(other, share)];
      if (a && b) inLine(a, b, weight);
    }
  };
  if (aligned) {
    shared(aligned.nodes, bones.nodes, axis.nodes, COST.node);
    shared(aligned.labels, bones.labels, axis.labels, COST.label);
  } else {
    axis.start.forEach((place, variable) => {
      if (variable > 1) inLine({ variable: 0, offset: place }, own(variable), COST.stretch);
    });
  }
  bones.nodes.forEach(({ before }, index) => {
    if (before) inLine({ variable: 0, offset: before.x }, own(axis.nodes[index]?.variable), COST.before);
  });
  bones.frames.forEach(({ before }, index) => {
    if (before) inLine({ variable: 0, offset: before.x }, own(axis.frames[index]?.[0]), COST.before);
  });
  const tied = new Set<string>();
  const stretches = new Set<string>();
  for (const { from, to, ends, at: place } of axis.reaches) {
    tied.add(`${from.variable} ${to.variable}`);
    const key = `${from.variable} ${to.variable} ${place}`;
    if (stretches.has(key)) continue;
    stretches.add(key);
    keep(from, to, ends ? END : 0, COST.stretch);
  }
  for (const { stroke, node, size } of axis.docks) {
    tied.add(`${stroke} ${node}`).add(`${node} ${stroke}`);
    const [begin, end] = [
      { variable: node, offset: 0 },
      { variable: node, offset: size },
    ];
    const own = { variable: stroke, offset: 0 };
    keep(begin, own, CORNER);
    keep(own, end, CORNER);
    inLine(begin, { variable: stroke, offset: at(begin) - at(own) }, COST.dock);
  }
  apart(axis.things, at, (one, other, touching) => {
    const [from, to] = [
      { variable: one.variable, offset: one.offset + one.size },
      { variable: other.variable, offset: other.offset },
    ];
    if (touching && tied.has(`${one.variable} ${other.variable}`)) return;
    const more = Math.ceil(((one.more ?? 0) + (other.more ?? 0)) / 2);
    keep(from, to, headed(one, other, axis, bones) ?? gapOf(one.kind, other.kind), 0, more);
  });
  axis.frames.forEach(([first, last], index) => {
    const [from, to] = [first, last].map((variable) => ({ variable, offset: 0 }));
    if (from && to) keep(from, to, bones.frames[index]?.least.width ?? 0);
  });
  for (const thing of axis.things) {
    const more = Math.ceil((thing.more ?? 0) / 2);
    keep({ variable: 0, offset: 0 }, thing, MARGIN, 0, more);
    keep({ ...thing, offset: thing.offset + thing.size }, { variable: 1, offset: 0 }, MARGIN, 0, more);
  }
  return { start: Int32Array.from(start), pulls };
}

/** Behind the beginning of a boundary, which has a title there. */
function headed(one: Thing, other: Thing, { frames }: Axis, { frames: boxes }: Bones): number | undefined {
  if (one.kind !== 'frame' || (other.kind !== 'node' && other.kind !== 'slim' && other.kind !== 'frame'))
    return undefined;
  const index = frames.findIndex(([first]) => first === one.variable);
  return index < 0 ? undefined : boxes[index]?.head.width;
}

/** Everything that stands before something else with nothing between; `touching`: on the other axis no more than that. */
function apart(
  things: readonly Thing[],
  at: (hold: Hold) => number,
  say: (one: Thing, other: Thing, touching: boolean) => void,
): void {
  const starts = new Map(things.map((thing) => [thing, at(thing)]));
  const end = (thing: Thing): number => (starts.get(thing) ?? 0) + thing.size;
  const byEnd = things.toSorted((a, b) => end(b) - end(a));
  for (const other of things) {
    const begin = starts.get(other) ?? 0;
    let open: (readonly [number, number])[] = [[other.low, other.high]];
    for (const one of byEnd) {
      if (one === other || end(one) > begin) continue;
      if (end(one) === begin && (one.size === 0 && other.size === 0 && (starts.get(one) ?? 0) === begin)) continue;
      const near = gapOf(one.kind, other.kind);
      if (!open.some(([low, high]) => one.low - near < high && one.high + near > low)) continue;
      if (one.variable !== other.variable)
        say(one, other, one.low >= other.high || other.low >= one.high);
      open = open.flatMap(([low, high]) => {
        const rest: (readonly [number, number])[] = [];
        if (one.low > low) rest.push([low, Math.min(high, one.low)]);
        if (one.high < high) rest.push([Math.max(low, one.high), high]);
        return rest;
      });
      if (open.length === 0) break;
    }
  }
}
