/** A file system in memory that counts what is asked of it. */
import type { FileSystem, ReadResult } from '../../src/workspace/files.js';
import { isBelow } from '../../src/workspace/files.js';

export interface MemoryFiles extends FileSystem {
  readonly files: Map<string, string>;
  /** Uris read so far. */
  readonly reads: string[];
}

export function memoryFiles(initial: Readonly<Record<string, string>>): MemoryFiles {
  const files = new Map(Object.entries(initial));
  const reads: string[] = [];
  return {
    files,
    reads,
    list: async (folder) => [...files.keys()].filter((uri) => isBelow(uri, folder)),
    read: async (uri): Promise<ReadResult> => {
      reads.push(uri);
      const text = files.get(uri);
      return text === undefined ? { problem: 'There is no such file.' } : { text };
    },
  };
}
