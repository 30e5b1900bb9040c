/** Which flows fan out on one level, so that they run as one trunk up to where they part. */
import type { Cut } from './cut.js';

export interface Fan {
  /** What its edges have in common: place, ends, direction. */
  readonly id: string;
  /** On the level that holds both ends; else it enters one boundary as one line, and parts inside. */
  readonly parts: boolean;
}

/**
 * The fan of each edge that has one, by the edge's id: of a flow with several ends, or of one entity that several hear on a
 * channel. Flows from the same place to the same ends share a fan. Ends that lie before and behind the place are two fans; an
 * end in the place's own boundary and one outside are too.
 */
export function fansOf(
  cuts: readonly Cut[],
  isBackward: (cut: Cut) => boolean,
  isChannel: (id: string) => boolean,
): ReadonlyMap<string, Fan> {
  const bunches = new Map<string, Cut[]>();
  for (const cut of cuts) {
    const { edge, common, start, end } = cut;
    if (start === end) continue;
    const stream = isChannel(start) ? `entity ${edge.label}` : `flow ${edge.flow}`;
    const key = JSON.stringify([stream, start, common.key, isBackward(cut)]);
    const bunch = bunches.get(key) ?? [];
    bunch.push(cut);
    bunches.set(key, bunch);
  }
  const fans = new Map<string, Fan>();
  for (const bunch of bunches.values()) {
    const [first] = bunch;
    const ends = [...new Set(bunch.map(({ end }) => end))].sort();
    if (!first || ends.length < 2) continue;
    const id = JSON.stringify([first.start, isBackward(first), ...ends]);
    const parts = new Set(bunch.map(({ toItem }) => toItem)).size > 1;
    for (const { edge } of bunch) fans.set(edge.id, { id, parts });
  }
  return fans;
}
