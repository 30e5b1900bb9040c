/** Formats a file: white space between tokens changes, and nothing else. Declarations with syntax errors stay as they are. */
import type { Span } from '../../base/span.js';
import { applyEdits } from '../../base/edit.js';
import { BYTE_ORDER_MARK } from '../lexer/scanner.js';
import { parseText } from '../parser.js';
import { alignment } from './align.js';
import type { Gap } from './breaks.js';
import { Breaks } from './breaks.js';
import { commentAt } from './comments.js';
import type { Item } from './items.js';
import { itemsOf } from './items.js';
import { expandLongBlocks, indentText, Lines } from './lines.js';
import { structureOf } from './structure.js';

export interface FormatOptions {
  /** One step of indentation. */
  readonly indent?: string;
}

export interface FormatEdit {
  readonly span: Span;
  readonly newText: string;
}

const INDENT = '  ';

/** The formatted text. */
export const formatText = (text: string, options?: FormatOptions): string =>
  applyEdits(text, formatEdits(text, options));

/** The same as edits, as small as they can be: what does not change is not touched. */
export function formatEdits(text: string, options: FormatOptions = {}): FormatEdit[] {
  if (!text.startsWith(BYTE_ORDER_MARK)) return editsOf(text, options);
  const edits = editsOf(text.slice(1), options);
  return edits.map(({ span, newText }) => ({ span: { start: span.start + 1, end: span.end + 1 }, newText }));
}

function editsOf(text: string, { indent = INDENT }: FormatOptions): FormatEdit[] {
  const parsed = parseText(text);
  const items = itemsOf(parsed);
  const between = (index: number): string => text.slice(items[index - 1]?.end ?? 0, items[index]?.start);
  const structure = structureOf(parsed, items);
  let gaps = new Breaks(items, structure, between).all();
  // What is in a long block may itself be too long: three blocks stand inside each other at most, so this ends soon.
  while (expandLongBlocks(new Lines(items, gaps, between, indent), structure))
    gaps = new Breaks(items, structure, between).all();
  const lines = new Lines(items, gaps, between, indent);
  const eol = lineEnd(text, items, gaps, between);
  const padding = alignment(items, gaps, lines);
  const write = (index: number): string =>
    padding.has(index)
      ? ' '.repeat(padding.get(index) ?? 1)
      : gapText(gaps[index], index, between(index), indent, eol);
  const edits = items.flatMap((item, index) => {
    const span = { start: items[index - 1]?.end ?? 0, end: item.start };
    return [{ span, newText: write(index) }, ...commentEdits(item, gaps[index], indent)];
  });
  edits.push(closing(text, items.at(-1)?.end ?? 0, eol, items.length > 0));
  return edits.filter(({ span, newText }) => text.slice(span.start, span.end) !== newText);
}

function gapText(gap: Gap | undefined, index: number, before: string, indent: string, eol: string): string {
  switch (gap?.kind) {
    case undefined:
    case 'raw':
      return before;
    case 'none':
      return '';
    case 'space':
      return ' ';
    case 'break':
      return (index === 0 ? '' : eol.repeat(gap.lines)) + indentText(gap.indent, before, indent);
  }
}

function commentEdits(item: Item, gap: Gap | undefined, indent: string): FormatEdit[] {
  if (!item.comment || item.frozen) return [];
  const isLine = item.image.startsWith('//');
  if (!isLine && (gap?.kind !== 'break' || gap.indent === 'raw')) return [];
  const own = gap?.kind === 'break' && gap.indent !== 'raw' ? indent.repeat(gap.indent) : '';
  return [{ span: { start: item.start, end: item.end }, newText: commentAt(item, own) }];
}

/** A file ends with one line end, and an empty one is empty. */
function closing(text: string, end: number, eol: string, isFilled: boolean): FormatEdit {
  const rest = text.slice(end);
  if (!/\S/.test(rest)) return { span: { start: end, end: text.length }, newText: isFilled ? eol : '' };
  const isClosed = /[\r\n]\s*$/.test(rest);
  return { span: { start: text.length, end: text.length }, newText: isClosed ? '' : eol };
}

/** The line end that the file uses: the first that does not belong to a text, a comment or what stays as it is. */
function lineEnd(
  text: string,
  items: readonly Item[],
  gaps: readonly Gap[],
  between: (index: number) => string,
): string {
  const free = items.map((_, index) => (gaps[index]?.kind === 'raw' ? '' : between(index)));
  for (const gap of [...free, text.slice(items.at(-1)?.end ?? 0)]) {
    const found = /\r\n|\r|\n/.exec(gap)?.[0];
    if (found) return found === '\r\n' ? found : '\n';
  }
  return '\n';
}
