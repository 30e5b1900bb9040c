/** Lines that a crowded boundary leaves out: closing more of it would not help, so the weakest give way. */
import { NOWHERE, type Lookup } from '../lookup.js';
import type { Mask } from '../select/mask.js';
import { MOST_LINES, type Closing } from './close.js';

/** Among boundaries that were closed for want of room it is the main ways that are looked for, not every line. */
const MOST_IN_OVERVIEW = 72;
/** Of so many of them. */
const OVERVIEW = 3;

/** Edges that are left out. What is in focus stays first, then what carries most flows; of equals the first in the text. */
export function weakEdges(lookup: Lookup, closing: Closing, focus: Mask | undefined): ReadonlySet<number> {
  const { boundaries, forRoom, traffic } = closing;
  const around = [...forRoom].map((group) => boundaries.parent[group]);
  const weak = new Set<number>();
  for (const [level, lines] of traffic) {
    const closed = around.filter((each) => each === level).length;
    const most = closed >= OVERVIEW ? MOST_IN_OVERVIEW : MOST_LINES;
    if (lines.size <= most) continue;
    const ranked = [...lines.values()]
      .map((edges) => ({ edges, ...strengthOf(lookup, edges, focus) }))
      .sort((a, b) => b.inFocus - a.inFocus || b.flows - a.flows || (a.edges[0] ?? 0) - (b.edges[0] ?? 0));
    for (const { edges } of ranked.slice(most)) for (const edge of edges) weak.add(edge);
  }
  return weak;
}

function strengthOf(lookup: Lookup, edges: readonly number[], focus: Mask | undefined) {
  return {
    inFocus: focus && edges.some((edge) => focus.edges[edge] === 1) ? 1 : 0,
    flows: new Set(edges.map((edge) => lookup.flowOf[edge] ?? NOWHERE)).size,
  };
}
