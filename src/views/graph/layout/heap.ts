/** A queue that hands out the cheapest first; equals in the order they came, so that results never depend on chance. */

interface Entry<T> {
  readonly cost: number;
  readonly turn: number;
  readonly item: T;
}

export class CheapestFirst<T> {
  readonly #entries: Entry<T>[] = [];
  #turn = 0;

  push(item: T, cost: number): void {
    const entries = this.#entries;
    const entry = { cost, turn: this.#turn++, item };
    let at = entries.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = entries[above];
      // It came before this one.
      if (!other || other.cost <= cost) break;
      entries[at] = other;
      at = above;
    }
    entries[at] = entry;
  }

  peek(): T | undefined {
    return this.#entries[0]?.item;
  }

  pop(): T | undefined {
    const entries = this.#entries;
    const first = entries[0];
    const last = entries.pop();
    if (!first || !last) return undefined;
    if (entries.length > 0) this.#sink(last);
    return first.item;
  }

  /** From the top, which is free, to where it belongs. */
  #sink(entry: Entry<T>): void {
    const entries = this.#entries;
    let at = 0;
    for (let below = 1; below < entries.length; below = 2 * at + 1) {
      let next = entries[below];
      const right = below + 1 < entries.length ? entries[below + 1] : undefined;
      if (next && right && isAfter(next, right)) {
        next = right;
        below++;
      }
      if (!next || !isAfter(entry, next)) break;
      entries[at] = next;
      at = below;
    }
    entries[at] = entry;
  }
}

const isAfter = (one: Entry<unknown>, other: Entry<unknown>): boolean =>
  one.cost > other.cost || (one.cost === other.cost && one.turn > other.turn);
