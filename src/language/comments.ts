/** Comments that mean something: documentation right above a declaration, and suppressions. */
import type { IToken } from 'chevrotain';
import { ownText } from '../base/own-text.js';
import type { Span } from '../base/span.js';
import type { Name } from '../model/clauses.js';
import type { Suppression } from '../model/declarations.js';
import { dedent } from './text.js';

const SUPPRESSION = /^\/\/\s*headwater-ignore\b/;
/** Also a date written in another way: one that is read as part of the reason would let the suppression count for ever. */
const UNTIL = /,?\s*\buntil\s+(\d{4}-\d{1,2}|\d{1,4}([-./])\d{1,2}\2\d{1,4})[.\s]*$/;

export const isSuppression = ({ image }: IToken): boolean => SUPPRESSION.test(image);

/** Markdown of a doc comment: the stars and the indentation taken off. */
export function docText({ image }: IToken): string {
  const lines = image.slice(3, -2).split(/\r\n?|\n/);
  return ownText(
    dedent(
      lines.map((line, index) => (index === 0 ? line : line.replace(/^\s*\*? ?/, ''))).join('\n'),
    ).trim(),
  );
}

export const isDoc = ({ image }: IToken): boolean => image.startsWith('/**') && image.length > 4;

export function readSuppression(token: IToken, covers: Span | undefined): Suppression {
  const { image, startOffset } = token;
  const start = SUPPRESSION.exec(image)?.[0].length ?? 0;
  const colon = image.indexOf(':', start);
  const ids = image.slice(start, colon < 0 ? undefined : colon);
  const said = colon < 0 ? '' : image.slice(colon + 1);
  const until = UNTIL.exec(said)?.[1];
  return {
    span: { start: startOffset, end: startOffset + image.length },
    rules: readNames(ids, startOffset + start),
    reason: ownText(said.replace(UNTIL, '').trim()),
    until,
    covers,
  };
}

function readNames(text: string, offset: number): Name[] {
  return [...text.matchAll(/[^\s,]+/g)].map((match) => ({
    text: ownText(match[0]),
    span: { start: offset + match.index, end: offset + match.index + match[0].length },
  }));
}
