/** Who asked which question about a map. Most questions are asked by a few, and some by all. */

/** From so many on, finding one of them among all would take too long. */
const MANY = 64;

export class Askers<A> {
  readonly #byKey = new Map<string, A[] | Set<A>>();

  /** Those that asked: a list that stays as it is while others ask. */
  of(key: string): Iterable<A> {
    const all = this.#byKey.get(key);
    return all ? [...all] : [];
  }

  /** Takes in that somebody who asked some questions now asks others. */
  move(asker: A, before: readonly string[], after: readonly string[]): void {
    if (before === after) return;
    for (const key of before) if (!after.includes(key)) this.#remove(key, asker);
    for (const key of after) if (!before.includes(key)) this.#add(key, asker);
  }

  #add(key: string, asker: A): void {
    const all = this.#byKey.get(key);
    if (!all) this.#byKey.set(key, [asker]);
    else if (all instanceof Set) all.add(asker);
    else if (all.push(asker) > MANY) this.#byKey.set(key, new Set(all));
  }

  #remove(key: string, asker: A): void {
    const all = this.#byKey.get(key);
    if (!all) return;
    if (all instanceof Set) all.delete(asker);
    else {
      const at = all.indexOf(asker);
      const last = all.pop();
      if (at >= 0 && at < all.length && last !== undefined) all[at] = last;
      else if (at < 0 && last !== undefined) all.push(last);
    }
    if ((all instanceof Set ? all.size : all.length) === 0) this.#byKey.delete(key);
  }
}
