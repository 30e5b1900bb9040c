/** What formatting moves: the tokens and comments of a file in order, and which of them stay where they are. */
import type { IToken } from 'chevrotain';
import type { Span } from '../../base/span.js';
import type { ParsedPiece, ParsedText } from '../parser.js';
import type { Piece } from '../split.js';
import { unquote } from '../text.js';

export interface Item {
  readonly image: string;
  readonly start: number;
  readonly end: number;
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn: number;
  readonly comment: boolean;
  /** Part of a declaration with syntax errors: not a byte of it changes. */
  readonly frozen: boolean;
}

export const isLineComment = ({ comment, image }: Item): boolean => comment && image.startsWith('//');

const endOf = ({ startOffset, image }: IToken): number => startOffset + image.length;

/** In the order of the text. */
export function itemsOf(parsed: ParsedText): Item[] {
  const item = (token: IToken, comment: boolean): Omit<Item, 'frozen'> => ({
    image: token.image,
    start: token.startOffset,
    end: endOf(token),
    startLine: token.startLine ?? 0,
    endLine: token.endLine ?? 0,
    startColumn: token.startColumn ?? 0,
    comment,
  });
  const { tokens, comments } = parsed;
  const items = [...tokens.map((token) => item(token, false)), ...comments.map((token) => item(token, true))];
  const isFrozen = inOrder(frozenSpans(parsed));
  return items.sort((a, b) => a.start - b.start).map((each) => ({ ...each, frozen: isFrozen(each.start) }));
}

/** Whether a place lies in one of some spans, asked of growing places. */
function inOrder(spans: readonly Span[]): (offset: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let end = 0;
  return (offset) => {
    for (; (sorted[next]?.start ?? Infinity) <= offset; next++) end = Math.max(end, sorted[next]?.end ?? 0);
    return offset < end;
  };
}

/** From its first word to its last, those included that belong to no clause. */
function spanOf({ piece, stray }: ParsedPiece): Span {
  const first = piece.tokens[0] as IToken;
  const lasts = [piece.tokens, ...stray.map(({ tokens }) => tokens)].flatMap((tokens) => tokens.at(-1) ?? []);
  return { start: first.startOffset, end: Math.max(...lasts.map(endOf)) };
}

function frozenSpans({ pieces, lexingErrors }: ParsedText): Span[] {
  const broken = pieces.map(isBroken);
  let error = 0;
  pieces.forEach((parsed, index) => {
    const { start, end } = spanOf(parsed);
    while ((lexingErrors[error]?.offset ?? Infinity) < start) error++;
    if ((lexingErrors[error]?.offset ?? Infinity) < end) broken[index] = true;
  });
  for (let index = pieces.length - 2; index >= 0; index--) {
    const [parsed, below] = [pieces[index], pieces[index + 1]];
    if (parsed && below && broken[index + 1] && hangsOn(below, parsed)) broken[index] = true;
  }
  return [...pieces.filter((_, index) => broken[index]).map(spanOf), ...overclosed(pieces)];
}

const isBroken = ({ piece, errors, stray }: ParsedPiece): boolean =>
  piece.rule === undefined ||
  errors.length > 0 ||
  stray.length > 0 ||
  isInUnclosed(piece) ||
  piece.tokens.some(isUnclosedText);

/** How far stray words stand to the right of the declaration above says whether they belong to it, so that one must not move. */
const hangsOn = ({ piece }: ParsedPiece, above: ParsedPiece): boolean =>
  piece.rule === undefined || piece.tokens[0]?.startLine === above.piece.tokens.at(-1)?.endLine;

/** A domain that is never closed: nobody knows how deep what follows it stands. */
const isInUnclosed = (piece: Piece): boolean =>
  (piece.rule === 'Domain' && !piece.end) || (piece.parent !== undefined && isInUnclosed(piece.parent));

const isUnclosedText = ({ image }: IToken): boolean => image.startsWith('"') && !unquote(image).closed;

/** A brace that closes nothing may as well be one too many inside the domain above: how deep its declarations stand is open. */
function overclosed(pieces: readonly ParsedPiece[]): Span[] {
  const spans: Span[] = [];
  let domain: ParsedPiece | undefined;
  for (const each of pieces) {
    const { rule, parent, tokens } = each.piece;
    if (rule === 'Domain' && parent === undefined) domain = each;
    if (rule === undefined && tokens[0]?.image === '}' && domain) {
      spans.push({ start: spanOf(domain).start, end: spanOf(each).end });
    }
  }
  return spans;
}
