/** The longest and the shortest time that data is under way, over all instants of a year at which it may leave. */
import type { Milliseconds } from '../base/duration.js';
import { remembered } from '../base/remembered.js';
import { freeOfCalendars, search, type Pace, type Timetable } from './arrival.js';
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
  left(number: number): Instant;
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
  return times.calendars.length === 0 ? atAnyTime(times, pace) : sweptAlike(times, pace);
}

/** Of what takes as long whenever it leaves. */
class Steady implements Extremes {
  readonly takes: (Milliseconds | undefined)[] = [];

  left(): Instant {
    return FIRST_DAY;
  }
}

/** The times of one search, for all of them. */
let found = new Float64Array(64);

/** Where no calendar is met, or none that ever opens, one departure is as good as another. */
function atAnyTime({ rides }: Timetable, pace: Pace): Swept {
  const { length } = rides;
  if (found.length < length) found = new Float64Array(2 * length);
  search(rides, { leaves: FIRST_DAY + (pace === 'worst' ? JUST_MISSED : 0), pace, at: found });
  const steady = new Steady();
  for (let place = 0; place < length; place++) {
    const arrives = found[place] ?? Infinity;
    steady.takes.push(arrives === Infinity ? undefined : Math.floor(arrives) - FIRST_DAY);
  }
  return { extreme: steady, usual: steady };
}

/** Many entities travel alike, by the same few schedules: what was found for one holds for all. */
const sweptAlike = remembered(
  ({ rides }: Timetable, pace: Pace) => {
    let key: string = pace;
    for (const out of rides) {
      key += '\n';
      for (const { leg, to } of out) key += `${to} ${leg[pace]} ${leg.calendar?.key ?? ''},`;
    }
    return key;
  },
  (times: Timetable, pace: Pace): Swept => {
    const gates = gatesOf(times, pace);
    if (gates.length === 0) return atAnyTime(times, pace);
    const year = new Year(times, pace);
    year.walk(departures(gates));
    return { extreme: year.extreme, usual: year.usual };
  },
);

class Kept implements Extremes {
  readonly takes: (Milliseconds | undefined)[] = [];
  readonly #leaves: Instant[] = [];
  readonly #pace: Pace;

  constructor(pace: Pace) {
    this.#pace = pace;
  }

  keep(place: number, takes: Milliseconds, leaves: Instant): void {
    const known = this.takes[place];
    if (known !== undefined && (this.#pace === 'worst' ? takes <= known : takes >= known)) return;
    this.takes[place] = takes;
    this.#leaves[place] = leaves;
  }

  left(number: number): Instant {
    return this.#leaves[number] ?? FIRST_DAY;
  }
}

/** A calendar that the data meets first, so many milliseconds after it left. */
interface Gate {
  readonly calendar: Calendar;
  readonly after: Milliseconds;
}

function gatesOf(times: Timetable, pace: Pace): readonly Gate[] {
  const gates = new Map<Calendar, Gate[]>();
  freeOfCalendars(times, pace).forEach((after, place) => {
    if (after === Infinity) return;
    for (const { leg } of times.rides[place] ?? []) {
      const { calendar } = leg;
      if (!calendar) continue;
      const known = gates.get(calendar) ?? [];
      gates.set(calendar, known);
      if (!known.some((gate) => gate.after === after)) known.push({ calendar, after });
    }
  });
  return [...gates.values()].flat();
}

/** When data leaves that arrives at a gate right when it opens; in order, each once. */
function departures(gates: readonly Gate[]): Float64Array {
  const found = gates.map(departuresTo);
  const [first = new Float64Array()] = found;
  // The starts of one calendar are in order, and there is mostly one.
  if (found.length < 2) return first;
  const sorted = new Float64Array(found.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  for (const each of found) {
    sorted.set(each, length);
    length += each.length;
  }
  return sorted.sort().filter((at, index) => at !== sorted[index - 1]);
}

function departuresTo({ calendar, after }: Gate): Float64Array {
  const first = FIRST_DAY + after;
  const starts = calendar.between(first, first + YEAR);
  // What starts but once in several years starts after this one.
  if (starts.length === 0) starts.push(calendar.next(first) ?? first);
  return Float64Array.from(starts, (start) => start - after);
}

function changesOf({ calendars }: Timetable): readonly Instant[] {
  const zones = new Set(calendars.map(({ zone }) => zone));
  const found = [...zones].flatMap((zone) => zone.changes(FIRST_DAY - YEAR, FIRST_DAY + 2 * YEAR));
  return found.map(({ at }) => at).sort((a, b) => a - b);
}

function periodOf({ calendars }: Timetable): Milliseconds | undefined {
  return calendars
    .map(({ period }) => period)
    .reduce((longest, period) =>
      longest === undefined || period === undefined ? undefined : Math.max(longest, period),
    );
}

/** One walk through the departures of a year. */
class Year {
  readonly extreme: Kept;
  readonly usual: Kept;
  readonly #times: Timetable;
  readonly #pace: Pace;
  readonly #at: Float64Array;

  constructor(times: Timetable, pace: Pace) {
    this.#times = times;
    this.#pace = pace;
    this.#at = new Float64Array(times.rides.length);
    this.extreme = new Kept(pace);
    this.usual = new Kept(pace);
  }

  /** Visits a day and a period after each change of clocks, and all from which the next is felt; all there are without a period. */
  walk(instants: Float64Array): void {
    const changes = changesOf(this.#times);
    const period = periodOf(this.#times) ?? Infinity;
    let settled = -Infinity;
    let next = -Infinity;
    let learned = 0;
    let longest = 0;
    for (const leaves of instants) {
      if (leaves >= next) {
        settled = (changes.findLast((at) => at <= leaves) ?? -Infinity) + DAY;
        next = changes.find((at) => at > leaves) ?? Infinity;
        learned = leaves + DAY + period;
        longest = 0;
      }
      const repeats = leaves >= learned && leaves + longest + JUST_MISSED < next;
      if (!repeats) longest = Math.max(longest, this.#visit(leaves, settled, next));
    }
  }

  /** Looks at one departure, told since when the last change of clocks is a day ago, and when the next one comes. Says how long it takes. */
  #visit(leaves: Instant, settled: Instant, change: Instant): Milliseconds {
    const at = this.#at;
    const late = this.#pace === 'worst' ? JUST_MISSED : 0;
    search(this.#times.rides, { leaves: leaves + late, pace: this.#pace, at });
    let longest = 0;
    for (let place = 0; place < at.length; place++) {
      const arrives = at[place] ?? Infinity;
      if (arrives === Infinity) continue;
      const takes = Math.floor(arrives) - leaves;
      if (takes > longest) longest = takes;
      this.extreme.keep(place, takes, leaves);
      if (settled <= leaves && arrives < change) this.usual.keep(place, takes, leaves);
    }
    return longest;
  }
}
