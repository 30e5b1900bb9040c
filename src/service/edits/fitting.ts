/** Where a new declaration fits: in broken text, lines that belong to nothing would become clauses of what is put above them. */
import { applyEdits, type TextEdit } from '../../base/edit.js';
import { parseFragment } from '../../language/fragment.js';
import type { Fragment } from '../../model/declarations.js';

/** The edit as it is where it changes nothing but what it adds, else the same text at the end of the file. `text`: where it is known. */
export function fitting(fragment: Fragment, text: string | undefined, edit: TextEdit): TextEdit {
  if (text === undefined || fits(fragment, text, edit)) return edit;
  const gap = /(?:^|[\r\n])$/.test(text) ? '\n' : '\n\n';
  const end = { start: text.length, end: text.length };
  const last = { ...edit, span: end, newText: `${gap}${edit.newText.trim()}\n` };
  return fits(fragment, text, last) ? last : edit;
}

function fits(before: Fragment, text: string, edit: TextEdit): boolean {
  const after = parseFragment(before.uri, applyEdits(text, [edit]));
  return (
    after.declarations.length === before.declarations.length + 1 &&
    after.mentions.length > before.mentions.length &&
    problemsOf(after) === problemsOf(before)
  );
}

const problemsOf = ({ problems }: Fragment): string => problems.map(({ message }) => message).join('\n');
