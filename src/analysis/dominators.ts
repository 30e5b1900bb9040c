/** Places without which data does not arrive: every way from the source leads through them. */
import type { Place } from '../model/map.js';
import { passedBy, type CarryGraph, type Hop } from './carrying.js';

/** A channel is gone when its broker is. */
const isOf = (place: Place, gone: Place): boolean =>
  place === gone || (place.kind === 'channel' && place.broker === gone);

const needs = (hop: Hop, place: Place): boolean =>
  isOf(hop.from, place) || isOf(hop.to, place) || passedBy(hop).some((passed) => isOf(passed, place));

/** Every place that the data still gets to when one is gone: as an end, a start, or in between. */
function reachedWithout(graph: CarryGraph, source: Place, gone: Place): ReadonlySet<Place> {
  const seen = new Set([source]);
  for (const place of seen)
    for (const hop of graph.from.get(place) ?? NONE)
      if (!seen.has(hop.to) && !needs(hop, gone)) seen.add(hop.to);
  return seen;
}

/** For each end: the places that all ways from the source to it pass, the two ends left out; nothing for an end that has none. */
export function dominators(
  graph: CarryGraph,
  source: Place,
  ends: Iterable<Place>,
): ReadonlyMap<Place, readonly Place[]> {
  const found = new Map<Place, readonly Place[]>();
  const ways = waysFrom(graph, source);
  const without = new Map<Place, ReadonlySet<Place>>();
  const isNeeded = (place: Place, end: Place): boolean => {
    let left = without.get(place);
    if (!left) without.set(place, (left = reachedWithout(graph, source, place)));
    return !left.has(end);
  };
  for (const end of ends) {
    // What all ways pass, this one passes too: only its places have to be tried.
    const places = placesOn(ways, source, end);
    const needed = places.filter(
      (place) => !isOf(end, place) && !isOf(source, place) && isNeeded(place, end),
    );
    if (needed.length > 0) found.set(end, needed);
  }
  return found;
}

/** One shortest way to each place that is reached: the hop by which it is. */
function waysFrom(graph: CarryGraph, source: Place): ReadonlyMap<Place, Hop | undefined> {
  const by = new Map<Place, Hop | undefined>([[source, undefined]]);
  for (const place of by.keys())
    for (const hop of graph.from.get(place) ?? NONE) if (!by.has(hop.to)) by.set(hop.to, hop);
  return by;
}

const NONE: readonly never[] = [];

/** Those between the ends, brokers of channels included, in the order of the way. */
function placesOn(ways: ReadonlyMap<Place, Hop | undefined>, source: Place, end: Place): readonly Place[] {
  const last = ways.get(end);
  // Most ways are one hop that passes nothing: the ends themselves do not count.
  if (last?.from === source && last.flow.via.length === 0) return NONE;
  const found: Place[] = [];
  for (let hop = ways.get(end); hop; hop = ways.get(hop.from)) found.unshift(hop.from, ...passedBy(hop));
  const withBrokers = found.flatMap((place) =>
    place.kind === 'channel' && place.broker ? [place, place.broker] : [place],
  );
  return [...new Set(withBrokers)];
}
