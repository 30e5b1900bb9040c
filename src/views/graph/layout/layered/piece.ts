/** What of a level hangs together, in the words of layers: `long` along the flows, `wide` across them. */
import { nodeSize, type Size } from '../../captions.js';
import type { End, Leg, LevelPlan } from '../legs.js';
import { nodeKey } from '../level.js';
import { stackOf } from '../stack.js';

/** A size along and across the flows. */
export interface Extent {
  readonly long: number;
  readonly wide: number;
}

export const extentOf = ({ width, height }: Size, right: boolean): Extent =>
  right ? { long: width, wide: height } : { long: height, wide: width };

export interface Thing extends Extent {
  readonly key: string;
  /** A boundary: lines end at its ports. */
  readonly holds?: boolean;
  /** Of a junction: the item that it stands beside, or the border; and whether it stands behind that. */
  readonly beside?: { readonly item: string | undefined; readonly behind: boolean };
}

/** A leg in the direction of the picture. */
export interface Stretch {
  readonly leg: Leg;
  readonly start: End;
  readonly end: End;
  readonly label?: Extent;
}

export interface Piece {
  readonly things: ReadonlyMap<string, Thing>;
  readonly stretches: readonly Stretch[];
  /** Of the level's border, by id: whether it is on the first side. */
  readonly ports: ReadonlyMap<string, boolean>;
}

/** The sizes of boundaries are not known yet. */
export function pieceOf(plan: LevelPlan, right: boolean): Piece {
  const stretches = [...plan.legs.values()].map((leg): Stretch => {
    const [start, end] = leg.backward ? [leg.to, leg.from] : [leg.from, leg.to];
    const label = leg.labelled && extentOf(stackOf(leg.edges, leg.bundled), right);
    return { leg, start, end, ...(label && { label }) };
  });
  const things = new Map<string, Thing>();
  for (const node of plan.level.nodes)
    things.set(nodeKey(node.id), { key: nodeKey(node.id), ...extentOf(nodeSize(node), right) });
  for (const { key } of plan.level.children) things.set(key, { key, long: 0, wide: 0, holds: true });
  for (const { key, behind, edges } of plan.junctions.values()) {
    // The trunk leads to it from what it stands behind, or from it to that where flows run backward.
    const trunk = stretches.find(({ start, end }) => isTrunk(start, end, behind, key));
    const beside = { item: behind, behind: trunk?.end.item === key };
    things.set(key, { key, ...extentOf(stackOf(edges, false), right), beside });
  }
  return { things, stretches, ports: new Map([...plan.ports].map(([id, { first }]) => [id, first])) };
}

const isTrunk = (start: End, end: End, item: string | undefined, junction: string): boolean =>
  (start.item === item && end.item === junction) || (start.item === junction && end.item === item);

/** Pieces that nothing ties to each other; in a boundary that lines come into it is one. */
export function apartFrom({ things, stretches, ports }: Piece): readonly Piece[] {
  if (ports.size > 0) return [{ things, stretches, ports }];
  const groups = new Map<string, Set<string>>([...things.keys()].map((key) => [key, new Set([key])]));
  for (const { start, end } of stretches) {
    const [one, other] = [groups.get(start.item ?? ''), groups.get(end.item ?? '')];
    if (!one || !other || one === other) continue;
    for (const key of other) groups.set(key, one.add(key));
  }
  return [...new Set(groups.values())].map((keys) => ({
    things: new Map([...things].filter(([key]) => keys.has(key))),
    stretches: stretches.filter(({ start }) => keys.has(start.item ?? '')),
    ports,
  }));
}
