/** The documents that a map has places in, kept up to date by what changed in its lists: a key looks through none of them whole. */
import type { Anchor } from '../../../base/span.js';
import { overlapOf } from '../../../base/overlap.js';
import type { Landscape } from '../../../views/graph/landscape.js';

type Things = readonly { readonly at?: Anchor }[];

const LISTS = ['nodes', 'edges', 'groups', 'flows', 'entities', 'teams', 'views', 'findings'] as const;

export class FilesShown {
  readonly #lists = new Map<string, Things>();
  /** How many things stand in each document. */
  readonly #counts = new Map<string, number>();
  #uris: readonly string[] = [];

  /** The same list as before, where no document came or went. */
  of(map: Landscape): readonly string[] {
    for (const name of LISTS) this.#follow(name, map[name]);
    const isSame =
      this.#uris.length === this.#counts.size && this.#uris.every((uri) => this.#counts.has(uri));
    return isSame ? this.#uris : (this.#uris = [...this.#counts.keys()]);
  }

  #follow(name: string, now: Things): void {
    const before = this.#lists.get(name) ?? [];
    if (before === now) return;
    this.#lists.set(name, now);
    const { head, tail } = overlapOf(before, now);
    for (const { at } of now.slice(head, now.length - tail)) if (at) this.#count(at.uri, 1);
    for (const { at } of before.slice(head, before.length - tail)) if (at) this.#count(at.uri, -1);
  }

  #count(uri: string, by: 1 | -1): void {
    const count = (this.#counts.get(uri) ?? 0) + by;
    if (count > 0) this.#counts.set(uri, count);
    else this.#counts.delete(uri);
  }
}
