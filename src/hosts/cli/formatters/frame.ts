/** The source line of a finding, with carets below what it is about. */
import { isPlain, printable, widthOf } from '../printable.js';
import type { Place } from '../reported.js';

export interface Frame {
  readonly number: number;
  readonly source: string;
  /** Spaces and carets, as wide as the source line in front of and at the place. */
  readonly marks: string;
}

/** As much of a line as is shown beside a place that lies deep in it. */
const BEFORE = 40;
const TAB = '  ';

const shown = (text: string): string => printable(text.replaceAll('\t', TAB));

/** Undefined where the text has no such line. `columns` is the space that there is for the line. */
export function frameOf(
  text: string,
  { range: { start, end } }: Pick<Place, 'range'>,
  columns: number,
): Frame | undefined {
  const line = lineAt(text, start.offset, start.column - 1);
  if (line.trim() === '') return undefined;
  const from = start.column - 1;
  const to = end.line === start.line ? end.column - 1 : line.trimEnd().length;
  if (line.length <= columns && isPlain(line)) return plainFrame(line, start.line, from, to);
  const clip = Math.max(0, shown(line).length > columns ? from - BEFORE : 0);
  const head = (clip > 0 ? '…' : '') + shown(line.slice(clip, from));
  const marked = shown(line.slice(from, to));
  const source = cut(head + marked + shown(line.slice(to)).trimEnd(), columns);
  const room = Math.max(1, widthOf(source) - widthOf(head));
  const marks = ' '.repeat(widthOf(head)) + '^'.repeat(Math.max(1, Math.min(widthOf(marked), room)));
  return { number: start.line, source, marks };
}

/** Most lines are short, and of characters that need no care. */
function plainFrame(line: string, number: number, from: number, to: number): Frame {
  const source = line.trimEnd();
  const wide = Math.min(to, source.length) - from;
  return { number, source, marks: ' '.repeat(from) + '^'.repeat(Math.max(1, wide)) };
}

function lineAt(text: string, offset: number, character: number): string {
  const start = offset - character;
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end < 0 ? undefined : end);
  const returned = line.indexOf('\r');
  return returned < 0 ? line : line.slice(0, returned);
}

function cut(text: string, columns: number): string {
  if (text.length <= columns) return text;
  return `${text.slice(0, columns - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
