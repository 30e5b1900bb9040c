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
  readonly calendar: Calendar | undefined;
  readonly best: Milliseconds;
  readonly worst: Milliseconds;
  readonly #starts: Starts | undefined;

  constructor(hop: Hop, starts: Starts | undefined) {
    this.hop = hop;
    this.#starts = starts;
    this.calendar = starts?.kind === 'by' ? starts.calendar : undefined;
    SUM.best = 0;
    SUM.worst = 0;
    tell(hop, starts, SUM);
    this.best = SUM.best;
    this.worst = SUM.worst;
  }

  get parts(): readonly Part[] {
    const list = new List();
    tell(this.hop, this.#starts, list);
    return list.parts;
  }
}

/** Is told the parts of a leg, one after the other. Whole milliseconds: what arrives is compared with starts to the instant. */
interface Sink {
  add(kind: PartKind, best: Milliseconds, worst: Milliseconds, assumed?: boolean, place?: Place): void;
}

class List implements Sink {
  readonly parts: Part[] = [];

  add(kind: PartKind, best: Milliseconds, worst: Milliseconds, assumed = false, place?: Place): void {
    this.parts.push({ kind, best: Math.floor(best), worst: Math.ceil(worst), assumed, place });
  }
}

class Sum implements Sink {
  best = 0;
  worst = 0;

  add(_kind: PartKind, best: Milliseconds, worst: Milliseconds): void {
    this.best += Math.floor(best);
    this.worst += Math.ceil(worst);
  }
}

/** One for all: thousands of legs are summed, one after the other. */
const SUM = new Sum();

function tell(hop: Hop, starts: Starts | undefined, sink: Sink): void {
  const { clauses } = hop.flow;
  if (!starts) {
    tellWaits(clauses, sink);
    tellWay(hop, sink);
  } else {
    if (starts.kind === 'within') sink.add('start', 0, starts.interval);
    tellRun(hop, sink);
  }
  if (clauses.cache) sink.add('cache', 0, clauses.cache.value);
}

function tellWaits(clauses: FlowClauses, sink: Sink): void {
  const { pattern } = clauses;
  if (pattern?.kind !== 'near-realtime') return;
  if (pattern.every !== undefined) sink.add('poll', 0, pattern.every);
  else if (statedLatency(clauses) !== undefined) sink.add('poll', 0, SHORTEST_POLL, true);
}

/** A stated latency is that of the whole way, hubs included; where it is assumed, each of them adds its own. */
function tellWay(hop: Hop, sink: Sink): void {
  const { clauses } = hop.flow;
  const stated = statedLatency(clauses);
  const prior = priorOf(clauses);
  if (stated !== undefined) {
    const best = clauses.latency?.typical ?? prior.typical;
    return sink.add('way', Math.min(best, stated), stated);
  }
  sink.add('way', prior.typical, prior.p99, true);
  tellVias(hop, sink);
}

function priorOf({ pattern, latency }: FlowClauses): Prior {
  if (pattern?.kind === 'on-demand') return ON_DEMAND;
  const pollsUnsaid = pattern?.kind === 'near-realtime' && pattern.every === undefined && !latency;
  return pollsUnsaid ? NEAR_REALTIME : REALTIME;
}

function tellVias(hop: Hop, sink: Sink): void {
  for (const place of passedBy(hop)) sink.add('via', BROKER.typical, BROKER.p99, true, place);
}

/** How long a run lasts, else what is said of the way; nothing is assumed of a run, but hubs on its way count. */
function tellRun(hop: Hop, sink: Sink): void {
  const { clauses } = hop.flow;
  const takes = clauses.pattern?.takes;
  const stated = takes ?? statedLatency(clauses);
  if (stated === undefined) return tellVias(hop, sink);
  sink.add('run', takes ?? clauses.latency?.typical ?? stated, stated);
}
