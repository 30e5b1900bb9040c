/** Begins with the order in which all stood: things and labels where they were, ways where they passed. */
import type { Level } from '../level.js';
import { edgeKey, type Depths } from './before.js';
import type { Chain, Layered } from './build.js';
import type { Spot } from './spots.js';

export function asBefore({ layers, chains, spots }: Layered, level: Level, before: Depths): void {
  const depths: number[][] = layers.map(() => []);
  const note = (spot: Spot, key: string): void => {
    spot.stood = before.across(key, level);
    const depth = before.along(key, level);
    if (depth !== undefined) depths[spot.layer]?.push(depth);
  };
  for (const [key, spot] of spots) note(spot, key);
  for (const { stretch, label } of chains) {
    const [edge] = stretch.leg.edges;
    if (edge && label) note(label, edgeKey(edge.id));
  }
  for (const chain of chains) notePasses(chain, depths.map(median), level, before);
  layers.forEach(inOrder);
}

/** A way of which nothing is known but its label passes where that stood. */
function notePasses(
  { stretch, links }: Chain,
  depths: readonly (number | undefined)[],
  level: Level,
  before: Depths,
): void {
  const [edge] = stretch.leg.edges;
  if (!edge) return;
  for (const { to } of links) {
    if (to.kind !== 'pass') continue;
    const depth = depths[to.layer];
    const way = depth === undefined ? undefined : before.passing(edge.id, depth, level);
    to.stood = way ?? before.across(edgeKey(edge.id), level);
  }
}

const median = (values: readonly number[]): number | undefined =>
  values.toSorted((a, b) => a - b)[values.length >> 1];

/** What is new comes last, and finds its place later. */
function inOrder(layer: Spot[]): void {
  layer.sort((a, b) => (a.stood ?? Infinity) - (b.stood ?? Infinity) || 0);
}
