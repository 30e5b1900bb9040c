/** What a sync pattern can promise: the worst delay of one flow, and the cheapest pattern that stays below a bound. */
import { formatDuration, type Milliseconds } from '../base/duration.js';
import type { Pattern, Schedule } from '../model/clauses.js';
import type { FlowClauses } from '../model/declarations.js';
import { statedLatency } from './flow.js';
import { longestGap } from './schedule.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How old the data may be when it arrives, and the sum behind it. */
export interface Delay {
  readonly worst: Milliseconds;
  /** Such as `1d between starts + 40m a run`. */
  readonly sum: string;
  /** Its parts: `1d between starts`, `40m a run`. */
  readonly parts: readonly string[];
}

/** Of two parts, each with what it is; what is not known of them adds nothing. */
class Sum implements Delay {
  readonly worst: Milliseconds;
  readonly #first: Milliseconds | undefined;
  readonly #what: string;
  readonly #second: Milliseconds | undefined;
  readonly #other: string;

  constructor(
    first: Milliseconds | undefined,
    what: string,
    second?: Milliseconds | undefined,
    other: string = '',
  ) {
    this.worst = (first ?? 0) + (second ?? 0);
    this.#first = first;
    this.#what = what;
    this.#second = second;
    this.#other = other;
  }

  get parts(): readonly string[] {
    const parts: string[] = [];
    if (this.#first !== undefined) parts.push(`${formatDuration(this.#first)} ${this.#what}`);
    if (this.#second !== undefined) parts.push(`${formatDuration(this.#second)} ${this.#other}`);
    return parts;
  }

  get sum(): string {
    return this.parts.join(' + ');
  }
}

/** The worst delay that the pattern alone allows; undefined where the text states nothing to compute with. */
export function patternDelay(clauses: FlowClauses): Delay | undefined {
  const { pattern } = clauses;
  const latency = statedLatency(clauses);
  switch (pattern?.kind) {
    case 'batch':
      return batchDelay(pattern);
    case 'near-realtime':
      return pattern.every === undefined
        ? new Sum(MINUTE, 'at the least, as near-realtime means minutes', latency, 'on the way')
        : new Sum(pattern.every, 'between polls', latency, 'on the way');
    case 'on-demand': {
      const cached = clauses.cache?.value;
      if (cached === undefined && latency === undefined) return undefined;
      return new Sum(cached, 'in the cache', latency, 'to answer');
    }
    case 'realtime':
    case 'event-driven':
      return latency === undefined ? undefined : new Sum(latency, 'on the way');
    default:
      return undefined;
  }
}

function batchDelay({ schedule, takes }: Pattern): Delay | undefined {
  const gap = schedule && longestGap(schedule);
  if (gap === undefined) return undefined;
  return new Sum(gap, 'between starts', takes, 'a run');
}

/** Polling intervals that people choose. */
const INTERVALS = [30, 15, 10, 5, 2, 1].map((minutes) => minutes * MINUTE);

const BATCHES: readonly (readonly [Schedule, string])[] = [
  [{ kind: 'daily' }, 'batch daily'],
  [{ kind: 'hourly' }, 'batch hourly'],
];

/** What a flow already says of itself that a new pattern has to live with. */
export interface Given {
  readonly latency?: Milliseconds;
  readonly takes?: Milliseconds;
}

/** The cheapest pattern, as written, whose worst delay is within the bound; undefined where the stated latency alone exceeds it. */
export function cheapestPattern(
  within: Milliseconds,
  { latency = 0, takes }: Given = {},
): string | undefined {
  const run = takes === undefined ? '' : ` takes ${formatDuration(takes)}`;
  const batch = BATCHES.find(([schedule]) => (longestGap(schedule) ?? DAY) + (takes ?? 0) <= within);
  if (batch) return `${batch[1]}${run}`;
  const every = INTERVALS.find((interval) => interval + latency <= within);
  if (every !== undefined) return `near-realtime every ${formatDuration(every)}`;
  return latency <= within ? 'realtime' : undefined;
}
