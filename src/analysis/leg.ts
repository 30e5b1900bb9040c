/** What one hop adds to the age of the data: a wait for its start, and what follows it; each part with whether the product assumes it. */
import type { Milliseconds } from '../base/duration.js';
import type { FlowClauses } from '../model/declarations.js';
import type { Place } from '../model/map.js';
import { passedBy, type Hop } from './carrying.js';
import { statedLatency } from './flow.js';
import { BROKER, NEAR_REALTIME, ON_DEMAND, REALTIME, SHORTEST_POLL, type Prior } from './priors.js';
import { startsOf, type Calendar, type Starts } from './starts.js';

/** `start`: until the next run begins; `poll`: until the next look; `run`: the run itself; `way`: on the way; `via`: in a hub or broker. */
export type PartKind = 'start' | 'poll' | 'run' | 'way' | 'via' | 'cache';

export interface Part {
  readonly kind: PartKind;
  readonly best: Milliseconds;
  readonly worst: Milliseconds;
  /** A prior of the product, not a number of the text. */
  readonly assumed: boolean;
  /** The hub, broker or channel of a `via`. */
  readonly place?: Place;
}

export interface Leg {
  readonly hop: Hop;
  /** A batch that starts by the calendar: the wait for it depends on when the data arrives. */
  readonly calendar?: Calendar;
  /** The rest, in order; whole milliseconds. */
  readonly parts: readonly Part[];
  readonly best: Milliseconds;
  readonly worst: Milliseconds;
}

/** Undefined where the text says nothing to compute with: no pattern, or a batch that never starts. */
export function legOf(hop: Hop): Leg | undefined {
  const { clauses } = hop.flow;
  const { pattern } = clauses;
  if (!pattern) return undefined;
  if (pattern.kind !== 'batch') return new HopLeg(hop, undefined);
  const starts = pattern.schedule && startsOf(pattern.schedule);
  return starts && new HopLeg(hop, starts);
}

/** Its parts are told again when somebody asks: mostly their sums are all that is wanted. */
class HopLeg implements Leg {
  readonly hop: Hop;
  readonly best: Milliseconds;
  readonly worst: Milliseconds;
  readonly #starts: Starts | undefined;

  constructor(hop: Hop, starts: Starts | undefined) {
    this.hop = hop;
    this.#starts = starts;
    let best = 0;
    let worst = 0;
    for (const part of this.parts) {
      best += part.best;
      worst += part.worst;
    }
    this.best = best;
    this.worst = worst;
  }

  get calendar(): Calendar | undefined {
    return this.#starts?.kind === 'by' ? this.#starts.calendar : undefined;
  }

  get parts(): readonly Part[] {
    const { clauses } = this.hop.flow;
    const starts = this.#starts;
    const parts: Part[] = [];
    if (!starts) parts.push(...waits(clauses), ...wayOf(this.hop));
    else {
      if (starts.kind === 'within') parts.push(part('start', { best: 0, worst: starts.interval }));
      parts.push(...runOf(this.hop));
    }
    if (clauses.cache) parts.push(part('cache', { best: 0, worst: clauses.cache.value }));
    return parts;
  }
}

interface Bounds {
  readonly best: Milliseconds;
  readonly worst: Milliseconds;
}

/** Whole milliseconds: what arrives is compared with starts to the instant. */
const part = (kind: PartKind, { best, worst }: Bounds, assumed = false, place?: Place): Part => ({
  kind,
  best: Math.floor(best),
  worst: Math.ceil(worst),
  assumed,
  place,
});

const exactly = (time: Milliseconds): Bounds => ({ best: time, worst: time });

const NONE: readonly Part[] = [];

function waits(clauses: FlowClauses): readonly Part[] {
  const { pattern } = clauses;
  if (pattern?.kind !== 'near-realtime') return NONE;
  if (pattern.every !== undefined) return [part('poll', { best: 0, worst: pattern.every })];
  return statedLatency(clauses) === undefined
    ? NONE
    : [part('poll', { best: 0, worst: SHORTEST_POLL }, true)];
}

/** A stated latency is that of the whole way, hubs included; where it is assumed, each of them adds its own. */
function wayOf(hop: Hop): Part[] {
  const { clauses } = hop.flow;
  const stated = statedLatency(clauses);
  const prior = priorOf(clauses);
  if (stated !== undefined) {
    const best = clauses.latency?.typical ?? prior.typical;
    return [part('way', { best: Math.min(best, stated), worst: stated })];
  }
  return [part('way', { best: prior.typical, worst: prior.p99 }, true), ...viasOf(hop)];
}

function priorOf({ pattern, latency }: FlowClauses): Prior {
  if (pattern?.kind === 'on-demand') return ON_DEMAND;
  const pollsUnsaid = pattern?.kind === 'near-realtime' && pattern.every === undefined && !latency;
  return pollsUnsaid ? NEAR_REALTIME : REALTIME;
}

const viasOf = (hop: Hop): Part[] =>
  passedBy(hop).map((place) => part('via', { best: BROKER.typical, worst: BROKER.p99 }, true, place));

/** How long a run lasts, else what is said of the way; nothing is assumed of a run, but hubs on its way count. */
function runOf(hop: Hop): Part[] {
  const { clauses } = hop.flow;
  const takes = clauses.pattern?.takes;
  if (takes !== undefined) return [part('run', exactly(takes))];
  const stated = statedLatency(clauses);
  if (stated === undefined) return viasOf(hop);
  return [part('run', { best: clauses.latency?.typical ?? stated, worst: stated })];
}
