/** How old a field may be where it is read: from its source over every hop, worst and best, and which hop is to blame. */
import type { Milliseconds } from '../base/duration.js';
import { remembered } from '../base/remembered.js';
import type { FlowClauses } from '../model/declarations.js';
import type { Flow, Place } from '../model/map.js';
import { arrivals, lone, timetable, wayTo, type Timetable } from './arrival.js';
import { carryGraph, type CarryGraph, type Hop } from './carrying.js';
import { legOf, type Leg, type Part } from './leg.js';
import { shortestPath } from './paths.js';
import { JUST_MISSED, sweep, type Swept } from './sweep.js';
import type { Instant } from './zone.js';

/** One part of what a hop adds, as it happens to the data of the worst case. */
export interface Delayed extends Pick<Part, 'kind' | 'assumed' | 'place'> {
  readonly takes: Milliseconds;
}

export interface Step {
  readonly hop: Hop;
  readonly leaves: Instant;
  readonly arrives: Instant;
  readonly adds: Milliseconds;
  /** What it adds, in order; nothing that adds nothing. */
  readonly parts: readonly Delayed[];
  readonly assumed: boolean;
}

/** A case that may happen: when the data leaves the source, how long it is under way, over which hops. */
export interface Case {
  readonly takes: Milliseconds;
  /** In the fixed year over which is looked. */
  readonly leaves: Instant;
  readonly steps: readonly Step[];
  /** Whether a start by the calendar is on the way, so that the day matters. */
  readonly scheduled: boolean;
}

export interface Staleness {
  readonly source: Place;
  readonly reader: Place;
  /** The longest that the freshest way takes, over a year with its changes of clocks. */
  readonly worst: Milliseconds;
  /** The longest of what arrives before the clocks change next: without the hour that autumn adds to one night. */
  readonly usual: Milliseconds;
  /** Computed when asked. */
  readonly best: Milliseconds;
  /** Computed when asked. */
  worstCase(): Case;
  usualCase(): Case;
  /** The step of the worst case that adds most; undefined where the reader is the source. */
  dominant(): Step | undefined;
  /** Whether a number of the worst case is a prior of the product. */
  assumed(): boolean;
  /** What `usual` would be if a flow on the way said something else; undefined where it then says too little. */
  usualIf(flow: Flow, says: Partial<FlowClauses>): Milliseconds | undefined;
}

/** All that one graph and one source say of staleness. */
export class StalenessFrom {
  readonly graph: CarryGraph;
  readonly source: Place;
  #times: Timetable | undefined;
  readonly #known: (Staleness | undefined)[] = [];
  #worst: Swept | undefined;
  #best: Swept | undefined;

  constructor(graph: CarryGraph, source: Place) {
    this.graph = graph;
    this.source = source;
  }

  get #timetable(): Timetable {
    return (this.#times ??= timetable(this.graph, this.source));
  }

  /** Undefined where the data does not get there, or only over hops of which nothing is known: see `unknown`. */
  at(reader: Place): Staleness | undefined {
    const number = this.#timetable.numberOf(reader);
    if (number === undefined) return undefined;
    return (this.#known[number] ??= this.#measure(reader, number));
  }

  /** How old it usually is at the most, as `at` says, for those who only compare. */
  usual(reader: Place): Milliseconds | undefined {
    const direct = this.#times ? 'unknown' : directTime(this.graph, this.source, reader);
    if (direct !== 'unknown') return direct;
    const number = this.#timetable.numberOf(reader);
    if (number === undefined) return undefined;
    const { extreme, usual } = this.#swept();
    return usual.takes[number] ?? extreme.takes[number];
  }

  /** The first flow on the shortest way of which the text says too little to compute with; undefined where there is none. */
  unknown(reader: Place): Flow | undefined {
    if (reader === this.source || this.at(reader)) return undefined;
    return shortestPath(this.graph, this.source, reader)?.find((hop) => !legOf(hop))?.flow;
  }

  /** The least that it takes to a place that is reached. */
  best(number: number): Milliseconds | undefined {
    return (this.#best ??= sweep(this.#timetable, 'best')).extreme.takes[number];
  }

  /** What happens to the data that just misses an instant. */
  case(reader: Place, leaves: Instant): Case {
    const found = arrivals(this.#timetable, leaves + JUST_MISSED, 'worst');
    const at = (place: Place): Instant => found.at[this.#timetable.numberOf(place) ?? 0] ?? leaves;
    const way = wayTo(this.#timetable, found, reader);
    return {
      takes: Math.floor(at(reader)) - leaves,
      leaves,
      steps: way.map((leg) => stepOf(leg, at(leg.hop.from), at(leg.hop.to))),
      scheduled: way.some(({ calendar }) => calendar),
    };
  }

  #measure(reader: Place, number: number): Staleness | undefined {
    const { extreme, usual } = this.#swept();
    const worst = extreme.takes[number];
    if (worst === undefined) return undefined;
    const leaves = extreme.left(number);
    const takes = usual.takes[number];
    const left = takes === undefined ? leaves : usual.left(number);
    return new AtReader(this, reader, { number, worst, leaves, usual: takes ?? worst, left });
  }

  #swept(): Swept {
    return (this.#worst ??= sweep(this.#timetable, 'worst'));
  }
}

/** Where all hops start at the source, what one hop alone leads to takes as long as that; of several the fastest counts, if none waits for a calendar. */
function directTime(graph: CarryGraph, source: Place, reader: Place): Milliseconds | undefined | 'unknown' {
  if (reader === source || !graph.isStarAt(source)) return 'unknown';
  let only: Leg | undefined;
  let fastest: Milliseconds | undefined;
  for (const hop of graph.hops) {
    if (hop.to !== reader) continue;
    const leg = legOf(hop);
    if (!leg) continue;
    if (only && (only.calendar || leg.calendar)) return 'unknown';
    only = leg;
    if (fastest === undefined || leg.worst < fastest) fastest = leg.worst;
  }
  return only?.calendar ? timeAlone(only) : fastest;
}

const timeAlone = remembered(
  ({ calendar, worst }: Leg) => `${calendar?.key} ${worst}`,
  (leg) => {
    const { extreme, usual } = sweep(lone(leg), 'worst');
    return usual.takes[1] ?? extreme.takes[1];
  },
);

/** Two cases by their times: how long, and when it leaves. */
interface Times {
  readonly number: number;
  readonly worst: Milliseconds;
  readonly leaves: Instant;
  readonly usual: Milliseconds;
  readonly left: Instant;
}

class AtReader implements Staleness {
  readonly reader: Place;
  readonly worst: Milliseconds;
  readonly usual: Milliseconds;
  readonly #from: StalenessFrom;
  readonly #number: number;
  readonly #leaves: Instant;
  readonly #left: Instant;
  #worstCase: Case | undefined;
  #usualCase: Case | undefined;

  constructor(from: StalenessFrom, reader: Place, { number, worst, leaves, usual, left }: Times) {
    this.#from = from;
    this.reader = reader;
    this.#number = number;
    this.worst = worst;
    this.#leaves = leaves;
    this.usual = usual;
    this.#left = left;
  }

  get source(): Place {
    return this.#from.source;
  }

  get best(): Milliseconds {
    return this.#from.best(this.#number) ?? this.worst;
  }

  worstCase(): Case {
    return (this.#worstCase ??= this.#from.case(this.reader, this.#leaves));
  }

  usualCase(): Case {
    if (this.#left === this.#leaves) return this.worstCase();
    return (this.#usualCase ??= this.#from.case(this.reader, this.#left));
  }

  dominant(): Step | undefined {
    return dominantOf(this.worstCase().steps);
  }

  usualIf(flow: Flow, says: Partial<FlowClauses>): Milliseconds | undefined {
    const other: Flow = { ...flow, clauses: { ...flow.clauses, ...says } };
    const hops = this.#from.graph.hops.map((hop) => (hop.flow === flow ? { ...hop, flow: other } : hop));
    return new StalenessFrom(carryGraph(hops), this.source).usual(this.reader);
  }

  assumed(): boolean {
    return this.worstCase().steps.some(({ assumed }) => assumed);
  }
}

function stepOf(leg: Leg, left: Instant, arrived: Instant): Step {
  const leaves = Math.floor(left);
  const arrives = Math.floor(arrived);
  const waited = arrives - leaves - leg.worst;
  const wait: Delayed[] = leg.calendar ? [{ kind: 'start', takes: waited, assumed: false }] : [];
  const rest = leg.parts.map(({ kind, worst, assumed, place }): Delayed => ({
    kind,
    takes: worst,
    assumed,
    ...(place ? { place } : {}),
  }));
  const parts = [...wait, ...rest].filter(({ takes }) => takes > 0);
  return {
    hop: leg.hop,
    leaves,
    arrives,
    adds: arrives - leaves,
    parts,
    assumed: parts.some(({ assumed }) => assumed),
  };
}

/** Of equals the first. */
const dominantOf = (steps: readonly Step[]): Step | undefined =>
  steps.reduce<Step | undefined>((most, step) => (most && most.adds >= step.adds ? most : step), undefined);
