/** The source line of a finding, with carets below what it is about. */
import { printable, widthOf } from '../printable.js';
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
  const clip = Math.max(0, shown(line).length > columns ? from - BEFORE : 0);
  const head = (clip > 0 ? '…' : '') + shown(line.slice(clip, from));
  const marked = shown(line.slice(from, to));
  const source = cut(head + marked + shown(line.slice(to)).trimEnd(), columns);
  const room = Math.max(1, widthOf(source) - widthOf(head));
  const marks = ' '.repeat(widthOf(head)) + '^'.repeat(Math.max(1, Math.min(widthOf(marked), room)));
  return { number: start.line, source, marks };
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
