/** Files that declare nothing: `headwater.json`, and what cannot be read. */
import { lineStarts } from '../base/span.js';
import type { Fragment, Problem } from '../model/declarations.js';

/** A file that declares nothing, with what is wrong with it. */
export function bare(uri: string, text: string, problems: readonly Problem[]): Fragment {
  const nothing = { chunks: [], declarations: [], mentions: [], suppressions: [] };
  return { uri, lines: lineStarts(text), length: text.length, ...nothing, problems };
}
