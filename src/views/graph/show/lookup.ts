/** A landscape by numbers: places, flows, edges and boundaries, found by id once. */
import type { FlowFacts } from '../facts/facts.js';
import type { GraphEdge, GraphGroup, GraphNode } from '../graph.js';
import type { Landscape } from '../landscape.js';
import { carried, isAlike, isEqual, leadsAlike, nearnessOf, standsAlike, type Nearness } from './nearness.js';

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
  /** By flow: the first of its legs. */
  readonly firstEdge: Int32Array;
  /** By boundary: the one around it; circles end at the map itself. */
  readonly parent: Int32Array;
  /** By node: the boundary it stands in. */
  readonly groupOf: Int32Array;
  /** The same for all lookups in which the same stands at the same places and leads to the same: only what is said of it may differ. */
  readonly shape: object;
  #edgesOf: readonly (readonly number[])[] | undefined;
  #at: readonly FlowsAt[] | undefined;

  /** `before`: of the same map, before an edit: what that left alone is not looked up again. */
  constructor(landscape: Landscape, before?: Lookup) {
    const { nodes, groups, edges, flows } = landscape;
    this.landscape = landscape;
    this.nodes = nodes;
    this.groups = groups;
    this.edges = edges;
    this.flows = flows;
    const near = nearnessOf(before?.landscape, landscape);
    const old = near.nodesStay ? before : undefined;
    this.#nodes = old ? old.#nodes : numbered(nodes);
    this.#groups = near.groupsStay && before ? before.#groups : numbered(groups);
    this.from = carried(old?.from, near.edges, edges, ({ from }) => this.node(from));
    this.to = carried(old?.to, near.edges, edges, ({ to }) => this.node(to));
    this.flowOf = this.#flowsOfEdges(before, near);
    this.firstEdge = this.#firstEdges();
    this.parent = near.groupsStay && before ? before.parent : parents(groups, (id) => this.group(id));
    const inGroups = near.groupsStay ? before?.groupOf : undefined;
    this.groupOf = carried(inGroups, near.nodes, nodes, ({ group }) =>
      group === undefined ? NOWHERE : this.group(group),
    );
    this.shape = before && this.#hasShapeOf(before, near) ? before.shape : {};
  }

  /** By flow, in the order of its legs. */
  get edgesOf(): readonly (readonly number[])[] {
    return (this.#edgesOf ??= this.#edgesByFlow());
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

  #flowsOfEdges(before: Lookup | undefined, near: Nearness): Int32Array {
    const { head, tail } = near.flows;
    const flows = this.flows;
    const came = new Map<string, number>();
    for (let flow = flows.length - tail - 1; flow >= head; flow--) came.set(flows[flow]?.id ?? '', flow);
    const last = (before?.flows.length ?? 0) - tail;
    const moved = flows.length - tail - last;
    const numberOf = ({ flow }: GraphEdge): number => came.get(flow) ?? this.flow(flow);
    const numbers = carried(before?.flowOf, near.edges, this.edges, numberOf);
    const stood = { head: near.edges.head, tail: this.edges.length - near.edges.tail };
    for (let edge = 0; edge < numbers.length; edge++) {
      if (!before) break;
      if (edge === stood.head) edge = stood.tail;
      const flow = numbers[edge];
      const own = this.edges[edge];
      if (flow === undefined || !own || (flow >= 0 && flow < head)) continue;
      numbers[edge] = flow >= last ? flow + moved : numberOf(own);
    }
    return numbers;
  }

  #firstEdges(): Int32Array {
    const first = new Int32Array(this.flows.length).fill(NOWHERE);
    for (let edge = this.edges.length - 1; edge >= 0; edge--)
      if (this.isEdge(edge)) first[this.flowOf[edge] ?? 0] = edge;
    return first;
  }

  #hasShapeOf(before: Lookup, near: Nearness): boolean {
    return (
      near.nodesStay &&
      before.groups === this.groups &&
      isAlike(before.nodes, this.nodes, near.nodes, standsAlike) &&
      isAlike(before.flows, this.flows, near.flows, leadsAlike) &&
      isAlike(before.edges, this.edges, near.edges, (a, b) => a.both === b.both) &&
      isEqual(before.from, this.from) &&
      isEqual(before.to, this.to) &&
      isEqual(before.flowOf, this.flowOf)
    );
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
