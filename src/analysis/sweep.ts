/** The longest and the shortest time that data is under way, over all instants of a year at which it may leave. */
import type { Milliseconds } from '../base/duration.js';
import { arrivals, freeOfCalendars, type Pace, type Timetable } from './arrival.js';
import type { Calendar } from './starts.js';
import type { Instant } from './zone.js';

const DAY = 86_400_000;
const YEAR = 366 * DAY;

/** A fixed year, so that a finding does not depend on the day somebody looks. */
export const FIRST_DAY: Instant = Date.UTC(2027, 0, 1);

/** Added to the moment of leaving, it just misses a start; all else is whole milliseconds. */
export const JUST_MISSED = 0.5;

/** By number of the place. */
export interface Extremes {
  /** How long it takes; of what never arrives nothing is said. */
  readonly takes: readonly (Milliseconds | undefined)[];
  /** The first instant of the year at which it takes so long. */
  readonly leaves: readonly Instant[];
}

export interface Swept {
  /** Of all departures. */
  readonly extreme: Extremes;
  /** Of those about which no clock changes, from a day before they leave until they arrive. */
  readonly usual: Extremes;
}

/**
 * Between two moments at which the data would just catch the first scheduled batch on its way, leaving later only means waiting less.
 * So the longest time belongs to a departure that just misses such a start, and the shortest to one that just catches it.
 * While no clock changes, days repeat (or weeks, where weekdays count): one period stands for all that arrive before the next change.
 */
export function sweep(times: Timetable, pace: Pace): Swept {
  const gates = gatesOf(times, pace);
  const late = pace === 'worst' ? JUST_MISSED : 0;
  const extreme = new Kept(pace);
  const usual = new Kept(pace);
  const visit: Visit = (leaves, settled, change) => {
    const { at } = arrivals(times, leaves + late, pace);
    let longest = 0;
    for (let place = 0; place < at.length; place++) {
      const arrives = at[place] ?? Infinity;
      if (arrives === Infinity) continue;
      const takes = Math.floor(arrives) - leaves;
      if (takes > longest) longest = takes;
      extreme.keep(place, takes, leaves);
      if (settled <= leaves && arrives < change) usual.keep(place, takes, leaves);
    }
    return longest;
  };
  if (gates.length === 0) visit(FIRST_DAY, -Infinity, Infinity);
  else walk(departures(gates), changesOf(times), periodOf(times), visit);
  return { extreme, usual };
}

class Kept implements Extremes {
  readonly takes: (Milliseconds | undefined)[] = [];
  readonly leaves: Instant[] = [];
  readonly #pace: Pace;

  constructor(pace: Pace) {
    this.#pace = pace;
  }

  keep(place: number, takes: Milliseconds, leaves: Instant): void {
    const known = this.takes[place];
    if (known !== undefined && (this.#pace === 'worst' ? takes <= known : takes >= known)) return;
    this.takes[place] = takes;
    this.leaves[place] = leaves;
  }
}

/** A calendar that the data meets first, so many milliseconds after it left. */
interface Gate {
  readonly calendar: Calendar;
  readonly after: Milliseconds;
}

function gatesOf(times: Timetable, pace: Pace): readonly Gate[] {
  if (calendarsOf(times).size === 0) return [];
  const gates = new Map<Calendar, Map<Milliseconds, Gate>>();
  freeOfCalendars(times, pace).forEach((after, place) => {
    if (after === Infinity) return;
    for (const { leg } of times.rides[place] ?? []) {
      if (!leg.calendar) continue;
      const known = gates.get(leg.calendar) ?? new Map<Milliseconds, Gate>();
      gates.set(leg.calendar, known.set(after, { calendar: leg.calendar, after }));
    }
  });
  return [...gates.values()].flatMap((known) => [...known.values()]);
}

const calendarsOf = ({ rides }: Timetable): ReadonlySet<Calendar> =>
  new Set(rides.flatMap((out) => out.flatMap(({ leg }) => leg.calendar ?? [])));

/** When data leaves that arrives at a gate right when it opens; in order, each once. */
function departures(gates: readonly Gate[]): readonly Instant[] {
  const found: Instant[] = [];
  for (const { calendar, after } of gates) {
    const first = FIRST_DAY + after;
    const starts = calendar.between(first, first + YEAR);
    // What starts but once in several years starts after this one.
    if (starts.length === 0) starts.push(calendar.next(first) ?? first);
    for (const start of starts) found.push(start - after);
  }
  // The starts of one calendar are in order, and there is mostly one.
  if (gates.length < 2) return found;
  const sorted = Float64Array.from(found).sort();
  return Array.from(sorted.filter((at, index) => at !== sorted[index - 1]));
}

function changesOf(times: Timetable): readonly Instant[] {
  const zones = new Set([...calendarsOf(times)].map(({ zone }) => zone));
  const found = [...zones].flatMap((zone) => zone.changes(FIRST_DAY - YEAR, FIRST_DAY + 2 * YEAR));
  return found.map(({ at }) => at).sort((a, b) => a - b);
}

function periodOf(times: Timetable): Milliseconds | undefined {
  return [...calendarsOf(times)]
    .map(({ period }) => period)
    .reduce((longest, period) =>
      longest === undefined || period === undefined ? undefined : Math.max(longest, period),
    );
}

/** Looks at one departure, told since when the last change of clocks is a day ago, and when the next one comes. Says how long it takes. */
type Visit = (leaves: Instant, settled: Instant, change: Instant) => Milliseconds;

/** Visits a day and a period after each change of clocks, and all from which the next is felt; all there are without a period. */
function walk(
  instants: readonly Instant[],
  changes: readonly Instant[],
  period: Milliseconds | undefined,
  visit: Visit,
): void {
  let settled = -Infinity;
  let next = -Infinity;
  let learned = 0;
  let longest = 0;
  for (const leaves of instants) {
    if (leaves >= next) {
      settled = (changes.findLast((at) => at <= leaves) ?? -Infinity) + DAY;
      next = changes.find((at) => at > leaves) ?? Infinity;
      learned = leaves + DAY + (period ?? Infinity);
      longest = 0;
    }
    const repeats = leaves >= learned && leaves + longest + JUST_MISSED < next;
    if (!repeats) longest = Math.max(longest, visit(leaves, settled, next));
  }
}
