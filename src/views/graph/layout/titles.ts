/** Where the titles of boundaries stand: at the left, or farther along the top where lines come in through the corner. */
import { groupTitleWidth } from '../captions.js';
import type { Box, LaidOutEdge, LaidOutGroup } from '../graph.js';
import { crosses, overlap, pairs } from './polyline.js';

/** The strip of a boundary in which titles stand, with some air. */
const STRIP = 34;
const AIR = 5;
/** Of a badge behind the title. */
const BADGE = 22;

export const titleBox = (group: LaidOutGroup): Box => ({
  x: group.box.x + (group.titleAt ?? 0),
  y: group.box.y,
  width: groupTitleWidth(group),
  height: STRIP,
});

export function placeTitles(
  groups: readonly LaidOutGroup[],
  edges: readonly LaidOutEdge[],
): readonly LaidOutGroup[] {
  const stretches = edges.flatMap(({ points }) => pairs(points));
  const labels = edges.flatMap(({ labelBox }) => (labelBox ? [labelBox] : []));
  return groups.map((group) => {
    const strip = { ...group.box, height: STRIP };
    const wide = groupTitleWidth(group) + (group.badge ? BADGE : 0);
    const inside = stretches.filter(([a, b]) => crosses(a, b, strip));
    const taken = [
      ...inside.map(([a, b]) => [Math.min(a.x, b.x) - AIR, Math.max(a.x, b.x) + AIR] as const),
      ...labels
        .filter((label) => overlap(label, strip))
        .map(({ x, width }) => [x - AIR, x + width + AIR] as const),
    ].map(([low, high]) => [low - group.box.x, high - group.box.x] as const);
    const at = firstGap(taken, 10, wide, group.box.width);
    return at === undefined || at <= 10 ? group : { ...group, titleAt: Math.round(at) - 10 };
  });
}

/** Undefined where there is none. */
function firstGap(
  taken: readonly (readonly [number, number])[],
  from: number,
  wide: number,
  width: number,
): number | undefined {
  let at = from;
  for (const [low, high] of taken.toSorted((a, b) => a[0] - b[0])) {
    if (low < at + wide && high > at) at = high;
  }
  return at + wide <= width ? at : undefined;
}
