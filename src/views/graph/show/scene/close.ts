/** Which boundaries a picture shows closed: those that were closed by hand, and as many more as it takes to be read. */
import type { Ask } from '../ask.js';
import { NOWHERE, type Lookup } from '../lookup.js';
import type { Mask } from '../select/mask.js';
import { declaredBoundaries, withPseudoDomains, type Boundaries } from './boundaries.js';
import { closedAround, Levels, trafficOf, type Traffic } from './levels.js';

/** What can be read at once: things in view, and lines in one boundary. */
const MOST_THINGS = 80;
export const MOST_LINES = 120;

/** So far below the limit has a picture to be before what was closed in the one before opens again. */
const SLACK = 0.75;

export interface Closing {
  readonly boundaries: Boundaries;
  readonly closed: ReadonlySet<number>;
  /** Those of them that were closed for want of room. */
  readonly forRoom: ReadonlySet<number>;
  readonly levels: Levels;
  readonly traffic: Traffic;
}

export interface Picked {
  readonly mask: Mask;
  /** Places that stay visible. */
  readonly heart: ReadonlySet<number>;
}

export function close(lookup: Lookup, picked: Picked, ask: Ask): Closing {
  const declared = new Closer(lookup, picked, ask, declaredBoundaries(lookup));
  if (declared.fits(1)) return declared.result();
  const closer = new Closer(lookup, picked, ask, withPseudoDomains(lookup, picked.mask));
  closer.makeRoom(ask.settled ?? []);
  return closer.result();
}

class Closer {
  readonly #lookup: Lookup;
  readonly #mask: Mask;
  readonly #boundaries: Boundaries;
  /** Must stay open: by hand, or around what is in focus. */
  readonly #open: ReadonlySet<number>;
  readonly #byHand: ReadonlySet<number>;
  #closed: ReadonlySet<number>;

  constructor(lookup: Lookup, { mask, heart }: Picked, ask: Ask, boundaries: Boundaries) {
    this.#lookup = lookup;
    this.#mask = mask;
    this.#boundaries = boundaries;
    const numbers = (ids: readonly string[] = []): readonly number[] =>
      ids.map((id) => boundaries.find(id)).filter((group) => group >= 0);
    this.#byHand = new Set(numbers(ask.collapsed));
    this.#closed = this.#byHand;
    const kept = [...numbers(ask.expanded), ...[...heart].map((node) => boundaries.groupOf[node] ?? NOWHERE)];
    this.#open = new Set(kept.flatMap((group) => this.#above(group)));
  }

  fits(share: number): boolean {
    if (this.#things(this.#closed) > MOST_THINGS * share) return false;
    return this.#crowded(this.#closed, share).length === 0;
  }

  /** What the picture before had closed stays so, unless there is room to spare. */
  makeRoom(settled: readonly string[]): void {
    const before = settled.map((id) => this.#boundaries.find(id)).filter((group) => this.#mayClose(group));
    if (before.length > 0) {
      this.#closed = new Set([...this.#byHand, ...before]);
      if (this.fits(SLACK)) this.#closed = this.#byHand;
    }
    this.#closeLargest();
    for (const group of this.#crowded(this.#closed, 1)) {
      if (this.#mayClose(group)) this.#closed = new Set([...this.#closed, group]);
    }
  }

  result(): Closing {
    const closed = new Set([...this.#closed].filter((group) => !this.#isInside(group, this.#closed)));
    const forRoom = new Set([...closed].filter((group) => !this.#byHand.has(group)));
    const levels = this.#levels(closed);
    return { boundaries: this.#boundaries, closed, forRoom, levels, traffic: trafficOf(levels, this.#mask) };
  }

  /** Innermost ones first, so that what is around them stays a boundary as long as it can; of those the largest. */
  #closeLargest(): void {
    let things = this.#things(this.#closed);
    if (things <= MOST_THINGS) return;
    const closed = new Set(this.#closed);
    const sizes = this.#sizes(closed);
    const openInside = this.#openInside(sizes);
    while (things > MOST_THINGS) {
      const largest = this.#largest(sizes, openInside);
      if (largest === undefined) break;
      closed.add(largest);
      things -= (sizes[largest] ?? 0) - 1;
      this.#becomesOne(largest, sizes, openInside);
    }
    this.#closed = closed;
  }

  /** Of equals the first. */
  #largest(sizes: Int32Array, openInside: Int32Array): number | undefined {
    let found: number | undefined;
    sizes.forEach((size, group) => {
      if (size < 2 || (openInside[group] ?? 0) > 0 || !this.#mayClose(group)) return;
      if (found === undefined || size > (sizes[found] ?? 0)) found = group;
    });
    return found;
  }

  /** A boundary that closes is one thing in the one around it. */
  #becomesOne(group: number, sizes: Int32Array, openInside: Int32Array): void {
    sizes[group] = 0;
    const [, outer, ...others] = this.#above(group);
    if (outer === undefined) return;
    const isFirst = sizes[outer] === 0;
    sizes[outer] = (sizes[outer] ?? 0) + 1;
    openInside[outer] = (openInside[outer] ?? 0) - 1;
    // What was not open itself is from now on.
    if (!isFirst) for (const above of others) openInside[above] = (openInside[above] ?? 0) - 1;
  }

  /** How many things stand directly in each open boundary. */
  #sizes(closed: ReadonlySet<number>): Int32Array {
    const levels = this.#levels(closed);
    const sizes = new Int32Array(this.#boundaries.groups.length);
    for (const thing of this.#visible(levels)) {
      const group = levels.around(thing);
      if (group >= 0) sizes[group] = (sizes[group] ?? 0) + 1;
    }
    return sizes;
  }

  /** How many open boundaries with something in them each has inside. */
  #openInside(sizes: Int32Array): Int32Array {
    const inside = new Int32Array(sizes.length);
    sizes.forEach((size, group) => {
      if (size === 0) return;
      for (const above of this.#above(group).slice(1)) inside[above] = (inside[above] ?? 0) + 1;
    });
    return inside;
  }

  #things(closed: ReadonlySet<number>): number {
    return this.#visible(this.#levels(closed)).size;
  }

  #visible(levels: Levels): ReadonlySet<number> {
    const things = new Set<number>();
    this.#mask.nodes.forEach((on, node) => {
      if (on === 1) things.add(levels.thing(node));
    });
    return things;
  }

  /** Open boundaries with too many lines in them, the inner ones first. */
  #crowded(closed: ReadonlySet<number>, share: number): readonly number[] {
    const traffic = trafficOf(this.#levels(closed), this.#mask);
    return [...traffic].flatMap(([level, lines]) => (lines.size > MOST_LINES * share ? [level] : []));
  }

  #levels(closed: ReadonlySet<number>): Levels {
    return new Levels(this.#lookup, this.#boundaries, closedAround(this.#boundaries, closed));
  }

  #mayClose(group: number): boolean {
    return group >= 0 && !this.#open.has(group) && !this.#byHand.has(group);
  }

  /** A boundary and those around it. */
  #above(group: number): readonly number[] {
    const way: number[] = [];
    for (let each = group; each >= 0; each = this.#boundaries.parent[each] ?? NOWHERE) way.push(each);
    return way;
  }

  #isInside(group: number, closed: ReadonlySet<number>): boolean {
    return this.#above(group)
      .slice(1)
      .some((above) => closed.has(above));
  }
}
