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

/** What is known of one part of a delay, and what it is. */
type Term = readonly [Milliseconds | undefined, string];

class Sum implements Delay {
  readonly worst: Milliseconds;
  readonly #terms: readonly Term[];

  constructor(terms: readonly Term[]) {
    this.#terms = terms;
    let worst = 0;
    for (const [time = 0] of terms) worst += time;
    this.worst = worst;
  }

  get parts(): readonly string[] {
    return this.#terms.flatMap(([time, what]) =>
      time === undefined ? [] : [`${formatDuration(time)} ${what}`],
    );
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
    case 'near-realtime': {
      const poll: Term =
        pattern.every === undefined
          ? [MINUTE, 'at the least, as near-realtime means minutes']
          : [pattern.every, 'between polls'];
      return new Sum([poll, [latency, 'on the way']]);
    }
    case 'on-demand': {
      const cached = clauses.cache?.value;
      if (cached === undefined && latency === undefined) return undefined;
      return new Sum([
        [cached, 'in the cache'],
        [latency, 'to answer'],
      ]);
    }
    case 'realtime':
    case 'event-driven':
      return latency === undefined ? undefined : new Sum([[latency, 'on the way']]);
    default:
      return undefined;
  }
}

function batchDelay({ schedule, takes }: Pattern): Delay | undefined {
  const gap = schedule && longestGap(schedule);
  if (gap === undefined) return undefined;
  return new Sum([
    [gap, 'between starts'],
    [takes, 'a run'],
  ]);
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
