/** What folds away: blocks, long comments, and comments that stand line below line. */
import type { IToken } from 'chevrotain';
import { language } from './parser.js';

/** Zero-based lines; the first one stays visible. */
export interface Fold {
  readonly start: number;
  readonly end: number;
  readonly comment: boolean;
}

const firstLine = (token: IToken): number => (token.startLine ?? 1) - 1;
const lastLine = (token: IToken): number => (token.endLine ?? 1) - 1;

export function foldsOf(text: string): Fold[] {
  const { tokens, hidden } = language().lexer.tokenize(text);
  return [...blocks(tokens), ...comments(hidden)]
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
}

/** The closing brace stays visible below its opening one. */
function blocks(tokens: readonly IToken[]): Fold[] {
  const open: IToken[] = [];
  return tokens.flatMap((token) => {
    if (token.image === '{') open.push(token);
    const opening = token.image === '}' ? open.pop() : undefined;
    return opening ? [{ start: firstLine(opening), end: lastLine(token) - 1, comment: false }] : [];
  });
}

function comments(hidden: readonly IToken[]): Fold[] {
  const folds: Fold[] = [];
  for (const token of hidden) {
    if (!token.image.startsWith('//')) {
      folds.push({ start: firstLine(token), end: lastLine(token), comment: true });
      continue;
    }
    const before = folds.at(-1);
    const continues = before?.comment === true && before.end === firstLine(token) - 1;
    if (continues) folds[folds.length - 1] = { ...before, end: firstLine(token) };
    else folds.push({ start: firstLine(token), end: firstLine(token), comment: true });
  }
  return folds;
}
