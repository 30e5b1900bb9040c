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
    let index = entries.length;
    entries.push({ cost, turn: this.#turn++, item });
    while (index > 0) {
      const above = (index - 1) >> 1;
      if (!this.#swapIfAfter(above, index)) return;
      index = above;
    }
  }

  peek(): T | undefined {
    return this.#entries[0]?.item;
  }

  pop(): T | undefined {
    const entries = this.#entries;
    const first = entries[0];
    const last = entries.pop();
    if (!first || !last) return undefined;
    if (entries.length > 0) {
      entries[0] = last;
      this.#sink();
    }
    return first.item;
  }

  #sink(): void {
    const entries = this.#entries;
    for (let index = 0; ;) {
      const [left, right] = [2 * index + 1, 2 * index + 2];
      if (left >= entries.length) return;
      const next = right < entries.length && this.#isAfter(left, right) ? right : left;
      if (!this.#swapIfAfter(index, next)) return;
      index = next;
    }
  }

  #isAfter(a: number, b: number): boolean {
    const [one, other] = [this.#entries[a], this.#entries[b]];
    if (!one || !other) return false;
    return one.cost > other.cost || (one.cost === other.cost && one.turn > other.turn);
  }

  #swapIfAfter(above: number, below: number): boolean {
    if (!this.#isAfter(above, below)) return false;
    const [one, other] = [this.#entries[above], this.#entries[below]];
    if (one && other) [this.#entries[above], this.#entries[below]] = [other, one];
    return true;
  }
}
