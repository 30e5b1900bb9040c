/** Places without which data does not arrive: every way from the source leads through them. */
import type { Place } from '../model/map.js';
import { passedBy, type CarryGraph, type Hop } from './carrying.js';

/** A channel is gone when its broker is. */
const isOf = (place: Place, gone: Place): boolean =>
  place === gone || (place.kind === 'channel' && place.broker === gone);

type Counts = (place: Place) => boolean;

/** Tells of an end which places all ways from the source to it pass, the two ends left out, among those that count. */
export function dominatorsOf(
  graph: CarryGraph,
  source: Place,
  counts: Counts,
): (end: Place) => readonly Place[] {
  // Where all hops start at the source, what all that lead to an end pass is all there is to it.
  const ways = graph.isStarAt(source) ? undefined : new Ways(graph, source, counts);
  return (end) => {
    const passed = ways ? ways.needed(end) : passedByAll(graph, end, counts);
    return passed.length === 0 ? NONE : passed.filter((place) => !isOf(end, place) && !isOf(source, place));
  };
}

const NONE: readonly never[] = [];

function passedByAll({ hops }: CarryGraph, end: Place, counts: Counts): readonly Place[] {
  let passed: readonly Place[] | undefined;
  for (const hop of hops) {
    if (hop.to !== end) continue;
    // The ends of a hop are left out.
    const own = passedBy(hop).flatMap((place) => countedAt(place, counts));
    passed = passed ? passed.filter((place) => own.includes(place)) : own;
    if (passed.length === 0) return NONE;
  }
  return passed ?? NONE;
}

/** A place, and the broker of a channel. */
function countedAt(place: Place, counts: Counts): readonly Place[] {
  const broker = place.kind === 'channel' && place.broker && counts(place.broker) ? place.broker : undefined;
  if (!counts(place)) return broker ? [broker] : NONE;
  return broker ? [place, broker] : [place];
}

/** Those that count of all that a hop cannot do without. */
function countedOn(hop: Hop, counts: Counts): readonly Place[] {
  const found = passedBy(hop).flatMap((place) => countedAt(place, counts));
  return [...countedAt(hop.from, counts), ...found, ...countedAt(hop.to, counts)];
}

const BITS = 32;

/**
 * What all ways to a place pass is what is passed on each last hop of them, with what all ways to its start pass: a set for each place,
 * which shrinks until nothing changes. A set is a row of bits, one for each place that counts.
 */
class Ways {
  readonly #graph: CarryGraph;
  readonly #counts: Counts;
  /** By number: what the data reaches, the source first. */
  readonly #numbers: Map<Place, number>;
  readonly #candidates = new Map<Place, number>();
  readonly #words: number;
  readonly #sets: Int32Array;

  constructor(graph: CarryGraph, source: Place, counts: Counts) {
    this.#graph = graph;
    this.#counts = counts;
    this.#numbers = new Map([[source, 0]]);
    for (const place of this.#numbers.keys()) this.#enter(place);
    this.#words = Math.ceil(this.#candidates.size / BITS);
    this.#sets = new Int32Array(this.#numbers.size * this.#words).fill(-1).fill(0, 0, this.#words);
    if (this.#words > 0) this.#shrink([...this.#numbers.keys()]);
  }

  needed(end: Place): readonly Place[] {
    const number = this.#numbers.get(end);
    if (number === undefined) return NONE;
    const found: Place[] = [];
    let bit = 0;
    for (const place of this.#candidates.keys()) {
      const set = this.#sets[number * this.#words + Math.floor(bit / BITS)] ?? 0;
      if ((set & (1 << (bit % BITS))) !== 0) found.push(place);
      bit++;
    }
    return found;
  }

  #enter(place: Place): void {
    for (const hop of this.#graph.after(place)) {
      if (!this.#numbers.has(hop.to)) this.#numbers.set(hop.to, this.#numbers.size);
      for (const each of countedOn(hop, this.#counts))
        if (!this.#candidates.has(each)) this.#candidates.set(each, this.#candidates.size);
    }
  }

  /** Data does not come by a hop that leads back to the source: its set is empty from the start, and stays so. */
  #shrink(open: Place[]): void {
    const waiting = new Set(open);
    for (const place of waiting) {
      waiting.delete(place);
      for (const hop of this.#graph.after(place)) if (this.#narrow(hop)) waiting.add(hop.to);
    }
  }

  /** Whether the set of where a hop ends has become smaller. */
  #narrow(hop: Hop): boolean {
    const words = this.#words;
    const from = (this.#numbers.get(hop.from) ?? 0) * words;
    const to = (this.#numbers.get(hop.to) ?? 0) * words;
    const passed = this.#sets.slice(from, from + words);
    for (const place of countedOn(hop, this.#counts)) {
      const bit = this.#candidates.get(place) ?? 0;
      const word = Math.floor(bit / BITS);
      passed[word] = (passed[word] ?? 0) | (1 << (bit % BITS));
    }
    let isSmaller = false;
    passed.forEach((set, word) => {
      const before = this.#sets[to + word] ?? 0;
      const after = before & set;
      if (after === before) return;
      this.#sets[to + word] = after;
      isSmaller = true;
    });
    return isSmaller;
  }
}
