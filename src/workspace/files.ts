/** The file system as the core sees it: a port that hosts fill. Uris are texts; folders have no slash at the end. */

/** Files past this are not read: a map of 10,000 flows takes about 1 MB. */
export const MOST_BYTES = 5 * 1024 * 1024;

export type ReadResult =
  | { readonly text: string }
  /** One sentence for the author: what is wrong with the file, and what to do. Where not `isThere`, it is gone, or no file by now. */
  | { readonly problem: string; readonly isThere?: boolean | undefined };

export interface FileSystem {
  /**
   * Uris of the `.flow` files and `headwater.json`s below a folder, hidden folders and `node_modules` left out; none below what is no
   * folder. Links that lead back up, as far as to the folder `within`, are not followed.
   */
  list(folder: string, within?: string): Promise<readonly string[]>;
  read(uri: string): Promise<ReadResult>;
}

export const parentOf = (uri: string): string => uri.slice(0, Math.max(0, uri.lastIndexOf('/')));

export const isMapFile = (uri: string): boolean => isFlowFile(uri) || isConfiguration(uri);

const baseName = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1);

export const isFlowFile = (uri: string): boolean => uri.endsWith('.flow');

/** The file that marks a map's folder. */
export const CONFIGURATION = 'headwater.json';

export const isConfiguration = (uri: string): boolean => baseName(uri) === CONFIGURATION;

export const isBelow = (uri: string, folder: string): boolean =>
  uri === folder || uri.startsWith(`${folder}/`);

/** Whether one of the folders is this one, or holds it. */
export function isBelowOneOf(uri: string, folders: ReadonlySet<string>): boolean {
  for (let at = uri; at !== ''; at = parentOf(at)) if (folders.has(at)) return true;
  return false;
}

/** Hidden folders and installed packages hold no map, but where one of them is opened itself. */
const HIDDEN = /\/(?:\.[^/]*|node_modules)(?=\/|$)/;

/** Whether a folder's map may take a file in. */
export const mayHold = (folder: string, uri: string): boolean =>
  isBelow(uri, folder) && !HIDDEN.test(uri.slice(folder.length));

/** Text of bytes; what is too large or not UTF-8 is a problem to show, not an exception. */
export function decode(bytes: Uint8Array): ReadResult {
  if (bytes.byteLength > MOST_BYTES) return { problem: tooLarge(bytes.byteLength) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: 'This file is not UTF-8 text: save it as UTF-8.' };
  }
}

/** Past this a line is no text that somebody wrote: what would be said of it, nobody could read. */
const MOST_IN_LINE = 100_000;

/** Where a line is too long, and what is wrong with it. */
export function longLine(text: string): { readonly at: number; readonly problem: string } | undefined {
  // From line end to line end, as far as a line may reach at once.
  for (let start = 0; text.length - start > MOST_IN_LINE;) {
    const last = text.lastIndexOf('\n', start + MOST_IN_LINE);
    if (last < start) return { at: start, problem: tooLong(text, start) };
    start = last + 1;
  }
  return undefined;
}

function tooLong(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  const length = (end < 0 ? text.length : end) - start;
  const number = text.slice(0, start).split('\n').length;
  return `Line ${number} has ${length} characters, and a line of a map may have ${MOST_IN_LINE}: break it into several. Until then nothing of this file is read.`;
}

export const tooLarge = (bytes: number): string =>
  `This file has ${Math.ceil(bytes / 1024 / 1024)} MB, and a map file may have ${MOST_BYTES / 1024 / 1024}: split it.`;

/** TextDecoder is in every host, but in no library that the core compiles against. */
declare class TextDecoder {
  constructor(label: string, options: { readonly fatal: boolean });
  decode(bytes: Uint8Array): string;
}
