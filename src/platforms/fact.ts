/** A fact about a platform, with the page on which it was read: a number without its source raises no finding. */
import { formatDuration, parseDuration, parseRate, parseSize, type Milliseconds } from '../base/duration.js';

/**
 * How sure a fact is. `confirmed`: read on a page of the maker, or in its own source. `secondary`: read elsewhere, in copies, or on a page
 * too old to be sure. `unconfirmed`: believed, and read nowhere. Only a confirmed fact may raise an error.
 */
export type FactMark = 'confirmed' | 'secondary' | 'unconfirmed';

export interface Fact<T extends string | number = string> {
  /** As the language writes it: `72h`, `1MB`, `250000/h`; a plain number where it counts. */
  readonly value: T;
  /** Where it was read; absent only where the mark is `unconfirmed`. */
  readonly page?: string;
  /** The month in which the page was read: `2026-11`. */
  readonly read: string;
  readonly mark: FactMark;
  /** The edition, tier or region that the value belongs to, where it does not hold for all. */
  readonly assumes?: string;
  readonly note?: string;
  /** The map says so itself, for this reason: it stands in the place of what the platform's maker says. */
  readonly own?: string;
  /** The same fact in other editions, tiers or regions. */
  readonly variants?: readonly Fact<T>[];
}

export type FactKind = 'duration' | 'rate' | 'size';

const parsers: Readonly<Record<FactKind, (text: string) => number | undefined>> = {
  duration: parseDuration,
  rate: parseRate,
  size: parseSize,
};

/** Milliseconds, events per second or bytes; undefined where the fact is absent or of another kind. */
export const measure = (fact: Fact | undefined, kind: FactKind): number | undefined =>
  fact && parsers[kind](fact.value);

const PERIODS: Readonly<Record<string, Milliseconds>> = {
  s: 1000,
  min: 60_000,
  h: 3_600_000,
  day: 86_400_000,
};

/** The fact or that variant of it that allows most: what exceeds it is too much in every edition. */
export const mostGenerous = (fact: Fact, kind: FactKind): Fact =>
  (fact.variants ?? []).reduce(
    (best, each) => ((measure(each, kind) ?? 0) > (measure(best, kind) ?? 0) ? each : best),
    fact,
  );

/** The time over which a rate is counted: an hour for `250000/h`, so that its peak counts, a day for `50000/day`. */
export function periodOf(rate: string): Milliseconds | undefined {
  return parseRate(rate) === undefined ? undefined : PERIODS[rate.slice(rate.indexOf('/') + 1)];
}

/** How many events a rate allows in its period: 250,000 for `250000/h`. */
export function countOf(rate: string): number | undefined {
  const period = periodOf(rate);
  const perSecond = parseRate(rate);
  return period === undefined || perSecond === undefined
    ? undefined
    : Math.round((perSecond * period) / 1000);
}

export const mayRaiseError = ({ mark }: Pick<Fact, 'mark'>): boolean => mark === 'confirmed';

const DOUBTS: Readonly<Record<FactMark, string>> = {
  confirmed: '',
  secondary: ', a secondary source',
  unconfirmed: ', not confirmed',
};

/** The source as a message names it: `help.sap.com/… (read 2026-11)`. */
export function cite({ page, read, mark, own }: Pick<Fact, 'page' | 'read' | 'mark' | 'own'>): string {
  if (own !== undefined) return `headwater.json, ${own}`;
  const place = page?.replace(/^https:\/\//, '') ?? 'no page read';
  return page === undefined ? `${place}${DOUBTS[mark]}` : `${place} (read ${read}${DOUBTS[mark]})`;
}

/** The value as a message says it, with what it assumes: `50000/day in the Unlimited Edition`. */
export function say({ value, assumes }: Pick<Fact<string | number>, 'value' | 'assumes'>): string {
  const duration = typeof value === 'string' ? parseDuration(value) : undefined;
  const text = duration === undefined ? String(value) : formatDuration(duration);
  return assumes === undefined ? text : `${text} (${assumes})`;
}
