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

/** How many pairs cannot do without a place. */
interface Need {
  readonly place: Place;
  pairs: number;
}

/** What one entity adds. */
class Share {
  readonly entity: Entity;
  /** Pairs that are fed at all. */
  readonly fed: number;
  readonly needs: readonly Need[];
  #pairs: Map<Place, Pair[]> | undefined;

  constructor(analysis: EntityAnalysis) {
    this.entity = analysis.entity;
    const needs: Need[] = [];
    let fed = 0;
    for (const group of analysis.groups()) fed += countFed(group, needs);
    this.fed = fed;
    this.needs = needs.length > 0 ? needs : NONE;
  }

  /** Those that cannot do without a place; listed when somebody asks, as few places have enough of them. */
  pairs(place: Place, analysisOf: AnalysisOf): readonly Pair[] {
    return (this.#pairs ??= listed(analysisOf(this.entity))).get(place) ?? NONE;
  }
}

type AnalysisOf = (entity: Entity) => EntityAnalysis;

const NONE: readonly never[] = [];

function listed(analysis: EntityAnalysis): Map<Place, Pair[]> {
  const { entity } = analysis;
  const pairs = new Map<Place, Pair[]>();
  for (const group of byGraph(analysis.groups())) {
    const { graph, source, tracks } = group;
    const neededBy = neededIn(group);
    for (const track of tracks)
      for (const reader of track.readers)
        if (graph.reaches(source, reader.place))
          for (const place of neededBy(reader.place)) add(pairs, place, { entity, track, reader });
  }
  return pairs;
}

/** The hubs that the data of a group cannot get to an end without. */
const neededIn = ({ graph, source }: TrackGroup): ((end: Place) => readonly Place[]) =>
  meetsHub(graph) ? dominatorsOf(graph, source, isHub) : nothing;

const nothing = (): readonly Place[] => NONE;

/** Adds up which hubs pairs of a group cannot do without. How many are fed, these and all others. */
function countFed(group: TrackGroup, needs: Need[]): number {
  const { graph, source, tracks } = group;
  const neededBy = neededIn(group);
  let fed = 0;
  for (let at = 0; at < tracks.length;) {
    const readers = tracks[at]?.readers ?? NONE;
    // Fields that say nothing of their own have the very same readers.
    const first = at;
    while (tracks[at]?.readers === readers) at++;
    for (const { place } of readers) {
      if (!graph.reaches(source, place)) continue;
      fed += at - first;
      for (const each of neededBy(place)) need(needs, each, at - first);
    }
  }
  return fed;
}

/** An entity needs a handful of hubs. */
function need(needs: Need[], place: Place, pairs: number): void {
  for (const known of needs)
    if (known.place === place) {
      known.pairs += pairs;
      return;
    }
  needs.push({ place, pairs });
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
    const enough: [Place, number][] = [];
    // It is asked with every key: most have few pairs, and no list of all is made.
    this.#counts.forEach((count, place) => {
      if (count / this.#fed >= least) enough.push([place, count]);
    });
    return enough
      .sort(([a, most], [b, count]) => count - most || (a.name < b.name ? -1 : 1))
      .map(([place, count]) => ({ place, share: count / this.#fed, pairs: this.#pairs(place, analysisOf) }));
  }

  #pairs(place: Place, analysisOf: AnalysisOf): readonly Pair[] {
    // In the order of the entities, whichever of them was edited last.
    return [...this.#shares.values()]
      .filter(({ needs }) => needs.some((each) => each.place === place))
      .sort((a, b) => byPlace(a.entity.at, b.entity.at))
      .flatMap((share) => share.pairs(place, analysisOf));
  }

  #count(share: Share | undefined, by: 1 | -1): void {
    if (!share) return;
    this.#fed += by * share.fed;
    for (const { place, pairs } of share.needs) {
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
