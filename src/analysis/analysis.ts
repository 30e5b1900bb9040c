/** Shared answers about a map: built lazily, once for all rules that look at it. */
import type { Entity, IntegrationMap, Place } from '../model/map.js';
import { mechanism, pool } from '../platforms/index.js';
import type { Platforms } from '../platforms/limits.js';
import { hopsOf } from './carrying.js';
import { dependence, type Dependent } from './dependence.js';
import { EntityAnalysis } from './entity.js';
import { isLive } from './flow.js';
import { Freshness, type TrackStaleness } from './freshness.js';
import { poolSums, type PoolSum } from './pools.js';
import { SynchronousChains } from './synchronous.js';
import { topologyOf, type Topology } from './topology.js';
import { loadAt, type PlaceLoad } from './volume.js';
import { personalCrossings, type Crossing } from './zones.js';

export interface Analysis {
  of(entity: Entity): EntityAnalysis;
  /** How old the data may be at a reader: an item for all fields that share a source and a way. */
  staleness(entity: Entity, reader: Place): readonly TrackStaleness[];
  freshness(entity: Entity): Freshness;
  /** What all live flows into a place bring, against its capacity. */
  load(place: Place): PlaceLoad;
  /** Places that some (reader, field) pair cannot do without, the one with the most first. */
  dependence(): readonly Dependent[];
  topology(): Topology;
  /** Allocations of platforms that live flows draw on. */
  pools(): readonly PoolSum[];
  /** Chains of questions about one entity: for an answer the whole chain has to be there. */
  synchronous(entity: Entity): SynchronousChains;
  /** Chains over all entities: who has to ask whom, whatever about. They need not be one call. */
  synchronousMap(): SynchronousChains;
  /** Hops by which personal fields leave their zone, from their source on. */
  crossings(entity: Entity): readonly Crossing[];
}

/** Values by key, each made when it is first asked for. */
function lazily<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key)));
    return value;
  };
}

/** The same for a question without a key. */
function once<V>(make: () => V): () => V {
  const value = lazily<undefined, V>(make);
  return () => value(undefined);
}

export function createAnalysis(map: IntegrationMap, platforms: Platforms = { mechanism, pool }): Analysis {
  const of = lazily((entity: Entity) => new EntityAnalysis(entity, map.flowsOf(entity)));
  const freshness = lazily((entity: Entity) => new Freshness(of(entity)));
  return {
    of,
    freshness,
    staleness: (entity, reader) => freshness(entity).at(reader),
    load: lazily((place: Place) => loadAt(map, place)),
    dependence: once(() => dependence(map.entities.map(of))),
    topology: once(() => topologyOf(map)),
    pools: once(() => poolSums(map, platforms)),
    synchronous: lazily(
      (entity: Entity) => new SynchronousChains(map.flowsOf(entity).filter(isLive).flatMap(hopsOf)),
    ),
    synchronousMap: once(() => new SynchronousChains(map.flows.filter(isLive).flatMap(hopsOf))),
    crossings: lazily((entity: Entity) => personalCrossings(of(entity))),
  };
}
