/** Edits of texts as data: what fixes, formatting and rename hand to their hosts. */
import type { Span } from './span.js';

export interface TextEdit {
  readonly uri: string;
  readonly span: Span;
  readonly newText: string;
}

/** Applies the edits of one document; they may come in any order but must not overlap. */
export function applyEdits(text: string, edits: readonly Omit<TextEdit, 'uri'>[]): string {
  const ordered = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.span.start - b.edit.span.start || a.index - b.index);
  let result = '';
  let at = 0;
  for (const { edit } of ordered) {
    result += text.slice(at, edit.span.start) + edit.newText;
    at = Math.max(at, edit.span.end);
  }
  return result + text.slice(at);
}
