/** Which layer each item stands in: behind all that send it something, and as near to them as it can. */

/** A way from one item to another that has to lie at least one layer farther. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

const ROUNDS = 8;

export function ranksOf(items: readonly string[], ties: readonly Tie[]): Map<string, number> {
  const [ins, outs] = [new Map<string, Tie[]>(), new Map<string, Tie[]>()];
  for (const tie of ties) {
    ins.set(tie.to, [...(ins.get(tie.to) ?? []), tie]);
    outs.set(tie.from, [...(outs.get(tie.from) ?? []), tie]);
  }
  const ranks = new Map<string, number>();
  const depth = (item: string): number => {
    const known = ranks.get(item);
    if (known !== undefined) return known;
    ranks.set(item, 0);
    const rank = Math.max(-1, ...(ins.get(item) ?? []).map(({ from }) => depth(from))) + 1;
    ranks.set(item, rank);
    return rank;
  };
  items.forEach(depth);
  const last = Math.max(0, ...ranks.values());
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const item of round % 2 === 0 ? items.toReversed() : items) {
      const next = nearest(item, ins.get(item) ?? [], outs.get(item) ?? [], ranks, last);
      if (next === ranks.get(item)) continue;
      ranks.set(item, next);
      moved = true;
    }
    if (!moved) break;
  }
  return ranks;
}

/** Where its ways are shortest, as far as what it is tied to allows. */
function nearest(
  item: string,
  ins: readonly Tie[],
  outs: readonly Tie[],
  ranks: ReadonlyMap<string, number>,
  last: number,
): number {
  const rank = ranks.get(item) ?? 0;
  const low = Math.max(0, ...ins.map(({ from }) => (ranks.get(from) ?? 0) + 1));
  const high = Math.min(last, ...outs.map(({ to }) => (ranks.get(to) ?? 0) - 1));
  const pull = (ties: readonly Tie[]): number => ties.reduce((sum, { weight }) => sum + weight, 0);
  const [back, ahead] = [pull(ins), pull(outs)];
  if (back === ahead) return rank;
  return back > ahead ? low : high;
}
