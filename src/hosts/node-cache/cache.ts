/** Fragments on the disk: one file a folder, replaced as a whole. Whatever is wrong with it, the files are read from their texts instead. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { abandoned, temporaryOf } from './temporary.js';
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

/** Bytes of one file, and of all of them. */
const MOST_BYTES = 128 * 1024 * 1024;
const MOST_ALTOGETHER = 512 * 1024 * 1024;
/** Milliseconds that a piece of packing may take before others get a turn. */
const SLICE = 8;

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
    await mkdir(folder, { recursive: true });
    await replace(this.#file, bytes);
    await tidy(folder);
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

/** What waits for input is served first; a command says what it has to say before. */
const rest = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    if (milliseconds === 0) setImmediate(resolve);
    else setTimeout(resolve, milliseconds);
  });

/** Whoever reads meanwhile finds the old file or the new one, never a part of it. */
async function replace(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = temporaryOf(file);
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Removes what killed processes left, and the oldest files where all together take too much. */
async function tidy(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /\.(pack|tmp)$/.test(name));
  const found = await Promise.all(names.map((name) => sizeAndAge(folder, name)));
  const files = found.flatMap((each) => each ?? []);
  let sum = 0;
  for (const { name, size, age } of files.sort((a, b) => a.age - b.age)) {
    sum += size;
    const goes = name.endsWith('.tmp') ? abandoned(name, age) : sum > MOST_ALTOGETHER;
    if (goes) await rm(path.join(folder, name), { force: true });
  }
}

/** Undefined where another process has just removed it. */
async function sizeAndAge(folder: string, name: string) {
  try {
    const { size, mtimeMs } = await stat(path.join(folder, name));
    return { name, size, age: Date.now() - mtimeMs };
  } catch {
    return undefined;
  }
}
