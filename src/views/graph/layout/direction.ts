/** Which way flows run: whichever fills the pane best, by trying where that is cheap. */
import type { Size } from '../captions.js';
import type { Direction, Graph, LaidOutGraph } from '../graph.js';

/** Up to this many edges all ways are tried; up to the next the two straight ones; beyond, the second only if the first is bad. */
const MOST_FOR_ALL = 40;
const MOST_FOR_TWO = 120;
/** How much larger a picture with turns must come out to be worth the turns. */
const TURNS = 1.12;
/** Nothing is gained by showing it larger than life. */
const LIFE_SIZE = 1;
/** Of a large map as much as can be asked: nobody reads it without coming closer. */
const LARGE_ENOUGH = 0.2;
/** Smaller than this, and another way is looked for. */
const CRAMPED = 0.6;

export function directionsFor({ edges, groups }: Graph, { width, height }: Size): readonly Direction[] {
  const wide = width >= height;
  const straight: readonly Direction[] = wide ? ['right', 'down'] : ['down', 'right'];
  const across: readonly Direction[] = wide
    ? ['right-across', 'down-across']
    : ['down-across', 'right-across'];
  return edges.length <= MOST_FOR_ALL && groups.length > 0 ? [...straight, ...across] : straight;
}

/** Whether a map has outgrown the way it was begun, and is small enough to try others. */
export const isCramped = (picture: LaidOutGraph, { edges }: Graph, pane: Size): boolean =>
  edges.length <= MOST_FOR_ALL && worth(picture, pane) < CRAMPED;

/** Whether no other way could be shown larger, or none is worth the time. */
export const isGoodEnough = (picture: LaidOutGraph, { edges }: Graph, pane: Size): boolean =>
  worth(picture, pane) >= (edges.length > MOST_FOR_TWO ? LARGE_ENOUGH : LIFE_SIZE);

/** The first of those that come out largest; a later one must be larger by a factor. */
export function fitting(pictures: readonly LaidOutGraph[], pane: Size, factor = 1.05): LaidOutGraph {
  const [first, ...others] = pictures;
  if (!first) throw new Error('No direction was tried.');
  return others.reduce((best, next) => (worth(next, pane) > worth(best, pane) * factor ? next : best), first);
}

function worth({ width, height, direction }: LaidOutGraph, pane: Size): number {
  const scale = Math.min(LIFE_SIZE, pane.width / Math.max(1, width), pane.height / Math.max(1, height));
  return direction.endsWith('-across') ? scale / TURNS : scale;
}
