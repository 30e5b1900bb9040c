/** A stretch of a text, from behind one declaration on: its tokens, cut into pieces. */
import type { ILexingError, IToken } from 'chevrotain';
import { BYTE_ORDER_MARK } from './lexer/scanner.js';
import { language } from './parser.js';
import { cut, type Closing, type Piece, type Resumption } from './split.js';

export interface Stretch {
  /** How the splitter stands where it begins; none: at the start of the text. */
  readonly entry: Resumption | undefined;
  /** All offsets count from its start. */
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly offset: number;
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
  readonly errors: readonly ILexingError[];
  readonly pieces: readonly Piece[];
  readonly closings: readonly Closing[];
  /** It begins with words of the declaration before it: it was cut in the wrong place. */
  readonly goesOn: boolean;
}

/** `from` says how the splitter stands where the stretch begins, behind a word; none: at the start of the text. */
export function stretchOf(whole: string, offset: number, end: number, from?: Resumption): Stretch {
  const { lexer, openers } = language();
  const text = whole.slice(offset, end);
  const { tokens, hidden, errors } = from ? lexer.tokenizeBehind(text) : lexer.tokenize(text);
  if (from) moveFirstLine(columnOf(whole, offset), tokens, hidden);
  const { pieces, closings, goesOn } = cut(tokens, openers, from);
  return { entry: from, text, offset, tokens, comments: hidden, errors, pieces, closings, goesOn };
}

/** Where the line of an offset begins; looks no further back than that. */
export function lineStartAt(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start === 0 && offset > 0 && text.startsWith(BYTE_ORDER_MARK) ? 1 : start;
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;

/** How many characters stand before an offset on its line. */
function columnOf(text: string, offset: number): number {
  return offset - lineStartAt(text, offset);
}

/** Columns count from the start of the line, not of the stretch. */
function moveFirstLine(by: number, ...rows: readonly (readonly IToken[])[]): void {
  for (const tokens of rows)
    for (const token of tokens) {
      if (token.startLine !== 1) break;
      token.startColumn = (token.startColumn ?? 1) + by;
    }
}

/** Signs that end a comment or a text in some other line: whether they do is not known from a stretch. */
export function isOpenEnded({ tokens, errors, text }: Pick<Stretch, 'tokens' | 'errors' | 'text'>): boolean {
  return (
    errors.some(({ offset, length }) => /[/*]/.test(text.slice(offset, offset + length))) ||
    tokens.some(({ image, endOffset }) => image === '""' && text[(endOffset ?? 0) + 1] === '"')
  );
}
