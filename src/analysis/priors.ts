/** What the product assumes where a text states no latency: its own defaults, no vendor's promise. A message that rests on one says so. */
import type { Milliseconds } from '../base/duration.js';

/** A usual value and one that 99 of 100 stay below. */
export interface Prior {
  readonly typical: Milliseconds;
  readonly p99: Milliseconds;
}

/** The way of one change that is pushed as it happens. */
export const REALTIME: Prior = { typical: 300, p99: 2000 };

/** A near-realtime flow that says neither how often it polls nor how long it takes: minutes, polling included. */
export const NEAR_REALTIME: Prior = { typical: 60_000, p99: 300_000 };

/** One question and its answer. */
export const ON_DEMAND: Prior = { typical: 400, p99: 3000 };

/** One hub, broker or channel on the way of a flow that states no latency. */
export const BROKER: Prior = { typical: 20, p99: 500 };

/** The interval of a near-realtime flow that states only its latency: near-realtime means minutes, so one at the least. */
export const SHORTEST_POLL: Milliseconds = 60_000;
