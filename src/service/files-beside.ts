/** Files that are no part of a map but that findings speak of, such as tests: whether they are there, and which of them somebody asked about. */
import { isBelow } from '../workspace/files.js';
import type { Host } from './host.js';

export class FilesBeside {
  readonly #exists: NonNullable<Host['exists']>;
  /** Paths that were asked about, by the root of their map. */
  readonly #asked = new Map<string, Set<string>>();

  constructor({ exists = () => undefined }: Pick<Host, 'exists'>) {
    this.#exists = exists;
  }

  /** For the rules of one map. */
  of(root: string): (path: string) => boolean | undefined {
    const asked = this.#asked.get(root) ?? new Set();
    this.#asked.set(root, asked);
    return (path) => {
      asked.add(path);
      return this.#exists(root, path);
    };
  }

  /** The maps whose findings may change where a file, or a folder with all that is in it, came or went. */
  asking(uri: string): ReadonlySet<string> {
    const gone = decodeURIComponent(uri);
    const asks = ([root, paths]: readonly [string, ReadonlySet<string>]): boolean =>
      isBelow(uri, root) && [...paths].some((path) => isBelow(`${decodeURIComponent(root)}/${path}`, gone));
    return new Set([...this.#asked].filter(asks).map(([root]) => root));
  }
}
