/** The last good graph with what is new: text that cannot be read just now takes nothing out of the picture. */
import type { Graph } from '../../views/graph/graph.js';

export function withHidden(good: Graph, now: Graph): Graph {
  const groups = merged(good.groups, now.groups);
  const edges = merged(good.edges, now.edges);
  return { nodes: merged(good.nodes, now.nodes), groups, edges };
}

/** In the order of the good one, so that the picture stays as it is; new things behind. */
function merged<T extends { readonly id: string }>(good: readonly T[], now: readonly T[]): readonly T[] {
  const current = new Map(now.map((thing) => [thing.id, thing]));
  const known = new Set(good.map(({ id }) => id));
  return [...good.map((thing) => current.get(thing.id) ?? thing), ...now.filter(({ id }) => !known.has(id))];
}
