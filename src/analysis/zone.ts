/** Clocks on the walls of a time zone: when they change, and which instants a wall time stands for. */
import type { Milliseconds } from '../base/duration.js';

/** Milliseconds since 1970, UTC. */
export type Instant = number;

/** A date and time as a wall clock shows it, counted as if it were UTC. */
export type WallTime = number;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The clocks change at an instant, by so much; positive in spring. */
export interface ClockChange {
  readonly at: Instant;
  readonly by: Milliseconds;
}

interface Year {
  readonly offset: Milliseconds;
  readonly changes: readonly ClockChange[];
}

/** A wall time happens once, twice (clocks go back) or never (they go forward, at `gap`). */
export interface Moments {
  readonly instants: readonly Instant[];
  readonly gap?: Instant;
}

export class Zone {
  readonly name: string;
  readonly #format: Intl.DateTimeFormat;
  readonly #years = new Map<number, Year>();

  constructor(name: string) {
    this.name = name;
    this.#format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** How far the wall is ahead of UTC. */
  offset(instant: Instant): Milliseconds {
    const { offset, changes } = this.#year(new Date(instant).getUTCFullYear());
    return changes.reduce((sum, { at, by }) => (at <= instant ? sum + by : sum), offset);
  }

  /** In the order of time, both ends included. */
  changes(from: Instant, to: Instant): readonly ClockChange[] {
    const found: ClockChange[] = [];
    for (let year = new Date(from).getUTCFullYear(); year <= new Date(to).getUTCFullYear(); year++)
      found.push(...this.#year(year).changes.filter(({ at }) => from <= at && at <= to));
    return found;
  }

  moments(wall: WallTime): Moments {
    const before = this.offset(wall - DAY);
    const after = this.offset(wall + DAY);
    if (before === after) return { instants: [wall - before] };
    const instants = [wall - Math.max(before, after), wall - Math.min(before, after)].filter(
      (instant) => instant + this.offset(instant) === wall,
    );
    if (instants.length > 0) return { instants };
    const change = this.changes(wall - 2 * DAY, wall + 2 * DAY).find(({ at }) => {
      const shown = at + this.offset(at);
      return shown > wall && at + this.offset(at - 1) <= wall;
    });
    return { instants, gap: change?.at ?? wall - after };
  }

  #year(year: number): Year {
    let known = this.#years.get(year);
    if (!known) this.#years.set(year, (known = this.#measure(year)));
    return known;
  }

  /** A look at each day, and between two days that differ a search for the second of the change. */
  #measure(year: number): Year {
    const start = Date.UTC(year, 0, 1);
    const end = Date.UTC(year + 1, 0, 1);
    const first = this.#ask(start);
    const changes: ClockChange[] = [];
    let offset = first;
    for (let day = start; day < end; day += DAY) {
      const next = this.#ask(day + DAY);
      if (next === offset) continue;
      // A change at midnight of New Year belongs to the year that begins with it, which starts from the new offset.
      const at = this.#search(day, day + DAY, offset);
      if (at < end) changes.push({ at, by: next - offset });
      offset = next;
    }
    return { offset: first, changes };
  }

  #search(from: Instant, to: Instant, offset: Milliseconds): Instant {
    let [low, high] = [from, to];
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (this.#ask(middle) === offset) low = middle;
      else high = middle;
    }
    return high;
  }

  #ask(instant: Instant): Milliseconds {
    const shown = new Map(
      this.#format.formatToParts(instant).map(({ type, value }) => [type, Number(value)] as const),
    );
    const part = (type: Intl.DateTimeFormatPartTypes): number => shown.get(type) ?? 0;
    const wall = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
    return wall - instant;
  }
}

const zones = new Map<string, Zone | undefined>();

/** Undefined for a name that the time zone database has not. */
export function zoneOf(name: string): Zone | undefined {
  if (!zones.has(name)) {
    try {
      zones.set(name, new Zone(name));
    } catch {
      zones.set(name, undefined);
    }
  }
  return zones.get(name);
}
