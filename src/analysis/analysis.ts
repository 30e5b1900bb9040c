/** Shared answers about a map: built lazily, once for all rules that look at it. */
import type { Entity, IntegrationMap, Place } from '../model/map.js';
import { EntityAnalysis } from './entity.js';
import { Freshness, type TrackStaleness } from './freshness.js';

export interface Analysis {
  of(entity: Entity): EntityAnalysis;
  /** How old the data may be at a reader: an item for all fields that share a source and a way. */
  staleness(entity: Entity, reader: Place): readonly TrackStaleness[];
  freshness(entity: Entity): Freshness;
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

export function createAnalysis(map: IntegrationMap): Analysis {
  const of = lazily((entity: Entity) => new EntityAnalysis(entity, map.flowsOf(entity)));
  const freshness = lazily((entity: Entity) => new Freshness(of(entity)));
  return { of, freshness, staleness: (entity, reader) => freshness(entity).at(reader) };
}
