/** What lies between the end of one scheduled run and the start of the next that needs it: the slack, over a year of two clocks. */
import type { Milliseconds } from '../base/duration.js';
import { remembered } from '../base/remembered.js';
import type { Schedule } from '../model/clauses.js';
import { scheduleKey, startsOf, type Calendar } from './starts.js';
import { FIRST_DAY } from './sweep.js';
import type { Instant } from './zone.js';

const DAY = 86_400_000;
const YEAR = 366 * DAY;

/** One run of the first schedule, and the start of the second that can use what it brings. */
export interface Handover {
  readonly starts: Instant;
  readonly ends: Instant;
  /** The next start of the second schedule at or after the end. */
  readonly next: Instant;
  readonly slack: Milliseconds;
  /** The last start that came while the run was on, and so missed it. */
  readonly missed?: Instant;
}

/** A stretch of the year in which neither clock changes. Neighbours with the same slack are one. */
export interface Season {
  /** The change of a clock that it begins with; for the first, the year's first day. */
  readonly from: Instant;
  readonly least: Handover;
  readonly most: Handover;
}

export interface Handovers {
  /** The run that leaves least: the first of the season that begins with it, a season that began within the year before others. */
  readonly least: Handover;
  readonly most: Handover;
  readonly seasons: readonly Season[];
  /** Runs during which the second schedule started: what they bring waits for the start after that. */
  readonly missed: readonly Handover[];
  readonly runs: number;
}

/**
 * `takes` is how long what the first schedule starts is under way to the second. Undefined where one of the two has no hour of its own
 * (`hourly`, `every 15m`, a bare `daily`).
 */
export const handovers = remembered(
  (first: Schedule, takes: Milliseconds, second: Schedule) =>
    `${scheduleKey(first)}\n${takes}\n${scheduleKey(second)}`,
  between,
);

function between(first: Schedule, takes: Milliseconds, second: Schedule): Handovers | undefined {
  const before = startsOf(first);
  const after = startsOf(second);
  if (before?.kind !== 'by' || after?.kind !== 'by') return undefined;
  const runs = runsOf(before.calendar, takes, after.calendar);
  const seasons = seasonsOf(runs, [before.calendar, after.calendar]);
  const least = extremeOf(
    seasons.map((season) => season.least),
    isLess,
  );
  const most = extremeOf(
    seasons.map((season) => season.most),
    isMore,
  );
  return least && most
    ? { least, most, seasons, missed: runs.filter(({ missed }) => missed !== undefined), runs: runs.length }
    : undefined;
}

const isLess = (a: Handover, b: Handover): boolean => a.slack < b.slack;
const isMore = (a: Handover, b: Handover): boolean => a.slack > b.slack;

/** The season with which the year begins has begun in the year before: a later one of the same slack shows when that was. */
function extremeOf([first, ...later]: readonly Handover[], isBeyond: typeof isLess): Handover | undefined {
  const found = firstOf(later, isBeyond);
  return first && (!found || isBeyond(first, found)) ? first : found;
}

const firstOf = (runs: readonly Handover[], isBeyond: typeof isLess): Handover | undefined =>
  runs.reduce<Handover | undefined>((best, run) => (!best || isBeyond(run, best) ? run : best), undefined);

function seasonsOf(runs: readonly Handover[], calendars: readonly Calendar[]): readonly Season[] {
  const changes = calendars.flatMap(({ zone }) => zone.changes(FIRST_DAY, FIRST_DAY + YEAR));
  const begins = [...new Set([FIRST_DAY, ...changes.map(({ at }) => at)])].sort((a, b) => a - b);
  const seasons: Season[] = [];
  begins.forEach((from, index) => {
    const end = begins[index + 1] ?? Infinity;
    const own = runs.filter(({ starts }) => from <= starts && starts < end);
    const [least, most] = [firstOf(own, isLess), firstOf(own, isMore)];
    const last = seasons.at(-1);
    if (!least || !most) return;
    if (last?.least.slack !== least.slack || last.most.slack !== most.slack)
      seasons.push({ from, least, most });
  });
  return seasons;
}

function runsOf(first: Calendar, takes: Milliseconds, second: Calendar): readonly Handover[] {
  return first.between(FIRST_DAY, FIRST_DAY + YEAR).flatMap((starts) => {
    const ends = starts + takes;
    const next = second.next(ends);
    if (next === undefined) return [];
    const last = second.previous(ends - 1);
    const missed = last !== undefined && last >= starts ? { missed: last } : {};
    return [{ starts, ends, next, slack: next - ends, ...missed }];
  });
}
