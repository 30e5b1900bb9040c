/** What is known of a platform: its mechanisms, what they promise, and the allocations that they share. */
import type { Fact } from './fact.js';

/** The sync patterns of the language. */
export type ServedPattern = 'realtime' | 'near-realtime' | 'batch' | 'on-demand' | 'event-driven';

/** Synchronous: the sender waits for the answer of the receiver. */
export type Style = 'synchronous' | 'asynchronous';

/** Within the redelivery horizon: what comes after it is lost on any mechanism that has one. */
export type Guarantee = 'at-least-once' | 'at-most-once' | 'exactly-once';

/** The widest set of messages that arrive in the order in which they were sent; `total`: all of one queue or stream. */
export type Order = 'none' | 'per-key' | 'per-partition' | 'total';

/** What a limit or a pool counts. A fan-out to three readers is one publish and three deliveries. */
export type Counted =
  'calls' | 'deliveries' | 'publishes' | 'messages' | 'records' | 'batches' | 'jobs' | 'points';

/** What the platform does by itself with a message that was not acknowledged. */
export interface Redelivery {
  /** Until when a message may come again. */
  readonly horizon?: Fact;
  /** Deliveries after the first. */
  readonly retries?: Fact<number>;
  /** The longest pause between two deliveries. */
  readonly interval?: Fact;
  /** What happens to a message that is given up without a dead-letter queue. */
  readonly afterwards?: Fact<'dropped' | 'dead-lettered' | 'kept'>;
}

export type LimitKind = 'rate' | 'size' | 'duration' | 'count' | 'concurrency';

/** A limit of one mechanism that it shares with no other; what is shared is a pool. */
export interface Limit extends Fact<string | number> {
  /** Behind the mechanism's key: what a map that sets its own calls it. Rates have one. */
  readonly key?: string;
  readonly what: string;
  readonly kind: LimitKind;
  readonly counts?: Counted;
}

/** A share in a pool: it is drawn on where the platform sends the flow, where it receives it, or in both cases. */
export interface PoolUse {
  readonly pool: string;
  readonly when: 'sends' | 'receives' | 'either';
}

export interface Mechanism {
  /** As `using` names it: `salesforce.pubsub-api`; a generic one has no dot. */
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  readonly patterns: readonly ServedPattern[];
  readonly style: Style;
  readonly guarantee?: Fact<Guarantee>;
  readonly order?: Fact<Order>;
  /** How long a message waits for its reader. */
  readonly retention?: Fact;
  readonly longestRetention?: Fact;
  readonly redelivery?: Redelivery;
  /** What a reader that failed goes on from: nothing that it did not take is lost, and all of it waits. */
  readonly resumes?: Fact;
  readonly messageSize?: Fact;
  /** How long a caller waits at most. */
  readonly timeout?: Fact;
  /** The least delay that the platform allows. */
  readonly leastDelay?: Fact;
  /** What a receiver recognises a duplicate by. */
  readonly dedupe?: Fact;
  /** How long the platform itself drops duplicates. */
  readonly dedupeWindow?: Fact;
  /** What tells a change that the flow made itself from others. */
  readonly echo?: Fact;
  readonly limits?: readonly Limit[];
  readonly pools?: readonly PoolUse[];
  readonly notes?: readonly Fact[];
}

/** An allocation that several flows, and several mechanisms, draw on. */
export interface Pool {
  readonly key: string;
  readonly title: string;
  readonly counts: Counted;
  /** A rate is an allowance per period; concurrency is how many may run at once. */
  readonly kind: 'rate' | 'concurrency';
  /** A rate for the kind `rate`, else a number. */
  readonly allowance: Fact<string | number>;
  /** How it is counted, in words: what counts and what does not. */
  readonly counting?: Fact;
  /** Only what lasts at least so long counts. */
  readonly longerThan?: Fact;
  /** What can be bought or granted on top: the allowance is then a floor. */
  readonly addOn?: Fact;
  /** What happens beyond it. */
  readonly beyond?: Fact;
}

export interface Platform {
  /** As `on` names it. */
  readonly key: string;
  readonly title: string;
  readonly mechanisms: readonly Mechanism[];
  readonly pools?: readonly Pool[];
}
