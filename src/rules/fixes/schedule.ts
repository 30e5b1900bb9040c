/** Batch patterns as they are written, and one that starts at another time of the day. */
import { runText } from '../../analysis/delay.js';
import type { Milliseconds } from '../../base/duration.js';
import type { Pattern, Schedule } from '../../model/clauses.js';

const DAY_MINUTES = 1440;

type Daily = Extract<Schedule, { readonly kind: 'daily' }>;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** `02:30`, of minutes after midnight on any day. */
export function clockText(minutes: number): string {
  const time = ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  return `${twoDigits(Math.floor(time / 60))}:${twoDigits(time % 60)}`;
}

/** The same daily batch, so many milliseconds later. */
export function later({ at = 0, zone }: Daily, by: Milliseconds, pattern: Pattern): string {
  const clock = clockText(at + Math.ceil(by / 60_000));
  return `batch daily at ${clock}${zone === undefined ? '' : ` ${zone}`}${runText(pattern)}`;
}
