/** The things of one kind as they were drawn last. Whoever draws them again looks at those that are new or were touched, and at no others; what
 *  was drawn stays so when a key makes the drawing begin anew. */
import { overlapOf } from '../../base/overlap.js';

/** Hears of things that came into the list or left it, and of those that stand among them and may have changed places. */
export interface Followed<T> {
  gone?(thing: T): void;
  come?(thing: T): void;
  moved?(thing: T): void;
}

export class Sheet<T extends object, V extends object> {
  #things: readonly T[] = [];
  #values: (V | undefined)[] = [];
  /** To be looked at again. */
  readonly #touched = new Set<T>();

  /** Another list whenever one came or went. */
  get things(): readonly T[] {
    return this.#things;
  }

  /** In the order of the things; complete once all were drawn. */
  get values(): readonly V[] {
    return this.#values as readonly V[];
  }

  /** Takes in the list as it is now. */
  follow(now: readonly T[], { gone, come, moved }: Followed<T> = {}): void {
    const { head, tail } = overlapOf(this.#things, now);
    const end = this.#things.length - tail;
    if (head === end && head === now.length - tail) return;
    const before = new Map(
      this.#things.slice(head, end).map((thing, index) => [thing, this.#values[head + index]] as const),
    );
    const fresh = now.slice(head, now.length - tail);
    const stays = new Set(fresh);
    if (gone) for (const thing of before.keys()) if (!stays.has(thing)) gone(thing);
    for (const thing of fresh) (before.has(thing) ? moved : come)?.(thing);
    this.#values = this.#values.slice(0, head).concat(
      fresh.map((thing) => before.get(thing)),
      this.#values.slice(end),
    );
    this.#things = now.slice();
  }

  touch(thing: T): void {
    this.#touched.add(thing);
  }

  touchWhere(holds: (thing: T) => boolean): void {
    const things = this.#things;
    for (let index = 0; index < things.length; index++) {
      const thing = things[index];
      if (thing && holds(thing)) this.#touched.add(thing);
    }
  }

  /** One thing is one step. */
  *redraw(make: (thing: T, before: V | undefined) => V): Generator<undefined, void, undefined> {
    const [things, values, touched] = [this.#things, this.#values, this.#touched];
    for (let index = 0; index < things.length; index++) {
      const before = values[index];
      const thing = things[index];
      if (!thing || (before !== undefined && !touched.has(thing))) continue;
      const value = make(thing, before);
      touched.delete(thing);
      if (value !== before) {
        values[index] = value;
      }
      yield;
    }
    touched.clear();
  }
}
