/** What rules ask of one entity: its fields, and where each of them travels. Computed when asked, once. */
import type { DataClass } from '../model/clauses.js';
import type { Entity, Flow, Place } from '../model/map.js';
import { carryGraph, hopsOf, type CarryGraph, type Hop } from './carrying.js';
import { isLive } from './flow.js';
import { reached } from './paths.js';
import { carries, tracksOf, type Track } from './tracks.js';

const UNCLASSIFIED: ReadonlySet<DataClass> = new Set();

export class EntityAnalysis {
  readonly entity: Entity;
  /** All that carry it, planned ones included. */
  readonly flows: readonly Flow[];
  #tracks: readonly Track[] | undefined;
  #hops: readonly Hop[] | undefined;
  #isClassified: boolean | undefined;
  /** Fields that the same flows carry share a graph. */
  readonly #graphs = new Map<string, CarryGraph>();
  readonly #byTrack = new Map<Track, CarryGraph>();
  readonly #reached = new Map<CarryGraph, Map<Place, ReadonlySet<Place>>>();

  constructor(entity: Entity, flows: readonly Flow[]) {
    this.entity = entity;
    this.flows = flows;
  }

  get tracks(): readonly Track[] {
    return (this.#tracks ??= tracksOf(this.entity, this.flows));
  }

  /** Along which live flows a field travels. */
  graph(track: Track): CarryGraph {
    let graph = this.#byTrack.get(track);
    if (!graph) {
      graph = this.#shared(track);
      this.#byTrack.set(track, graph);
    }
    return graph;
  }

  /** The graphs of all fields, each once. */
  graphs(): readonly CarryGraph[] {
    return [...new Set(this.tracks.map((track) => this.graph(track)))];
  }

  /** Whether a field gets from one place to another. */
  reaches(track: Track, from: Place, to: Place): boolean {
    const graph = this.graph(track);
    const known = this.#reached.get(graph) ?? new Map<Place, ReadonlySet<Place>>();
    this.#reached.set(graph, known);
    let places = known.get(from);
    if (!places) known.set(from, (places = reached(graph, from)));
    return places.has(to);
  }

  /** Classes of what a flow carries: the entity's own and those of the fields. */
  classesOf(flow: Flow): ReadonlySet<DataClass> {
    this.#isClassified ??= this.tracks.some(({ classes }) => classes.length > 0);
    if (!this.#isClassified) return UNCLASSIFIED;
    return new Set(
      this.tracks.flatMap((track) => (carries(flow, track) ? track.classes : this.entity.classes)),
    );
  }

  #shared(track: Track): CarryGraph {
    this.#hops ??= this.flows.filter(isLive).flatMap(hopsOf);
    const hops = this.#hops.filter(({ flow }) => carries(flow, track));
    const key = hops.length === this.#hops.length ? 'all' : hops.map(({ flow }) => flow.id).join('\n');
    const graph = this.#graphs.get(key) ?? carryGraph(hops);
    this.#graphs.set(key, graph);
    return graph;
  }
}
