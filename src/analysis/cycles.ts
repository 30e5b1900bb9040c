/** Circles in a graph of hops. */
import type { Place } from '../model/map.js';
import { carryGraph, type CarryGraph, type Hop } from './carrying.js';
import { shortestPath } from './paths.js';

/**
 * Strongly connected components (Tarjan, without recursion: maps can be deep): for each place the number of its component.
 * Two places have the same number when the data gets from each to the other.
 */
export function components({ from, hops }: CarryGraph): ReadonlyMap<Place, number> {
  const found = new Map<Place, number>();
  const index = new Map<Place, number>();
  const low = new Map<Place, number>();
  const stack: Place[] = [];
  const lowOf = (place: Place): number => low.get(place) ?? 0;
  const enter = (place: Place): { place: Place; next: number } => {
    index.set(place, index.size);
    low.set(place, index.size - 1);
    stack.push(place);
    return { place, next: 0 };
  };
  const close = (root: Place): void => {
    for (let place = stack.pop(); place; place = stack.pop()) {
      found.set(place, index.get(root) ?? 0);
      if (place === root) return;
    }
  };
  for (const { from: start } of hops) {
    const path = index.has(start) ? [] : [enter(start)];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const to = from.get(step.place)?.[step.next++]?.to;
      if (to && !index.has(to)) path.push(enter(to));
      else if (to && !found.has(to)) low.set(step.place, Math.min(lowOf(step.place), index.get(to) ?? 0));
      else if (!to) {
        path.pop();
        if (lowOf(step.place) === index.get(step.place)) close(step.place);
        const parent = path.at(-1)?.place;
        if (parent && !found.has(step.place)) low.set(parent, Math.min(lowOf(parent), lowOf(step.place)));
      }
    }
  }
  return found;
}

/** Circles that share no flow, in the order of their first flow, each the shortest through it; at most `most` of them. */
export function circles(graph: CarryGraph, most: number): readonly (readonly Hop[])[] {
  const found: (readonly Hop[])[] = [];
  let rest = graph;
  while (found.length < most) {
    const component = components(rest);
    // Inside one component every hop lies on a circle, so the search below always finds one.
    const hop = rest.hops.find(({ from, to }) => component.get(from) === component.get(to));
    const back = hop && shortestPath(rest, hop.to, hop.from);
    if (!hop || !back) return found;
    const circle = [hop, ...back];
    found.push(circle);
    const used = new Set(circle.map(({ flow }) => flow));
    rest = carryGraph(rest.hops.filter(({ flow }) => !used.has(flow)));
  }
  return found;
}
