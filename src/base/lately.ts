/** Values by name, of which those that nobody has asked for lately are dropped: for what is soon made again, and asked for in bursts. */

/** From so many on, those that were not asked for among as many others are dropped. */
const MANY = 16;

export class Lately<V> {
  #now = new Map<string, V>();
  #before = new Map<string, V>();

  get(name: string): V | undefined {
    const now = this.#now.get(name);
    if (now !== undefined) return now;
    const before = this.#before.get(name);
    if (before !== undefined) this.set(name, before);
    return before;
  }

  set(name: string, value: V): void {
    if (this.#now.size >= MANY) {
      this.#before = this.#now;
      this.#now = new Map();
    }
    this.#now.set(name, value);
  }

  delete(name: string): void {
    this.#now.delete(name);
    this.#before.delete(name);
  }
}
