/** A picture closer together: nothing changes sides, lines keep their turns or lose them, and air goes. */
import type { Box, LaidOutGraph } from '../../graph.js';
import { nearest, type Pull } from '../layered/simplex.js';
import { alignmentsOf, type Alignments } from './align.js';
import { groupKey, nodeKey } from '../level.js';
import { cornered } from './corners.js';
import { evened } from './even.js';
import { simplify } from '../polyline.js';
import { axisOf, type Axis, type Hold } from './axis.js';
import { bonesOf, turned, withBones, type Bones, type Grown, type PlaceBefore } from './bones.js';
import { pullsOf } from './pulls.js';

const ROUNDS = 2;

/** `before`: where things were, if they are to stay there as far as they can. */
export function compacted(picture: LaidOutGraph, before?: PlaceBefore): LaidOutGraph {
  const loose = bonesOf(picture, before);
  let bones = cornered(loose);
  const [level, upright] = [alignmentsOf(bones), alignmentsOf(turned(bones))];
  const closer = (each: Bones): Bones | undefined => {
    const across = along(turned(each), upright);
    return across && along(turned(across), level);
  };
  for (let round = 0; round < ROUNDS; round++) {
    const next = closer(round === 0 ? bones : cornered(bones)) ?? closer(round === 0 ? loose : bones);
    if (!next) return picture;
    bones = next;
  }
  return evened(withBones(picture, bones), before);
}

/** With room for labels that have outgrown theirs; all else stays where it is, or gives way. Undefined where that cannot be. */
export function spread(picture: LaidOutGraph, grown: Grown): LaidOutGraph | undefined {
  const places = new Map<string, Box>([
    ...picture.nodes.map(({ id, box }) => [nodeKey(id), box] as const),
    ...picture.groups.map(({ id, box }) => [groupKey(id), box] as const),
  ]);
  const across = along(
    bonesOf(picture, (key) => places.get(key), grown),
    undefined,
  );
  const both = across && along(turned(across), undefined);
  return both && withBones(picture, turned(both));
}

/** Undefined where that cannot be said of a picture. */
function along(bones: Bones, aligned: Alignments | undefined): Bones | undefined {
  const axis = axisOf(bones);
  if (!axis) return undefined;
  const { start, pulls } = pullsOf(axis, bones, aligned);
  if (!pushApart(start, pulls)) return undefined;
  const places = nearest(start.length, pulls, start);
  return places && moved(bones, axis, places);
}

function moved(bones: Bones, axis: Axis, places: Int32Array): Bones {
  const first = places[0] ?? 0;
  const at = ({ variable, offset }: Hold): number => (places[variable] ?? 0) + offset - first;
  const move = (was: number, variable: number): number =>
    (places[variable] ?? 0) - first - (axis.start[variable] ?? 0) + was;
  const nodes = bones.nodes.map(({ box, ...node }, index) => ({
    ...node,
    box: { ...box, x: move(box.x, axis.nodes[index]?.variable ?? 0) },
  }));
  const frames = bones.frames.map((frame, index) => {
    const [from = 0, to = 0] = axis.frames[index] ?? [];
    const x = move(frame.box.x, from);
    const width = move(frame.box.x + frame.box.width, to) - x;
    const title = { ...frame.title, x: move(frame.title.x, from) };
    return { ...frame, box: { ...frame.box, x, width }, title };
  });
  return {
    ...bones,
    width: move(bones.width, 1),
    nodes,
    frames,
    labels: bones.labels.map((label, index) => {
      const hold = axis.labels[index];
      if (!hold) return label;
      const { box, more } = label;
      const wide = { ...box, x: at(hold) - Math.ceil(more.width / 2), width: box.width + more.width };
      return { ...label, box: wide, more: { ...more, width: 0 } };
    }),
    lines: bones.lines.map((line, index) => ({
      ...line,
      // What has become straight turns no more.
      points: simplify(
        line.points.map((point, turn) => {
          const hold = axis.points[index]?.[turn];
          return hold ? { ...point, x: at(hold) } : point;
        }),
      ),
    })),
  };
}

/** Places that no pull forbids, from some that several do; false where there are none. */
function pushApart(places: Int32Array, pulls: readonly Pull[]): boolean {
  for (let round = 0; round < places.length; round++) {
    let pushed = false;
    for (const { from, to, least } of pulls) {
      const wanted = (places[from] ?? 0) + least;
      if ((places[to] ?? 0) >= wanted) continue;
      places[to] = wanted;
      pushed = true;
    }
    if (!pushed) return true;
  }
  return false;
}
