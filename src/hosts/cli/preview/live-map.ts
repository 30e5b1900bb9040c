/** A map that follows its files on disk: tells what a preview shows, whenever that changes. */
import { stat } from 'node:fs/promises';
import { createHeadwater, type Headwater } from '../../../service/headwater.js';
import { isHiding } from '../../../views/graph/last-good.js';
import { isBelow, isFlowFile } from '../../../workspace/files.js';
import { PINS_FILE } from '../../../views/graph/pins.js';
import { createNodeFiles, existsBelow, pathOf, uriOf } from '../../node-files.js';
import type { ShownMap } from '../../webview/pages/served-data.js';
import { findPins } from '../draw/read-pins.js';
import { watchFolder } from './watch.js';

export interface LiveMapOptions {
  /** The folder that is read: it may hold several maps. */
  readonly folder: string;
  /** A file or folder of the map that is meant. */
  readonly path: string;
  today(): string;
  log(message: string): void;
}

export class LiveMap {
  readonly headwater: Headwater;
  readonly #options: LiveMapOptions;
  readonly #files = createNodeFiles();
  readonly #listeners = new Set<(shown: readonly ShownMap[]) => void>();
  /** By uri: changes with the content of the file. */
  #stamps: ReadonlyMap<string, string> = new Map();
  #root: string;
  #good: ShownMap | undefined;
  #shown: readonly ShownMap[] = [];
  #version = 0;
  #turn: Promise<void> = Promise.resolve();
  #endWatching: (() => void) | undefined;

  constructor(options: LiveMapOptions) {
    this.#options = options;
    this.#root = uriOf(options.folder);
    const { today, log } = options;
    this.headwater = createHeadwater({ files: this.#files, exists: existsBelow, today, log });
  }

  get root(): string {
    return this.#root;
  }

  /** Of the maps that have a `.flow` file in the path. */
  roots(): readonly string[] {
    const { headwater } = this;
    const path = uriOf(this.#options.path);
    const isMeant = (uri: string): boolean => isFlowFile(uri) && isBelow(uri, path);
    return headwater.roots().filter((root) => [...headwater.map(root).fragments.keys()].some(isMeant));
  }

  /** Reads the map, and follows it from now on. */
  async start(): Promise<void> {
    const { folder, log } = this.#options;
    await this.headwater.addFolder(uriOf(folder));
    this.#stamps = await this.#look();
    await this.#show();
    this.#endWatching = watchFolder(folder, {
      onChange: () => {
        this.#turn = this.#turn.then(() => this.#follow()).catch((error: unknown) => log(String(error)));
      },
    });
  }

  stop(): void {
    this.#endWatching?.();
  }

  /** What a preview that opens now has to be told, in order: the last whole picture, then the one that broken text hides a part of. */
  shown(): readonly ShownMap[] {
    return this.#shown;
  }

  /** Returns what ends the telling. */
  onShown(listener: (shown: readonly ShownMap[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #follow(): Promise<void> {
    const before = this.#stamps;
    const now = await this.#look();
    this.#stamps = now;
    const changed = [...now].filter(([uri, stamp]) => before.get(uri) !== stamp).map(([uri]) => uri);
    const gone = new Set([...before.keys()].filter((uri) => !now.has(uri)));
    if (changed.length + gone.size === 0) return;
    this.headwater.remove(gone);
    for (const uri of changed) await this.headwater.refresh(uri);
    await this.#show();
  }

  /** Every file of the maps, and their pins. */
  async #look(): Promise<ReadonlyMap<string, string>> {
    const uris = await this.#files.list(uriOf(this.#options.folder));
    const pins = `${this.#root}/${PINS_FILE}`;
    const stamps = await Promise.all([...uris, pins].map(async (uri) => [uri, await stampOf(uri)] as const));
    return new Map(stamps.filter((entry): entry is [string, string] => entry[1] !== undefined));
  }

  async #show(): Promise<void> {
    const { headwater } = this;
    const roots = this.roots();
    // A `headwater.json` came or went: what was one map may be another, or several.
    if (!roots.includes(this.#root)) this.#root = roots[0] ?? this.#root;
    const { pins } = await findPins(this.#root, pathOf);
    const graph = headwater.graph(this.#root);
    const now: ShownMap = {
      type: 'graph',
      uri: this.#root,
      version: ++this.#version,
      graph,
      pins: Object.fromEntries(pins),
    };
    const hides = this.#good !== undefined && isHiding(this.#good.graph, graph, (uri) => this.#isBroken(uri));
    const good = hides && this.#good ? this.#good : now;
    this.#good = good;
    const shown = good === now ? [now] : [good, { ...now, broken: true }];
    if (sameShown(shown, this.#shown)) return;
    this.#shown = shown;
    for (const listener of this.#listeners) listener(shown);
  }

  #isBroken(uri: string): boolean {
    const problems = this.headwater.fragment(uri)?.problems ?? [];
    return problems.some(({ code }) => code === 'syntax-error' || code === 'unreadable-file');
  }
}

async function stampOf(uri: string): Promise<string | undefined> {
  try {
    const { mtimeMs, size, ino } = await stat(pathOf(uri));
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return undefined;
  }
}

const contentOf = ({ graph, pins, broken }: ShownMap): object => ({
  graph,
  pins,
  broken,
});

const sameShown = (a: readonly ShownMap[], b: readonly ShownMap[]): boolean =>
  JSON.stringify(a.map(contentOf)) === JSON.stringify(b.map(contentOf));
