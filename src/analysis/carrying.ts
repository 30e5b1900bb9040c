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
  readonly from: ReadonlyMap<Place, readonly Hop[]>;
}

/**
 * A flow reaches its ends and whatever it passes (`via`), each from where it starts. A hub that it passes holds the data, so
 * another flow may begin there; but two flows through one hub do not mix: what A sends through it to B never reaches D by C's flow to D.
 */
export function hopsOf(flow: Flow): Hop[] {
  const { from, to, via, both } = flow;
  if (!from) return [];
  const hops: Hop[] = [];
  const add = (start: Place, end: Place): void => {
    if (start !== end) hops.push({ flow, from: start, to: end });
  };
  for (const place of [...via, ...to]) add(from, place);
  if (both) for (const back of to) for (const place of [...via, from]) add(back, place);
  return hops;
}

/** The hubs, brokers and channels that the data has passed before a hop ends, in order. */
export function passedBy({ flow: { via, from: start }, from, to }: Hop): readonly Place[] {
  if (via.length === 0) return via;
  const order = from === start ? via : via.toReversed();
  const end = order.indexOf(to);
  return (end < 0 ? order : order.slice(0, end)).filter((place) => place !== from);
}

export function carryGraph(hops: readonly Hop[]): CarryGraph {
  const from = new Map<Place, Hop[]>();
  for (const hop of hops) {
    const known = from.get(hop.from);
    if (known) known.push(hop);
    else from.set(hop.from, [hop]);
  }
  return { hops, from };
}
