/** Lines that a crowded boundary leaves out: closing more of it would not help, so the weakest give way. */
import { NOWHERE, type Lookup } from '../lookup.js';
import type { Mask } from '../select/mask.js';
import { MOST_LINES } from './close.js';
import type { Traffic } from './levels.js';

/** Edges that are left out. What is in focus stays first, then what carries most flows; of equals the first in the text. */
export function weakEdges(lookup: Lookup, traffic: Traffic, focus: Mask | undefined): ReadonlySet<number> {
  const weak = new Set<number>();
  for (const lines of traffic.values()) {
    if (lines.size <= MOST_LINES) continue;
    const ranked = [...lines.values()]
      .map((edges) => ({ edges, ...strengthOf(lookup, edges, focus) }))
      .sort((a, b) => b.inFocus - a.inFocus || b.flows - a.flows || (a.edges[0] ?? 0) - (b.edges[0] ?? 0));
    for (const { edges } of ranked.slice(MOST_LINES)) for (const edge of edges) weak.add(edge);
  }
  return weak;
}

function strengthOf(lookup: Lookup, edges: readonly number[], focus: Mask | undefined) {
  return {
    inFocus: focus && edges.some((edge) => focus.edges[edge] === 1) ? 1 : 0,
    flows: new Set(edges.map((edge) => lookup.flowOf[edge] ?? NOWHERE)).size,
  };
}
