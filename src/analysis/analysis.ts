/** Shared answers about a map: built lazily, once for all rules that look at it. */
import type { Entity, IntegrationMap } from '../model/map.js';
import { EntityAnalysis } from './entity.js';

export interface Analysis {
  of(entity: Entity): EntityAnalysis;
}

export function createAnalysis(map: IntegrationMap): Analysis {
  const entities = new Map<Entity, EntityAnalysis>();
  return {
    of(entity) {
      let analysis = entities.get(entity);
      if (!analysis) entities.set(entity, (analysis = new EntityAnalysis(entity, map.flowsOf(entity))));
      return analysis;
    },
  };
}
