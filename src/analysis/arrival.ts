/** Which way data arrives first, when it leaves at one instant: an earliest-arrival search, as a traveller asks a timetable. */
import type { Place } from '../model/map.js';
import type { CarryGraph } from './carrying.js';
import { legOf, type Leg } from './leg.js';
import type { Instant } from './zone.js';

/** `worst`: each hop takes as long as it may; `best`: no longer than it must. */
export type Pace = 'worst' | 'best';

/** When something of the data is at a place, and the leg that brought it there. */
export interface Arrived {
  readonly at: Instant;
  readonly by?: Leg;
}

/** A graph whose hops know how long they take. */
export interface Timetable {
  readonly legs: readonly Leg[];
  readonly from: ReadonlyMap<Place, readonly Leg[]>;
}

/** Hops of which nothing is known are left out. */
export function timetable({ hops }: CarryGraph): Timetable {
  const legs = hops.flatMap((hop) => legOf(hop) ?? []);
  const from = new Map<Place, Leg[]>();
  for (const leg of legs) {
    const known = from.get(leg.hop.from);
    if (known) known.push(leg);
    else from.set(leg.hop.from, [leg]);
  }
  return { legs, from };
}

/** When a leg delivers what is there at an instant; undefined where its calendar has no more starts. */
export function deliver(leg: Leg, at: Instant, pace: Pace): Instant | undefined {
  const start = leg.calendar ? leg.calendar.next(at) : at;
  return start === undefined ? undefined : start + leg[pace];
}

/**
 * The first arrival at each place that the data reaches. What leaves later never arrives earlier on any leg, so the first to arrive
 * is also the best to go on with, and looking again only at places that were reached earlier than known finds all.
 */
export function arrivals(
  { from }: Timetable,
  source: Place,
  leaves: Instant,
  pace: Pace,
): ReadonlyMap<Place, Arrived> {
  const found = new Map<Place, Arrived>([[source, { at: leaves }]]);
  const open = new Set([source]);
  for (const place of open) {
    // Out, so that a place that is reached earlier by a later way is looked at again.
    open.delete(place);
    const here = found.get(place)?.at ?? leaves;
    for (const leg of from.get(place) ?? []) {
      const at = deliver(leg, here, pace);
      const known = found.get(leg.hop.to);
      if (at === undefined || (known && known.at <= at)) continue;
      found.set(leg.hop.to, { at, by: leg });
      open.add(leg.hop.to);
    }
  }
  return found;
}

/** The way by which it came first. */
export function wayTo(found: ReadonlyMap<Place, Arrived>, place: Place): readonly Leg[] {
  const way: Leg[] = [];
  for (let leg = found.get(place)?.by; leg; leg = found.get(leg.hop.from)?.by) way.push(leg);
  return way.reverse();
}
