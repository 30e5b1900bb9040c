/** Where the titles of boundaries stand: at the left, or farther along the top where lines come in through the corner. */
import { groupTitleWidth, type Size } from '../captions.js';
import type { Box, GraphGroup, LaidOutEdge, LaidOutGroup, Point } from '../graph.js';
import { crosses, overlap, pairs } from './polyline.js';

/** The strip of a boundary in which titles stand, with some air. */
const STRIP = 27;
const AIR = 5;
/** Of a badge behind the title. */
const BADGE = 22;

export const titleBox = (group: LaidOutGroup): Box => ({
  x: group.box.x + (group.titleAt ?? 0),
  y: group.box.y,
  width: groupTitleWidth(group),
  height: STRIP,
});

/** As much of it as the writing takes. */
export function writtenTitle(group: LaidOutGroup): Box {
  const { x, y, width } = titleBox(group);
  return { x: x + 12, y: y + 7, width: width - 26, height: 16 };
}

/** With its badge. */
export function spacedTitle(group: LaidOutGroup): Box {
  const written = writtenTitle(group);
  return group.badge ? { ...written, width: written.width + BADGE } : written;
}

/** Where there is no room, a title stays where it was. */
export function placeTitles(
  groups: readonly LaidOutGroup[],
  edges: readonly LaidOutEdge[],
): readonly LaidOutGroup[] {
  const stretches = edges.flatMap(({ points }) => pairs(points));
  const labels = edges.flatMap(({ labelBox }) => (labelBox ? [labelBox] : []));
  return groups.map((each) => {
    const { titleAt: _, ...group } = each;
    const taken = takenAlong(group.box, stretches, labels);
    const at = firstGap(taken, LEFT, roomOf(group), group.box.width);
    if (at === undefined) return each;
    return at <= LEFT ? group : { ...group, titleAt: Math.round(at) - LEFT };
  });
}

/** How far all that is in a boundary, whose corner is the origin, has to move to the right so that its title has room. */
export function roomForTitle(
  group: GraphGroup,
  size: Size,
  lines: readonly (readonly Point[])[],
  labels: readonly Box[],
): number {
  const taken = takenAlong({ x: 0, y: 0, ...size }, lines.flatMap(pairs), labels);
  const wide = roomOf(group);
  if (firstGap(taken, LEFT, wide, size.width) !== undefined) return 0;
  return Math.max(0, Math.ceil(LEFT + wide - Math.min(...taken.map(([low]) => low))));
}

const LEFT = 10;

const roomOf = (group: GraphGroup): number => groupTitleWidth(group) + (group.badge ? BADGE : 0);

type Range = readonly [low: number, high: number];

/** What of a boundary's top is taken, from its left border. */
function takenAlong(
  box: Box,
  stretches: readonly (readonly [Point, Point])[],
  labels: readonly Box[],
): readonly Range[] {
  const strip = { ...box, height: STRIP };
  return [
    ...stretches
      .filter(([a, b]) => crosses(a, b, strip))
      .map(([a, b]): Range => [Math.min(a.x, b.x) - AIR, Math.max(a.x, b.x) + AIR]),
    ...labels
      .filter((label) => overlap(label, strip))
      .map(({ x, width }): Range => [x - AIR, x + width + AIR]),
  ].map(([low, high]): Range => [low - box.x, high - box.x]);
}

/** Undefined where there is none. */
function firstGap(taken: readonly Range[], from: number, wide: number, width: number): number | undefined {
  let at = from;
  for (const [low, high] of taken.toSorted((a, b) => a[0] - b[0])) {
    if (low < at + wide && high > at) at = high;
  }
  return at + wide <= width ? at : undefined;
}
