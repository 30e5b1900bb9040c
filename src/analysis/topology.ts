/** Who is joined to whom, whatever is carried: direct neighbours, and how dense they are. Kept up to date flow by flow. */
import type { Flow, Place, System } from '../model/map.js';
import { isLive } from './flow.js';

export interface Topology {
  /** Systems that a live flow touches; hubs, brokers and channels join them and are none of them. */
  readonly size: number;
  readonly directPairs: number;
  /** Direct pairs of all that there could be, 0 to 1. */
  readonly density: number;
  /** Those systems by name: gathered when asked for. */
  systems(): readonly System[];
  /** Other systems that a live flow joins to one without a hub, broker or channel in between, in no order. */
  neighbours(system: System): readonly System[];
  /** How many those are. */
  degree(system: System): number;
}

const isSystem = (place: Place): place is System =>
  place.kind === 'system' && place.role !== 'hub' && place.role !== 'broker';

const names = new Intl.Collator('en', { numeric: true });
export const byName = (a: System, b: System): number =>
  names.compare(a.name, b.name) || (a.name < b.name ? -1 : 1);

/** What live flows make of one system. */
interface Node {
  /** How many of them touch it. */
  flows: number;
  /** How often it is joined to each other one; nothing where none is. */
  joined: Map<System, number> | undefined;
}

const NONE: readonly never[] = [];

export class Neighbourhood implements Topology {
  readonly #nodes = new Map<System, Node>();
  /** Each pair counted at both of its ends. */
  #ends = 0;

  get size(): number {
    return this.#nodes.size;
  }

  get directPairs(): number {
    return this.#ends / 2;
  }

  get density(): number {
    const possible = (this.size * (this.size - 1)) / 2;
    return possible === 0 ? 0 : this.directPairs / possible;
  }

  systems(): readonly System[] {
    return [...this.#nodes.keys()].sort(byName);
  }

  neighbours(system: System): readonly System[] {
    return [...(this.#nodes.get(system)?.joined?.keys() ?? NONE)];
  }

  degree(system: System): number {
    return this.#nodes.get(system)?.joined?.size ?? 0;
  }

  /** Both tell `moved` of systems that have other neighbours now. */
  add(flow: Flow, moved: (system: System) => void): void {
    this.#count(flow, 1, moved);
  }

  remove(flow: Flow, moved: (system: System) => void): void {
    this.#count(flow, -1, moved);
  }

  #count(flow: Flow, by: 1 | -1, moved: (system: System) => void): void {
    if (!isLive(flow)) return;
    const { from, to, via } = flow;
    const system = from && isSystem(from) ? from : undefined;
    const start = system && this.#touch(system, by);
    for (const place of to) {
      if (!isSystem(place)) continue;
      const end = this.#touch(place, by);
      if (!system || !start || end === start || via.length > 0) continue;
      if (this.#join(start, place, by)) moved(system);
      if (this.#join(end, system, by)) moved(place);
    }
  }

  #touch(system: System, by: 1 | -1): Node {
    let node = this.#nodes.get(system);
    if (!node) this.#nodes.set(system, (node = { flows: 0, joined: undefined }));
    node.flows += by;
    if (node.flows === 0) this.#nodes.delete(system);
    return node;
  }

  /** Whether it has other neighbours now. */
  #join(node: Node, other: System, by: 1 | -1): boolean {
    const joined = (node.joined ??= new Map());
    const before = joined.size;
    const count = (joined.get(other) ?? 0) + by;
    if (count === 0) joined.delete(other);
    else joined.set(other, count);
    this.#ends += joined.size - before;
    return joined.size !== before;
  }
}
