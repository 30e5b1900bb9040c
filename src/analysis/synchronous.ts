/** Questions that wait for answers: how many systems one question sets going, how long it waits, and how often it is asked. */
import type { Milliseconds } from '../base/duration.js';
import type { Flow, Place } from '../model/map.js';
import { carryGraph, passedBy, type Hop } from './carrying.js';
import { circles, components } from './cycles.js';
import { isLive, saysAll } from './flow.js';
import { legOf } from './leg.js';
import { retryWindow } from './retry.js';

/** Asks at once, and keeps no answer: `on-demand` without a cache. */
export const isSynchronous = (flow: Flow): boolean =>
  isLive(flow) && flow.clauses.pattern?.kind === 'on-demand' && !flow.clauses.cache && saysAll(flow);

/** From the system that answers at last to the one that asks first: the data's way, against that of the questions. */
export interface Chain {
  readonly hops: readonly Hop[];
  /** Worst times, one after the other. */
  readonly latency: Milliseconds;
  readonly typical: Milliseconds;
  /** A part of the latency is a prior of the product. */
  readonly assumed: boolean;
  /** Calls that one question may become at the far end: the product of the attempts of each hop. Infinity where a retry never ends. */
  readonly attempts: number;
  /** Product of the availabilities stated, of all that have to answer or pass the answer on. */
  readonly availability: number;
  /** Those that state one. */
  readonly stated: readonly Place[];
  /** Those that state none, and count as always there. */
  readonly unstated: readonly Place[];
}

export type Measure = 'length' | 'latency' | 'attempts' | 'availability';

const MEASURES: Readonly<Record<Measure, (chain: Chain) => number>> = {
  length: ({ hops }) => hops.length,
  latency: ({ latency }) => latency,
  attempts: ({ attempts }) => attempts,
  availability: ({ availability }) => -availability,
};

export class SynchronousChains {
  readonly #hops: readonly Hop[];
  readonly #worst = new Map<Measure, ReadonlyMap<Place, Chain>>();

  /** Hops of other flows than synchronous ones are left out. */
  constructor(hops: readonly Hop[]) {
    this.#hops = hops.every(({ flow }) => isSynchronous(flow))
      ? hops
      : hops.filter(({ flow }) => isSynchronous(flow));
  }

  /** Systems that ask, and that nobody asks in turn: where chains end. */
  askers(): readonly Place[] {
    if (this.#hops.length === 0) return [];
    const answering = new Set(this.#hops.map(({ from }) => from));
    return [...new Set(this.#hops.map(({ to }) => to))].filter((place) => !answering.has(place));
  }

  /** The worst chain that ends at a place, by one measure; undefined where it asks nobody. Hops inside a circle count for none. */
  worst(asker: Place, by: Measure): Chain | undefined {
    if (this.#hops.length === 0) return undefined;
    let known = this.#worst.get(by);
    if (!known) this.#worst.set(by, (known = this.#longest(MEASURES[by])));
    return known.get(asker);
  }

  /** Systems that wait for each other. */
  circles(most: number): readonly (readonly Hop[])[] {
    if (this.#hops.length < 2) return [];
    return circles(carryGraph(this.#hops), most);
  }

  /** Every measure only grows along a chain, so the worst chain to a place goes on from the worst to the one before. */
  #longest(measure: (chain: Chain) => number): ReadonlyMap<Place, Chain> {
    const component = components(carryGraph(this.#hops));
    const hops = this.#hops.filter(({ from, to }) => component.get(from) !== component.get(to));
    const found = new Map<Place, Chain>();
    for (const hop of inOrder(hops)) {
      const chain = extend(found.get(hop.from), hop);
      const known = found.get(hop.to);
      if (!known || measure(chain) > measure(known)) found.set(hop.to, chain);
    }
    return found;
  }
}

/** Each hop after all that lead to where it starts; there are no circles. */
function inOrder(hops: readonly Hop[]): readonly Hop[] {
  const graph = carryGraph(hops);
  const open = new Map<Place, number>();
  for (const { to } of hops) open.set(to, (open.get(to) ?? 0) + 1);
  const ready = [...graph.starts()].filter((place) => !open.has(place));
  const ordered: Hop[] = [];
  for (const place of ready) {
    for (const hop of graph.after(place)) {
      ordered.push(hop);
      const left = (open.get(hop.to) ?? 0) - 1;
      open.set(hop.to, left);
      if (left === 0) ready.push(hop.to);
    }
  }
  return ordered;
}

const NOTHING: Chain = {
  hops: [],
  latency: 0,
  typical: 0,
  assumed: false,
  attempts: 1,
  availability: 1,
  stated: [],
  unstated: [],
};

function extend(chain: Chain = NOTHING, hop: Hop): Chain {
  const leg = legOf(hop);
  const met = new Set([...chain.stated, ...chain.unstated]);
  const places = [hop.from, ...passedBy(hop)].filter((place) => !met.has(place));
  const availabilities = places.map(availabilityOf);
  return {
    hops: [...chain.hops, hop],
    latency: chain.latency + (leg?.worst ?? 0),
    typical: chain.typical + (leg?.best ?? 0),
    assumed: chain.assumed || (leg?.parts.some(({ assumed }) => assumed) ?? false),
    attempts: chain.attempts * (retryWindow(hop.flow.clauses.retry)?.attempts ?? retriesOf(hop.flow)),
    availability: availabilities.reduce<number>(
      (product, share) => product * (share ?? 1),
      chain.availability,
    ),
    stated: [...chain.stated, ...places.filter((_, i) => availabilities[i] !== undefined)],
    unstated: [...chain.unstated, ...places.filter((_, i) => availabilities[i] === undefined)],
  };
}

/** A retry without a delay has no window, but it has its attempts. */
const retriesOf = ({ clauses: { retry } }: Flow): number => 1 + (retry?.times ?? 0);

const availabilityOf = (place: Place): number | undefined => {
  const system = place.kind === 'channel' ? place.broker : place;
  return system?.declaration?.availability?.value;
};
