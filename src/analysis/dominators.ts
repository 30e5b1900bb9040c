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
    return passed.length === 0 ? NONE : without(passed, end, source);
  };
}

/** Those that neither end of a way is. */
function without(places: readonly Place[], end: Place, source: Place): readonly Place[] {
  const isEither = (place: Place): boolean => isOf(end, place) || isOf(source, place);
  return places.some(isEither) ? places.filter((place) => !isEither(place)) : places;
}

const NONE: readonly never[] = [];

function passedByAll({ hops }: CarryGraph, end: Place, counts: Counts): readonly Place[] {
  let passed: readonly Place[] | undefined;
  for (const hop of hops) {
    if (hop.to !== end) continue;
    // The ends of a hop are left out.
    const own = countedAmong(passedBy(hop), counts);
    if (own.length === 0) return NONE;
    passed = passed ? common(passed, own) : own;
  }
  return passed ?? NONE;
}

const common = (places: readonly Place[], others: readonly Place[]): readonly Place[] =>
  places.filter((place) => others.includes(place));

function countedAmong(places: readonly Place[], counts: Counts): readonly Place[] {
  let found: Place[] | undefined;
  for (const place of places) found = withCounted(place, counts, found);
  return found ?? NONE;
}

/** A place, and the broker of a channel; a list that begins with one takes a fifth of the room of one that was empty. */
function withCounted(place: Place, counts: Counts, found: Place[] | undefined): Place[] | undefined {
  let all = found;
  if (counts(place)) all = withOne(place, all);
  if (place.kind === 'channel' && place.broker && counts(place.broker)) all = withOne(place.broker, all);
  return all;
}

function withOne(place: Place, found: Place[] | undefined): Place[] {
  if (!found) return [place];
  found.push(place);
  return found;
}

/** Those that count of all that a hop cannot do without. */
function countedOn(hop: Hop, counts: Counts): readonly Place[] {
  let found = withCounted(hop.from, counts, undefined);
  for (const place of passedBy(hop)) found = withCounted(place, counts, found);
  return withCounted(hop.to, counts, found) ?? NONE;
}

const BITS = 32;

/** A hop by the numbers of its ends, with what it cannot do without. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly counted: readonly Place[];
}

/**
 * What all ways to a place pass is what is passed on each last hop of them, with what all ways to its start pass: a set for each place,
 * which shrinks until nothing changes. A set is a row of bits, one for each place that counts.
 */
class Ways {
  /** By number: what the data reaches, the source first. */
  readonly #numbers: Map<Place, number>;
  /** In the order of where they start, and where those of each place begin. */
  readonly #stretches: Stretch[] = [];
  readonly #first: number[] = [];
  /** Each with its bit. */
  readonly #candidates = new Map<Place, number>();
  readonly #words: number;
  /** By place, and by stretch. */
  readonly #sets: Int32Array;
  readonly #masks: Int32Array;

  constructor(graph: CarryGraph, source: Place, counts: Counts) {
    this.#numbers = new Map([[source, 0]]);
    for (const [place, number] of this.#numbers) this.#enter(graph.after(place), number, counts);
    this.#first.push(this.#stretches.length);
    const words = Math.ceil(this.#candidates.size / BITS);
    this.#words = words;
    this.#masks = new Int32Array(this.#stretches.length * words);
    this.#sets = new Int32Array(this.#numbers.size * words).fill(-1).fill(0, 0, words);
    if (words === 0) return;
    this.#mark();
    this.#shrink();
  }

  needed(end: Place): readonly Place[] {
    const number = this.#numbers.get(end);
    if (number === undefined || this.#words === 0) return NONE;
    const found: Place[] = [];
    for (const [place, bit] of this.#candidates) {
      const set = this.#sets[number * this.#words + Math.floor(bit / BITS)] ?? 0;
      if ((set & (1 << (bit % BITS))) !== 0) found.push(place);
    }
    return found;
  }

  #enter(hops: readonly Hop[], from: number, counts: Counts): void {
    this.#first.push(this.#stretches.length);
    for (const hop of hops) {
      let to = this.#numbers.get(hop.to);
      if (to === undefined) this.#numbers.set(hop.to, (to = this.#numbers.size));
      const counted = countedOn(hop, counts);
      for (const each of counted)
        if (!this.#candidates.has(each)) this.#candidates.set(each, this.#candidates.size);
      this.#stretches.push({ from, to, counted });
    }
  }

  #mark(): void {
    this.#stretches.forEach(({ counted }, at) => {
      for (const place of counted) {
        const bit = this.#candidates.get(place) ?? 0;
        const word = at * this.#words + Math.floor(bit / BITS);
        this.#masks[word] = (this.#masks[word] ?? 0) | (1 << (bit % BITS));
      }
    });
  }

  /** Data does not come by a hop that leads back to the source: its set is empty from the start, and stays so. */
  #shrink(): void {
    const waiting = new Set(this.#numbers.values());
    for (const place of waiting) {
      waiting.delete(place);
      const end = this.#first[place + 1] ?? 0;
      for (let at = this.#first[place] ?? 0; at < end; at++)
        if (this.#narrow(at)) waiting.add(this.#stretches[at]?.to ?? 0);
    }
  }

  /** Whether the set of where a hop ends has become smaller. */
  #narrow(at: number): boolean {
    const words = this.#words;
    const { from = 0, to = 0 } = this.#stretches[at] ?? {};
    let isSmaller = false;
    for (let word = 0; word < words; word++) {
      const before = this.#sets[to * words + word] ?? 0;
      const after = before & ((this.#sets[from * words + word] ?? 0) | (this.#masks[at * words + word] ?? 0));
      if (after === before) continue;
      this.#sets[to * words + word] = after;
      isSmaller = true;
    }
    return isSmaller;
  }
}
