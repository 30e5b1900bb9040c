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

export const endOf = ({ startOffset, image }: IToken): number => startOffset + image.length;

/** In the order of the text. */
export function itemsOf(parsed: ParsedText): Item[] {
  const frozen = frozenSpans(parsed);
  const isFrozen = (offset: number): boolean =>
    frozen.some(({ start, end }) => start <= offset && offset < end);
  const items = (tokens: readonly IToken[], comment: boolean): Item[] =>
    tokens.map((token) => ({
      image: token.image,
      start: token.startOffset,
      end: endOf(token),
      startLine: token.startLine ?? 0,
      endLine: token.endLine ?? 0,
      startColumn: token.startColumn ?? 0,
      comment,
      frozen: frozen.length > 0 && isFrozen(token.startOffset),
    }));
  return [...items(parsed.tokens, false), ...items(parsed.comments, true)].sort((a, b) => a.start - b.start);
}

/** From its first word to its last, those included that belong to no clause. */
function spanOf({ piece, stray }: ParsedPiece): Span {
  const tokens = [...piece.tokens, ...stray.flatMap((words) => words.tokens)];
  return {
    start: Math.min(...tokens.map(({ startOffset }) => startOffset)),
    end: Math.max(...tokens.map(endOf)),
  };
}

function frozenSpans({ pieces, lexingErrors }: ParsedText): Span[] {
  const isBroken = (parsed: ParsedPiece): boolean => {
    const { piece, errors, stray } = parsed;
    const { start, end } = spanOf(parsed);
    return (
      piece.rule === undefined ||
      errors.length > 0 ||
      stray.length > 0 ||
      isInUnclosed(piece) ||
      piece.tokens.some(isUnclosedText) ||
      lexingErrors.some(({ offset }) => start <= offset && offset < end)
    );
  };
  // Where stray words stand, seen from the declaration above them, says whether they belong to it.
  const isAboveStray = (index: number): boolean =>
    pieces[index + 1]?.piece.rule === undefined && index + 1 < pieces.length;
  const frozen = pieces.filter((piece, index) => isBroken(piece) || isAboveStray(index));
  return [...frozen.map(spanOf), ...overclosed(pieces)];
}

/** A domain that is never closed: nobody knows how deep what follows it stands. */
const isInUnclosed = (piece: Piece): boolean =>
  (piece.rule === 'Domain' && !piece.end) || (piece.parent !== undefined && isInUnclosed(piece.parent));

const isUnclosedText = ({ image }: IToken): boolean => image.startsWith('"') && !unquote(image).closed;

/** A brace that closes nothing may as well be one too many inside the domain above: how deep its declarations stand is open. */
function overclosed(pieces: readonly ParsedPiece[]): Span[] {
  return pieces.flatMap((piece, index) => {
    if (piece.piece.rule !== undefined || piece.piece.tokens[0]?.image !== '}') return [];
    const domain = pieces
      .slice(0, index)
      .findLast((each) => each.piece.rule === 'Domain' && each.piece.parent === undefined);
    return domain ? [{ start: spanOf(domain).start, end: spanOf(piece).end }] : [];
  });
}
