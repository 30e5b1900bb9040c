/** How long and how often a flow tries again, and what follows: outages survived, duplicates remembered, calls multiplied. */
import type { Milliseconds } from '../base/duration.js';
import type { Retry } from '../model/clauses.js';
import type { FlowClauses } from '../model/declarations.js';

/** From the first failure to the last attempt. */
export interface RetryWindow {
  /** Attempts, the first included. Infinity where no number of them is stated. */
  readonly attempts: number;
  /** Every delay at its full length. */
  readonly longest: Milliseconds;
  /** With full jitter a delay is anything from nothing to its full length: half of it on average. */
  readonly expected: Milliseconds;
  readonly shortest: Milliseconds;
}

/** Past this many delays the rest are as long as the longest: no loop over what an author may type. */
const MOST_STEPS = 64;

/** Undefined where the text states no delay; a retry without a number of times never ends. */
export function retryWindow(retry: Retry | undefined): RetryWindow | undefined {
  if (!retry || retry.kind === 'none' || retry.times === 0) return ONCE;
  // Most flows share that of a profile.
  if (retry !== last?.retry) last = { retry, window: windowOfRetry(retry) };
  return last.window;
}

const ONCE: RetryWindow = { attempts: 1, longest: 0, expected: 0, shortest: 0 };

let last: { readonly retry: Retry; readonly window: RetryWindow | undefined } | undefined;

function windowOfRetry(retry: Retry): RetryWindow | undefined {
  const { times = Infinity, from } = retry;
  if (times === Infinity) return windowOf(Infinity, Infinity, retry.jitter);
  if (from === undefined) return undefined;
  return windowOf(times + 1, sumOfDelays(retry, from, times), retry.jitter);
}

const windowOf = (attempts: number, longest: Milliseconds, jitter: boolean): RetryWindow => ({
  attempts,
  longest,
  expected: jitter ? longest / 2 : longest,
  shortest: jitter ? 0 : longest,
});

/** The delays one by one: min(cap, base·2^k), or the same each time. */
function delayOf({ kind, to = Infinity }: Retry, from: Milliseconds, k: number): Milliseconds {
  return Math.min(to, kind === 'fixed' ? from : from * 2 ** k);
}

function sumOfDelays(retry: Retry, from: Milliseconds, times: number): Milliseconds {
  let sum = 0;
  const steps = Math.min(times, MOST_STEPS);
  for (let k = 0; k < steps; k++) sum += delayOf(retry, from, k);
  return sum + (times - steps) * (times > steps ? delayOf(retry, from, MOST_STEPS) : 0);
}

/** How long a message may come again: the flow's own retries, or its mechanism's redelivery, whichever lasts longer. */
export interface DedupeNeed {
  /** What the receiver remembers. */
  readonly window: Milliseconds;
  readonly needs: Milliseconds;
  readonly because: 'retry' | 'redelivery';
}

/** Undefined where no window is stated or it is long enough. The longest retry window counts: jitter only ever shortens it. */
export function dedupeTooShort(
  { idempotency, retry }: FlowClauses,
  redelivery: Milliseconds | undefined,
): DedupeNeed | undefined {
  const window = idempotency?.within;
  if (window === undefined) return undefined;
  const longest = retryWindow(retry)?.longest ?? 0;
  const needs = Math.max(longest, redelivery ?? 0);
  if (window >= needs) return undefined;
  return { window, needs, because: longest >= (redelivery ?? 0) ? 'retry' : 'redelivery' };
}

export interface Outlasted {
  readonly window: RetryWindow;
  readonly outage: Milliseconds;
  /** How many messages give up during the outage, at the rate given; undefined where none is. */
  readonly lost?: number;
}

/**
 * What an outage does to a flow whose expected window is shorter: all that are sent early enough to run out of attempts before the
 * end are given up, (outage − window) times the rate. Undefined where the retries last.
 */
export function outlasted(
  retry: Retry | undefined,
  outage: Milliseconds,
  perSecond?: number,
): Outlasted | undefined {
  const window = retryWindow(retry);
  if (!window || window.expected >= outage) return undefined;
  const lost = perSecond === undefined ? undefined : ((outage - window.expected) / 1000) * perSecond;
  return { window, outage, lost };
}
