/** The graph along which some data travels: places, and a hop for each way a flow takes it. */
import type { Flow, Place } from '../model/map.js';

/** A flow brings the data from one place to another. */
export interface Hop {
  readonly flow: Flow;
  readonly from: Place;
  readonly to: Place;
}

export interface CarryGraph {
  /** In the order of the flows. */
  readonly hops: readonly Hop[];
  /** Those that start at a place. */
  after(place: Place): readonly Hop[];
  /** Whether all hops start at a place: then each of them is a whole way. */
  isStarAt(place: Place): boolean;
  /** Places at which hops start, in the order of the hops. */
  starts(): Iterable<Place>;
  /** Whether the data gets from one place to another; from each to itself it does. */
  reaches(start: Place, end: Place): boolean;
  /** Every place that the data gets to from a start, the start included. Found when asked, once. */
  reached(start: Place): ReadonlySet<Place>;
}

/**
 * A flow reaches its ends and whatever it passes (`via`), each from where it starts. A hub that it passes holds the data, so
 * another flow may begin there; but two flows through one hub do not mix: what A sends through it to B never reaches D by C's flow to D.
 */
export function hopsOf(flow: Flow): Hop[] {
  const hops: Hop[] = [];
  addHops(flow, hops);
  return hops;
}

/** The same, at the end of a list. */
export function addHops(flow: Flow, hops: Hop[]): void {
  const { from, to, via, both } = flow;
  if (!from) return;
  for (const place of via) if (place !== from) hops.push({ flow, from, to: place });
  for (const place of to) if (place !== from) hops.push({ flow, from, to: place });
  if (!both) return;
  for (const back of to) {
    for (const place of via) if (place !== back) hops.push({ flow, from: back, to: place });
    if (from !== back) hops.push({ flow, from: back, to: from });
  }
}

/** The hubs, brokers and channels that the data has passed before a hop ends, in order. */
export function passedBy({ flow: { via, from: start }, from, to }: Hop): readonly Place[] {
  if (via.length === 0) return via;
  const order = from === start ? via : via.toReversed();
  const end = order.indexOf(to);
  if (end < 0 && !order.includes(from)) return order;
  return (end < 0 ? order : order.slice(0, end)).filter((place) => place !== from);
}

/** One for all: most places have none. */
const NO_HOPS: readonly Hop[] = [];

class Graph implements CarryGraph {
  readonly hops: readonly Hop[];
  /** Where all hops start: mostly the source. Undefined where they start at several places. */
  readonly #only: Place | undefined;
  #from: Map<Place, Hop[]> | undefined;
  #reached: Map<Place, ReadonlySet<Place>> | undefined;

  constructor(hops: readonly Hop[]) {
    this.hops = hops;
    const only = hops[0]?.from;
    let same = true;
    for (const { from } of hops) if (from !== only) same = false;
    this.#only = same ? only : undefined;
  }

  after(place: Place): readonly Hop[] {
    if (this.#only) return place === this.#only ? this.hops : NO_HOPS;
    return (this.#from ??= this.#sorted()).get(place) ?? NO_HOPS;
  }

  isStarAt(place: Place): boolean {
    return this.#only === place && place !== undefined;
  }

  starts(): Iterable<Place> {
    return this.#only ? [this.#only] : (this.#from ??= this.#sorted()).keys();
  }

  reaches(start: Place, end: Place): boolean {
    if (start === end) return true;
    for (const { to } of this.after(start)) if (to === end) return true;
    return this.#only ? false : this.reached(start).has(end);
  }

  reached(start: Place): ReadonlySet<Place> {
    let places = this.#reached?.get(start);
    if (!places) (this.#reached ??= new Map()).set(start, (places = this.#walk(start)));
    return places;
  }

  #sorted(): Map<Place, Hop[]> {
    const sorted = new Map<Place, Hop[]>();
    for (const hop of this.hops) {
      const known = sorted.get(hop.from);
      if (known) known.push(hop);
      else sorted.set(hop.from, [hop]);
    }
    return sorted;
  }

  #walk(start: Place): ReadonlySet<Place> {
    const seen = new Set([start]);
    // A set is walked in order of insertion, and what is added meanwhile is still walked.
    for (const place of seen) for (const hop of this.after(place)) seen.add(hop.to);
    return seen;
  }
}

export const carryGraph = (hops: readonly Hop[]): CarryGraph => new Graph(hops);
