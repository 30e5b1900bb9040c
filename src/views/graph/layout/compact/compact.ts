/** A picture closer together: nothing changes sides, lines keep their turns or lose them, and air goes. */
import type { LaidOutGraph } from '../../graph.js';
import { nearest } from '../layered/simplex.js';
import { alignmentsOf, type Alignments } from './align.js';
import { axisOf, type Axis, type Hold } from './axis.js';
import { bonesOf, turned, withBones, type Bones, type PlaceBefore } from './bones.js';
import { pullsOf } from './pulls.js';

const ROUNDS = 2;

/** `before`: where things were, if they are to stay there as far as they can. */
export function compacted(picture: LaidOutGraph, before?: PlaceBefore): LaidOutGraph {
  let bones = bonesOf(picture, before);
  const [level, upright] = [alignmentsOf(bones), alignmentsOf(turned(bones))];
  for (let round = 0; round < ROUNDS; round++) {
    const across = along(turned(bones), upright);
    const both = across && along(turned(across), level);
    if (!both) return picture;
    bones = both;
  }
  return withBones(picture, bones);
}

/** Undefined where that cannot be said of a picture. */
function along(bones: Bones, aligned: Alignments): Bones | undefined {
  const axis = axisOf(bones);
  if (!axis) return undefined;
  const { start, pulls } = pullsOf(axis, bones, aligned);
  const places = nearest(start.length, pulls, start);
  return places && moved(bones, axis, places);
}

function moved(bones: Bones, axis: Axis, places: Int32Array): Bones {
  const first = places[0] ?? 0;
  const at = ({ variable, offset }: Hold): number => (places[variable] ?? 0) + offset - first;
  const move = (was: number, variable: number): number =>
    (places[variable] ?? 0) - first - (axis.start[variable] ?? 0) + was;
  let next = 2;
  const nodes = bones.nodes.map(({ box, ...node }) => ({ ...node, box: { ...box, x: move(box.x, next++) } }));
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
      return hold ? { ...label, box: { ...label.box, x: at(hold) } } : label;
    }),
    lines: bones.lines.map((line, index) => ({
      ...line,
      points: line.points.map((point, turn) => {
        const hold = axis.points[index]?.[turn];
        return hold ? { ...point, x: at(hold) } : point;
      }),
    })),
  };
}
