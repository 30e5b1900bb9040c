/** Staleness of every field of an entity, each group of fields that travel alike computed once. */
import type { Milliseconds } from '../base/duration.js';
import type { Flow, Place } from '../model/map.js';
import type { CarryGraph } from './carrying.js';
import type { EntityAnalysis, TrackGroup } from './entity.js';
import { StalenessFrom, type Staleness } from './staleness.js';
import type { Track } from './tracks.js';

/** Fields that have one source and travel along the same flows, and how old they may be at one reader. */
export interface TrackStaleness {
  readonly tracks: readonly Track[];
  readonly source: Place;
  /** Undefined where they do not get there, or over a hop of which nothing is known. */
  readonly staleness?: Staleness;
  /** The flow of which the text says too little. */
  readonly unknown?: Flow;
}

export class Freshness {
  readonly #entity: EntityAnalysis;
  readonly #from: StalenessFrom[] = [];
  #known: Map<Place, readonly TrackStaleness[]> | undefined;

  constructor(entity: EntityAnalysis) {
    this.#entity = entity;
  }

  /** One item for all fields that share a source and a graph; none for fields without a source. */
  at(reader: Place): readonly TrackStaleness[] {
    const all = (this.#known ??= new Map());
    let known = all.get(reader);
    if (!known) all.set(reader, (known = this.#entity.groups().map((group) => this.#measure(group, reader))));
    return known;
  }

  /** Whether any field is usually older at a reader than so: told without making what `at` says. */
  exceeds(reader: Place, most: Milliseconds): boolean {
    for (const { graph, source } of this.#entity.groups()) {
      const usual = this.from(graph, source).usual(reader);
      if (usual !== undefined && usual > most) return true;
    }
    return false;
  }

  /** How old that field usually is at the most which is the freshest at a reader; undefined where none gets there in a time that is known. */
  freshest(reader: Place): Milliseconds | undefined {
    let freshest: Milliseconds | undefined;
    for (const { graph, source } of this.#entity.groups()) {
      const usual = this.from(graph, source).usual(reader);
      if (usual !== undefined && (freshest === undefined || usual < freshest)) freshest = usual;
    }
    return freshest;
  }

  /** How old one field usually is at the most; undefined as with `of`. */
  usual(track: Track, reader: Place): Milliseconds | undefined {
    const source = track.sources[0]?.place;
    return source && this.from(this.#entity.graph(track), source).usual(reader);
  }

  /** Of one field; undefined where it has no source or does not get there in a time that is known. */
  of(track: Track, reader: Place): Staleness | undefined {
    const source = track.sources[0]?.place;
    return source && this.from(this.#entity.graph(track), source).at(reader);
  }

  from(graph: CarryGraph, source: Place): StalenessFrom {
    // There are one or two.
    for (const from of this.#from) if (from.graph === graph && from.source === source) return from;
    const from = new StalenessFrom(graph, source);
    this.#from.push(from);
    return from;
  }

  #measure({ graph, source, tracks }: TrackGroup, reader: Place): TrackStaleness {
    const from = this.from(graph, source);
    const staleness = from.at(reader);
    const unknown = staleness ? undefined : from.unknown(reader);
    return { source, tracks, staleness, unknown };
  }
}
