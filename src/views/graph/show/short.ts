/** Values in few characters, for labels that have room for no more. */
import { UNITS, formatDuration, type Milliseconds } from '../../../base/duration.js';

/** Nothing is said in weeks. */
const SHORT = UNITS.slice(1);

const SLACK = 0.05;

/** In one unit, of two figures where that is not whole: 2s500ms → `2.5s`, 1d2h → `1.1d`. Less than it is by half a hundredth at most. */
export function shortDuration(milliseconds: Milliseconds): string {
  const [unit, size] = SHORT.find(([, length]) => milliseconds >= length) ?? ['ms', 1];
  const count = milliseconds / size;
  return `${count < 10 ? Math.ceil(count * 10 - SLACK) / 10 : Math.ceil(count - SLACK)}${unit}`;
}

/**
 * As a label says it: 2s500ms → `2.5s`, and without what is less than a thousandth of it: 1d500ms → `1d`.
 * @param against what it is held against: where that makes the difference, the rest is said
 */
export function saidDuration(milliseconds: Milliseconds, against?: Milliseconds): string {
  const [, size] = SHORT.find(([, length]) => milliseconds >= length) ?? ['', 1];
  const round = milliseconds - (milliseconds % size);
  if (
    round !== milliseconds &&
    (milliseconds - round) * 1000 < milliseconds &&
    !isBetween(round, milliseconds, against)
  )
    return saidDuration(round);
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

const isBetween = (from: Milliseconds, to: Milliseconds, point: Milliseconds = to): boolean =>
  from <= point && point < to;
