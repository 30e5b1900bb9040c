/** Chance that repeats: the same landscape on every machine, for the same seed. */

export interface Random {
  /** A whole number from 0 up to, but not including, the bound. */
  below(bound: number): number;
  /** True once in so many times, on average. */
  once(inTimes: number): boolean;
  pick<T>(things: readonly T[]): T;
}

/** A linear congruential generator with the constants of Numerical Recipes. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const below = (bound: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  return {
    below,
    once: (inTimes) => below(inTimes) === 0,
    pick: (things) => things[below(things.length)] as (typeof things)[number],
  };
}
