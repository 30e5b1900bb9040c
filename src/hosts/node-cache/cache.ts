/** Fragments on the disk: one file a folder, replaced as a whole. Whatever is wrong with it, the files are read from their texts instead. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { MOST_BYTES, replace, rest, SLICE } from './folder.js';
import type { FragmentCache, Fresh, KeptFragments, Packed } from '../../workspace/cache.js';
import { readStore, writeStore, type Store } from './store.js';

export interface NodeCacheOptions {
  /** Where the files go. */
  readonly folder: string;
  /** Of the lowering: what another one wrote is of no use. */
  readonly version: string;
  /** Milliseconds to wait before what is new is packed, and to rest between two pieces of that work. */
  readonly pause?: number;
  /** Told why nothing is kept; once a folder. */
  readonly onProblem?: (error: unknown) => void;
}

const sha1 = (text: string | Uint8Array): string => createHash('sha1').update(text).digest('base64url');

export function createNodeCache(options: NodeCacheOptions): FragmentCache {
  return {
    open: async (folder) => {
      const file = path.join(options.folder, `${sha1(folder)}.pack`);
      return new Kept(file, options, await load(file, options.version));
    },
  };
}

async function load(file: string, version: string): Promise<Store> {
  try {
    if ((await stat(file)).size > MOST_BYTES) return new Map();
    return readStore(await readFile(file), version);
  } catch {
    return new Map();
  }
}

class Kept implements KeptFragments {
  readonly #file: string;
  readonly #options: NodeCacheOptions;
  /** Let go once all files are read: a server lives longer than it needs this. */
  #store: Store;
  readonly #used = new Set<string>();

  constructor(file: string, options: NodeCacheOptions, store: Store) {
    this.#file = file;
    this.#options = options;
    this.#store = store;
  }

  keyOf(text: string): string {
    const key = sha1(text);
    this.#used.add(key);
    return key;
  }

  get(key: string): Packed | undefined {
    return this.#store.get(key)?.();
  }

  keep(fresh: readonly Fresh[]): void {
    const stale = [...this.#store.keys()].filter((key) => !this.#used.has(key)).length;
    this.#store = new Map();
    // What is not used any more goes with the next writing, unless it is most of the file.
    if (fresh.length === 0 && stale <= this.#used.size) return;
    this.#write(fresh).catch((error: unknown) => this.#options.onProblem?.(error));
  }

  async #write(fresh: readonly Fresh[]): Promise<void> {
    const packed = await this.#pack(fresh);
    const { folder, version } = this.#options;
    const store = await load(this.#file, version);
    const kept = new Map([...store].filter(([key]) => this.#used.has(key)));
    for (const [key, each] of packed) kept.set(key, () => each);
    const bytes = writeStore(kept, version, MOST_BYTES);
    await replace(folder, this.#file, bytes);
  }

  async #pack(fresh: readonly Fresh[]): Promise<Map<string, Packed>> {
    const { pause = 0 } = this.#options;
    const packed = new Map<string, Packed>();
    await rest(pause);
    let began = performance.now();
    for (const { key, pack } of fresh) {
      const each = pack();
      if (each) packed.set(key, each);
      if (pause === 0 || performance.now() - began < SLICE) continue;
      await rest(SLICE);
      began = performance.now();
    }
    return packed;
  }
}
