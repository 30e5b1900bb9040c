/** Tells a text that is broken just now from one that says less than before. */
import { overlapOf } from '../../base/overlap.js';
import type { Graph } from './graph.js';

/** True where something of the last good picture is gone, and the file it stood in cannot be read throughout. */
export function isHiding(good: Graph, next: Graph, broken: (uri: string) => boolean): boolean {
  return (
    hides(good.nodes, next.nodes, broken) ||
    hides(good.edges, next.edges, broken) ||
    hides(good.groups, next.groups, broken)
  );
}

type Things = readonly { readonly id: string; readonly at?: { readonly uri: string } }[];

function hides(good: Things, next: Things, broken: (uri: string) => boolean): boolean {
  if (good === next) return false;
  const { head, tail } = overlapOf(good, next);
  const there = new Set(next.slice(head, next.length - tail).map(({ id }) => id));
  const gone = good
    .slice(head, good.length - tail)
    .filter(({ id, at }) => at !== undefined && !there.has(id) && broken(at.uri));
  return gone.some(({ id }) => !next.some((thing) => thing.id === id));
}
