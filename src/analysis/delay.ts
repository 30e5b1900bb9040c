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

/** The worst delay that the pattern alone allows; undefined where the text states nothing to compute with. */
export function patternDelay(clauses: FlowClauses): Delay | undefined {
  const { pattern } = clauses;
  const latency = statedLatency(clauses);
  switch (pattern?.kind) {
    case 'batch':
      return batchDelay(pattern);
    case 'near-realtime':
      return added([
        pattern.every === undefined
          ? [MINUTE, 'at the least, as near-realtime means minutes']
          : [pattern.every, 'between polls'],
        [latency, 'on the way'],
      ]);
    case 'on-demand':
      return added([
        [clauses.cache?.value, 'in the cache'],
        [latency, 'to answer'],
      ]);
    case 'realtime':
    case 'event-driven':
      return added([[latency, 'on the way']]);
    default:
      return undefined;
  }
}

function batchDelay({ schedule, takes }: Pattern): Delay | undefined {
  const gap = schedule && longestGap(schedule);
  return gap === undefined
    ? undefined
    : added([
        [gap, 'between starts'],
        [takes, 'a run'],
      ]);
}

function added(parts: readonly (readonly [Milliseconds | undefined, string])[]): Delay | undefined {
  const known = parts.filter((part): part is readonly [Milliseconds, string] => part[0] !== undefined);
  if (known.length === 0) return undefined;
  const said = known.map(([part, what]) => `${formatDuration(part)} ${what}`);
  return { worst: known.reduce((sum, [part]) => sum + part, 0), sum: said.join(' + '), parts: said };
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
