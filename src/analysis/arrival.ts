/** Which way data arrives first, when it leaves at one instant: an earliest-arrival search, as a traveller asks a timetable. */
import type { Place } from '../model/map.js';
import type { CarryGraph, Hop } from './carrying.js';
import { legOf, type Leg } from './leg.js';
import type { Calendar } from './starts.js';
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
  /** By number; the source is the first. */
  readonly places: readonly Place[];
  /** Undefined for a place that is not reached. */
  numberOf(place: Place): number | undefined;
  /** By number. Hops of which nothing is known are left out. */
  readonly rides: readonly (readonly Ride[])[];
  /** Those that legs wait for, each once. */
  readonly calendars: readonly Calendar[];
}

/** What leaves one place: by number, when it arrives (Infinity where it does not), and the leg that brings it. */
export interface Arrivals {
  readonly at: Float64Array;
  readonly by: readonly (Leg | undefined)[];
}

const NONE: readonly never[] = [];

/** Up to so many places a list is searched faster than a map is made. */
const FEW = 8;

class Numbered implements Timetable {
  readonly places: Place[];
  readonly rides: (readonly Ride[])[] = [];
  readonly calendars: Calendar[] = [];
  #numbers: Map<Place, number> | undefined;

  /** Only what the data reaches from its source. */
  constructor(graph: CarryGraph, source: Place) {
    this.places = [source];
    for (let at = 0; at < this.places.length; at++) {
      const place = this.places[at];
      const hops = place ? graph.after(place) : NONE;
      this.rides.push(hops.length === 0 ? NONE : this.#ridesOf(hops));
    }
  }

  numberOf(place: Place): number | undefined {
    if (this.#numbers) return this.#numbers.get(place);
    const number = this.places.indexOf(place);
    return number < 0 ? undefined : number;
  }

  #ridesOf(hops: readonly Hop[]): readonly Ride[] {
    const out: Ride[] = [];
    for (const hop of hops) {
      const leg = legOf(hop);
      if (!leg) continue;
      if (leg.calendar && !this.calendars.includes(leg.calendar)) this.calendars.push(leg.calendar);
      out.push({ leg, to: this.numberOf(hop.to) ?? this.#number(hop.to) });
    }
    return out;
  }

  #number(place: Place): number {
    const number = this.places.push(place) - 1;
    if (this.#numbers) this.#numbers.set(place, number);
    else if (number >= FEW) this.#numbers = new Map(this.places.map((each, index) => [each, index]));
    return number;
  }
}

/** Of one leg, from the first place to the second. */
export const lone = (leg: Leg): Timetable => ({
  places: [leg.hop.from, leg.hop.to],
  numberOf: (place) => (place === leg.hop.from ? 0 : place === leg.hop.to ? 1 : undefined),
  rides: [[{ leg, to: 1 }], NONE],
  calendars: leg.calendar ? [leg.calendar] : NONE,
});

export const timetable = (graph: CarryGraph, source: Place): Timetable => new Numbered(graph, source);

/** When a leg delivers what is there at an instant; Infinity where its calendar has no more starts. */
function deliver(leg: Leg, at: Instant, pace: Pace): Instant {
  const { calendar } = leg;
  const start = calendar ? calendar.next(at) : at;
  return start === undefined ? Infinity : start + (pace === 'worst' ? leg.worst : leg.best);
}

/** The first arrival at each place, and the legs that bring it there. */
export function arrivals({ rides }: Timetable, leaves: Instant, pace: Pace): Arrivals {
  const at = new Float64Array(rides.length);
  const by: (Leg | undefined)[] = [];
  for (let place = 0; place < rides.length; place++) by.push(undefined);
  search(rides, { leaves, pace, at, by });
  return { at, by };
}

interface Search {
  readonly leaves: Instant;
  readonly pace: Pace;
  /** What is found; by number. */
  readonly at: Float64Array;
  readonly by?: (Leg | undefined)[];
  /** Takes no ride that waits for a calendar. */
  readonly free?: boolean;
}

/** By number, whether a place waits to be looked at; none does between two searches. One for all of them. */
let waiting = new Uint8Array(64);

/**
 * What leaves later never arrives earlier on any leg, so the first to arrive is also the best to go on with, and looking again only at
 * places that were reached earlier than known finds all.
 */
export function search(rides: Timetable['rides'], { leaves, pace, at, by, free = false }: Search): void {
  at.fill(Infinity, 0, rides.length);
  at[0] = leaves;
  const open = [0];
  if (waiting.length < rides.length) waiting = new Uint8Array(2 * rides.length);
  for (let next = 0; next < open.length; next++) {
    const here = open[next] ?? 0;
    waiting[here] = 0;
    const left = at[here] ?? Infinity;
    for (const ride of rides[here] ?? NONE) {
      if (free && ride.leg.calendar) continue;
      const there = deliver(ride.leg, left, pace);
      if (there >= (at[ride.to] ?? Infinity)) continue;
      at[ride.to] = there;
      if (by) by[ride.to] = ride.leg;
      if (waiting[ride.to] === 1) continue;
      waiting[ride.to] = 1;
      open.push(ride.to);
    }
  }
}

/** How long it takes to places that are reached without waiting for a calendar; Infinity for the others. */
export function freeOfCalendars({ rides }: Timetable, pace: Pace): Float64Array {
  const at = new Float64Array(rides.length);
  search(rides, { leaves: 0, pace, at, free: true });
  return at;
}

/** The way by which it came first. */
export function wayTo(times: Timetable, { by }: Arrivals, place: Place): readonly Leg[] {
  const legTo = (end: Place): Leg | undefined => by[times.numberOf(end) ?? 0];
  const way: Leg[] = [];
  for (let leg = legTo(place); leg; leg = legTo(leg.hop.from)) way.push(leg);
  return way.reverse();
}
