/** How much of what is read depends on one hub or broker: its share of all (reader, field) pairs. */
import type { Entity, Place, ReaderOf } from '../model/map.js';
import { byPlace } from '../model/order.js';
import type { CarryGraph } from './carrying.js';
import { dominatorsOf } from './dominators.js';
import { byGraph, type EntityAnalysis, type TrackGroup } from './entity.js';
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

const isHub = (place: Place): boolean =>
  place.kind === 'system' && (place.role === 'hub' || place.role === 'broker');

const isBehindHub = (place: Place): boolean =>
  isHub(place) || (place.kind === 'channel' && place.broker !== undefined);

/** Most data passes none. */
const meetsHub = ({ hops }: CarryGraph): boolean =>
  hops.some(({ flow, from, to }) => flow.via.length > 0 || isBehindHub(from) || isBehindHub(to));

/** What one entity adds. */
class Share {
  readonly entity: Entity;
  /** Pairs that are fed at all. */
  readonly fed: number;
  /** How many of them cannot do without a place. */
  readonly counts: ReadonlyMap<Place, number>;
  #pairs: Map<Place, Pair[]> | undefined;

  constructor(analysis: EntityAnalysis) {
    this.entity = analysis.entity;
    let fed = 0;
    let counts: Map<Place, number> | undefined;
    for (const group of byGraph(analysis.groups()))
      fed += eachFed(group, (_, __, needed) => {
        counts ??= new Map();
        for (const place of needed) counts.set(place, (counts.get(place) ?? 0) + 1);
      });
    this.fed = fed;
    this.counts = counts ?? NOTHING;
  }

  /** Those that cannot do without a place; listed when somebody asks, as few places have enough of them. */
  pairs(place: Place, analysisOf: AnalysisOf): readonly Pair[] {
    return (this.#pairs ??= listed(analysisOf(this.entity))).get(place) ?? NONE;
  }
}

type AnalysisOf = (entity: Entity) => EntityAnalysis;

const NONE: readonly never[] = [];
const NOTHING: ReadonlyMap<Place, number> = new Map();

function listed(analysis: EntityAnalysis): Map<Place, Pair[]> {
  const { entity } = analysis;
  const pairs = new Map<Place, Pair[]>();
  for (const group of byGraph(analysis.groups()))
    eachFed(group, (track, reader, needed) => {
      for (const place of needed) add(pairs, place, { entity, track, reader });
    });
  return pairs;
}

/** A reader that is fed, and the hubs that it cannot be fed without. */
interface Fed {
  readonly reader: ReaderOf;
  readonly needed: readonly Place[];
}

/** Visits the pairs of a group that are fed, and cannot do without some hub. How many are fed, these and all others. */
function eachFed(
  group: TrackGroup,
  visit: (track: Track, reader: ReaderOf, needed: readonly Place[]) => void,
): number {
  const { graph, source, tracks } = group;
  const neededBy = meetsHub(graph) ? dominatorsOf(graph, source, isHub) : nothing;
  let count = 0;
  let readers: Track['readers'] | undefined;
  let fed: readonly Fed[] = NONE;
  for (const track of tracks) {
    // Fields that say nothing of their own have the very same readers.
    if (readers !== track.readers) {
      ({ readers } = track);
      fed = fedAmong(readers, group, neededBy);
    }
    count += fed.length;
    for (const { reader, needed } of fed) if (needed.length > 0) visit(track, reader, needed);
  }
  return count;
}

const nothing = (): readonly Place[] => NONE;

function fedAmong(
  readers: readonly ReaderOf[],
  { graph, source }: TrackGroup,
  neededBy: (end: Place) => readonly Place[],
): readonly Fed[] {
  const fed: Fed[] = [];
  for (const reader of readers)
    if (graph.reaches(source, reader.place)) fed.push({ reader, needed: neededBy(reader.place) });
  return fed;
}

/** Hubs and brokers that some pair cannot do without, kept up to date entity by entity. */
export class Dependence {
  readonly #shares = new Map<string, Share>();
  readonly #counts = new Map<Place, number>();
  #fed = 0;

  /** Undefined: there is no such entity any more. */
  renew(entity: string, analysis: EntityAnalysis | undefined): void {
    this.#count(this.#shares.get(entity), -1);
    const share = analysis && new Share(analysis);
    if (share && share.fed > 0) this.#shares.set(entity, share);
    else this.#shares.delete(entity);
    this.#count(share, 1);
  }

  /** Those on which at least some share of the pairs depends, the one with the most first. */
  over(least: number, analysisOf: AnalysisOf): readonly Dependent[] {
    return [...this.#counts]
      .filter(([, count]) => count / this.#fed >= least)
      .sort(([a, most], [b, count]) => count - most || (a.name < b.name ? -1 : 1))
      .map(([place, count]) => ({ place, share: count / this.#fed, pairs: this.#pairs(place, analysisOf) }));
  }

  #pairs(place: Place, analysisOf: AnalysisOf): readonly Pair[] {
    // In the order of the entities, whichever of them was edited last.
    return [...this.#shares.values()]
      .filter(({ counts }) => counts.has(place))
      .sort((a, b) => byPlace(a.entity.at, b.entity.at))
      .flatMap((share) => share.pairs(place, analysisOf));
  }

  #count(share: Share | undefined, by: 1 | -1): void {
    if (!share) return;
    this.#fed += by * share.fed;
    for (const [place, pairs] of share.counts) {
      const count = (this.#counts.get(place) ?? 0) + by * pairs;
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
