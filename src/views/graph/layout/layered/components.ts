/** What of a map hangs together, by its flows and its boundaries: each is laid out by itself. */
import type { Box, Graph, GraphEdge } from '../../graph.js';
import { overlap, union } from '../polyline.js';
import { boxesOf } from './before.js';

export interface Component extends Graph {
  readonly edges: readonly GraphEdge[];
}

/** In the order of the text. `edges`: those that are drawn. */
export function componentsOf({ nodes, groups }: Graph, edges: readonly GraphEdge[]): readonly Component[] {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let at = key;
    for (let next = parents.get(at); next !== undefined; next = parents.get(at)) at = next;
    return at;
  };
  const join = (one: string, other: string): void => {
    const [a, b] = [rootOf(one), rootOf(other)];
    if (a !== b) parents.set(b, a);
  };
  const known = new Set(groups.map(({ id }) => id));
  const outer = (group: string | undefined): string | undefined =>
    group !== undefined && known.has(group) ? `group ${group}` : undefined;
  for (const { id, parent } of groups) join(outer(parent) ?? `group ${id}`, `group ${id}`);
  for (const { id, group } of nodes) join(outer(group) ?? `node ${id}`, `node ${id}`);
  for (const { from, to } of edges) join(`node ${from}`, `node ${to}`);
  const roots = new Set([
    ...groups.map(({ id }) => rootOf(`group ${id}`)),
    ...nodes.map(({ id }) => rootOf(`node ${id}`)),
  ]);
  return [...roots].map((root) => ({
    nodes: nodes.filter(({ id }) => rootOf(`node ${id}`) === root),
    groups: groups.filter(({ id }) => rootOf(`group ${id}`) === root),
    edges: edges.filter(({ from }) => rootOf(`node ${from}`) === root),
  }));
}

/** Parts that stood within each other stay one: apart from each other they would have to stand elsewhere. */
export function interlocked(
  parts: readonly Component[],
  before: ReadonlyMap<string, Box>,
): readonly Component[] {
  let all: readonly Stood[] = [];
  for (const part of parts) {
    const boxes = boxesOf(part, before);
    let own: Stood = { part, around: boxes.length > 0 ? union(boxes) : undefined };
    for (let met = beside(own, all); met; met = beside(own, all)) {
      const other = met;
      all = all.filter((each) => each !== other);
      own = joined(other, own);
    }
    all = [...all, own];
  }
  return all.map(({ part }) => part);
}

/** A part, and the room that it took. */
interface Stood {
  readonly part: Component;
  readonly around: Box | undefined;
}

const beside = ({ around }: Stood, all: readonly Stood[]): Stood | undefined =>
  around && all.find((other) => other.around && overlap(other.around, around));

const joined = ({ part: one, around }: Stood, { part: other, around: more }: Stood): Stood => ({
  part: {
    nodes: [...one.nodes, ...other.nodes],
    groups: [...one.groups, ...other.groups],
    edges: [...one.edges, ...other.edges],
  },
  around: around && more && union([around, more]),
});
