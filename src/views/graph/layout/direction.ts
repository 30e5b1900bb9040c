/** Which way flows run: whichever shows the picture larger in the pane, by an estimate that needs no layout. */
import type { Size } from '../captions.js';
import type { Direction, Graph } from '../graph.js';
import { estimate } from './estimate.js';

/** Nothing is gained by showing it larger than life. */
const LIFE_SIZE = 1;
/** How much larger the second way must show it to be preferred to the one along the pane's longer side. */
const WORTH_IT = 1.05;
/** Smaller than this, and another way is looked for. */
const CRAMPED = 0.6;

export function directionFor(graph: Graph, pane: Size): Direction {
  const straight: readonly [Direction, Direction] =
    pane.width >= pane.height ? ['right', 'down'] : ['down', 'right'];
  const [first, second] = straight.map((direction) => scaleOf(estimate(graph, direction), pane));
  return (second ?? 0) > (first ?? 0) * WORTH_IT ? straight[1] : straight[0];
}

/** Whether a map has outgrown the way it was begun. */
export const isCramped = (picture: Size, pane: Size): boolean => scaleOf(picture, pane) < CRAMPED;

/** How large the whole can be shown. */
export const scaleOf = ({ width, height }: Size, pane: Size): number =>
  Math.min(LIFE_SIZE, pane.width / Math.max(1, width), pane.height / Math.max(1, height));
