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

export class Neighbourhood implements Topology {
  /** How often each pair is joined, both ways; a system that nothing joins directly has none. */
  readonly #joined = new Map<System, Map<System, number>>();
  /** How many live flows touch a system. */
  readonly #touched = new Map<System, number>();
  /** Each pair counted at both of its ends. */
  #ends = 0;

  get size(): number {
    return this.#touched.size;
  }

  get directPairs(): number {
    return this.#ends / 2;
  }

  get density(): number {
    const possible = (this.size * (this.size - 1)) / 2;
    return possible === 0 ? 0 : this.directPairs / possible;
  }

  systems(): readonly System[] {
    return [...this.#touched.keys()].sort(byName);
  }

  neighbours(system: System): readonly System[] {
    return [...(this.#joined.get(system)?.keys() ?? [])];
  }

  degree(system: System): number {
    return this.#joined.get(system)?.size ?? 0;
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
    if (from && isSystem(from)) bump(this.#touched, from, by);
    for (const place of to) if (isSystem(place)) bump(this.#touched, place, by);
    if (!from || !isSystem(from) || via.length > 0) return;
    for (const end of to) {
      if (!isSystem(end) || end === from) continue;
      this.#join(from, end, by, moved);
      this.#join(end, from, by, moved);
    }
  }

  #join(system: System, other: System, by: 1 | -1, moved: (system: System) => void): void {
    let joined = this.#joined.get(system);
    if (!joined) this.#joined.set(system, (joined = new Map()));
    const before = joined.size;
    bump(joined, other, by);
    this.#ends += joined.size - before;
    if (joined.size !== before) moved(system);
    if (joined.size === 0) this.#joined.delete(system);
  }
}

function bump<K>(counts: Map<K, number>, key: K, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}
