/** What did not change stays the very same object from one picture to the next, so that whoever draws it knows without looking. */
import type { LaidOutGraph } from '../../views/graph/graph.js';
import { same } from '../../views/graph/patch.js';
import type { Paint } from '../../views/graph/show/paint.js';

export function steadyPicture(before: LaidOutGraph | undefined, now: LaidOutGraph): LaidOutGraph {
  if (!before) return now;
  return {
    ...now,
    nodes: steadyList(before.nodes, now.nodes),
    groups: steadyList(before.groups, now.groups),
    edges: steadyList(before.edges, now.edges),
    trunks: steadyList(before.trunks, now.trunks),
  };
}

function steadyList<T extends { readonly id: string }>(
  before: readonly T[],
  now: readonly T[],
): readonly T[] {
  const known = new Map(before.map((thing) => [thing.id, thing]));
  return now.map((thing) => steady(known.get(thing.id), thing));
}

export const steadyPaint = (before: Paint, now: Paint): Paint =>
  Object.fromEntries(
    Object.entries(now).map(([id, painted]) => [
      id,
      steady(Object.hasOwn(before, id) ? before[id] : undefined, painted),
    ]),
  );

const steady = <T>(before: T | undefined, now: T): T =>
  before !== undefined && same(before, now) ? before : now;
