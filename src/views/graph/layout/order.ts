/** In which order the things of a level follow each other along the picture's direction: few flows should run backward. */

/** How many flows go from one item to another, by `from` then `to`. */
export type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>;

export function weigh(pairs: Iterable<readonly [string, string]>): Weights {
  const weights = new Map<string, Map<string, number>>();
  for (const [from, to] of pairs) {
    if (from === to) continue;
    const row = weights.get(from) ?? new Map<string, number>();
    weights.set(from, row.set(to, (row.get(to) ?? 0) + 1));
  }
  return weights;
}

const weight = (weights: Weights, from: string, to: string): number => weights.get(from)?.get(to) ?? 0;

/**
 * The rank of each item. Items with a previous place keep their order, so that a picture that is there stays
 * as it was; new ones go where they cost least; where all is new the heuristic of Eades, Lin and Smyth orders them.
 */
export function rankItems(
  items: readonly string[],
  weights: Weights,
  previous: (item: string) => number | undefined,
): ReadonlyMap<string, number> {
  const known = items
    .map((item) => ({ item, at: previous(item) }))
    .filter((each): each is { item: string; at: number } => each.at !== undefined)
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
  const order = known.length === 0 ? fromScratch(items, weights) : known;
  if (known.length > 0) {
    for (const item of items) if (!known.includes(item)) insertCheaply(order, item, weights);
  }
  return new Map(order.map((item, index) => [item, index]));
}

/** Behind everything at first; then as far forward as it costs fewer backward flows. */
function insertCheaply(order: string[], item: string, weights: Weights): void {
  let best = order.length;
  let cost = 0;
  let least = 0;
  for (let index = order.length - 1; index >= 0; index--) {
    const other = order[index] ?? item;
    cost += weight(weights, other, item) - weight(weights, item, other);
    if (cost < least) [best, least] = [index, cost];
  }
  order.splice(best, 0, item);
}

/** Takes sources to the front and sinks to the back, then whatever sends most beyond what it gets; ties as in the text. */
function fromScratch(items: readonly string[], weights: Weights): string[] {
  const rest = new Set(items);
  const balance = new Map(items.map((item) => [item, { out: 0, in: 0 }]));
  for (const [from, row] of weights) {
    for (const [to, count] of row) {
      const [sender, receiver] = [balance.get(from), balance.get(to)];
      if (sender) sender.out += count;
      if (receiver) receiver.in += count;
    }
  }
  const front: string[] = [];
  const back: string[] = [];
  const take = (item: string): void => {
    rest.delete(item);
    for (const other of rest) {
      const theirs = balance.get(other);
      if (!theirs) continue;
      theirs.in -= weight(weights, item, other);
      theirs.out -= weight(weights, other, item);
    }
  };
  while (rest.size > 0) {
    const { item, last } = nextOf(rest, balance);
    (last ? back : front).push(item);
    take(item);
  }
  return [...front, ...back.reverse()];
}

type Balance = ReadonlyMap<string, { readonly out: number; readonly in: number }>;

function nextOf(rest: ReadonlySet<string>, balance: Balance): { item: string; last: boolean } {
  let best: { item: string; surplus: number } | undefined;
  for (const item of rest) {
    const { out, in: into } = balance.get(item) ?? { out: 0, in: 0 };
    if (into === 0) return { item, last: false };
    if (out === 0) return { item, last: true };
    if (!best || out - into > best.surplus) best = { item, surplus: out - into };
  }
  return { item: best?.item ?? '', last: false };
}
