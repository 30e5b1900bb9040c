/** What the server needs of the machine that it runs on: the only things in which its hosts differ. */
import type { FragmentCache } from '../workspace/cache.js';
import type { FileSystem } from '../workspace/files.js';
import type { KeptTexts } from '../workspace/kept-texts.js';

export interface ServerHost {
  /** Undefined where only the client can read files, as in a browser. */
  readonly files?: FileSystem;
  /** What is kept from one run to the next, in a folder that the client names; left out where there is no disk. */
  cache?(folder: string): FragmentCache | undefined;
  /** What clients were told of maps, kept in the same folder. */
  told?(folder: string): KeptTexts | undefined;
  /** Whether there is a file below a folder; left out where the machine cannot look. */
  exists?(root: string, path: string): boolean | undefined;
  /** Today as an ISO date, where the author is. */
  today(): string;
  /** Runs a task later. Returns what calls it off. */
  schedule(task: () => void, milliseconds: number): () => void;
}
