/** The labels of edges that share a way, one above the other. */
import { edgeFont, edgeLabelSize, edgeLine, lineBox, moreText, type Size } from '../captions.js';
import type { Box, GraphEdge } from '../graph.js';
import { textWidth } from '../measure.js';

/** More lines than this, and the last one counts the rest; in a picture of bundles a stack is short. */
const MOST_LINES = 8;
const MOST_IN_BUNDLE = 2;

/** Up to this many edges each pair of ends has a line of its own across boundaries; beyond, they run in bundles. */
const MOST_SINGLE = 40;

export const isBundled = (edges: readonly GraphEdge[]): boolean => edges.length > MOST_SINGLE;

export interface Stack extends Size {
  readonly shown: readonly GraphEdge[];
  readonly hidden: readonly GraphEdge[];
}

/** `carried`: the edges that share the way; of a flow that fans out farther on, one. */
export function stackOf(carried: readonly GraphEdge[], bundled: boolean): Stack {
  const edges = [
    ...new Map(carried.map((edge) => [edge.flow, edge] as const).toReversed()).values(),
  ].toReversed();
  const most = bundled ? MOST_IN_BUNDLE : MOST_LINES;
  const count = edges.length <= most ? edges.length : most - 1;
  const [shown, hidden] = [edges.slice(0, count), edges.slice(count)];
  const widths = shown.map((edge) => edgeLabelSize(edge).width);
  if (hidden.length > 0)
    widths.push(Math.ceil(textWidth(moreText(hidden.length), edgeFont) + edgeLine.symbol + edgeLine.badge));
  const lines = shown.length + (hidden.length > 0 ? 1 : 0);
  return { shown, hidden, width: Math.max(...widths), height: lines * edgeLine.height };
}

/** The line of each shown edge, by id, once the stack has its place. */
export function linesOf(stack: Stack, box: Box): ReadonlyMap<string, Box> {
  return new Map(stack.shown.map(({ id }, index) => [id, lineBox(box, index)]));
}
