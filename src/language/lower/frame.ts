/** What every declaration has around its clauses: place, documentation, braces, surrounding domains. */
import type { IToken } from 'chevrotain';
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
    ...(close && { close: close.startOffset }),
    lastEnd,
    multiline: (close ?? node.last)?.endLine !== open.startLine,
  });
}

/** What a finding underlines: the opening words on the first line, before the first clause's own block. */
export function headOf(tokens: readonly IToken[], words: number): Span {
  const first = tokens[0] as IToken;
  let last = first;
  for (const token of tokens.slice(1, words)) {
    if (token.startLine !== first.startLine || token.image === '{') break;
    last = token;
  }
  return place(first.startOffset, (last.endOffset ?? last.startOffset) + 1);
}

/** White space before the first word of a line; walks back no further than that line. */
export function indentOf(text: string, offset: number): string {
  let lineStart = offset;
  while (lineStart > 0 && !isBreak(text.charCodeAt(lineStart - 1))) lineStart--;
  return /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? '';
}

const isBreak = (code: number): boolean => code === 10 || code === 13;
