/** Values and names as the language writes them, on one line. */
import { formatDuration, formatRate, formatSize } from '../../../base/duration.js';
import type { Name, Pattern, Retry, Schedule } from '../../../model/clauses.js';

/** Words of a clause; what is not said is left out. */
export function words(...parts: readonly (string | undefined | false)[]): string {
  const [first, second] = parts;
  // Most have a word and a value.
  if (parts.length === 2 && first && second) return `${first} ${second}`;
  return parts.filter((part) => part !== undefined && part !== false && part !== '').join(' ');
}

/** A word and its value, where there is one. */
export const said = <T>(
  word: string,
  value: T | undefined,
  write: (value: T) => string,
): string | undefined => (value === undefined ? undefined : words(word, write(value)));

export const duration = formatDuration;
export const rate = formatRate;
export const size = formatSize;
export const percent = (share: number): string => `${Number((share * 100).toFixed(6))}%`;
export const name = ({ text }: Name): string => text;
export const names = (list: readonly Name[]): string => list.map(name).join(', ');

const PLAIN = /^[^\s"\\]+(?: [^\s"\\]+)*$/;

/** In quotes; line breaks become spaces. */
export const quoted = (text: string): string =>
  PLAIN.test(text) ? `"${text}"` : `"${text.replace(/\s+/gu, ' ').trim().replace(/["\\]/g, '\\$&')}"`;

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const time = (minutes: number): string =>
  `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(Math.floor(minutes % 60))}`;

function writeSchedule(schedule: Schedule): string {
  switch (schedule.kind) {
    case 'hourly':
      return 'hourly';
    case 'daily':
      return words('daily', said('at', schedule.at, time), schedule.zone);
    case 'every':
      return words('every', duration(schedule.every));
    case 'cron':
      return words('cron', quoted(schedule.expression), schedule.zone);
  }
}

export const writePattern = ({ kind, every, schedule, takes }: Pattern): string =>
  words(
    kind,
    said('every', every, duration),
    schedule && writeSchedule(schedule),
    said('takes', takes, duration),
  );

export const writeRetry = ({ kind, times, from, to, jitter }: Retry): string =>
  words(
    kind,
    times !== undefined && `${times} times`,
    said(kind === 'fixed' ? 'every' : 'from', from, duration),
    said('to', to, duration),
    jitter && 'with jitter',
  );
