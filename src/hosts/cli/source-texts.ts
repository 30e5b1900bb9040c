/** The texts that findings stand in, read again when they are shown: all at once would be in memory for nothing while a map is checked. */
import { readFileSync } from 'node:fs';
import { lineStarts } from '../../base/span.js';
import { decode } from '../../workspace/files.js';
import { pathOf } from '../node-files.js';
import type { Loaded } from './load.js';

/**
 * By the path that is shown of a file; the findings of one follow one another. Empty where it is no longer what was checked.
 * `onRead` hears of each text.
 */
export function sourceTexts(
  { headwater, show }: Loaded,
  onRead: (uri: string, text: string) => void = () => undefined,
): (shown: string) => string {
  const uris = new Map<string, string>();
  for (const root of headwater.roots())
    for (const uri of headwater.map(root).fragments.keys()) uris.set(show(uri), uri);
  let last = { shown: '', text: '' };
  return (shown) => {
    const uri = last.shown === shown ? undefined : uris.get(shown);
    if (uri !== undefined) {
      last = { shown, text: unchanged(uri, headwater.fragment(uri)?.lines ?? []) };
      onRead(uri, last.text);
    }
    return last.shown === shown ? last.text : '';
  };
}

/** A line that was never checked must not stand below a finding. */
function unchanged(uri: string, lines: readonly number[]): string {
  try {
    const read = decode(readFileSync(pathOf(uri)));
    const text = 'text' in read ? read.text : '';
    const now = lineStarts(text);
    return now.length === lines.length && now.every((start, index) => start === lines[index]) ? text : '';
  } catch {
    return '';
  }
}
