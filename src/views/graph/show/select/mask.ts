/** A part of a landscape: which of its places and edges are in it. */
import type { Lookup } from '../lookup.js';

/** By number: 1 for what is in. */
export interface Mask {
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
}

export const emptyMask = ({ nodes, edges }: Lookup): Mask => ({
  nodes: new Uint8Array(nodes.length),
  edges: new Uint8Array(edges.length),
});

export function wholeMask(lookup: Lookup): Mask {
  const { nodes, edges } = emptyMask(lookup);
  return { nodes: nodes.fill(1), edges: edges.map((_, edge) => (lookup.isEdge(edge) ? 1 : 0)) };
}

/** An edge with both of its ends. */
export function putEdge(lookup: Lookup, mask: Mask, edge: number): void {
  if (!lookup.isEdge(edge)) return;
  mask.edges[edge] = 1;
  mask.nodes[lookup.from[edge] ?? 0] = 1;
  mask.nodes[lookup.to[edge] ?? 0] = 1;
}

/** What is in both. */
export const intersection = (a: Mask, b: Mask): Mask => ({
  nodes: a.nodes.map((on, node) => on & (b.nodes[node] ?? 0)),
  edges: a.edges.map((on, edge) => on & (b.edges[edge] ?? 0)),
});

/** Places that are no channels, and flows of which at least one leg is there. */
export interface Count {
  readonly systems: number;
  readonly flows: number;
}

export function countOf(lookup: Lookup, { nodes, edges }: Mask): Count {
  const flows = new Set<number>();
  edges.forEach((on, edge) => {
    if (on === 1) flows.add(lookup.flowOf[edge] ?? 0);
  });
  const systems = lookup.nodes.filter(({ role }, node) => nodes[node] === 1 && role !== 'channel');
  return { systems: systems.length, flows: flows.size };
}
