/** Where flows carry data that somebody guards into another zone. */
import type { Crossing } from '../../../analysis/zones.js';
import type { DataClass } from '../../../model/clauses.js';
import type { Flow, Place } from '../../../model/map.js';
import type { CrossingFacts } from './facts.js';

const GUARDED: ReadonlySet<DataClass> = new Set(['personal', 'financial', 'confidential']);

/** A channel lies where its broker does. */
export function zoneOf(place: Place): string | undefined {
  const system = place.kind === 'channel' ? place.broker : place;
  return system?.declaration?.zone?.name.text;
}

/**
 * By flow. What lies between two zones that the ends state, guarded or not; and what the analysis followed over places without a
 * zone of their own.
 */
export function crossingsOf(
  flows: readonly Flow[],
  followed: readonly Crossing[],
  classesOf: (flow: Flow) => ReadonlySet<DataClass>,
): ReadonlyMap<Flow, readonly CrossingFacts[]> {
  const found = new Map<Flow, CrossingFacts[]>();
  const add = (flow: Flow, crossing: CrossingFacts): void => {
    const known = found.get(flow) ?? [];
    if (known.some(({ from, to }) => from === crossing.from && to === crossing.to)) return;
    found.set(flow, [...known, crossing]);
  };
  for (const flow of flows) {
    const classes = [...classesOf(flow)].filter((each) => GUARDED.has(each));
    if (classes.length > 0) for (const crossing of direct(flow, classes)) add(flow, crossing);
  }
  for (const { hops, leaves, enters, also } of followed) {
    const last = hops.at(-1);
    if (!last) continue;
    const classes = [...classesOf(last.flow)].filter((each) => GUARDED.has(each));
    for (const end of [last.to, ...also])
      for (const zone of enters)
        add(last.flow, { from: last.from.name, to: end.name, leaves, enters: zone, classes });
  }
  return found;
}

function direct({ from, to }: Flow, classes: readonly DataClass[]): readonly CrossingFacts[] {
  const leaves = from && zoneOf(from);
  if (!from || leaves === undefined) return [];
  return to.flatMap((end) => {
    const enters = zoneOf(end);
    if (enters === undefined || enters === leaves) return [];
    return [{ from: from.name, to: end.name, leaves, enters, classes }];
  });
}
