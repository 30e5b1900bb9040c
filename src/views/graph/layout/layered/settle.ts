/** Places in a given order, as near as possible to where each thing is wanted: the least sum of distances. */

/** Where something is wanted, and how much. */
export interface Wish {
  readonly at: number;
  readonly weight: number;
}

export interface Seat {
  readonly wishes: readonly Wish[];
  /** Where it is: it stays there if that is as good as any other place. */
  readonly now: number;
  /** From the beginning of the first thing to its own, where all stand as close as they may. */
  readonly offset: number;
}

interface Block {
  wishes: Wish[];
  count: number;
  now: number;
  at: number;
}

/**
 * Pools neighbours that would stand too close, as in isotonic regression. All lie between `low` and `high`, which bound the
 * place of the first thing when all stand as close as they may.
 */
export function settle(seats: readonly Seat[], low: number, high: number, centred = false): number[] {
  const blocks: Block[] = [];
  for (const { wishes, now, offset } of seats) {
    const own = wishes.map(({ at, weight }) => ({ at: at - offset, weight }));
    let block: Block = { wishes: own, count: 1, now: now - offset, at: now - offset };
    block.at = bestFor(block, centred);
    for (let before = blocks.at(-1); before && before.at > block.at; before = blocks.at(-1)) {
      blocks.pop();
      const count = before.count + block.count;
      block = {
        wishes: [...before.wishes, ...block.wishes],
        count,
        now: (before.now * before.count + block.now * block.count) / count,
        at: 0,
      };
      block.at = bestFor(block, centred);
    }
    blocks.push(block);
  }
  const places: number[] = [];
  for (const { count, at } of blocks) {
    const inside = Math.round(Math.max(low, Math.min(high, at)));
    for (let each = 0; each < count; each++) places.push(inside + (seats[places.length]?.offset ?? 0));
  }
  return places;
}

/** The weighted median; where any place between two is as good, the present one, or the middle. */
function bestFor({ wishes, now }: Block, centred: boolean): number {
  if (wishes.length === 0) return now;
  const [only] = wishes;
  if (wishes.length === 1 && only) return only.at;
  wishes.sort((a, b) => a.at - b.at);
  const half = wishes.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let sum = 0;
  for (let index = 0; index < wishes.length; index++) {
    const wish = wishes[index];
    if (!wish) break;
    sum += wish.weight;
    if (sum > half + 1e-9) return wish.at;
    if (sum > half - 1e-9) {
      const next = wishes[index + 1]?.at ?? wish.at;
      return centred ? (wish.at + next) / 2 : Math.max(wish.at, Math.min(next, now));
    }
  }
  return now;
}
