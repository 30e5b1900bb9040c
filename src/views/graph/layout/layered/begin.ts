/** Beginnings of the search for layers: along the flows, and around the thing with most ways. */
import type { Cut } from '../cut.js';
import { rankItems, weigh } from '../order.js';
import { ranksOf } from './ranks.js';

export type Beginning = 'flow' | 'centre';

type Pairs = readonly (readonly [string, string])[];

export function begin(
  beginning: Beginning,
  items: readonly string[],
  cuts: readonly Cut[],
): ReadonlyMap<string, number> {
  const pairs = cuts
    .filter(({ fromItem, toItem }) => fromItem !== toItem)
    .map(({ fromItem, toItem }) => [fromItem, toItem] as const);
  return beginning === 'flow' ? alongFlows(items, pairs) : aroundCentre(items, pairs);
}

function alongFlows(items: readonly string[], pairs: Pairs): ReadonlyMap<string, number> {
  const ranks = rankItems(items, weigh(pairs), () => undefined);
  const ahead = (from: string, to: string): boolean => (ranks.get(from) ?? 0) < (ranks.get(to) ?? 0);
  const ties = pairs.map(([a, b]) =>
    ahead(a, b) ? { from: a, to: b, weight: 1 } : { from: b, to: a, weight: 1 },
  );
  return ranksOf(items, ties);
}

/** What sends more than it gets on the left, all else on the right. */
function aroundCentre(items: readonly string[], pairs: Pairs): ReadonlyMap<string, number> {
  const near = new Map<string, string[]>(items.map((item) => [item, []]));
  const balance = new Map<string, number>();
  for (const [from, to] of pairs) {
    near.get(from)?.push(to);
    near.get(to)?.push(from);
    balance.set(from, (balance.get(from) ?? 0) + 1);
    balance.set(to, (balance.get(to) ?? 0) - 1);
  }
  const ways = (item: string): readonly string[] => near.get(item) ?? [];
  const layers = new Map<string, number>();
  for (const centre of items.toSorted((a, b) => ways(b).length - ways(a).length)) {
    if (layers.has(centre)) continue;
    layers.set(centre, 0);
    const queue = [centre];
    for (const item of queue) {
      for (const other of ways(item)) {
        if (layers.has(other)) continue;
        const at = layers.get(item) ?? 0;
        const side = Math.sign(at) || ((balance.get(other) ?? 0) > 0 ? -1 : 1);
        let layer = at + side;
        while (ways(other).some((neighbour) => layers.get(neighbour) === layer)) layer += side;
        layers.set(other, layer);
        queue.push(other);
      }
    }
  }
  const least = Math.min(0, ...layers.values());
  return new Map([...layers].map(([item, layer]) => [item, layer - least]));
}
