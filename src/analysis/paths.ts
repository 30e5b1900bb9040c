/** Ways through a graph of hops, shortest first. */
import type { Place } from '../model/map.js';
import type { CarryGraph, Hop } from './carrying.js';

/** The fewest hops from a start to an end, passing through no place that is barred; undefined where there is no way. */
export function shortestPath(
  graph: CarryGraph,
  start: Place,
  end: Place,
  passable: (place: Place) => boolean = always,
): readonly Hop[] | undefined {
  // Most ways are one hop.
  for (const hop of graph.after(start)) if (hop.to === end) return [hop];
  if (!graph.reaches(start, end)) return undefined;
  const arrivedBy = new Map<Place, Hop | undefined>([[start, undefined]]);
  for (const place of arrivedBy.keys()) {
    if (place !== start && !passable(place)) continue;
    for (const hop of graph.after(place)) {
      if (hop.to === end) return [...backTo(arrivedBy, place), hop];
      if (!arrivedBy.has(hop.to)) arrivedBy.set(hop.to, hop);
    }
  }
  return undefined;
}

const always = (): boolean => true;

function backTo(arrivedBy: ReadonlyMap<Place, Hop | undefined>, place: Place): Hop[] {
  const path: Hop[] = [];
  for (let hop = arrivedBy.get(place); hop; hop = arrivedBy.get(hop.from)) path.push(hop);
  return path.reverse();
}
