/** Watches a folder with all below it: tells that something changed, never what. A slow look besides finds what no event told. */
import { watch, type FSWatcher } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

export interface WatchOptions {
  /** Called soon after each burst of changes. */
  readonly onChange: () => void;
  /** Milliseconds without an event that end a burst. */
  readonly pause?: number;
  /** Milliseconds between two looks that no event asked for: network file systems send none. */
  readonly every?: number;
}

/** Returns what ends the watching. */
export function watchFolder(
  folder: string,
  { onChange, pause = 40, every = 2000 }: WatchOptions,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const poke = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, pause);
  };
  // One watcher for all below is the system's own there; elsewhere Node walks the tree, and misses folders that come at once.
  const native = process.platform === 'darwin' || process.platform === 'win32';
  const watchers = native ? watchTree(folder, poke) : watchEach(folder, poke);
  const look = setInterval(onChange, every);
  return () => {
    clearTimeout(timer);
    clearInterval(look);
    watchers();
  };
}

function watchTree(folder: string, poke: () => void): () => void {
  const watcher = tryToWatch(folder, true, poke);
  return () => watcher?.close();
}

/** One watcher a folder; each event looks for folders that came or went. */
function watchEach(root: string, poke: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let ended = false;
  let turn = Promise.resolve();
  const sync = async (): Promise<void> => {
    const folders = ended ? [] : await foldersBelow(root);
    for (const [folder, watcher] of watchers) {
      if (folders.includes(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of folders) {
      if (ended || watchers.has(folder)) continue;
      const watcher = tryToWatch(folder, false, event);
      if (watcher) watchers.set(folder, watcher);
    }
  };
  const event = (): void => {
    turn = turn.then(sync);
    poke();
  };
  turn = sync();
  return () => {
    ended = true;
    turn = turn.then(sync);
  };
}

/** Undefined where the system has no watcher left, or the folder is gone: the slow look remains. */
function tryToWatch(folder: string, recursive: boolean, poke: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, { recursive, persistent: false }, poke);
    watcher.on('error', poke);
    return watcher;
  } catch {
    return undefined;
  }
}

/** Those that may hold files of a map. */
async function foldersBelow(root: string): Promise<string[]> {
  const found = [root];
  // The list grows while it is walked.
  for (const folder of found) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries)
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
        found.push(path.join(folder, entry.name));
  }
  return found;
}
