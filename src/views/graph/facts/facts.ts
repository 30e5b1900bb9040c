/** The facts behind the things of a picture, each said once: plain data, safe to post anywhere. */
import type { Milliseconds } from '../../../base/duration.js';
import type { Anchor } from '../../../base/span.js';
import type {
  Consistency,
  DataClass,
  Delivery,
  FlowLifecycle,
  PatternKind,
  Protection,
} from '../../../model/clauses.js';
import type { Severity } from '../../../model/finding.js';
import type { Selector } from '../../../model/declarations.js';
import type { Ask, Focus, ViewPart } from '../show/ask.js';

/** A clause as the language writes it, on one line. */
export interface ClauseText {
  readonly text: string;
  /** Lines below the first line of the declaration. */
  readonly line: number;
}

/** What is said of a place beside what its node shows. */
export interface PlaceFacts {
  readonly owner?: string;
  readonly zone?: string;
  /** A channel's. */
  readonly broker?: string;
  /** How long a channel keeps a message. */
  readonly retention?: Milliseconds;
  /** Share of time, 0 to 1. */
  readonly available?: number;
  readonly recovers?: Milliseconds;
  /** Events a second that it takes, and that all live flows bring at the peak. */
  readonly capacity?: number;
  readonly peak?: number;
  readonly clauses: readonly ClauseText[];
}

/** What a flow draws of an allocation; see {@link Allocation}. */
export interface DrawFacts {
  readonly allocation: string;
  /** Of what is allowed, 1 is all of it; undefined where the text does not say by how much. */
  readonly share?: number;
}

/** Data of classes that somebody guards enters another zone. */
export interface CrossingFacts {
  readonly from: string;
  readonly to: string;
  readonly leaves: string;
  readonly enters: string;
  readonly classes: readonly DataClass[];
}

/** A flow as a whole; its edges name it in `flow`. */
export interface FlowFacts {
  readonly id: string;
  /** Its name, declared or not. */
  readonly entity?: string;
  readonly doc?: string;
  readonly from?: string;
  readonly to: readonly string[];
  readonly via: readonly string[];
  readonly both: boolean;
  readonly domain?: string;
  readonly owner?: string;
  /** The mechanism, such as `salesforce.pubsub-api`. */
  readonly using?: string;
  readonly pattern?: PatternKind;
  /** The pattern as written, with its interval or schedule: `batch daily at 02:00 Europe/Zurich`. */
  readonly patternText?: string;
  readonly sla?: Milliseconds;
  readonly latency?: Milliseconds;
  /** What it adds to the age of the data at the worst; undefined where the text says too little. */
  readonly adds?: Milliseconds;
  readonly lifecycle?: FlowLifecycle;
  readonly delivery?: Delivery;
  /** From the first failure to the last attempt; null: it never gives up. */
  readonly retries?: { readonly text: string; readonly lasts?: Milliseconds | null };
  /** The dead-letter queue's name; empty where it has none. */
  readonly dlq?: string;
  /** An answer is kept so long: the far end holds a copy. */
  readonly cache?: Milliseconds;
  /** Fields; all of the entity where left out. */
  readonly carries?: readonly string[];
  readonly classes: readonly DataClass[];
  readonly protection?: Protection;
  readonly crossings: readonly CrossingFacts[];
  readonly draws: readonly DrawFacts[];
  /** ISO date. */
  readonly reviewed?: string;
  readonly reason?: string;
  readonly profile?: string;
  /** Its own; those of its profile stand there. */
  readonly clauses: readonly ClauseText[];
  readonly at?: Anchor;
}

export interface AgeHop {
  readonly flow: string;
  readonly from: string;
  readonly to: string;
  readonly adds: Milliseconds;
  /** A part of it is a prior of the product, not a number of the text. */
  readonly assumed: boolean;
}

/** How old the data may be where it is, at the worst; its fields where they do not all travel alike. */
export interface Age {
  readonly source: string;
  /** Without the hour that autumn adds to one night, as the rules count. */
  readonly worst: Milliseconds;
  /** From the source on, at readers; copies leave them out. */
  readonly hops: readonly AgeHop[];
  readonly fields?: readonly string[];
}

export interface ReaderFacts {
  readonly place: string;
  /** Where only this field names the reader. */
  readonly field?: string;
  /** Tolerated staleness. */
  readonly needs?: Milliseconds;
  readonly purpose?: string;
  readonly strong: boolean;
  /** The oldest of its fields; undefined where nothing arrives or a hop says too little. */
  readonly age?: Age;
  /** The flow of which the text says too little. */
  readonly unknown?: string;
  readonly at?: Anchor;
}

/** A place beside the source where data of the entity stays. */
export interface CopyFacts {
  readonly place: string;
  readonly age?: Age;
  readonly unknown?: string;
}

/** Fields that have one source and travel along the same flows; no `fields`: the entity as a whole. */
export interface TrackFacts {
  readonly source?: string;
  readonly fields?: readonly string[];
  /** Live flows that carry them; all of the entity's where left out. */
  readonly flows?: readonly string[];
  readonly classes: readonly DataClass[];
}

export interface EntityFacts {
  /** The entity's name. */
  readonly id: string;
  readonly title?: string;
  readonly doc?: string;
  readonly declared: boolean;
  readonly domain?: string;
  readonly consistency?: Consistency;
  readonly classes: readonly DataClass[];
  /** Where it is true, whole or in part. */
  readonly sources: readonly string[];
  readonly writers: readonly string[];
  readonly readers: readonly ReaderFacts[];
  readonly copies: readonly CopyFacts[];
  readonly tracks: readonly TrackFacts[];
  readonly clauses: readonly ClauseText[];
  readonly at?: Anchor;
}

export interface TeamFacts {
  readonly id: string;
  readonly title?: string;
  readonly declared: boolean;
  readonly contact?: string;
  readonly at?: Anchor;
}

/** A profile: what flows that name it have in common. */
export interface ProfileFacts {
  readonly id: string;
  readonly title?: string;
  /** The profile that it builds on. */
  readonly base?: string;
  readonly clauses: readonly ClauseText[];
  readonly at?: Anchor;
}

export interface ViewSelector extends Pick<Selector, 'mode' | 'what'> {
  readonly names: readonly string[];
}

/** A view that the text declares. */
export interface ViewFacts {
  /** Its name. */
  readonly id: string;
  readonly title?: string;
  readonly doc?: string;
  readonly selectors: readonly ViewSelector[];
  /** What it keeps the surroundings of, and leaves out all else. */
  readonly focuses: readonly Focus[];
  /** How it wants to be seen. */
  readonly asks: Pick<Ask, ViewPart | 'down'>;
  readonly at?: Anchor;
}

/** An allocation that several flows draw on together. */
export interface Allocation {
  /** The pool's key and the system whose it is. */
  readonly id: string;
  readonly title: string;
  readonly system: string;
  /** Used of what is allowed: 1 is all of it. */
  readonly share: number;
  readonly uses: number;
  readonly allows: number;
  /** Flows that draw on it by how much the text does not say. */
  readonly unknown: number;
}

export interface FindingOn {
  readonly kind: 'place' | 'flow' | 'entity';
  readonly id: string;
}

export interface GraphFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: Anchor;
  readonly on: readonly FindingOn[];
}
