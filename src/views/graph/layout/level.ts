/** The graph as boundaries inside boundaries, each a level of its own to the layout. */
import type { Graph, GraphEdge, GraphGroup, GraphNode } from '../graph.js';

/** One boundary, or the whole map: what stands directly in it. */
export interface Level {
  /** Undefined for the whole map. */
  readonly group?: GraphGroup;
  readonly parent?: Level;
  readonly depth: number;
  /** Unique among levels and nodes. */
  readonly key: string;
  /** Keys of its nodes and boundaries, in the order of the text. */
  readonly items: readonly string[];
  readonly nodes: readonly GraphNode[];
  readonly children: readonly Level[];
}

interface Draft extends Level {
  readonly items: string[];
  readonly nodes: GraphNode[];
  readonly children: Draft[];
}

export interface Levels {
  readonly root: Level;
  /** The level that a node stands in, by the node's id. */
  readonly around: ReadonlyMap<string, Level>;
}

export const nodeKey = (id: string): string => `node:${id}`;
export const groupKey = (id: string): string => `group:${id}`;

export function levelsOf(graph: Graph): Levels {
  const root: Draft = { depth: 0, key: 'map', items: [], nodes: [], children: [] };
  const drafts = new Map<string, Draft>();
  const groups = new Map(graph.groups.map((group) => [group.id, group]));

  /** `below`: ids on the way here, so that boundaries that hold each other end at the root. */
  function draftOf(group: GraphGroup, below: readonly string[]): Draft {
    const known = drafts.get(group.id);
    if (known) return known;
    const outer = group.parent === undefined ? undefined : groups.get(group.parent);
    const way = [...below, group.id];
    const parent = outer && !way.includes(outer.id) ? draftOf(outer, way) : root;
    const key = groupKey(group.id);
    const draft: Draft = { group, parent, depth: parent.depth + 1, key, items: [], nodes: [], children: [] };
    drafts.set(group.id, draft);
    parent.children.push(draft);
    parent.items.push(key);
    return draft;
  }

  for (const group of groups.values()) draftOf(group, []);
  const around = new Map<string, Level>();
  for (const node of graph.nodes) {
    const draft = (node.group === undefined ? undefined : drafts.get(node.group)) ?? root;
    draft.nodes.push(node);
    draft.items.push(nodeKey(node.id));
    around.set(node.id, draft);
  }
  return { root, around };
}

/** Edges whose both ends exist; each id once. */
export function drawableEdges(graph: Graph): GraphEdge[] {
  const nodes = new Set(graph.nodes.map(({ id }) => id));
  const seen = new Set<string>();
  return graph.edges.filter(({ id, from, to }) => {
    if (seen.has(id) || !nodes.has(from) || !nodes.has(to)) return false;
    seen.add(id);
    return true;
  });
}

/** The innermost level that holds both. */
export function commonLevel(a: Level, b: Level): Level {
  let [one, other] = [a, b];
  while (one !== other) {
    if (one.depth > other.depth) one = one.parent ?? one;
    else if (other.depth > one.depth) other = other.parent ?? other;
    else [one, other] = [one.parent ?? one, other.parent ?? other];
  }
  return one;
}

/** From a level up to, but not including, an outer one: inner first. */
export function levelsUpTo(inner: Level, outer: Level): Level[] {
  const way: Level[] = [];
  for (let level = inner; level !== outer && level.parent; level = level.parent) way.push(level);
  return way;
}
