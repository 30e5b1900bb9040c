/** How far apart the starts of a batch lie at most: the part of its staleness that no speed mends. */
import { Cron, CronPattern } from 'croner';
import type { Milliseconds } from '../base/duration.js';
import type { Schedule } from '../model/clauses.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A fixed year, so that a finding does not depend on the day somebody looks. It ends in a leap year's January. */
const FIRST_DAY = Date.UTC(2027, 0, 1);
const YEAR = 366 * DAY;

const cronGaps = new Map<string, Milliseconds | undefined>();

/**
 * The longest gap between two starts, by the clock on the wall of the schedule's zone. The hour that the autumn change of clocks adds
 * in one night of the year is left out: a daily batch starts daily.
 */
export function longestGap(schedule: Schedule): Milliseconds | undefined {
  switch (schedule.kind) {
    case 'hourly':
      return HOUR;
    case 'daily':
      return DAY;
    case 'every':
      return schedule.every;
    default:
      return cronGap(schedule.expression);
  }
}

/** Undefined for an expression that is none, or that never starts. */
function cronGap(expression: string): Milliseconds | undefined {
  if (!cronGaps.has(expression)) cronGaps.set(expression, measure(expression));
  return cronGaps.get(expression);
}

function measure(expression: string): Milliseconds | undefined {
  try {
    const pattern = new CronPattern(expression, 'UTC', { mode: '5-part' });
    const times = startsOfDay(pattern);
    const first = times[0];
    const last = times.at(-1);
    if (first === undefined || last === undefined) return undefined;
    const overnight = longestStretch(daysOf(pattern.pattern));
    return overnight === undefined
      ? undefined
      : Math.max(overnight - last + first, longestStretch(times) ?? 0);
  } catch {
    // Not a cron expression: the text's own problem, reported where it stands.
    return undefined;
  }
}

/** The times of day at which it starts, in order. */
function startsOfDay({ hour, minute }: CronPattern): Milliseconds[] {
  const times: Milliseconds[] = [];
  hour.forEach((onHour, h) => {
    if (onHour) minute.forEach((onMinute, m) => onMinute && times.push(h * HOUR + m * MINUTE));
  });
  return times;
}

/** The days on which it starts, over a year, or until there are two. Walking days alone is what keeps `* * * * *` cheap. */
function daysOf(pattern: string): Milliseconds[] {
  const [, , ...days] = pattern.trim().split(/\s+/);
  if (days.every((part) => part === '*')) return [0, DAY];
  const cron = new Cron(`0 0 ${days.join(' ')}`, { paused: true, mode: '5-part', utcOffset: 0 });
  const found: Milliseconds[] = [];
  let next = cron.nextRun(new Date(FIRST_DAY - 1));
  while (next) {
    found.push(next.getTime());
    if (found.length > 1 && next.getTime() - FIRST_DAY > YEAR) break;
    next = cron.nextRun(next);
  }
  return found;
}

/** The longest step between neighbours; undefined where there is none. */
function longestStretch(times: readonly Milliseconds[]): Milliseconds | undefined {
  let longest: Milliseconds | undefined;
  for (let i = 1; i < times.length; i++) {
    const step = (times[i] ?? 0) - (times[i - 1] ?? 0);
    if (longest === undefined || step > longest) longest = step;
  }
  return longest;
}
