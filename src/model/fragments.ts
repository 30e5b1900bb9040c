/** The fragments of a map, in the order of their files, as they come, change and go. */
import type { Fragment } from './declarations.js';

type ByUri = ReadonlyMap<string, Fragment>;

/** What there is now: another object whenever something changed, for who keeps answers by it. An old one is not to be used any more. */
class Now implements ByUri {
  readonly #all: ByUri;

  constructor(all: ByUri) {
    this.#all = all;
  }

  get size(): number {
    return this.#all.size;
  }

  get(uri: string): Fragment | undefined {
    return this.#all.get(uri);
  }

  has(uri: string): boolean {
    return this.#all.has(uri);
  }

  forEach(visit: (fragment: Fragment, uri: string, all: ByUri) => void): void {
    for (const [uri, fragment] of this.#all) visit(fragment, uri, this);
  }

  entries(): MapIterator<[string, Fragment]> {
    return this.#all.entries();
  }

  keys(): MapIterator<string> {
    return this.#all.keys();
  }

  values(): MapIterator<Fragment> {
    return this.#all.values();
  }

  [Symbol.iterator](): MapIterator<[string, Fragment]> {
    return this.#all.entries();
  }
}

export class Fragments {
  #all = new Map<string, Fragment>();
  /** Files came that may stand behind others in the order. */
  #isMixed = false;
  #now: Now | undefined;

  get now(): ByUri {
    if (this.#isMixed) this.#all = new Map([...this.#all].sort(([a], [b]) => (a < b ? -1 : 1)));
    this.#isMixed = false;
    return (this.#now ??= new Now(this.#all));
  }

  /** Returns the one in whose place it comes, which stays where it stands. */
  set(fragment: Fragment): Fragment | undefined {
    const { uri } = fragment;
    const before = this.#all.get(uri);
    if (!before) this.#isMixed = true;
    this.#now = undefined;
    this.#all.set(uri, fragment);
    return before;
  }

  delete(uri: string): Fragment | undefined {
    const before = this.#all.get(uri);
    this.#all.delete(uri);
    this.#now = undefined;
    return before;
  }
}
