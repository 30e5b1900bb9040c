/** The last good map with what is new: text that cannot be read just now takes nothing out of the picture. */
import type { Landscape } from '../../views/graph/landscape.js';

export const withHidden = (good: Landscape, now: Landscape): Landscape => ({
  ...now,
  nodes: merged(good.nodes, now.nodes),
  groups: merged(good.groups, now.groups),
  edges: merged(good.edges, now.edges),
  flows: merged(good.flows, now.flows),
  entities: merged(good.entities, now.entities),
  teams: merged(good.teams, now.teams),
  profiles: merged(good.profiles, now.profiles),
  views: merged(good.views, now.views),
});

/** In the order of the good one, so that the picture stays as it is; new things behind. */
function merged<T extends { readonly id: string }>(good: readonly T[], now: readonly T[]): readonly T[] {
  const current = new Map(now.map((thing) => [thing.id, thing]));
  const known = new Set(good.map(({ id }) => id));
  return [...good.map((thing) => current.get(thing.id) ?? thing), ...now.filter(({ id }) => !known.has(id))];
}
