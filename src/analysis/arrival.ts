/** Which way data arrives first, when it leaves at one instant: an earliest-arrival search, as a traveller asks a timetable. */
import type { Milliseconds } from '../base/duration.js';
import type { Place } from '../model/map.js';
import type { CarryGraph } from './carrying.js';
import { legOf, type Leg } from './leg.js';
import type { Instant } from './zone.js';

/** `worst`: each hop takes as long as it may; `best`: no longer than it must. */
export type Pace = 'worst' | 'best';

/** A leg, and the number of the place to which it leads. */
interface Ride {
  readonly leg: Leg;
  readonly to: number;
}

/** A graph whose hops know how long they take; places have numbers, as a search asks for them thousands of times. */
export interface Timetable {
  readonly places: readonly Place[];
  readonly numbers: ReadonlyMap<Place, number>;
  /** By number. Hops of which nothing is known are left out. */
  readonly rides: readonly (readonly Ride[])[];
}

/** What leaves one place: by number, when it arrives (Infinity where it does not), and the leg that brings it. */
export interface Arrivals {
  readonly at: Float64Array;
  readonly by: readonly (Leg | undefined)[];
}

/** Only what the data reaches from its source, which has the number 0. */
export function timetable({ from }: CarryGraph, source: Place): Timetable {
  const numbers = new Map([[source, 0]]);
  const rides: Ride[][] = [];
  // A map is walked in order of insertion, and what is added meanwhile is still walked.
  for (const place of numbers.keys()) {
    const out: Ride[] = [];
    for (const hop of from.get(place) ?? []) {
      const leg = legOf(hop);
      if (!leg) continue;
      if (!numbers.has(hop.to)) numbers.set(hop.to, numbers.size);
      out.push({ leg, to: numbers.get(hop.to) ?? 0 });
    }
    rides.push(out);
  }
  return { places: [...numbers.keys()], numbers, rides };
}

/** When a leg delivers what is there at an instant; Infinity where its calendar has no more starts. */
function deliver(leg: Leg, at: Instant, pace: Pace): Instant {
  const start = leg.calendar ? leg.calendar.next(at) : at;
  return start === undefined ? Infinity : start + leg[pace];
}

/**
 * The first arrival at each place. What leaves later never arrives earlier on any leg, so the first to arrive is also the best to go on
 * with, and looking again only at places that were reached earlier than known finds all.
 */
export function arrivals({ rides }: Timetable, leaves: Instant, pace: Pace): Arrivals {
  const at = new Float64Array(rides.length).fill(Infinity);
  const by: (Leg | undefined)[] = Array.from({ length: rides.length });
  at[0] = leaves;
  const open = [0];
  const isOpen = new Uint8Array(rides.length);
  for (let next = 0; next < open.length; next++) {
    const here = open[next] ?? 0;
    isOpen[here] = 0;
    for (const { leg, to } of rides[here] ?? []) {
      const there = deliver(leg, at[here] ?? Infinity, pace);
      if (there >= (at[to] ?? Infinity)) continue;
      at[to] = there;
      by[to] = leg;
      if (isOpen[to] === 1) continue;
      isOpen[to] = 1;
      open.push(to);
    }
  }
  return { at, by };
}

/** How long it takes to places that are reached without waiting for a calendar; Infinity for the others. */
export function freeOfCalendars(times: Timetable, pace: Pace): readonly Milliseconds[] {
  const rides = times.rides.map((out) => out.filter(({ leg }) => !leg.calendar));
  return [...arrivals({ ...times, rides }, 0, pace).at];
}

/** The way by which it came first. */
export function wayTo({ numbers }: Timetable, { by }: Arrivals, place: Place): readonly Leg[] {
  const legTo = (end: Place): Leg | undefined => by[numbers.get(end) ?? 0];
  const way: Leg[] = [];
  for (let leg = legTo(place); leg; leg = legTo(leg.hop.from)) way.push(leg);
  return way.reverse();
}
