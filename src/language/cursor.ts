/** What stands around a cursor, in whatever state the text is: the word under it, its declaration, and what fits there. */
import type { IToken } from 'chevrotain';
import type { Span } from '../base/span.js';
import type { Fragment } from '../model/declarations.js';
import { language } from './parser.js';
import { tokenSpan } from './problems.js';
import { cut, type Piece } from './split.js';
import { lineStartAt, type Stretch } from './stretch.js';
import { walk, type Step } from './walk.js';
import { windowAround } from './window.js';

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

/** Values such as `99.9%` and names such as `order-to-cash` are words. */
const IN_WORD = /[\p{L}\p{N}_.%/:+-]/u;
const BEFORE_WORD = /[\p{L}\p{N}_^.%/:+-]/u;

/** `fragment` is that of the text, where it is known: only what stands around the cursor is read then. */
export function cursorAt(text: string, offset: number, fragment?: Fragment): Cursor {
  const around = windowAround(text, offset, fragment);
  const { tokens, comments } = around;
  const at = offset - around.offset;
  const comment = comments.find((token) => isInside(token, at));
  if (comment) {
    const before = text.slice(around.offset + comment.startOffset, offset);
    return { where: 'comment', before, word: wordAt(text, offset) };
  }
  if (tokens.some((token) => token.tokenType.name === 'TEXT' && isInside(token, at)))
    return { where: 'text' };
  return inCode(text, offset, wordAt(text, offset), around);
}

/** At the end of a line comment, or of a text that nobody has closed, one is still inside. */
function isInside(token: IToken, offset: number): boolean {
  const { start, end } = tokenSpan(token);
  const { image } = token;
  const open =
    image.startsWith('//') || (image.startsWith('"') && !/^"(?:[^"\\]|\\.)*"$|^"""[\s\S]*"""$/.test(image));
  return start < offset && (open ? offset <= end : offset < end);
}

/** The word around an offset. */
function wordAt(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && BEFORE_WORD.test(letterBefore(text, start))) start -= letterBefore(text, start).length;
  let end = offset;
  if (start < offset)
    while (end < text.length && IN_WORD.test(letterAt(text, end))) end += letterAt(text, end).length;
  return { start, end };
}

const letterAt = (text: string, offset: number): string =>
  String.fromCodePoint(text.codePointAt(offset) ?? 0);

function letterBefore(text: string, offset: number): string {
  const pair = letterAt(text, Math.max(0, offset - 2));
  return pair.length === 2 && offset > 1 ? pair : text.charAt(offset - 1);
}

function inCode(text: string, offset: number, word: Span, around: Stretch): CodeCursor {
  const from = word.start - around.offset;
  const to = word.end - around.offset;
  const tokens = around.tokens.filter((token) => tokenSpan(token).end <= from);
  const behind = around.tokens.filter((token) => token.startOffset >= to);
  const before = text.slice(lineStartAt(text, word.start), word.start);
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
  const piece = openPiece(tokens, around);
  if (!piece?.rule) return { ...common, expected: [], required: false, mayDeclare: atStart, words: [] };
  // At the left edge of a declaration, or left of it, another one begins, whether its braces are closed or not.
  const outside = firstInLine && before.length < (piece.tokens[0]?.startColumn ?? 1);
  const closed = count(piece, '{') <= count(piece, '}');
  const { expected, end } =
    outside && closed ? { expected: [], end: true } : expectedIn(piece, restOf(tokens, behind, around));
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
function openPiece(tokens: readonly IToken[], { entry }: Stretch): Piece | undefined {
  const { pieces, closings } = cut(tokens, language().openers, entry);
  const piece = pieces.at(-1);
  const last = tokens.at(-1);
  const opensDomain = piece?.rule === 'Domain' && last?.image === '{' && piece.tokens.at(-1) === last;
  return opensDomain || closings.some(({ token }) => token === last) ? undefined : piece;
}

/** The tokens behind the cursor that belong to the same declaration. */
function restOf(tokens: readonly IToken[], behind: readonly IToken[], { entry }: Stretch): readonly IToken[] {
  const last = tokens.at(-1);
  if (!last) return [];
  const { pieces } = cut([...tokens, ...behind], language().openers, entry);
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
