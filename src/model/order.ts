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

/** Which of two comes first. */
export type Compare<T> = (a: T, b: T) => number;

/** The list after a change. Another one each time: whoever holds one keeps what was. */
export function changed<T>(items: T[], change: Change<T>, compare: Compare<T>): T[] {
  const { removed, replaced, added } = change;
  if (removed.length + replaced.length + added.length === 0) return items;
  if (items.length === 0) return added.toSorted(compare);
  return applied([...items], change, compare);
}

/** The list after a change: the very same one where a few come and go. */
export function applied<T>(next: T[], { removed, replaced, added }: Change<T>, compare: Compare<T>): T[] {
  // Each stands where the one before it stood.
  for (const [old, item] of replaced) next[positionOf(next, old, compare)] = item;
  if (removed.length + added.length <= FEW) {
    if (takesPlace(next, removed, added, compare)) return next;
    for (const item of removed) next.splice(positionOf(next, item, compare), 1);
    for (const item of added) next.splice(indexIn(next, item, compare), 0, item);
    return next;
  }
  const gone = new Set(removed);
  return merged(
    gone.size === 0 ? next : next.filter((item) => !gone.has(item)),
    added.toSorted(compare),
    compare,
  );
}

/** One that comes where one goes takes its place: nothing else of the list moves. Whether that was all. */
function takesPlace<T>(next: T[], removed: readonly T[], added: readonly T[], compare: Compare<T>): boolean {
  const [old] = removed;
  const [item] = added;
  if (removed.length !== 1 || added.length !== 1 || old === undefined || item === undefined) return false;
  const at = positionOf(next, old, compare);
  const behind = next[at + 1];
  if (at > 0 && compare(next[at - 1] as T, item) > 0) return false;
  if (behind !== undefined && compare(item, behind) >= 0) return false;
  next[at] = item;
  return true;
}

/** Up to so many come and go one by one; more of them in one go through the list. */
const FEW = 16;

/** Where an item is: mostly where it belongs. */
function positionOf<T>(items: readonly T[], item: T, compare: Compare<T>): number {
  const at = indexIn(items, item, compare) - 1;
  return items[at] === item ? at : items.indexOf(item);
}

/** Two lists that are in order made one. */
function merged<T>(items: readonly T[], added: readonly T[], compare: Compare<T>): T[] {
  const all: T[] = [];
  let at = 0;
  for (const item of added) {
    const until = indexIn(items, item, compare, at);
    for (; at < until; at++) all.push(items[at] as T);
    all.push(item);
  }
  for (; at < items.length; at++) all.push(items[at] as T);
  return all;
}

/** Where an item belongs, by binary search. */
function indexIn<T>(items: readonly T[], item: T, compare: Compare<T>, from = 0): number {
  let low = from;
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
  readonly #lasts: boolean;
  readonly #lists = new Map<string, T[]>();

  /** `lasts`: a list that changes stays the very same one, as nobody holds it: it may be as long as the map. */
  constructor(compare: Compare<T>, { lasts = false } = {}) {
    this.#compare = compare;
    this.#lasts = lasts;
  }

  get(key: string): readonly T[] {
    return this.#lists.get(key) ?? NONE;
  }

  change(key: string, change: Change<T>): void {
    const before = this.#lists.get(key) ?? [];
    const items = this.#lasts
      ? applied(before, change, this.#compare)
      : changed(before, change, this.#compare);
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
