/** The longest and the shortest time that data is under way, over all instants of a year at which it may leave. */
import type { Milliseconds } from '../base/duration.js';
import type { Place } from '../model/map.js';
import { arrivals, type Pace, type Timetable } from './arrival.js';
import type { Calendar } from './starts.js';
import type { Instant } from './zone.js';

const DAY = 86_400_000;
const YEAR = 366 * DAY;

/** A fixed year, so that a finding does not depend on the day somebody looks. */
export const FIRST_DAY: Instant = Date.UTC(2027, 0, 1);

/** Added to the moment of leaving, it just misses a start; all else is whole milliseconds. */
export const JUST_MISSED = 0.5;

export interface Extreme {
  readonly takes: Milliseconds;
  /** The first instant of the year at which it takes so long. */
  readonly leaves: Instant;
}

export interface Swept {
  /** Of all departures. */
  readonly extreme: ReadonlyMap<Place, Extreme>;
  /** Of those about which no clock changes, from a day before they leave until they arrive. */
  readonly usual: ReadonlyMap<Place, Extreme>;
}

/**
 * Between two moments at which the data would just catch the first scheduled batch on its way, leaving later only means waiting less.
 * So the longest time belongs to a departure that just misses such a start, and the shortest to one that just catches it.
 * While no clock changes, days repeat (or weeks, where weekdays count): one period stands for all that arrive before the next change.
 */
export function sweep(times: Timetable, source: Place, pace: Pace): Swept {
  const gates = gatesOf(times, source, pace);
  const late = pace === 'worst' ? JUST_MISSED : 0;
  const result = { extreme: new Map<Place, Extreme>(), usual: new Map<Place, Extreme>() };
  const changes = changesOf(times);
  const visit: Visit = (leaves, settled, change) => {
    let longest = 0;
    for (const [place, { at }] of arrivals(times, source, leaves + late, pace)) {
      const takes = Math.floor(at) - leaves;
      longest = Math.max(longest, takes);
      keep(result.extreme, place, { takes, leaves }, pace);
      if (settled <= leaves && at < change) keep(result.usual, place, { takes, leaves }, pace);
    }
    return longest;
  };
  if (gates.length === 0) visit(FIRST_DAY, -Infinity, Infinity);
  else walk(departures(gates), changes, periodOf(times), visit);
  return result;
}

function keep(known: Map<Place, Extreme>, place: Place, found: Extreme, pace: Pace): void {
  const old = known.get(place);
  const isBetter = !old || (pace === 'worst' ? found.takes > old.takes : found.takes < old.takes);
  if (isBetter) known.set(place, found);
}

/** A calendar that the data meets first, so many milliseconds after it left. */
interface Gate {
  readonly calendar: Calendar;
  readonly after: Milliseconds;
}

function gatesOf(times: Timetable, source: Place, pace: Pace): readonly Gate[] {
  const legs = times.legs.filter(({ calendar }) => calendar);
  if (legs.length === 0) return [];
  const free = new Map([...times.from].map(([place, out]) => [place, out.filter((leg) => !leg.calendar)]));
  const before = arrivals({ legs: times.legs, from: free }, source, 0, pace);
  const gates = new Map<Calendar, Map<Milliseconds, Gate>>();
  for (const { calendar, hop } of legs) {
    const after = before.get(hop.from)?.at;
    if (!calendar || after === undefined) continue;
    const known = gates.get(calendar) ?? new Map<Milliseconds, Gate>();
    gates.set(calendar, known.set(after, { calendar, after }));
  }
  return [...gates.values()].flatMap((known) => [...known.values()]);
}

/** When data leaves that arrives at a gate right when it opens; in order, each once. */
function departures(gates: readonly Gate[]): readonly Instant[] {
  const found = new Set<Instant>();
  for (const { calendar, after } of gates) {
    const first = FIRST_DAY + after;
    const starts = calendar.between(first, first + YEAR);
    // What starts but once in several years starts after this one.
    if (starts.length === 0) starts.push(calendar.next(first) ?? first);
    for (const start of starts) found.add(start - after);
  }
  return Array.from(Float64Array.from(found).sort());
}

function changesOf({ legs }: Timetable): readonly Instant[] {
  const zones = new Set(legs.flatMap(({ calendar }) => calendar?.zone ?? []));
  const found = [...zones].flatMap((zone) => zone.changes(FIRST_DAY - YEAR, FIRST_DAY + 2 * YEAR));
  return found.map(({ at }) => at).sort((a, b) => a - b);
}

function periodOf({ legs }: Timetable): Milliseconds | undefined {
  const periods = legs.flatMap(({ calendar }) => (calendar ? [calendar.period] : []));
  return periods.reduce((longest, period) =>
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
