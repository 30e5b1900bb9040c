/** Who is joined to whom, whatever is carried: direct neighbours, how dense they are, and knots from which nothing gets out. */
import type { IntegrationMap, Place, System } from '../model/map.js';
import { carryGraph, hopsOf } from './carrying.js';
import { components } from './cycles.js';
import { isLive } from './flow.js';

export interface Topology {
  /** Systems that a live flow touches; hubs, brokers and channels join them and are none of them. */
  readonly systems: readonly System[];
  /** Other systems that a live flow joins to one without a hub, broker or channel in between, in the order of the flows. */
  readonly neighbours: ReadonlyMap<System, ReadonlySet<System>>;
  readonly directPairs: number;
  /** Direct pairs of all that there could be, 0 to 1. */
  readonly density: number;
  /** Groups of two or more places in which data gets from each to each; the largest first. */
  readonly knots: readonly (readonly Place[])[];
}

const isSystem = (place: Place): place is System =>
  place.kind === 'system' && place.role !== 'hub' && place.role !== 'broker';

export function topologyOf(map: IntegrationMap): Topology {
  const neighbours = neighboursOf(map);
  const systems = [...neighbours.keys()];
  const directPairs = [...neighbours.values()].reduce((sum, { size }) => sum + size, 0) / 2;
  const possible = (systems.length * (systems.length - 1)) / 2;
  return {
    systems,
    neighbours,
    directPairs,
    density: possible === 0 ? 0 : directPairs / possible,
    knots: knotsOf(map),
  };
}

function neighboursOf(map: IntegrationMap): ReadonlyMap<System, ReadonlySet<System>> {
  const neighbours = new Map<System, Set<System>>();
  const of = (system: System): Set<System> => {
    let known = neighbours.get(system);
    if (!known) neighbours.set(system, (known = new Set()));
    return known;
  };
  for (const { from, to, via } of map.flows.filter(isLive)) {
    for (const place of [from, ...to]) if (place && isSystem(place)) of(place);
    if (!from || !isSystem(from) || via.length > 0) continue;
    for (const end of to) {
      if (!isSystem(end) || end === from) continue;
      of(from).add(end);
      of(end).add(from);
    }
  }
  return neighbours;
}

function knotsOf(map: IntegrationMap): readonly (readonly Place[])[] {
  const knots = new Map<number, Place[]>();
  for (const [place, number] of components(carryGraph(map.flows.filter(isLive).flatMap(hopsOf)))) {
    const known = knots.get(number);
    if (known) known.push(place);
    else knots.set(number, [place]);
  }
  return [...knots.values()].filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
}
