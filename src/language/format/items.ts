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

/** What stands in a row: declarations, and the braces that end domains. */
interface Part {
  readonly first: IToken;
  readonly last: IToken;
  /** How far to the right it stands says whether it belongs to what is above. */
  readonly isStray: boolean;
  frozen: boolean;
}

const spanOf = ({ first, last }: Pick<Part, 'first' | 'last'>): Span => ({
  start: first.startOffset,
  end: endOf(last),
});

/** From its first word to its last, those included that belong to no clause. */
function partOf(parsed: ParsedPiece): Part {
  const { piece, stray } = parsed;
  const first = piece.tokens[0] as IToken;
  const lasts = [piece.tokens, ...stray.map(({ tokens }) => tokens)].flatMap((tokens) => tokens.at(-1) ?? []);
  const last = lasts.reduce((a, b) => (endOf(b) > endOf(a) ? b : a), first);
  return { first, last, isStray: piece.rule === undefined, frozen: isBroken(parsed) };
}

function partsOf(pieces: readonly ParsedPiece[]): Part[] {
  const ends = pieces.flatMap(({ piece: { end } }) => end ?? []);
  const closing = ends.map((end) => ({ first: end, last: end, isStray: false, frozen: false }));
  return [...pieces.map(partOf), ...closing].sort((a, b) => a.first.startOffset - b.first.startOffset);
}

function frozenSpans({ pieces, lexingErrors }: ParsedText): Span[] {
  const parts = partsOf(pieces);
  const open = overclosed(pieces);
  const isOpen = inOrder(open);
  for (const part of parts) if (isOpen(part.first.startOffset)) part.frozen = true;
  freezeMeaningless(parts, lexingErrors);
  for (let index = parts.length - 2; index >= 0; index--) {
    const [part, below] = [parts[index], parts[index + 1]];
    if (part && below?.frozen && (below.isStray || isOnOneLine(below, part))) part.frozen = true;
  }
  // What begins behind something that stays cannot move, so neither may its lines below: how far to the right they stand decides.
  for (let index = 1; index < parts.length; index++) {
    const [above, part] = [parts[index - 1], parts[index]];
    if (part && above?.frozen && isOnOneLine(part, above)) part.frozen = true;
  }
  return [...parts.filter(({ frozen }) => frozen).map(spanOf), ...open];
}

/** Characters that mean nothing stay where they are, in what they stand and in front of it. */
function freezeMeaningless(parts: readonly Part[], errors: ParsedText['lexingErrors']): void {
  let error = 0;
  for (const part of parts) {
    const { end } = spanOf(part);
    for (; (errors[error]?.offset ?? Infinity) < end; error++) part.frozen = true;
  }
}

const isOnOneLine = ({ first }: Part, { last }: Part): boolean => first.startLine === last.endLine;

const isBroken = ({ piece, errors, stray }: ParsedPiece): boolean =>
  piece.rule === undefined ||
  errors.length > 0 ||
  stray.length > 0 ||
  isInUnclosed(piece) ||
  piece.tokens.some(isUnclosedText);

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
      spans.push({ start: partOf(domain).first.startOffset, end: endOf(partOf(each).last) });
    }
  }
  return spans;
}
