/** What a host provides to the service. */
import type { FragmentCache } from '../workspace/cache.js';
import type { FileSystem } from '../workspace/files.js';

export interface Host {
  readonly files: FileSystem;
  /** What is kept from one run to the next; nothing where left out. */
  readonly cache?: FragmentCache;
  /**
   * Whether there is a file below the folder of a map, by its path from there; undefined where nobody can tell.
   * What lies elsewhere, by a link too, is not there.
   */
  exists?(root: string, path: string): boolean | undefined;
  /** Asked of maps once, as a command is: what is noted of a check so that an edit costs little is not noted then. */
  readonly once?: boolean;
  /** Today as an ISO date: suppressions run out. */
  today(): string;
  /** A fault of our own, for the host's log. */
  log(message: string): void;
}
