/** A landscape by numbers: places, flows, edges and boundaries, found by id once. */
import { overlapOf } from '../../../base/overlap.js';
import type { FlowFacts } from '../facts/facts.js';
import type { GraphEdge, GraphGroup, GraphNode } from '../graph.js';
import type { Landscape } from '../landscape.js';

/** What a flow does at a place. */
export interface FlowsAt {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly via: readonly number[];
}

export const NOWHERE = -1;

const NONE: readonly number[] = [];
const NO_FLOWS: FlowsAt = { from: NONE, to: NONE, via: NONE };

export class Lookup {
  readonly landscape: Landscape;
  readonly nodes: readonly GraphNode[];
  readonly groups: readonly GraphGroup[];
  readonly edges: readonly GraphEdge[];
  readonly flows: readonly FlowFacts[];
  readonly #nodes: ReadonlyMap<string, number>;
  readonly #groups: ReadonlyMap<string, number>;
  #flows: ReadonlyMap<string, number> | undefined;
  /** By edge: numbers of its ends and of its flow; an end that is no node makes the edge none. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly flowOf: Int32Array;
  /** By flow, in the order of its legs. */
  readonly edgesOf: readonly (readonly number[])[];
  /** By boundary: the one around it; circles end at the map itself. */
  readonly parent: Int32Array;
  /** By node: the boundary it stands in. */
  readonly groupOf: Int32Array;
  /** The same for all lookups in which the same stands at the same places and leads to the same: only what is said of it may differ. */
  readonly shape: object;
  #at: readonly FlowsAt[] | undefined;

  /** `before`: of the same map, before an edit: where that left all in its place nothing is looked up again. */
  constructor(landscape: Landscape, before?: Lookup) {
    const { nodes, groups, edges, flows } = landscape;
    const twin = before && isShapedAlike(before, landscape) ? before : undefined;
    this.landscape = landscape;
    this.nodes = nodes;
    this.groups = groups;
    this.edges = edges;
    this.flows = flows;
    this.shape = twin ? twin.shape : {};
    this.#nodes = twin ? twin.#nodes : numbered(nodes);
    this.#groups = twin ? twin.#groups : numbered(groups);
    this.from = twin ? twin.from : Int32Array.from(edges, ({ from }) => this.node(from));
    this.to = twin ? twin.to : Int32Array.from(edges, ({ to }) => this.node(to));
    this.flowOf = twin ? twin.flowOf : Int32Array.from(edges, ({ flow }) => this.flow(flow));
    this.edgesOf = twin ? twin.edgesOf : this.#edgesByFlow();
    this.parent = twin ? twin.parent : parents(groups, (id) => this.group(id));
    this.groupOf = twin
      ? twin.groupOf
      : Int32Array.from(nodes, ({ group }) => (group === undefined ? NOWHERE : this.group(group)));
  }

  node(id: string): number {
    return this.#nodes.get(id) ?? NOWHERE;
  }

  group(id: string): number {
    return this.#groups.get(id) ?? NOWHERE;
  }

  flow(id: string): number {
    return (this.#flows ??= numbered(this.flows)).get(id) ?? NOWHERE;
  }

  isEdge(edge: number): boolean {
    return (this.from[edge] ?? NOWHERE) >= 0 && (this.to[edge] ?? NOWHERE) >= 0;
  }

  /** A place by its name: itself, or the channels of a broker that is drawn around them. */
  places(name: string): readonly number[] {
    const node = this.node(name);
    return node >= 0 ? [node] : this.inside(this.group(`broker ${name}`));
  }

  /** The nodes in a boundary, however deep. */
  inside(group: number): readonly number[] {
    if (group < 0) return NONE;
    return [...this.nodes.keys()].filter((node) => this.isInside(this.groupOf[node] ?? NOWHERE, group));
  }

  isInside(inner: number, outer: number): boolean {
    for (let group = inner; group >= 0; group = this.parent[group] ?? NOWHERE)
      if (group === outer) return true;
    return false;
  }

  /** By place. */
  flowsAt(node: number): FlowsAt {
    return (this.#at ??= this.#flowsByPlace())[node] ?? NO_FLOWS;
  }

  /** The edge of a flow between two places; none where there is no such leg. */
  leg(flow: number, from: number, to: number): number {
    return this.edgesOf[flow]?.find((edge) => this.from[edge] === from && this.to[edge] === to) ?? NOWHERE;
  }

  /** The edges by which a flow gets to one of its ends. */
  way(flow: number, end: number): readonly number[] {
    const { from, via } = this.flows[flow] ?? { via: [] };
    const stops = [...(from === undefined ? [] : [from]), ...via].map((name) => this.node(name));
    return [...stops, end].flatMap((stop, index, all) => {
      const next = all[index + 1];
      return next === undefined ? [] : [this.leg(flow, stop, next)];
    });
  }

  #edgesByFlow(): readonly (readonly number[])[] {
    const of: number[][] = this.flows.map(() => []);
    this.flowOf.forEach((flow, edge) => {
      if (this.isEdge(edge)) of[flow]?.push(edge);
    });
    return of;
  }

  #flowsByPlace(): readonly FlowsAt[] {
    const at = this.nodes.map(() => ({ from: [] as number[], to: [] as number[], via: [] as number[] }));
    this.flows.forEach(({ from, to, via }, flow) => {
      at[this.node(from ?? '')]?.from.push(flow);
      for (const name of new Set(to)) at[this.node(name)]?.to.push(flow);
      for (const name of new Set(via)) at[this.node(name)]?.via.push(flow);
    });
    return at;
  }
}

/** Whether all is in its place that may tell what leads where, and which boundary is closed. */
function isShapedAlike({ landscape: before, flowOf, edgesOf }: Lookup, now: Landscape): boolean {
  return (
    before.groups === now.groups &&
    isAlike(before.nodes, now.nodes, ({ id, group, role, facts }) => [id, group, role, facts?.owner]) &&
    isAlike(before.flows, now.flows, ({ id, from, to, via }, flow, { edges }) => {
      const [first = NOWHERE] = edgesOf[flow] ?? [];
      return [from, to, via, edges[first]?.flow === id];
    }) &&
    isAlike(before.edges, now.edges, ({ flow, from, to, both }, edge, { flows }) => {
      return [from, to, both, flows[flowOf[edge] ?? NOWHERE]?.id === flow];
    })
  );

  /** What an edit changed stands between what both have at their ends. */
  function isAlike<T>(
    old: readonly T[],
    fresh: readonly T[],
    what: (item: T, index: number, of: Landscape) => unknown,
  ): boolean {
    const { head, tail } = overlapOf(old, fresh);
    const said = (list: readonly T[], of: Landscape): string =>
      JSON.stringify(list.slice(head, list.length - tail).map((item, index) => what(item, head + index, of)));
    return old.length === fresh.length && said(old, before) === said(fresh, now);
  }
}

/** The first of an id counts. */
function numbered(things: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  things.forEach(({ id }, index) => {
    if (!numbers.has(id)) numbers.set(id, index);
  });
  return numbers;
}

function parents(groups: readonly GraphGroup[], find: (id: string) => number): Int32Array {
  const parent = new Int32Array(groups.length).fill(NOWHERE);
  groups.forEach((group, index) => {
    const outer = group.parent === undefined ? NOWHERE : find(group.parent);
    for (let above = outer; above >= 0; above = parent[above] ?? NOWHERE) if (above === index) return;
    parent[index] = outer;
  });
  return parent;
}

const lookups = new WeakMap<Landscape, Lookup>();

/** Made once for a landscape; `before`: as the same map was before an edit. */
export function lookupOf(landscape: Landscape, before?: Landscape): Lookup {
  let lookup = lookups.get(landscape);
  if (!lookup) lookups.set(landscape, (lookup = new Lookup(landscape, before && lookups.get(before))));
  return lookup;
}
