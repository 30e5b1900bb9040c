/** What stands around a cursor, in whatever state the text is: the word under it, its declaration, and what fits there. */
import type { IToken } from 'chevrotain';
import type { Span } from '../base/span.js';
import { language } from './parser.js';
import { tokenSpan } from './problems.js';
import { splitDeclarations, type Piece } from './split.js';
import { walk, type Step } from './walk.js';

/** What fits at the cursor. */
export interface Expected extends Step {
  /** It begins a clause that stands already, and may stand only once. */
  readonly present: boolean;
}

export type Cursor =
  /** Nothing can be said inside texts. */
  | { readonly where: 'text' }
  /** `before` is what of the comment stands before the cursor. */
  | { readonly where: 'comment'; readonly before: string; readonly word: Span }
  | CodeCursor;

export interface CodeCursor {
  readonly where: 'code';
  /** The word that the cursor is in or behind; empty where there is none. */
  readonly word: Span;
  /** What of the word stands before the cursor. */
  readonly prefix: string;
  /** Only white space stands before the word on its line. */
  readonly firstInLine: boolean;
  /** White space before the first word of the line. */
  readonly indent: string;
  readonly expected: readonly Expected[];
  /** The declaration cannot stop here. */
  readonly required: boolean;
  /** A new declaration may begin here. */
  readonly mayDeclare: boolean;
  /** The declaration's words before the cursor. */
  readonly words: readonly string[];
  /** The rule of the declaration; undefined between declarations. */
  readonly rule?: string;
}

/** Clauses that may stand more than once in the same place. */
const SEVERAL = new Set([
  'Alert',
  'Test',
  'Reader',
  'Writer',
  'Field',
  'References',
  'Selector',
  'Focus',
  'Filter',
  'Fold',
  'Load',
  'Run',
  'Outage',
  'Slow',
  'Duplicate',
  'Expect',
]);

const WORD_BEFORE = /[\p{L}\p{N}_^.%/:+-]*$/u;
const WORD_AFTER = /^[\p{L}\p{N}_.%/:+-]*/u;

export function cursorAt(text: string, offset: number): Cursor {
  const { tokens, hidden } = language().lexer.tokenize(text);
  const comment = hidden.find((token) => isInside(token, offset));
  if (comment) return inComment(text, comment, offset);
  if (tokens.some((token) => token.tokenType.name === 'TEXT' && isInside(token, offset)))
    return { where: 'text' };
  return inCode(text, offset, wordAt(text, offset), tokens);
}

/** At the end of a line comment, or of a text that nobody has closed, one is still inside. */
function isInside(token: IToken, offset: number): boolean {
  const { start, end } = tokenSpan(token);
  const { image } = token;
  const open =
    image.startsWith('//') || (image.startsWith('"') && !/^"(?:[^"\\]|\\.)*"$|^"""[\s\S]*"""$/.test(image));
  return start < offset && (open ? offset <= end : offset < end);
}

/** The word around an offset; values such as `99.9%` and names such as `order-to-cash` are words. */
function wordAt(text: string, offset: number): Span {
  const before = WORD_BEFORE.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';
  const behind = before === '' ? '' : (WORD_AFTER.exec(text.slice(offset))?.[0] ?? '');
  return { start: offset - before.length, end: offset + behind.length };
}

const lineStart = (text: string, offset: number): number =>
  Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;

function inComment(text: string, comment: IToken, offset: number): Cursor {
  const word = wordAt(text, offset);
  return { where: 'comment', before: text.slice(comment.startOffset, offset), word };
}

function inCode(text: string, offset: number, word: Span, all: readonly IToken[]): CodeCursor {
  const tokens = all.filter((token) => tokenSpan(token).end <= word.start);
  const behind = all.filter((token) => token.startOffset >= word.end);
  const start = lineStart(text, word.start);
  const before = text.slice(start, word.start);
  const firstInLine = before.trim() === '';
  const common = {
    where: 'code' as const,
    word,
    prefix: text.slice(word.start, offset),
    firstInLine,
    indent: /^\s*/.exec(before)?.[0] ?? '',
  };
  const previous = tokens.at(-1);
  const atStart = firstInLine || previous?.image === '{' || previous?.image === '}';
  const piece = openPiece(tokens);
  if (!piece?.rule) return { ...common, expected: [], required: false, mayDeclare: atStart, words: [] };
  // At the left edge of a declaration, or left of it, another one begins, whether its braces are closed or not.
  const outside = firstInLine && before.length < (piece.tokens[0]?.startColumn ?? 1);
  const closed = count(piece, '{') <= count(piece, '}');
  const { expected, end } =
    outside && closed ? { expected: [], end: true } : expectedIn(piece, restOf(tokens, behind));
  return {
    ...common,
    expected,
    required: !end && expected.every(({ begins }) => begins === undefined),
    mayDeclare: outside || (atStart && end),
    words: piece.tokens.map(({ image }) => image),
    rule: piece.rule,
  };
}

const count = ({ tokens }: Piece, sign: string): number =>
  tokens.filter(({ image }) => image === sign).length;

/** The declaration that the last token belongs to; undefined behind the braces of a domain. */
function openPiece(tokens: readonly IToken[]): Piece | undefined {
  const { openers } = language();
  const pieces = splitDeclarations(tokens, openers);
  const piece = pieces.at(-1);
  const last = tokens.at(-1);
  const opensDomain = piece?.rule === 'Domain' && last?.image === '{' && piece.tokens.at(-1) === last;
  return opensDomain || pieces.some(({ end }) => end !== undefined && end === last) ? undefined : piece;
}

/** The tokens behind the cursor that belong to the same declaration. */
function restOf(tokens: readonly IToken[], behind: readonly IToken[]): readonly IToken[] {
  const last = tokens.at(-1);
  if (!last) return [];
  const pieces = splitDeclarations([...tokens, ...behind], language().openers);
  const piece = pieces.find((each) => each.tokens.includes(last));
  return piece ? piece.tokens.slice(piece.tokens.indexOf(last) + 1) : [];
}

function expectedIn(
  piece: Piece,
  behind: readonly IToken[],
): { readonly expected: readonly Expected[]; readonly end: boolean } {
  const { steps, end, taken } = walk(piece.rule ?? '', piece.tokens, behind);
  const stated = [...taken.values()].filter(({ begins }) => begins !== undefined);
  const isPresent = ({ begins, holder }: Step): boolean =>
    begins !== undefined &&
    !SEVERAL.has(begins) &&
    stated.some((each) => each.begins === begins && each.holder?.id === holder?.id);
  return { expected: steps.map((step) => ({ ...step, present: isPresent(step) })), end };
}
