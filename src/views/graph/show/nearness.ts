/** How near two landscapes are: what of the one holds for the other too, because an edit left it alone. */
import { overlapOf, type Overlap } from '../../../base/overlap.js';
import type { FlowFacts } from '../facts/facts.js';
import type { GraphNode } from '../graph.js';
import type { Landscape } from '../landscape.js';

export interface Nearness {
  readonly nodes: Overlap;
  readonly edges: Overlap;
  readonly flows: Overlap;
  /** All of them have the numbers that they had. */
  readonly nodesStay: boolean;
  readonly groupsStay: boolean;
}

interface Named {
  readonly id: string;
}

export function nearnessOf(before: Landscape | undefined, now: Landscape): Nearness {
  const { nodes = [], edges = [], flows = [], groups = [] } = before ?? {};
  const inNodes = overlapOf(nodes, now.nodes);
  const isNamedAlike = (a: Named, b: Named): boolean => a.id === b.id;
  return {
    nodes: inNodes,
    edges: overlapOf(edges, now.edges),
    flows: overlapOf(flows, now.flows),
    nodesStay: isAlike(nodes, now.nodes, inNodes, isNamedAlike),
    // Who is around whom is looked up of all.
    groupsStay: groups === now.groups,
  };
}

/** Whether as many stand in both, each like the one in its place. */
export function isAlike<T>(
  before: readonly T[],
  now: readonly T[],
  { head, tail }: Overlap,
  isLike: (a: T, b: T) => boolean,
): boolean {
  if (before.length !== now.length) return false;
  for (let index = head; index < now.length - tail; index++) {
    const [a, b] = [before[index], now[index]];
    if (a === undefined || b === undefined || !isLike(a, b)) return false;
  }
  return true;
}

/** All of a node that may tell where things stand and which boundary is closed. */
export const standsAlike = (a: GraphNode, b: GraphNode): boolean =>
  a.id === b.id && a.group === b.group && a.role === b.role && a.facts?.owner === b.facts?.owner;

export const leadsAlike = (a: FlowFacts, b: FlowFacts): boolean =>
  a.from === b.from && sameNames(a.to, b.to) && sameNames(a.via, b.via);

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, index) => name === b[index]);

export function isEqual(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

/** A number of each item: as it was for those at both ends, looked up for what stands between. */
export function carried<T>(
  before: Int32Array | undefined,
  { head, tail }: Overlap,
  items: readonly T[],
  numberOf: (item: T) => number,
): Int32Array {
  const numbers = new Int32Array(items.length);
  const [from, to] = before ? [head, items.length - tail] : [0, items.length];
  if (before) {
    numbers.set(before.subarray(0, head));
    numbers.set(before.subarray(before.length - tail), to);
  }
  for (let index = from; index < to; index++) {
    const item = items[index];
    if (item !== undefined) numbers[index] = numberOf(item);
  }
  return numbers;
}
