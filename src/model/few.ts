/** Collections of which most hold one thing or a handful: a list takes a tenth of the room of a set, and is as fast while it is short. */

/** A list while there are few, a set beyond. Whoever adds or removes keeps what comes back. */
export type Few<T> = T[] | Set<T>;

/** Longer lists take too long to find something in. */
const MOST_LISTED = 64;

export function adding<T>(few: Few<T> | undefined, item: T): Few<T> {
  if (few === undefined) return [item];
  if (few instanceof Set) return few.add(item);
  if (few.length >= MOST_LISTED) return new Set(few).add(item);
  few.push(item);
  return few;
}

/** Undefined where nothing is left. */
export function removing<T>(few: Few<T> | undefined, item: T): Few<T> | undefined {
  if (few === undefined) return undefined;
  if (few instanceof Set) few.delete(item);
  else {
    const at = few.indexOf(item);
    if (at >= 0) few.splice(at, 1);
  }
  return countOf(few) === 0 ? undefined : few;
}

export const countOf = (few: Few<unknown> | undefined): number =>
  few === undefined ? 0 : few instanceof Set ? few.size : few.length;

/** Without the room in which a list grew. */
export const trimmed = <T>(few: Few<T> | undefined): Few<T> | undefined =>
  Array.isArray(few) && few.length > 1 ? few.slice() : few;

/** Not frozen: engines go through a frozen list the slow way, and through any list where a frozen one was met. */
const NONE: readonly never[] = [];

export const itemsOf = <T>(few: Few<T> | undefined): Iterable<T> => few ?? NONE;

/** What of each item is something; one list for all that are empty. */
export function mapped<A, B>(items: readonly A[], made: (item: A) => B | undefined): readonly B[] {
  if (items.length === 0) return NONE;
  if (items.length === 1) {
    const only = made(items[0] as A);
    return only === undefined ? NONE : [only];
  }
  const all: B[] = [];
  for (const item of items) {
    const next = made(item);
    if (next !== undefined) all.push(next);
  }
  return all.length === 0 ? NONE : all.slice();
}
