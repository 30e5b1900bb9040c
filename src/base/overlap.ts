/** What two lists have in common at their ends: after an edit that is nearly all of them. */

export interface Overlap {
  /** So many items stand at the beginning of both. */
  readonly head: number;
  /** So many at the end of both, none of them counted among the head. */
  readonly tail: number;
}

export function overlapOf<T>(
  before: readonly T[],
  now: readonly T[],
  isSame: (a: T | undefined, b: T | undefined) => boolean = Object.is,
): Overlap {
  const least = Math.min(before.length, now.length);
  let head = 0;
  while (head < least && isSame(before[head], now[head])) head++;
  let tail = 0;
  while (tail < least - head && isSame(before[before.length - 1 - tail], now[now.length - 1 - tail])) tail++;
  return { head, tail };
}

/** The list before, where the new one has the same items: what is made of it need not be made anew. */
export function steady<T>(before: readonly T[] | undefined, now: readonly T[]): readonly T[] {
  if (before === now || before?.length !== now.length) return now;
  return overlapOf(before, now).head === now.length ? before : now;
}
