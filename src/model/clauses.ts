/** What a clause says, as plain values: durations in milliseconds, rates per second, sizes in bytes. */
import type { Span } from '../base/span.js';

/** Everything that stands somewhere in the text. */
export interface Spanned {
  readonly span: Span;
}

/** A name as an author wrote it (without the escaping `^`), declared or referred to. */
export interface Name extends Spanned {
  readonly text: string;
}

/** A clause whose whole content is one value. */
export interface Value<T> extends Spanned {
  readonly value: T;
}

/** A clause that lists names. */
export interface Names extends Spanned {
  readonly names: readonly Name[];
}

/** A clause that is one name. */
export interface Named extends Spanned {
  readonly name: Name;
}

export type PatternKind = 'realtime' | 'near-realtime' | 'batch' | 'on-demand' | 'event-driven';

/** How a flow synchronises. `every` and `takes` are milliseconds. */
export interface Pattern extends Spanned {
  readonly kind: PatternKind;
  /** near-realtime only: the polling interval. */
  readonly every?: number;
  /** batch only. */
  readonly schedule?: Schedule;
  /** batch only: how long a run lasts. */
  readonly takes?: number;
  /** The same as its author wrote it, where that is not how it would be written anew: `90m`, not `1h30m`. */
  readonly written?: string;
}

/** `at` is minutes after midnight in `zone` (an IANA name, UTC where absent). */
export type Schedule =
  | { readonly kind: 'hourly' }
  | { readonly kind: 'daily'; readonly at?: number; readonly zone?: string }
  | { readonly kind: 'every'; readonly every: number }
  | { readonly kind: 'cron'; readonly expression: string; readonly zone?: string };

export interface Sla extends Spanned {
  /** Milliseconds within which a change must have arrived. */
  readonly within?: number;
  /** Share of time, 0 to 1. */
  readonly available?: number;
}

/** Events per second, on average and at the peak. */
export interface Volume extends Spanned {
  readonly average?: number;
  readonly peak?: number;
}

export interface Latency extends Spanned {
  readonly typical?: number;
  readonly p99?: number;
}

export type Delivery = 'at-least-once' | 'at-most-once' | 'exactly-once';

export interface Idempotency extends Spanned {
  readonly keys: readonly Name[];
  /** How long a receiver remembers a key. */
  readonly within?: number;
  /** The same as its author wrote it, where that is not how it would be written anew. */
  readonly written?: string;
}

export interface Retry extends Spanned {
  readonly kind: 'exponential' | 'fixed' | 'none';
  readonly times?: number;
  /** First delay; for `fixed` the delay between attempts. */
  readonly from?: number;
  /** Longest delay. */
  readonly to?: number;
  readonly jitter: boolean;
  /** Delays as their author wrote them, where that is not how they would be written anew: `90s`, not `1m30s`. */
  readonly written?: Readonly<Partial<Record<'from' | 'to', string>>>;
}

export interface DeadLetterQueue extends Spanned {
  readonly queue?: string;
  readonly keep?: number;
  /** Where the text says how long: edits leave the rest as its author wrote it. */
  readonly keepAt?: Span;
  readonly handledBy?: Name;
  readonly replay?: 'manual' | 'automatic';
}

export interface Alert extends Spanned {
  readonly team?: Name;
  readonly metric?: string;
  readonly comparator?: '>' | '>=' | '<' | '<=';
  /** As written: `0`, `10s`, `5%`. */
  readonly bound?: string;
  readonly lasting?: number;
  /** The same as its author wrote it, where that is not how it would be written anew. */
  readonly written?: string;
}

export type TestKind = 'unit' | 'e2e' | 'failure';

export interface Test extends Spanned {
  readonly kind: TestKind;
  readonly path: string;
  readonly pathSpan: Span;
}

/** `none`, a text, or a mapping of fields. */
export interface Transform extends Spanned {
  readonly none: boolean;
  readonly text?: string;
  readonly mapping: readonly { readonly from: Name; readonly to: Name }[];
}

export type Protection =
  | { readonly kind: 'masking' | 'tokenisation' | 'consent' }
  | { readonly kind: 'basis'; readonly text: string };
export type FlowLifecycle = 'planned' | 'live' | 'retiring';
export type SystemLifecycle = FlowLifecycle | 'retired';

export type ConflictKind = 'source-wins' | 'last-write-wins' | 'merge' | 'avoid';

export interface Conflict extends Spanned {
  readonly kind: ConflictKind;
  /** source-wins: what happens to an edit elsewhere. */
  readonly mode?: 'reject' | 'queue';
  /** last-write-wins: the field that decides. */
  readonly by?: Name;
  /** merge: the rule, in words. */
  readonly rule?: string;
}

export interface Reader extends Spanned {
  readonly system: Name;
  /** Tolerated staleness. */
  readonly needs?: number;
  /** What it reads for; `analytics` is what rules look for. */
  readonly purpose?: string;
  readonly strong: boolean;
}

export interface Writer extends Spanned {
  readonly system: Name;
  /** `ui`, `api`, … */
  readonly via?: string;
}

export type DataClass = 'public' | 'internal' | 'confidential' | 'personal' | 'financial' | 'audit';
export type Consistency = 'strong' | 'eventual';
export type EchoGuard = 'origin' | 'version' | 'comparison';
