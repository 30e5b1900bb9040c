/** When a batch starts, to the instant: the calendar behind a schedule, in its zone, through changes of the clocks. */
import { Cron, CronPattern } from 'croner';
import type { Milliseconds } from '../base/duration.js';
import type { Schedule } from '../model/clauses.js';
import { longestGap } from './schedule.js';
import { zoneOf, type Instant, type Zone } from './zone.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/** Farther than the 8 years that may lie between two 29ths of February. */
const MOST_YEARS = 10;
const MOST_CALENDARS = 500;

/**
 * `by` the calendar, or at some time of an interval of which the text does not say when it begins (`hourly`, `every 15m`, a bare `daily`).
 * What starts more often than hourly, around the clock, is taken for an interval too: a day has too many starts to tell apart.
 */
export type Starts =
  | { readonly kind: 'by'; readonly calendar: Calendar }
  | { readonly kind: 'within'; readonly interval: Milliseconds };

interface Rule {
  /** Times of day on the wall, in order. */
  readonly times: readonly Milliseconds[];
  /** The last three fields of a cron expression. */
  readonly days: string;
  /**
   * Names its times without a wildcard or step. In a night in which the clocks go forward such a run starts when the clock is there
   * again, in one in which they go back at the first of the two; others are left out and repeated: the ways of Vixie cron.
   */
  readonly fixed: boolean;
  readonly zone: Zone;
}

/** How many calendars there have been. */
let made = 0;

export class Calendar {
  /** After how long the same starts come again while the clocks stay; undefined where months or days of the month count. */
  readonly period: Milliseconds | undefined;
  readonly zone: Zone;
  /** No other one has it. */
  readonly key: number;
  readonly #rule: Rule;
  readonly #years = new Map<number, Float64Array>();

  constructor(rule: Rule) {
    this.#rule = rule;
    this.key = made++;
    this.zone = rule.zone;
    this.period = periodOf(rule.days);
  }

  /** The first start at or after an instant. */
  next(instant: Instant): Instant | undefined {
    const year = yearOf(instant);
    const around = this.#startsOf(year);
    if ((around[0] ?? Infinity) < instant && (around[around.length - 1] ?? -Infinity) >= instant)
      return around[indexFrom(around, instant)];
    // The last hours of a year on the wall may lie in the next year of UTC.
    for (let y = year - 1; y <= year + MOST_YEARS; y++) {
      const starts = this.#startsOf(y);
      if ((starts[starts.length - 1] ?? -Infinity) >= instant) return starts[indexFrom(starts, instant)];
    }
    return undefined;
  }

  /** The last start at or before an instant. */
  previous(instant: Instant): Instant | undefined {
    const year = yearOf(instant);
    for (let y = year + 1; y > year - MOST_YEARS; y--) {
      const starts = this.#startsOf(y);
      if ((starts[0] ?? Infinity) <= instant) {
        const index = indexFrom(starts, instant);
        return starts[index] === instant ? instant : starts[index - 1];
      }
    }
    return undefined;
  }

  /** All from the first instant on and before the second. */
  between(from: Instant, to: Instant): Instant[] {
    const found: Instant[] = [];
    for (let y = new Date(from).getUTCFullYear() - 1; y <= new Date(to).getUTCFullYear() + 1; y++) {
      const starts = this.#startsOf(y);
      for (let i = indexFrom(starts, from); i < starts.length && (starts[i] ?? to) < to; i++)
        found.push(starts[i] ?? 0);
    }
    return found;
  }

  #startsOf(year: number): Float64Array {
    let starts = this.#years.get(year);
    if (!starts) this.#years.set(year, (starts = startsOfYear(this.#rule, year)));
    return starts;
  }
}

/** To the year, give or take the hours of a leap day: its neighbours are looked at too. */
const yearOf = (instant: Instant): number => 1970 + Math.floor(instant / (365.2425 * DAY));

/** The place of the first start at or after an instant. */
function indexFrom(starts: Float64Array, instant: Instant): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

function startsOfYear({ times, days, fixed, zone }: Rule, year: number): Float64Array {
  const starts = new Set<Instant>();
  for (const day of daysOfYear(days, year)) {
    const changes = zone.changes(day - DAY, day + 2 * DAY).length > 0;
    const offset = changes ? 0 : zone.offset(day);
    for (const time of times) {
      if (!changes) {
        starts.add(day + time - offset);
        continue;
      }
      const { instants, gap } = zone.moments(day + time);
      for (const instant of fixed ? instants.slice(0, 1) : instants) starts.add(instant);
      if (fixed && gap !== undefined) starts.add(gap);
    }
  }
  return Float64Array.from(starts).sort();
}

/** Days on the wall, as midnights of UTC. */
function daysOfYear(days: string, year: number): Instant[] {
  const start = Date.UTC(year, 0, 1);
  const end = Date.UTC(year + 1, 0, 1);
  const found: Instant[] = [];
  if (days === EVERY_DAY) {
    for (let day = start; day < end; day += DAY) found.push(day);
    return found;
  }
  const cron = new Cron(`0 0 ${days}`, { paused: true, mode: '5-part', utcOffset: 0 });
  for (let day = cron.nextRun(new Date(start - 1)); day && day.getTime() < end; day = cron.nextRun(day))
    found.push(day.getTime());
  return found;
}

const EVERY_DAY = '* * *';

function periodOf(days: string): Milliseconds | undefined {
  if (days === EVERY_DAY) return DAY;
  return /^\* \* [^#L+]+$/i.test(days) ? WEEK : undefined;
}

/** Shared: the years of a calendar are counted once. */
const known = new Map<string, Starts | undefined>();

/** All that says when a schedule starts. */
export function scheduleKey(schedule: Schedule): string {
  switch (schedule.kind) {
    case 'hourly':
      return 'hourly';
    case 'every':
      return `every ${schedule.every}`;
    case 'daily':
      return `daily ${schedule.at} ${schedule.zone}`;
    default:
      return `cron ${schedule.expression}\n${schedule.zone}`;
  }
}

/** Undefined where the schedule never starts, or is none. */
export function startsOf(schedule: Schedule): Starts | undefined {
  switch (schedule.kind) {
    case 'hourly':
      return { kind: 'within', interval: HOUR };
    case 'every':
      return { kind: 'within', interval: schedule.every };
    case 'daily': {
      const { at, zone } = schedule;
      if (at === undefined) return { kind: 'within', interval: DAY };
      return shared(`${at} ${zone}`, () => `${at % 60} ${Math.floor(at / 60)} ${EVERY_DAY}`, zone);
    }
    default:
      return shared(`${schedule.expression}\n${schedule.zone}`, () => schedule.expression, schedule.zone);
  }
}

function shared(key: string, expression: () => string, zone = 'UTC'): Starts | undefined {
  const starts = known.get(key);
  if (starts || known.has(key)) return starts;
  // An editor runs for days, and each letter that is typed into an expression makes another.
  if (known.size > MOST_CALENDARS) known.clear();
  const found = by(expression(), zone);
  known.set(key, found);
  return found;
}

function by(expression: string, zone: string): Starts | undefined {
  const calendar = calendarOf(expression.trim(), zone);
  if (!calendar) return undefined;
  const gap = longestGap({ kind: 'cron', expression, zone });
  return gap !== undefined && gap < HOUR ? { kind: 'within', interval: gap } : { kind: 'by', calendar };
}

function calendarOf(expression: string, zoneName: string): Calendar | undefined {
  const zone = zoneOf(zoneName);
  if (!zone) return undefined;
  try {
    const pattern = new CronPattern(expression, 'UTC', { mode: '5-part' });
    const [minutes = '', hours = '', ...days] = pattern.pattern.trim().split(/\s+/);
    const fixed = !/[*?/]/.test(minutes + hours);
    const rule = { times: timesOf(pattern), days: days.join(' ').replaceAll('?', '*'), fixed, zone };
    const calendar = new Calendar(rule);
    return calendar.next(Date.UTC(2027, 0, 1)) === undefined ? undefined : calendar;
  } catch {
    // Not a cron expression: the text's own problem, reported where it stands.
    return undefined;
  }
}

/** The times of day of an expression, in order. */
export function timesOf({ hour, minute }: CronPattern): Milliseconds[] {
  const times: Milliseconds[] = [];
  hour.forEach((onHour, h) => {
    if (onHour) minute.forEach((onMinute, m) => onMinute && times.push(h * HOUR + m * MINUTE));
  });
  return times;
}
