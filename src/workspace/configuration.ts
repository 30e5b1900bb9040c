/** Files that declare nothing: `headwater.json`, and what cannot be read. */
import { lineStarts } from '../base/span.js';
import type { Fragment, Problem } from '../model/declarations.js';

/** A file that declares nothing, with what is wrong with it. */
export function bare(uri: string, text: string, problems: readonly Problem[]): Fragment {
  const lines = lineStarts(text);
  return { uri, lines, length: text.length, declarations: [], mentions: [], suppressions: [], problems };
}
