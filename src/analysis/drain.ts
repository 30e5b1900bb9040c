/** Queueing in one line: how busy a receiver is, and how long it takes to catch up after an outage. */
import type { Milliseconds } from '../base/duration.js';

export interface Load {
  /** λ and μ, a second. */
  readonly arrivals: number;
  readonly capacity: number;
  /** ρ = λ / μ. */
  readonly busy: number;
}

export const loadOf = (arrivals: number, capacity: number): Load => ({
  arrivals,
  capacity,
  busy: arrivals / capacity,
});

/** How long the backlog of an outage takes to drain while new messages keep coming: rto·λ/(μ−λ); for ever where λ ≥ μ. */
export function drainTime({ arrivals, capacity }: Load, outage: Milliseconds): Milliseconds {
  if (arrivals === 0 || outage === 0) return 0;
  return arrivals >= capacity ? Infinity : (outage * arrivals) / (capacity - arrivals);
}
