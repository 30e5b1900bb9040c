/** Values in few characters, for labels that have room for no more. */
import { formatDuration, type Milliseconds } from '../../../base/duration.js';

const UNITS: readonly (readonly [string, Milliseconds])[] = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
];

/** In one unit, of two figures where that is not whole: 2s500ms → `2.5s`, 1d2h → `1.1d`. Never less than it is. */
export function shortDuration(milliseconds: Milliseconds): string {
  const [unit, size] = UNITS.find(([, length]) => milliseconds >= length) ?? ['ms', 1];
  const count = milliseconds / size;
  return `${count < 10 ? Math.ceil(count * 10 - 1e-9) / 10 : Math.ceil(count - 1e-9)}${unit}`;
}

/** Exactly, as a label says it: 2s500ms → `2.5s`. */
export function saidDuration(milliseconds: Milliseconds): string {
  const isShort = milliseconds > 1000 && milliseconds < 60_000 && milliseconds % 100 === 0;
  return isShort ? `${milliseconds / 1000}s` : formatDuration(milliseconds);
}

/** Its schedule: `batch daily at 02:00 Europe/Zurich takes 40m` → `daily 02:00`, `daily`. What has none is told by its sign. */
export function shortPattern(text = ''): readonly string[] {
  const [, every] = /\b(every \S+)/.exec(text) ?? [];
  if (every !== undefined) return [every];
  const [, daily, at] = /\b(daily)(?: at (\S+))?/.exec(text) ?? [];
  if (daily !== undefined) return [...(at === undefined ? [] : [`daily ${at}`]), daily];
  const [found] = /\b(hourly|cron)\b/.exec(text) ?? [];
  return found === undefined ? [] : [found];
}
