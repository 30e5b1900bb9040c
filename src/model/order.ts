/** Lists in the order of files and places that change a little at a time. */
import type { Span } from '../base/span.js';

/** Where an item stands. */
export interface Place {
  readonly uri: string;
  readonly span: Span;
}

export const byPlace = (a: Place, b: Place): number =>
  a.uri === b.uri ? a.span.start - b.span.start : a.uri < b.uri ? -1 : 1;

/** What became of the items of a list. */
export interface Change<T> {
  readonly removed: readonly T[];
  /** New ones in the place of old ones. */
  readonly replaced: readonly (readonly [old: T, next: T])[];
  readonly added: readonly T[];
}

/** Up to so many changes are made one by one; more of them in one go through the list. */
const FEW = 16;

export class Ordered<T> {
  readonly #placeOf: (item: T) => Place;
  #items: readonly T[] = [];

  constructor(placeOf: (item: T) => Place) {
    this.#placeOf = placeOf;
  }

  /** Another array after each change: whoever holds one keeps what was. */
  get items(): readonly T[] {
    return this.#items;
  }

  change({ removed, replaced, added }: Change<T>): void {
    const count = removed.length + replaced.length + added.length;
    if (count === 0) return;
    this.#items = count <= FEW ? this.#some(removed, replaced, added) : this.#many(removed, replaced, added);
  }

  #some(
    removed: Change<T>['removed'],
    replaced: Change<T>['replaced'],
    added: Change<T>['added'],
  ): readonly T[] {
    const items = [...this.#items];
    for (const [old, next] of replaced) items[items.indexOf(old)] = next;
    for (const item of removed) items.splice(items.indexOf(item), 1);
    for (const item of added) items.splice(this.#indexIn(items, item), 0, item);
    return items;
  }

  #many(
    removed: Change<T>['removed'],
    replaced: Change<T>['replaced'],
    added: Change<T>['added'],
  ): readonly T[] {
    const gone = new Set(removed);
    const next = new Map(replaced);
    const kept = this.#items.filter((item) => !gone.has(item)).map((item) => next.get(item) ?? item);
    return [...kept, ...added].sort((a, b) => byPlace(this.#placeOf(a), this.#placeOf(b)));
  }

  /** Where an item belongs, by binary search. */
  #indexIn(items: readonly T[], item: T): number {
    const place = this.#placeOf(item);
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (byPlace(this.#placeOf(items[middle] as T), place) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** One for all that are empty: an answer that did not change is the same object. */
const NONE: readonly never[] = [];

/** Lists under keys; a list that becomes empty goes. */
export class OrderedLists<T> {
  readonly #placeOf: (item: T) => Place;
  readonly #lists = new Map<string, Ordered<T>>();

  constructor(placeOf: (item: T) => Place) {
    this.#placeOf = placeOf;
  }

  get(key: string): readonly T[] {
    return this.#lists.get(key)?.items ?? NONE;
  }

  change(key: string, change: Change<T>): void {
    let list = this.#lists.get(key);
    if (!list) this.#lists.set(key, (list = new Ordered(this.#placeOf)));
    list.change(change);
    if (list.items.length === 0) this.#lists.delete(key);
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
