/** Which way flows run: whichever shows the picture larger in the pane, by an estimate that needs no layout. */
import type { Size } from '../captions.js';
import type { Direction, Graph, LaidOutGraph } from '../graph.js';
import { estimate } from './estimate.js';

/** Nothing is gained by showing it larger than life. */
const LIFE_SIZE = 1;
/** How much larger the second way must show it to be preferred to the one along the pane's longer side. */
const WORTH_IT = 1.05;
/** Smaller than this, and another way is looked for. */
const CRAMPED = 0.6;
/** How much larger a picture must come out to be turned while it is looked at. */
const WORTH_A_TURN = 1.4;
/** A picture that comes out smaller than this share of what was estimated has the other way tried. */
const DISAPPOINTING = 0.8;

export function directionFor(graph: Graph, pane: Size): Direction {
  const straight: readonly [Direction, Direction] =
    pane.width >= pane.height ? ['right', 'down'] : ['down', 'right'];
  const [first, second] = straight.map((direction) => estimatedScale(graph, direction, pane));
  return (second ?? 0) > (first ?? 0) * WORTH_IT ? straight[1] : straight[0];
}

const estimatedScale = (graph: Graph, direction: Direction, pane: Size): number =>
  scaleOf(estimate(graph, direction), pane);

/** The way to try beside the one of a picture that is too small to be read; undefined where nothing speaks for another. */
export function otherWay(
  graph: Graph,
  { direction, ...picture }: LaidOutGraph,
  pane: Size,
  isKnown: boolean,
): Direction | undefined {
  const scale = scaleOf(picture, pane);
  if (scale >= CRAMPED) return undefined;
  if (!isKnown) {
    const isAsEstimated = scale >= estimatedScale(graph, direction, pane) * DISAPPOINTING;
    return isAsEstimated ? undefined : direction.startsWith('right') ? 'down' : 'right';
  }
  const better = directionFor(graph, pane);
  const isPromising = estimatedScale(graph, better, pane) > scale * WORTH_A_TURN;
  return better !== direction && isPromising ? better : undefined;
}

/** Whether one picture comes out so much larger than another that it is shown instead, which is known by the reader or not. */
export const isLarger = (one: Size, other: Size, pane: Size, isKnown: boolean): boolean =>
  scaleOf(one, pane) > scaleOf(other, pane) * (isKnown ? WORTH_A_TURN : 1);

/** How large the whole can be shown. */
const scaleOf = ({ width, height }: Size, pane: Size): number =>
  Math.min(LIFE_SIZE, pane.width / Math.max(1, width), pane.height / Math.max(1, height));
