/** What lies between the end of one scheduled run and the start of the next that needs it: the slack, over a year of two clocks. */
import type { Milliseconds } from '../base/duration.js';
import type { Schedule } from '../model/clauses.js';
import { startsOf, type Calendar } from './starts.js';
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

/** Runs in a row that leave the same slack. */
export interface Season {
  readonly from: Handover;
  readonly slack: Milliseconds;
}

export interface Handovers {
  /** The run that leaves least: the first of them after a change of the slack, else the first of the year. */
  readonly least: Handover;
  readonly most: Handover;
  /** Stretches of the year with one slack; a stretch of a single run counts too. */
  readonly seasons: readonly Season[];
  /** Runs during which the second schedule started: what they bring waits for the start after that. */
  readonly missed: readonly Handover[];
  readonly runs: number;
}

/**
 * `takes` is how long what the first schedule starts is under way to the second. Undefined where one of the two has no hour of its own
 * (`hourly`, `every 15m`, a bare `daily`).
 */
export function handovers(first: Schedule, takes: Milliseconds, second: Schedule): Handovers | undefined {
  const before = startsOf(first);
  const after = startsOf(second);
  if (before?.kind !== 'by' || after?.kind !== 'by') return undefined;
  const runs = runsOf(before.calendar, takes, after.calendar);
  const [head, ...rest] = runs;
  if (!head) return undefined;
  const seasons: Season[] = [{ from: head, slack: head.slack }];
  for (const run of rest)
    if (run.slack !== seasons.at(-1)?.slack) seasons.push({ from: run, slack: run.slack });
  const slacks = runs.map(({ slack }) => slack);
  return {
    least: firstOf(seasons, Math.min(...slacks)) ?? head,
    most: firstOf(seasons, Math.max(...slacks)) ?? head,
    seasons,
    missed: runs.filter(({ missed }) => missed !== undefined),
    runs: runs.length,
  };
}

/** The season that the year begins with has begun in the year before: a later one of the same slack shows when it does. */
function firstOf([first, ...later]: readonly Season[], slack: Milliseconds): Handover | undefined {
  const begins = later.find((season) => season.slack === slack) ?? first;
  return begins?.from;
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
