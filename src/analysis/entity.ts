/** What rules ask of one entity: its fields, and where each of them travels. Computed when asked, once. */
import type { DataClass, Name } from '../model/clauses.js';
import type { Entity, Flow, Place } from '../model/map.js';
import { addHops, carryGraph, type CarryGraph, type Hop } from './carrying.js';
import { isLive } from './flow.js';
import { Parts } from './parts.js';
import { shapeOf, type Shape } from './shape.js';
import { carries, isAlike, tracksOf, type Track } from './tracks.js';

const UNCLASSIFIED: ReadonlySet<DataClass> = new Set();

/** Fields that have one source and travel along the same flows: what is said of one of them is said of all. */
export interface TrackGroup {
  readonly graph: CarryGraph;
  readonly source: Place;
  readonly tracks: readonly Track[];
}

/** What one flow carries, which does not carry all. */
interface Carried {
  readonly flow: Flow;
  readonly tracks: readonly Track[];
  kinds: readonly Track[] | undefined;
}

/** Up to so many fields, going through them costs less than an index of them. */
const FEW = 12;

export class EntityAnalysis {
  readonly entity: Entity;
  /** All that carry it, planned ones included. */
  readonly flows: readonly Flow[];
  #tracks: readonly Track[] | undefined;
  #hops: readonly Hop[] | undefined;
  /** That of all hops, which most fields share. */
  #whole: CarryGraph | undefined;
  /** Which flows carry what, where some do not carry all. */
  #parts: Parts | undefined;
  /** Undefined while every flow carries all fields. */
  #byTrack: Map<Track, CarryGraph> | undefined;
  #kinds: readonly Track[] | undefined;
  #groups: readonly TrackGroup[] | undefined;
  #isClassified: boolean | undefined;
  /** Where among the tracks a field stands, where there are many. */
  #places: Map<string | undefined, number> | undefined;
  #shape: Shape | undefined;
  #readsByField: boolean | undefined;
  /** Of the flow that was asked about last: many rules ask about one, one after the other. */
  #last: Carried | undefined;

  constructor(entity: Entity, flows: readonly Flow[]) {
    this.entity = entity;
    this.flows = flows;
  }

  get shape(): Shape {
    return (this.#shape ??= shapeOf(this.flows));
  }

  /** Whether a field names readers of its own. */
  get readsByField(): boolean {
    return (this.#readsByField ??= this.entity.fields.some(({ readers }) => readers.length > 0));
  }

  get tracks(): readonly Track[] {
    return (this.#tracks ??= tracksOf(this.entity, this.flows));
  }

  /** The fields that a flow carries: all of them, where it lists none. */
  carriedBy(flow: Flow): readonly Track[] {
    return flow.clauses.carries ? this.#carried(flow, flow.clauses.carries.names).tracks : this.tracks;
  }

  /** The same, one for all that are alike: what is asked of ways and of people has the same answer for each of them. */
  kindsCarriedBy(flow: Flow): readonly Track[] {
    if (!flow.clauses.carries) return this.kinds;
    const carried = this.#carried(flow, flow.clauses.carries.names);
    return (carried.kinds ??= this.#kindsOf(carried.tracks));
  }

  get kinds(): readonly Track[] {
    return (this.#kinds ??= this.#kindsOf(this.tracks));
  }

  /** Along which live flows a field travels. */
  graph(track: Track): CarryGraph {
    const hops = (this.#hops ??= this.#live());
    const known = this.#byTrack?.get(track);
    if (known) return known;
    if (!this.#byTrack) return (this.#whole ??= carryGraph(hops));
    const graph = (this.#parts ??= new Parts(hops)).of(track.name);
    this.#byTrack.set(track, graph);
    return graph;
  }

  /** The graphs of all fields, each once. */
  graphs(): readonly CarryGraph[] {
    const [first, ...others] = this.tracks;
    if (!first) return [];
    const graph = this.graph(first);
    return this.#byTrack ? [...new Set([graph, ...others.map((track) => this.graph(track))])] : [graph];
  }

  /** All fields that have a source, in the order of the first of each group. */
  groups(): readonly TrackGroup[] {
    return (this.#groups ??= groupsOf(this.tracks, (track) => this.graph(track)));
  }

  /** Whether a field gets from one place to another. */
  reaches(track: Track, from: Place, to: Place): boolean {
    return this.graph(track).reaches(from, to);
  }

  /** Classes of what a flow carries: the entity's own and those of the fields. */
  classesOf(flow: Flow): ReadonlySet<DataClass> {
    this.#isClassified ??= this.tracks.some(({ classes }) => classes.length > 0);
    if (!this.#isClassified) return UNCLASSIFIED;
    return new Set([...this.entity.classes, ...this.carriedBy(flow).flatMap(({ classes }) => classes)]);
  }

  #carried(flow: Flow, names: readonly Name[]): Carried {
    if (this.#last?.flow !== flow) {
      const few = this.tracks.length <= FEW;
      const tracks = few ? this.tracks.filter((track) => carries(flow, track)) : this.#named(names);
      this.#last = { flow, tracks, kinds: undefined };
    }
    return this.#last;
  }

  /** Of many fields, a flow that carries few does not ask each. */
  #named(names: readonly Name[]): readonly Track[] {
    this.#places ??= new Map(this.tracks.map(({ name }, place) => [name, place]));
    const places = new Set<number>();
    for (const { text } of names) {
      const place = this.#places.get(text);
      if (place !== undefined) places.add(place);
    }
    return [...places].sort((a, b) => a - b).flatMap((place) => this.tracks[place] ?? []);
  }

  #kindsOf(tracks: readonly Track[]): readonly Track[] {
    const first = tracks[0];
    if (!first || tracks.length === 1) return tracks;
    if (tracks.length > FEW) return this.#kindsOfMany(tracks);
    const kinds = [first];
    for (const track of tracks) if (!this.#isKnown(track, kinds)) kinds.push(track);
    return kinds;
  }

  #kindsOfMany(tracks: readonly Track[]): readonly Track[] {
    const known = new Map<CarryGraph, Track[]>();
    return tracks.filter((track) => {
      const graph = this.graph(track);
      const kinds = known.get(graph);
      if (kinds?.some((kind) => isAlike(kind, track))) return false;
      if (kinds) kinds.push(track);
      else known.set(graph, [track]);
      return true;
    });
  }

  #isKnown(track: Track, kinds: readonly Track[]): boolean {
    for (const kind of kinds) if (isAlike(kind, track) && this.graph(kind) === this.graph(track)) return true;
    return false;
  }

  #live(): readonly Hop[] {
    const hops: Hop[] = [];
    for (const flow of this.flows) {
      if (!isLive(flow)) continue;
      if (flow.clauses.carries) this.#byTrack ??= new Map();
      addHops(flow, hops);
    }
    return hops;
  }
}

function groupsOf(tracks: readonly Track[], graphOf: (track: Track) => CarryGraph): readonly TrackGroup[] {
  const [first] = tracks;
  const source = first?.sources[0]?.place;
  if (first && source) {
    const graph = graphOf(first);
    let isOne = true;
    for (const track of tracks)
      if (
        (track.sources !== first.sources && track.sources[0]?.place !== source) ||
        graphOf(track) !== graph
      ) {
        isOne = false;
        break;
      }
    if (isOne) return [{ graph, source, tracks }];
  }
  return separately(tracks, graphOf);
}

function separately(tracks: readonly Track[], graphOf: (track: Track) => CarryGraph): readonly TrackGroup[] {
  const groups = new Map<CarryGraph, Map<Place, TrackGroup & { readonly tracks: Track[] }>>();
  const inOrder: TrackGroup[] = [];
  for (const track of tracks) {
    const source = track.sources[0]?.place;
    if (!source) continue;
    const graph = graphOf(track);
    let ofGraph = groups.get(graph);
    if (!ofGraph) groups.set(graph, (ofGraph = new Map()));
    const known = ofGraph.get(source);
    if (known) {
      known.tracks.push(track);
      continue;
    }
    const group = { graph, source, tracks: [track] };
    ofGraph.set(source, group);
    inOrder.push(group);
  }
  return inOrder;
}

/** Those of one graph together. */
export function byGraph<G extends Pick<TrackGroup, 'graph'>>(groups: readonly G[]): readonly G[] {
  if (groups.length < 3) return groups;
  const together = new Map<CarryGraph, G[]>();
  for (const group of groups) {
    const others = together.get(group.graph);
    if (others) others.push(group);
    else together.set(group.graph, [group]);
  }
  return [...together.values()].flat();
}
