/** The picture before, as one that is laid out anew goes by it. */
import type { Box, Graph, LaidOutGraph, Point } from '../../graph.js';
import { MARGIN } from '../compact/bones.js';
import { groupKey, nodeKey, type Level } from '../level.js';
import { middle, pairs, shift, union } from '../polyline.js';

export interface Before {
  /** Where things, boundaries and labels stood, by their keys. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** Where lines ran, by the ids of their edges. */
  readonly lines: ReadonlyMap<string, readonly Point[]>;
}

export const edgeKey = (id: string): string => `edge:${id}`;

export const beforeOf = ({ nodes, groups, edges, trunks }: LaidOutGraph): Before => ({
  boxes: new Map([
    ...edges.flatMap(({ id, labelBox }) => (labelBox ? [[edgeKey(id), labelBox] as const] : [])),
    ...trunks.flatMap(({ labelBox, edges: own }) =>
      labelBox ? own.map((id) => [edgeKey(id), labelBox] as const) : [],
    ),
    ...nodes.map(({ id, box }) => [nodeKey(id), box] as const),
    ...groups.map(({ id, box }) => [groupKey(id), box] as const),
  ]),
  lines: new Map(edges.map(({ id, points }) => [id, points])),
});

/** Along the flows of a level, and across them. */
export interface Depths {
  along(key: string, level: Level): number | undefined;
  across(key: string, level: Level): number | undefined;
  /** Across, of the way of an edge where it had come so far along. */
  passing(edge: string, along: number, level: Level): number | undefined;
}

export function depthsOf({ boxes, lines }: Before, right: (level: Level) => boolean): Depths {
  const at = (key: string, isX: boolean): number | undefined => {
    const box = boxes.get(key);
    return box && middle(box)[isX ? 'x' : 'y'];
  };
  return {
    along: (key, level) => at(key, right(level)),
    across: (key, level) => at(key, !right(level)),
    passing: (edge, along, level) => passing(lines.get(edge) ?? [], along, right(level)),
  };
}

function passing(points: readonly Point[], along: number, right: boolean): number | undefined {
  for (const [a, b] of pairs(points)) {
    const [from, to] = right ? [a.x, b.x] : [a.y, b.y];
    if (from !== to && Math.min(from, to) <= along && along <= Math.max(from, to)) return right ? a.y : a.x;
  }
  return undefined;
}

/** Where what a part holds was, in the part's own places: one of several begins where the picture does, wherever it stood in that. */
export function placesIn(
  part: Graph,
  { boxes }: Before,
  isWhole: boolean,
): (key: string) => Point | undefined {
  if (isWhole) return (key) => boxes.get(key);
  const { x, y } = union(boxesOf(part, boxes));
  return (key) => {
    const box = boxes.get(key);
    return box && shift(box, { x: MARGIN - x, y: MARGIN - y });
  };
}

/** Those that are known of the things and boundaries of a part. */
export const boxesOf = ({ nodes, groups }: Graph, boxes: Before['boxes']): readonly Box[] =>
  [...nodes.map(({ id }) => nodeKey(id)), ...groups.map(({ id }) => groupKey(id))].flatMap(
    (key) => boxes.get(key) ?? [],
  );
