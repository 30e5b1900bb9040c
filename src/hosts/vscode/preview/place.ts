/** From a place in the text to what the picture shows of it. */
import type { Anchor, Position, Range } from '../../../base/span.js';
import type { Graph } from '../../../views/graph/graph.js';

/** Ids of what a place in the text stands for: one node or boundary, or all legs of one flow. */
export interface Picked {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly groups: readonly string[];
}

export const nothing: Picked = { nodes: [], edges: [], groups: [] };

/** The innermost declarations around a position: a system's, rather than that of the domain around it. */
export function pickAt(graph: Graph, uri: string, position: Position): Picked {
  const around = ({ at }: { readonly at?: Anchor }): boolean =>
    at !== undefined && at.uri === uri && holds(at.range, position);
  const nodes = graph.nodes.filter(around);
  const edges = graph.edges.filter(around);
  const groups = graph.groups.filter(around);
  const innermost = [...nodes, ...edges, ...groups].map(({ at }) => at?.range).reduce(narrower, undefined);
  if (!innermost) return nothing;
  const ids = (things: readonly { readonly id: string; readonly at?: Anchor }[]): string[] =>
    things.filter(({ at }) => sameRange(at?.range, innermost)).map(({ id }) => id);
  return { nodes: ids(nodes), edges: ids(edges), groups: ids(groups) };
}

export const samePicked = (a: Picked, b: Picked): boolean => JSON.stringify(a) === JSON.stringify(b);

const compare = (a: Position, b: Position): number => a.line - b.line || a.character - b.character;

const holds = ({ start, end }: Range, position: Position): boolean =>
  compare(start, position) <= 0 && compare(position, end) <= 0;

const sameRange = (a: Range | undefined, b: Range): boolean =>
  a !== undefined && compare(a.start, b.start) === 0 && compare(a.end, b.end) === 0;

/** Declarations nest or stand apart, so of two around one place the later start is the inner one. */
function narrower(best: Range | undefined, next: Range | undefined): Range | undefined {
  if (!best || !next) return best ?? next;
  return (compare(next.start, best.start) || compare(best.end, next.end)) > 0 ? next : best;
}
