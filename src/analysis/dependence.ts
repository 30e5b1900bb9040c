/** How much of what is read depends on one place: its share of all (reader, field) pairs. */
import type { Entity, Place, ReaderOf } from '../model/map.js';
import { byPlace } from '../model/order.js';
import { dominators } from './dominators.js';
import { byGraph, type EntityAnalysis } from './entity.js';
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

/** What one entity adds. */
interface Share {
  /** Pairs that are fed at all. */
  readonly fed: number;
  readonly by: ReadonlyMap<Place, readonly Pair[]>;
}

function shareOf(analysis: EntityAnalysis): Share {
  const { entity } = analysis;
  const by = new Map<Place, Pair[]>();
  let fed = 0;
  for (const { graph, source, tracks } of byGraph(analysis.groups())) {
    const reached = graph.reached(source);
    const needed = dominators(graph, source, readersAmong(tracks, reached));
    for (const track of tracks)
      for (const reader of track.readers) {
        if (!reached.has(reader.place)) continue;
        fed++;
        for (const place of needed.get(reader.place) ?? []) add(by, place, { entity, track, reader });
      }
  }
  return { fed, by };
}

/** Fields that say nothing of their own have the very same readers. */
function readersAmong(tracks: readonly Track[], reached: ReadonlySet<Place>): ReadonlySet<Place> {
  const ends = new Set<Place>();
  let last: Track | undefined;
  for (const track of tracks) {
    if (track.readers === last?.readers) continue;
    last = track;
    for (const { place } of track.readers) if (reached.has(place)) ends.add(place);
  }
  return ends;
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
