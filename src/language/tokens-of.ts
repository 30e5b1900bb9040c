/** The tokens of a text with what the grammar takes each for. */
import type { Span } from '../base/span.js';
import { language } from './parser.js';
import { tokenSpan } from './problems.js';
import { splitDeclarations } from './split.js';
import { walk, type Step } from './walk.js';

export interface ReadToken {
  readonly image: string;
  readonly span: Span;
  readonly step: Step;
}

/** Of the declarations that `touches` accepts; tokens that fit nowhere are left out. */
export function readTokens(text: string, touches: (declaration: Span) => boolean = () => true): ReadToken[] {
  const { lexer, openers } = language();
  return splitDeclarations(lexer.tokenize(text).tokens, openers).flatMap(({ rule, tokens }) => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (!rule || !first || !last || !touches({ start: first.startOffset, end: tokenSpan(last).end }))
      return [];
    return [...walk(rule, tokens).taken].map(([token, step]) => ({
      image: token.image,
      span: tokenSpan(token),
      step,
    }));
  });
}

export function tokenAt(text: string, offset: number): ReadToken | undefined {
  const touches = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const at = readTokens(text, touches).filter(({ span }) => touches(span));
  // Between two tokens, the one that begins here.
  return at.at(-1);
}
