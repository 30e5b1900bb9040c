/** Starts of a schedule at times on the wall that a day has not, or has twice. */
import { remembered } from '../base/remembered.js';
import { CronPattern } from 'croner';
import type { Milliseconds } from '../base/duration.js';
import type { Schedule } from '../model/clauses.js';
import { scheduleKey, startsOf, timesOf } from './starts.js';
import { FIRST_DAY } from './sweep.js';
import { zoneOf, type WallTime } from './zone.js';

const DAY = 86_400_000;
const YEAR = 365 * DAY;

export interface ClockHour {
  readonly wall: WallTime;
  readonly happens: 'never' | 'twice';
  /** By how much the clocks change. */
  readonly by: Milliseconds;
}

interface Times {
  readonly times: readonly Milliseconds[];
  readonly days: string;
  readonly zone: string;
}

/** Undefined for what names no times of its own: it starts again within the hour. */
function timesNamed(schedule: Schedule): Times | undefined {
  if (schedule.kind === 'daily' && schedule.at !== undefined && schedule.zone !== undefined)
    return { times: [schedule.at * 60_000], days: '* * *', zone: schedule.zone };
  if (schedule.kind !== 'cron' || schedule.zone === undefined || !startsOf(schedule)) return undefined;
  const [minutes = '', hours = '', ...days] = schedule.expression.trim().split(/\s+/);
  if (/[*?/]/.test(minutes + hours)) return undefined;
  const times = timesOf(new CronPattern(schedule.expression, 'UTC', { mode: '5-part' }));
  return { times, days: days.join(' '), zone: schedule.zone };
}

/** Those of one fixed year, in order. */
export const clockHours = remembered(scheduleKey, hoursOf);

function hoursOf(schedule: Schedule): readonly ClockHour[] {
  const named = timesNamed(schedule);
  const zone = named && zoneOf(named.zone);
  if (!named || !zone) return [];
  const noon = startsOf({ kind: 'cron', expression: `0 12 ${named.days}`, zone: named.zone });
  const runsOn = (day: WallTime): boolean => {
    const at = zone.moments(day + DAY / 2).instants[0] ?? day;
    return noon?.kind === 'by' && noon.calendar.next(at) === at;
  };
  return zone.changes(FIRST_DAY, FIRST_DAY + YEAR).flatMap(({ at, by }): ClockHour[] => {
    const [before, after] = [at + zone.offset(at - 1), at + zone.offset(at)];
    const [from, to] = [Math.min(before, after), Math.max(before, after)];
    const days = [...new Set([from, to - 1].map((wall) => Math.floor(wall / DAY) * DAY))];
    return days
      .flatMap((day) => (runsOn(day) ? named.times.map((time) => day + time) : []))
      .filter((wall) => from <= wall && wall < to)
      .map((wall) => ({ wall, happens: by > 0 ? ('never' as const) : ('twice' as const), by: Math.abs(by) }));
  });
}
