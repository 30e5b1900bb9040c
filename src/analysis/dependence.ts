/** How much of what is read depends on one place: its share of all (reader, field) pairs. */
import type { Entity, Place, ReaderOf } from '../model/map.js';
import { byPlace } from '../model/order.js';
import type { CarryGraph } from './carrying.js';
import { dominators } from './dominators.js';
import type { EntityAnalysis } from './entity.js';
import type { Track } from './tracks.js';

/** A field at a system that reads it. */
export interface Pair {
  readonly entity: Entity;
  readonly track: Track;
  readonly reader: ReaderOf;
}

export interface Dependent {
  readonly place: Place;
  /** Those that no way reaches without the place. */
  readonly pairs: readonly Pair[];
  /** Of all pairs that are fed at all, 0 to 1. */
  readonly share: number;
}

/** Who reads a field: the readers of the entity and its own; the source itself is none. */
export function readersOf(entity: Entity, track: Track): readonly ReaderOf[] {
  const source = track.sources[0]?.place;
  const own = track.field?.readers ?? [];
  const inherited = entity.readers.filter(({ place }) => !own.some((reader) => reader.place === place));
  return [...own, ...inherited].filter(({ place }) => place !== source);
}

/** What one entity adds. */
interface Share {
  /** Pairs that are fed at all. */
  readonly fed: number;
  readonly by: ReadonlyMap<Place, readonly Pair[]>;
}

function shareOf(analysis: EntityAnalysis): Share {
  const by = new Map<Place, Pair[]>();
  let fed = 0;
  for (const { graph, source, pairs } of groupsOf(analysis)) {
    const ends = pairs.map(({ reader }) => reader.place);
    const needed = dominators(graph, source, ends);
    for (const pair of pairs) {
      const { track, reader } = pair;
      if (!analysis.reaches(track, source, reader.place)) continue;
      fed++;
      for (const place of needed.get(reader.place) ?? []) add(by, place, pair);
    }
  }
  return { fed, by };
}

/** Places that some pair cannot do without, kept up to date entity by entity. */
export class Dependence {
  readonly #shares = new Map<string, Share>();
  readonly #counts = new Map<Place, number>();
  #fed = 0;

  /** Undefined: there is no such entity any more. */
  renew(entity: string, analysis: EntityAnalysis | undefined): void {
    this.#count(this.#shares.get(entity), -1);
    const share = analysis && shareOf(analysis);
    if (share && share.fed > 0) this.#shares.set(entity, share);
    else this.#shares.delete(entity);
    this.#count(share, 1);
  }

  /** Those on which at least some share of the pairs depends, the one with the most first. */
  over(least: number): readonly Dependent[] {
    return [...this.#counts]
      .filter(([, count]) => count / this.#fed >= least)
      .sort(([a, most], [b, count]) => count - most || (a.name < b.name ? -1 : 1))
      .map(([place, count]) => ({ place, share: count / this.#fed, pairs: this.#pairs(place) }));
  }

  #pairs(place: Place): readonly Pair[] {
    // In the order of the entities, whichever of them was edited last.
    return [...this.#shares.values()]
      .map(({ by }) => by.get(place) ?? [])
      .filter(({ length }) => length > 0)
      .sort(([a], [b]) => (a && b ? byPlace(a.entity.at, b.entity.at) : 0))
      .flat();
  }

  #count(share: Share | undefined, by: 1 | -1): void {
    if (!share) return;
    this.#fed += by * share.fed;
    for (const [place, pairs] of share.by) {
      const count = (this.#counts.get(place) ?? 0) + by * pairs.length;
      if (count === 0) this.#counts.delete(place);
      else this.#counts.set(place, count);
    }
  }
}

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

interface Group {
  readonly graph: CarryGraph;
  readonly source: Place;
  readonly pairs: Pair[];
}

/** Pairs whose fields have one source and travel alike are asked about together. */
function groupsOf(analysis: EntityAnalysis): Iterable<Group> {
  const groups = new Map<CarryGraph, Map<Place, Group>>();
  for (const track of analysis.tracks) {
    const source = track.sources[0]?.place;
    if (!source) continue;
    const graph = analysis.graph(track);
    const known = groups.get(graph) ?? new Map<Place, Group>();
    groups.set(graph, known);
    const group = known.get(source) ?? { graph, source, pairs: [] };
    known.set(source, group);
    for (const reader of readersOf(analysis.entity, track))
      group.pairs.push({ entity: analysis.entity, track, reader });
  }
  return [...groups.values()].flatMap((known) => [...known.values()]);
}
