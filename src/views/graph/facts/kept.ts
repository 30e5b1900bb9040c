/** Values made of things that keep their identity while their text does: an edit makes anew only what it changed. */

interface Made<V> {
  readonly from: readonly unknown[];
  readonly value: V;
}

/** One value a thing, the last one made. */
export class Kept<K extends object, V> {
  readonly #made = new WeakMap<K, Made<V>>();

  /** `from`: what else the value is made of; where all of it is the same, so is the value. */
  of(thing: K, from: readonly unknown[], make: (before: V | undefined) => V): V {
    const known = this.#made.get(thing);
    if (known && isSame(known.from, from)) return known.value;
    const value = make(known?.value);
    this.#made.set(thing, { from, value });
    return value;
  }
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, index) => Object.is(each, b[index]));

/** What was before, where the new value says the same: plain data, compared by its content. */
export const unlessEqual = <V>(before: V | undefined, now: V): V =>
  before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;
