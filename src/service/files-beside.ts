/** Files that are no part of a map but that findings speak of, such as tests: whether they are there, and which of them somebody asked about. */
import { isBelow } from '../workspace/files.js';
import type { Host } from './host.js';

/** Looked at again at once: a disk is slow, and thousands of tests may be named. Those not looked at for longest come first. */
const MOST_AT_ONCE = 500;

export class FilesBeside {
  readonly #exists: NonNullable<Host['exists']>;
  /** What was answered of paths that were asked about, by the root of their map; the last asked last. */
  readonly #asked = new Map<string, Map<string, boolean | undefined>>();

  constructor({ exists = () => undefined }: Pick<Host, 'exists'>) {
    this.#exists = exists;
  }

  /** For the rules of one map. */
  of(root: string): (path: string) => boolean | undefined {
    const asked = this.#asked.get(root) ?? new Map<string, boolean | undefined>();
    this.#asked.set(root, asked);
    return (path) => this.#look(root, asked, path);
  }

  answers(root: string): ReadonlyMap<string, boolean | undefined> {
    return this.#asked.get(root) ?? new Map<string, boolean | undefined>();
  }

  /** The maps of which an answer is another one now. */
  changed(): ReadonlySet<string> {
    const found = new Set<string>();
    for (const [root, asked] of this.#asked)
      for (const [path, before] of [...asked].slice(0, MOST_AT_ONCE))
        if (this.#look(root, asked, path) !== before) found.add(root);
    return found;
  }

  #look(root: string, asked: Map<string, boolean | undefined>, path: string): boolean | undefined {
    const answer = this.#exists(root, path);
    asked.delete(path);
    asked.set(path, answer);
    return answer;
  }

  /** The maps whose findings may change where a file, or a folder with all that is in it, came or went. */
  asking(uri: string): ReadonlySet<string> {
    const gone = decodeURIComponent(uri);
    const asks = ([root, paths]: readonly [string, ReadonlyMap<string, unknown>]): boolean =>
      isBelow(uri, root) &&
      [...paths.keys()].some((path) => isBelow(`${decodeURIComponent(root)}/${path}`, gone));
    return new Set([...this.#asked].filter(asks).map(([root]) => root));
  }
}
