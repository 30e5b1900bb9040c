/** What a host provides to the service. */
import type { FileSystem } from '../workspace/files.js';

export interface Host {
  readonly files: FileSystem;
  /** Today as an ISO date: suppressions run out. */
  today(): string;
  /** A fault of our own, for the host's log. */
  log(message: string): void;
}
