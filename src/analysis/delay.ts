/** What a sync pattern can promise: the worst delay of one flow, and the cheapest pattern that stays below a bound. */
import { formatDuration, type Milliseconds } from '../base/duration.js';
import type { Pattern, Schedule } from '../model/clauses.js';
import type { FlowClauses } from '../model/declarations.js';
import { statedLatency } from './flow.js';
import { REALTIME } from './priors.js';
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

  constructor(first: Milliseconds | undefined, what: string, second?: Milliseconds, other = '') {
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
      return batchDelay(pattern, latency);
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

/** How long a run lasts, else what is said of the way. */
function batchDelay({ schedule, takes }: Pattern, latency: Milliseconds | undefined): Delay | undefined {
  const gap = schedule && longestGap(schedule);
  if (gap === undefined) return undefined;
  return takes === undefined
    ? new Sum(gap, 'between starts', latency, 'on the way')
    : new Sum(gap, 'between starts', takes, 'a run');
}

/** Polling intervals that people choose. */
const INTERVALS = [30, 15, 10, 5, 2, 1].map((minutes) => minutes * MINUTE);

const every = (hours: number): readonly [Schedule, string] => [
  { kind: 'every', every: hours * HOUR },
  `batch every ${hours}h`,
];

/** Schedules that people choose, the rarest first. */
const BATCHES: readonly (readonly [Schedule, string])[] = [
  [{ kind: 'daily' }, 'batch daily'],
  every(12),
  every(8),
  every(4),
  every(2),
  [{ kind: 'hourly' }, 'batch hourly'],
];

/** What a flow already says of itself that a new pattern has to live with. */
export interface Given extends Pick<Pattern, 'takes' | 'written'> {
  readonly latency?: Milliseconds;
}

/** Of a flow that is to sync by another pattern: its run lasts as long, and says so as its author did. */
export const givenBy = (clauses: FlowClauses): Given => {
  const { takes, written } = clauses.pattern ?? {};
  return {
    latency: statedLatency(clauses) ?? 0,
    ...(takes === undefined ? {} : { takes }),
    ...(written === undefined ? {} : { written }),
  };
};

/** What a batch says of its run, behind its schedule. */
export const runText = ({ takes, written }: Pick<Pattern, 'takes' | 'written'>): string =>
  takes === undefined ? '' : ` takes ${written ?? formatDuration(takes)}`;

/** A pattern to propose. */
export interface Proposal {
  readonly text: string;
  readonly pattern: Omit<Pattern, 'span'>;
}

/** What runs longer than until its next start is no way to sync. */
function batchWithin(within: Milliseconds, given: Given): Proposal[] {
  const { latency = 0, takes } = given;
  return BATCHES.flatMap(([schedule, text]) => {
    const gap = longestGap(schedule) ?? DAY;
    if (gap + (takes ?? latency) > within || (takes ?? 0) >= gap) return [];
    const pattern = { kind: 'batch', schedule, ...(takes === undefined ? {} : { takes }) } as const;
    return [{ text: text + runText(given), pattern }];
  });
}

/** All patterns whose own worst delay is within the bound, the cheapest first; none where the stated latency alone exceeds it. */
export function patternsWithin(within: Milliseconds, given: Given = {}): readonly Proposal[] {
  const { latency = 0 } = given;
  const polls = INTERVALS.filter((interval) => interval + latency <= within).map((interval) => ({
    text: `near-realtime every ${formatDuration(interval)}`,
    pattern: { kind: 'near-realtime', every: interval } as const,
  }));
  const pushed = latency <= within ? [{ text: 'realtime', pattern: { kind: 'realtime' } as const }] : [];
  return [...batchWithin(within, given), ...polls, ...pushed];
}

/** The cheapest pattern, as written, whose worst delay is within the bound; undefined where the stated latency alone exceeds it. */
export const cheapestPattern = (within: Milliseconds, given: Given = {}): string | undefined =>
  patternsWithin(within, given)[0]?.text;

/** The same for a way that may say nothing of its latency: a poll takes what is assumed of such a way, a run is assumed nowhere. */
export function cheapestWay(within: Milliseconds, latency: Milliseconds | undefined): string | undefined {
  const cheapest = cheapestPattern(within, { latency: latency ?? 0 });
  return cheapest?.startsWith('batch')
    ? cheapest
    : cheapestPattern(within, { latency: latency ?? REALTIME.p99 });
}
