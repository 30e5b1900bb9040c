/** How full each boundary of a picture is: what stands in it, and how many lines have to be led through it. */
import { addTo } from '../../../../base/lists.js';
import { NOWHERE, type Lookup } from '../lookup.js';
import type { Mask } from '../select/mask.js';
import type { Boundaries } from './boundaries.js';

/** By node: the outermost closed boundary around it, or none. */
export function closedAround({ parent, groupOf }: Boundaries, closed: ReadonlySet<number>): Int32Array {
  const byGroup = parent.map((_, group) => outermostClosed(parent, group, closed));
  return groupOf.map((group) => (group >= 0 ? (byGroup[group] ?? NOWHERE) : NOWHERE));
}

function outermostClosed(parent: Int32Array, group: number, closed: ReadonlySet<number>): number {
  let found = NOWHERE;
  for (let above = group; above >= 0; above = parent[above] ?? NOWHERE) if (closed.has(above)) found = above;
  return found;
}

/** An edge between two things of one boundary; things are nodes, or boundaries (counted behind the nodes). */
export interface Line {
  /** The innermost boundary around both; none for the map itself. */
  readonly level: number;
  /** The same for all edges that the layout leads as one line. */
  readonly key: number;
}

/** Tells where edges have to be led, with some boundaries closed. */
export class Levels {
  readonly #lookup: Lookup;
  readonly #boundaries: Boundaries;
  readonly #closed: Int32Array;
  readonly #depth: Int32Array;
  readonly #size: number;

  constructor(lookup: Lookup, boundaries: Boundaries, closed: Int32Array) {
    this.#lookup = lookup;
    this.#boundaries = boundaries;
    this.#closed = closed;
    this.#depth = boundaries.parent.map((_, group) => depthOf(boundaries.parent, group));
    this.#size = lookup.nodes.length + boundaries.groups.length;
  }

  /** What stands for a node: itself, or the closed boundary around it. */
  thing(node: number): number {
    const closed = this.#closed[node] ?? NOWHERE;
    return closed >= 0 ? this.#lookup.nodes.length + closed : node;
  }

  /** The open boundary that a thing stands in. */
  around(thing: number): number {
    const count = this.#lookup.nodes.length;
    const { parent, groupOf } = this.#boundaries;
    return (thing < count ? groupOf[thing] : parent[thing - count]) ?? NOWHERE;
  }

  /** In each boundary that it passes, inner and outer; none where both ends stand in one closed boundary. */
  lines(edge: number): readonly Line[] {
    let from = this.thing(this.#lookup.from[edge] ?? 0);
    let to = this.thing(this.#lookup.to[edge] ?? 0);
    if (from === to) return [];
    const passed: { readonly level: number; readonly thing: number; readonly out: boolean }[] = [];
    while (this.around(from) !== this.around(to)) {
      const isDeeper = this.#depthOf(from) >= this.#depthOf(to);
      const thing = isDeeper ? from : to;
      const level = this.around(thing);
      passed.push({ level, thing, out: isDeeper });
      if (isDeeper) from = this.#lookup.nodes.length + level;
      else to = this.#lookup.nodes.length + level;
    }
    const joined = { level: this.around(from), key: this.key(from, to) };
    return [
      joined,
      ...passed.map(({ level, thing, out }) => ({
        level,
        key: out ? this.key(thing, to) : this.key(from, thing),
      })),
    ];
  }

  #depthOf(thing: number): number {
    const level = this.around(thing);
    return level >= 0 ? (this.#depth[level] ?? 0) : NOWHERE;
  }

  /** The same for all that leads from one thing to another. */
  key(from: number, to: number): number {
    return from * this.#size + to;
  }
}

function depthOf(parent: Int32Array, group: number): number {
  let depth = 0;
  for (let above = parent[group] ?? NOWHERE; above >= 0; above = parent[above] ?? NOWHERE) depth++;
  return depth;
}

/** The lines of each boundary, with the edges that each carries. */
export type Traffic = ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>;

export function trafficOf(levels: Levels, { edges }: Mask): Traffic {
  const traffic = new Map<number, Map<number, number[]>>();
  edges.forEach((on, edge) => {
    if (on === 0) return;
    for (const { level, key } of levels.lines(edge)) {
      const lines = traffic.get(level) ?? new Map<number, number[]>();
      traffic.set(level, lines);
      addTo(lines, key, edge);
    }
  });
  return traffic;
}
