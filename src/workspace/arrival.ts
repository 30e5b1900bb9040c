/** A folder that comes: what its texts are is known before they are read, for who has kept what was said of them. */
import { isBelow } from './files.js';

export interface Arrival {
  /** What tells each text from any other, by uri. Files are read when this resolves. */
  known(sums: ReadonlyMap<string, string>): Promise<void>;
  /** Between two files: others may have their turn. */
  rest(): Promise<void>;
}

interface Summed {
  readonly text?: string;
  readonly sum?: string;
}

/** Of the files below a folder; one whose sum nobody knows is like no other. */
export function sumsBelow(
  folder: string,
  files: ReadonlyMap<string, Summed>,
  sumOf: (text: string) => string | undefined,
): ReadonlyMap<string, string> {
  const sums = new Map<string, string>();
  for (const [uri, { text, sum }] of files)
    if (isBelow(uri, folder)) sums.set(uri, (text === undefined ? sum : sumOf(text)) ?? `${uri} unknown`);
  return sums;
}
