/** Circles in a graph of hops. */
import type { Place } from '../model/map.js';
import { carryGraph, type CarryGraph, type Hop } from './carrying.js';
import { shortestPath } from './paths.js';

/**
 * Strongly connected components (Tarjan, without recursion: maps can be deep): for each place the number of its component.
 * Two places have the same number when the data gets from each to the other.
 */
export function components(graph: CarryGraph): ReadonlyMap<Place, number> {
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
  for (const { from: start } of graph.hops) {
    const path = index.has(start) ? [] : [enter(start)];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const to = graph.after(step.place)[step.next++]?.to;
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
  const start = graph.hops[0]?.from;
  // What nothing leads back to lies on no circle.
  if (!start || graph.isStarAt(start)) return [];
  const found: (readonly Hop[])[] = [];
  const component = components(graph);
  // Only hops inside a component lie on circles; those of circles that were found are taken out.
  let rest = carryGraph(graph.hops.filter(({ from, to }) => component.get(from) === component.get(to)));
  const used = new Set<Hop['flow']>();
  for (const hop of rest.hops) {
    if (found.length >= most) break;
    const back = used.has(hop.flow) ? undefined : shortestPath(rest, hop.to, hop.from);
    if (!back) continue;
    const circle = [hop, ...back];
    found.push(circle);
    for (const { flow } of circle) used.add(flow);
    rest = carryGraph(rest.hops.filter(({ flow }) => !used.has(flow)));
  }
  return found;
}
