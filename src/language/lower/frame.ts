/** What every declaration has around its clauses: place, documentation, braces, surrounding domains. */
import type { IToken } from 'chevrotain';
import { ownText } from '../../base/own-text.js';
import type { Span } from '../../base/span.js';
import type { Block } from '../../model/declarations.js';
import { clausesOf, endOf } from './context.js';
import { place, placeBlock } from './place.js';
import type { SyntaxNode } from '../syntax/node.js';

export interface Frame {
  readonly span: Span;
  readonly head: Span;
  readonly doc?: string;
  readonly whole: Span;
  readonly within: readonly string[];
  readonly indent: string;
  readonly block?: Block;
}

/** The braces of a declaration or field. */
export function blockOf(node: SyntaxNode): Block | undefined {
  const open = node.leaf('open');
  if (!open) return undefined;
  const close = node.leaf('close');
  const lastEnd = Math.max(endOf(open), endOf(clausesOf(node).at(-1)?.last ?? open));
  return placeBlock({
    start: open.startOffset,
    end: close ? endOf(close) : lastEnd,
    open: endOf(open),
    close: close?.startOffset,
    lastEnd,
    multiline: (close ?? node.last)?.endLine !== open.startLine,
  });
}

/** What a finding underlines: the opening words on the first line, before the first clause's own block. */
export function headOf(tokens: readonly IToken[], words: number): Span {
  const first = tokens[0] as IToken;
  let last = first;
  for (let index = 1; index < Math.min(words, tokens.length); index++) {
    const token = tokens[index] as IToken;
    if (token.startLine !== first.startLine || token.image === '{') break;
    last = token;
  }
  return place(first.startOffset, endOf(last));
}

/** Longer ones are not repeated by edits: they would cost what they are long, once a declaration of the line. */
const INDENT = /[ \t]{0,1000}/y;

/** White space before the first word of the line that a word stands on. */
export function indentOf(text: string, offset: number, { startColumn = 1 }: IToken): string {
  if (startColumn === 1) return '';
  INDENT.lastIndex = offset - startColumn + 1;
  return ownText(INDENT.exec(text)?.[0] ?? '');
}
