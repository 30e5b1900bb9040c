/** Lists in the order of files and places that change a little at a time. */
import type { Span } from '../base/span.js';

/** Where an item stands. */
export interface Place {
  readonly uri: string;
  readonly span: Span;
}

export const compareAt = (uriA: string, a: Span, uriB: string, b: Span): number =>
  uriA === uriB ? a.start - b.start : uriA < uriB ? -1 : 1;

export const byPlace = (a: Place, b: Place): number => compareAt(a.uri, a.span, b.uri, b.span);

/** What became of the items of a list. */
export interface Change<T> {
  readonly removed: readonly T[];
  /** New ones in the place of old ones. */
  readonly replaced: readonly (readonly [old: T, next: T])[];
  readonly added: readonly T[];
}

/** Up to so many changes are made one by one; more of them in one go through the list. */
const FEW = 16;

/** Which of two comes first. */
export type Compare<T> = (a: T, b: T) => number;

/** The list after a change. Another one each time: whoever holds one keeps what was. */
export function changed<T>(items: readonly T[], change: Change<T>, compare: Compare<T>): readonly T[] {
  const count = change.removed.length + change.replaced.length + change.added.length;
  if (count === 0) return items;
  return items.length > 0 && count <= FEW
    ? changedOneByOne(items, change, compare)
    : changedTogether(items, change, compare);
}

function changedOneByOne<T>(
  before: readonly T[],
  { removed, replaced, added }: Change<T>,
  compare: Compare<T>,
): readonly T[] {
  const items = [...before];
  for (const [old, next] of replaced) items[items.indexOf(old)] = next;
  for (const item of removed) items.splice(items.indexOf(item), 1);
  for (const item of added) items.splice(indexIn(items, item, compare), 0, item);
  return items;
}

function changedTogether<T>(
  items: readonly T[],
  { removed, replaced, added }: Change<T>,
  compare: Compare<T>,
): readonly T[] {
  if (items.length === 0) return added.toSorted(compare);
  const gone = new Set(removed);
  const next = new Map(replaced);
  const kept = items.filter((item) => !gone.has(item)).map((item) => next.get(item) ?? item);
  return [...kept, ...added].sort(compare);
}

/** Where an item belongs, by binary search. */
function indexIn<T>(items: readonly T[], item: T, compare: Compare<T>): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(items[middle] as T, item) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One for all that are empty: an answer that did not change is the same object. */
const NONE: readonly never[] = [];

/** Lists under keys; a list that becomes empty goes. */
export class OrderedLists<T> {
  readonly #compare: Compare<T>;
  readonly #lists = new Map<string, readonly T[]>();

  constructor(compare: Compare<T>) {
    this.#compare = compare;
  }

  get(key: string): readonly T[] {
    return this.#lists.get(key) ?? NONE;
  }

  change(key: string, change: Change<T>): void {
    const items = changed(this.get(key), change, this.#compare);
    if (items.length > 0) this.#lists.set(key, items);
    else this.#lists.delete(key);
  }

  /** Of a row of items that is in order already, each under its keys. */
  fill(items: readonly T[], keysOf: (item: T) => readonly string[]): void {
    const lists = new Map<string, T[]>();
    for (const item of items)
      for (const key of keysOf(item)) {
        const list = lists.get(key);
        if (!list) lists.set(key, [item]);
        else if (list.at(-1) !== item) list.push(item);
      }
    // Without the room in which they grew.
    for (const [key, list] of lists) this.#lists.set(key, list.length === 1 ? list : list.slice());
  }
}

/** Changes gathered under keys, to be made together. */
export class Gathered<T> {
  readonly #changes = new Map<string, { removed: T[]; replaced: [T, T][]; added: T[] }>();

  of(key: string): { removed: T[]; replaced: [T, T][]; added: T[] } {
    let change = this.#changes.get(key);
    if (!change) this.#changes.set(key, (change = { removed: [], replaced: [], added: [] }));
    return change;
  }

  /** Tells of an item that stood under some keys and now stands, as it is or as another one, under others. */
  move(old: T | undefined, from: Iterable<string>, next: T | undefined, to: Iterable<string>): void {
    const before = old === undefined ? new Set<string>() : new Set(from);
    const after = next === undefined ? new Set<string>() : new Set(to);
    for (const key of before) {
      if (old === undefined) continue;
      if (next !== undefined && after.has(key)) this.of(key).replaced.push([old, next]);
      else this.of(key).removed.push(old);
    }
    if (next !== undefined) for (const key of after) if (!before.has(key)) this.of(key).added.push(next);
  }

  keys(): Iterable<string> {
    return this.#changes.keys();
  }

  applyTo(lists: OrderedLists<T>): void {
    for (const [key, change] of this.#changes) lists.change(key, change);
  }
}
