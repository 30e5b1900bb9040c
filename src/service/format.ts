/** Formatting as hosts ask for it: the formatted text, and whether there is something that it had to leave alone. */
import type { FormatEdit, FormatOptions } from '../language/format/format.js';
import { formatEdits } from '../language/format/format.js';
import { parseFragment } from '../language/fragment.js';
import { applyEdits } from '../base/edit.js';
import { positionAt } from '../base/span.js';
import type { Problem } from '../model/declarations.js';

export interface Formatted {
  readonly text: string;
  readonly edits: readonly FormatEdit[];
  /** The first syntax error: the declaration around it stays as it is. */
  readonly broken?: { readonly problem: Problem; readonly line: number; readonly column: number };
}

export function formatFile(text: string, options?: FormatOptions): Formatted {
  const edits = formatEdits(text, options);
  const { problems, lines } = parseFragment('', text);
  const problem = problems.find(({ code }) => code === 'syntax-error');
  const { line, character } = positionAt(lines, problem?.span.start ?? 0);
  const broken = problem && { problem, line: line + 1, column: character + 1 };
  return { text: applyEdits(text, edits), edits, ...(broken ? { broken } : {}) };
}
