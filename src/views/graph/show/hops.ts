/** Which edges of the picture a hop of data takes. */
import type { Lookup } from './lookup.js';

export interface Hop {
  readonly flow: string;
  readonly from: string;
  readonly to: string;
}

/** From where the hop starts to where it ends, in the order of the flow's own way; that of a flow both ways may run against it. */
export function edgesOfHop(lookup: Lookup, hop: Hop): readonly number[] {
  const flow = lookup.flow(hop.flow);
  const facts = lookup.flows[flow];
  if (!facts) return [];
  const [start, end] = facts.from === hop.from ? [hop.from, hop.to] : [hop.to, hop.from];
  if (!facts.to.includes(end)) {
    const own = lookup.edgesOf[flow] ?? [];
    const last = own.findIndex((edge) => lookup.edges[edge]?.to === end);
    return own.slice(0, last + 1);
  }
  const way = lookup.way(flow, lookup.node(end)).filter((edge) => edge >= 0);
  const first = way.findIndex((edge) => lookup.edges[edge]?.from === start);
  return first < 0 ? way : way.slice(first);
}
