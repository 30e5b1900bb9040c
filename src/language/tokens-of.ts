/** The tokens of a text with what the grammar takes each for. */
import { contains, type Span } from '../base/span.js';
import type { Fragment } from '../model/declarations.js';
import { language } from './parser.js';
import { tokenSpan } from './problems.js';
import { splitDeclarations, type Piece } from './split.js';
import { walk, type Step } from './walk.js';
import { windowAround } from './window.js';

export interface ReadToken {
  readonly image: string;
  readonly span: Span;
  readonly step: Step;
}

/** Of the declarations that `holds` accepts; tokens that fit nowhere are left out. */
export function readTokens(text: string, holds: (piece: Piece) => boolean): ReadToken[] {
  const { lexer, openers } = language();
  return splitDeclarations(lexer.tokenize(text).tokens, openers)
    .filter(holds)
    .flatMap((piece) => readPiece(piece, 0));
}

function readPiece({ rule, tokens }: Piece, offset: number): ReadToken[] {
  if (!rule) return [];
  return [...walk(rule, tokens).taken].map(([token, step]) => {
    const { start, end } = tokenSpan(token);
    return { image: token.image, span: { start: offset + start, end: offset + end }, step };
  });
}

/** `fragment` is that of the text, where it is known. */
export function tokenAt(text: string, offset: number, fragment?: Fragment): ReadToken | undefined {
  const around = windowAround(text, offset, fragment);
  const at = offset - around.offset;
  const touches = ({ tokens: [first, ...rest] }: Piece): boolean =>
    first !== undefined && first.startOffset <= at && at <= tokenSpan(rest.at(-1) ?? first).end;
  // Between two tokens, the one that begins here.
  return around.pieces
    .filter(touches)
    .flatMap((piece) => readPiece(piece, around.offset))
    .findLast(({ span }) => contains(span, offset));
}
