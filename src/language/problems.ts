/** From what lexer and parser complain of to problems in their place: where the author is, never on the next line. */
import type { IRecognitionException, IToken } from 'chevrotain';
import { nearest } from '../base/nearest.js';
import type { Span } from '../base/span.js';
import type { Problem } from '../model/declarations.js';
import { shorten } from './messages.js';
import type { Language, ParsedPiece, ParsedText } from './parser.js';
import { DEEPEST, type Piece } from './split.js';
import { clauseWordsOf } from './words.js';

export const tokenSpan = (token: IToken): Span => ({
  start: token.startOffset,
  end: (token.endOffset ?? token.startOffset) + 1,
});

const through = (tokens: readonly IToken[]): Span => ({
  start: tokens[0]?.startOffset ?? 0,
  end: (tokens.at(-1)?.endOffset ?? 0) + 1,
});

/** The word before, where the parser stumbled over the end or over the next line. */
function placeOf(error: IRecognitionException & { previousToken?: IToken }, piece: ParsedPiece): Span {
  const { token, previousToken } = error;
  const last = piece.piece.tokens.at(-1);
  const before = previousToken && !Number.isNaN(previousToken.startOffset) ? previousToken : undefined;
  if (Number.isNaN(token.startOffset)) return tokenSpan(before ?? last ?? token);
  return before && before.endLine !== token.startLine ? tokenSpan(before) : tokenSpan(token);
}

function replacing(token: IToken, word: string | undefined): Pick<Problem, 'fix'> {
  return word ? { fix: { title: `Change to "${word}"`, span: tokenSpan(token), newText: word } } : {};
}

const article = (noun: string): string => (/^[aeiou]/.test(noun) ? 'an' : 'a');

const meant = (word: string | undefined): string => (word ? ` Did you mean \`${word}\`?` : '');

function strayDeclaration(tokens: readonly IToken[], { openers }: Language): Problem {
  const first = tokens[0] as IToken;
  if (first.image === '}') {
    return {
      code: 'syntax-error',
      span: tokenSpan(first),
      message: 'This `}` closes nothing: remove it.',
      fix: {
        title: 'Remove this brace',
        span: tokenSpan(first),
        newText: '',
      },
    };
  }
  const word = nearest(first.image, openers.keys());
  const message = `\`${shorten(first.image)}\` begins no declaration.${meant(word) || ' One begins with flow, entity, system, …'}`;
  return { code: 'syntax-error', span: tokenSpan(first), message, ...replacing(first, word) };
}

/** What people call a clause by that the language calls otherwise: the clause, as it is written. */
const CALLED: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = {
  System: {
    platform: 'on',
    runs: 'on',
    vendor: 'on',
    rto: 'recovers in',
    recovery: 'recovers in',
    region: 'zone',
    location: 'zone',
    uptime: 'availability',
    throughput: 'capacity',
  },
  Channel: { broker: 'on', platform: 'on', keep: 'retention', schema: 'contract' },
  Entity: { master: 'source', truth: 'source', consumer: 'reader', classification: 'class' },
  Flow: {
    mechanism: 'using',
    protocol: 'using',
    through: 'via',
    fields: 'carries',
    weekly: 'every 1w',
    nightly: 'daily',
  },
};

/** The word is an author's, and may be that of anything. */
function calledElsewhere(rule: string, word: string): string | undefined {
  const called = CALLED[rule];
  return called && Object.hasOwn(called, word) ? called[word] : undefined;
}

function strayClause(tokens: readonly IToken[], rule: string, { services, clauses }: Language): Problem {
  const first = tokens[0] as IToken;
  const noun = rule.toLowerCase();
  const own = clauseWordsOf(services.Grammar, rule);
  const span = through(tokens);
  if (first.image === '}')
    return { code: 'syntax-error', span, message: 'This `}` closes nothing: remove it.' };
  if (own.includes(first.image)) {
    return {
      code: 'syntax-error',
      span,
      message: `\`${first.image}\` is not expected here: a clause of the ${noun} cannot begin in this place.`,
    };
  }
  const elsewhere = clauses.has(first.image);
  const word = calledElsewhere(rule, first.image) ?? (elsewhere ? undefined : nearest(first.image, own));
  const hint = word
    ? meant(word)
    : own.length > 0
      ? ` It may say: ${own.slice(0, 12).join(', ')}${own.length > 12 ? ', …' : ''}.`
      : '';
  return {
    code: 'syntax-error',
    span,
    message: `\`${shorten(first.image)}\` is no clause of ${article(noun)} ${noun}.${hint}`,
    ...replacing(first, word),
  };
}

/** Each line is one that the author meant for a clause; what stands in braces belongs to the word before them. */
function byLine(tokens: readonly IToken[]): readonly (readonly IToken[])[] {
  const lines: IToken[][] = [];
  let open = 0;
  for (const token of tokens) {
    const line = lines.at(-1);
    if (line && (open > 0 || line.at(-1)?.endLine === token.startLine)) line.push(token);
    else lines.push([token]);
    if (token.image === '{') open++;
    else if (token.image === '}') open--;
  }
  return lines;
}

/** Words among the clauses of a declaration, and lines below its closing brace, which are no part of it. */
function partedStray({ piece: { tokens }, stray }: ParsedPiece) {
  const within: (readonly IToken[])[] = [];
  const behind: IToken[] = [];
  const end = stray.length > 0 ? closingOf(tokens) : undefined;
  for (const words of stray) {
    const [first] = words.tokens;
    const isBehind = end && first && (first.startLine ?? 0) > (end.endLine ?? 0);
    // A brace alone is one too many.
    if (isBehind && (behind.length > 0 || first.image !== '}')) behind.push(...words.tokens);
    else within.push(words.tokens);
  }
  return { within, behind };
}

/** The brace that ends the block of a declaration. */
function closingOf(tokens: readonly IToken[]): IToken | undefined {
  let depth = 0;
  for (const token of tokens) {
    if (token.image === '{') depth++;
    else if (token.image === '}' && --depth === 0) return token;
  }
  return undefined;
}

/** One line is missing, or one brace is too many: said once, not of each line. */
function strayLines(tokens: readonly IToken[], rule: string): Problem {
  const first = tokens[0] as IToken;
  const lines = (tokens.at(-1)?.endLine ?? 0) - (first.startLine ?? 0) + 1;
  const end = tokens.findIndex(({ startLine }) => startLine !== first.startLine);
  const what = lines === 1 ? 'this line' : `these ${lines} lines`;
  return {
    code: 'syntax-error',
    span: through(end < 0 ? tokens : tokens.slice(0, end)),
    message: `No declaration holds ${what}: the block of the ${rule.toLowerCase()} ends above. Add the line that opens one, or move the \`}\`.`,
  };
}

/** One message a place: what the parser says while it recovers adds nothing. */
function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Set<number>();
  return problems.filter(({ span }) => !seen.has(span.start) && seen.add(span.start));
}

const isFaultless = ({ piece, errors, stray }: ParsedPiece): boolean =>
  piece.rule !== undefined && errors.length === 0 && stray.length === 0;

const NONE: readonly never[] = [];

/** All but domains that are never closed: whether one is stands in other pieces. */
export function syntaxProblems(
  parsed: Pick<ParsedText, 'pieces' | 'lexingErrors'>,
  language: Language,
): readonly Problem[] {
  if (parsed.lexingErrors.length === 0 && parsed.pieces.every(isFaultless)) return NONE;
  const problems: Problem[] = [];
  for (const { offset, length } of parsed.lexingErrors) {
    const message = 'These characters mean nothing in the language: remove them, or put them in quotes.';
    problems.push({ code: 'syntax-error', span: { start: offset, end: offset + length }, message });
  }
  for (const piece of parsed.pieces) {
    const { rule, tokens } = piece.piece;
    if (rule === undefined) problems.push(strayDeclaration(tokens, language));
    for (const error of piece.errors)
      problems.push({ code: 'syntax-error', span: placeOf(error, piece), message: error.message });
    const { within, behind } = partedStray(piece);
    for (const tokens of within)
      for (const line of byLine(tokens)) problems.push(strayClause(line, rule ?? '', language));
    if (behind.length > 0) problems.push(strayLines(behind, rule ?? ''));
  }
  return distinct(problems);
}

export const unclosedDomain = (span: Span): Problem => ({
  code: 'syntax-error',
  span,
  message: 'This domain is never closed: add a `}` behind its last declaration.',
});

/** Of the outermost of those that stand too deep: where its words are, before its brace. */
export function deepDomain({ tokens, parent }: Piece): Problem {
  const head = tokens.slice(0, tokens[1]?.image === '{' ? 1 : 2);
  const around = parent?.scope?.names.at(-1);
  const last = around === undefined ? 'the last one that counts' : shorten(around);
  return {
    code: 'syntax-error',
    span: through(head),
    message: `Domains nest at most ${DEEPEST} deep, and this one stands deeper: what is in it counts as part of ${last}. Leave out a level, or declare it beside the others.`,
  };
}
