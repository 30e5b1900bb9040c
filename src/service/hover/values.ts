/** Values spelled out. */
import { parseDuration, parseRate, parseSize } from '../../base/duration.js';

const UNITS: readonly (readonly [string, number])[] = [
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
  ['millisecond', 1],
];

const some = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

/** `1 hour 30 minutes`. */
function spellDuration(milliseconds: number): string {
  let rest = Math.round(milliseconds);
  const parts: string[] = [];
  for (const [noun, size] of UNITS) {
    if (noun === 'week' && rest % size !== 0) continue;
    const count = Math.floor(rest / size);
    if (count > 0) parts.push(some(count, noun));
    rest -= count * size;
  }
  return parts.join(' ') || '0 seconds';
}

const figure = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 3 });

const spellRate = (perSecond: number): string =>
  `${figure(perSecond)} a second · ${figure(perSecond * 60)} a minute · ${figure(perSecond * 3600)} an hour · ${figure(perSecond * 86_400)} a day`;

const YEAR = 365 * 86_400_000;

/** What an availability allows. */
const spellAvailability = (share: number): string =>
  `down for at most ${spellMinutes((1 - share) * YEAR)} a year, ${spellMinutes(((1 - share) * YEAR) / 12)} a month`;

/** To the minute, below that to the second. */
function spellMinutes(milliseconds: number): string {
  const step = milliseconds < 3_600_000 ? 1000 : 60_000;
  return spellDuration(Math.round(milliseconds / step) * step);
}

const AVAILABILITIES: ReadonlySet<string> = new Set(['Sla', 'Availability']);

/** Undefined for what says all by itself. */
export function spellValue(terminal: string, image: string, rule: string): string | undefined {
  switch (terminal) {
    case 'DURATION': {
      const value = parseDuration(image);
      return value === undefined ? undefined : spellDuration(value);
    }
    case 'RATE': {
      const value = parseRate(image);
      return value === undefined ? undefined : spellRate(value);
    }
    case 'SIZE': {
      const value = parseSize(image);
      return value === undefined ? undefined : some(value, 'byte');
    }
    case 'PERCENT':
      return AVAILABILITIES.has(rule)
        ? spellAvailability(Math.min(1, Number.parseFloat(image) / 100))
        : undefined;
    default:
      return undefined;
  }
}
