/** Langium's parser for the language, without its document life cycle: text in, syntax trees of declarations out. */
import type { ILexingError, IRecognitionException, IToken } from 'chevrotain';
import type { AstNode, LangiumCoreServices, LangiumParser } from 'langium';
import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject } from 'langium';
import { HeadwaterGeneratedModule, HeadwaterGeneratedSharedModule } from './generated/module.js';
import { createErrorMessages, wantedBlockEnd } from './messages.js';
import type { Piece } from './split.js';
import { splitDeclarations } from './split.js';
import { createPieceLexer, HeadwaterTokenBuilder, PieceLexer } from './tokens.js';
import { clauseWords, openingWords } from './words.js';

export interface ParsedPiece {
  readonly piece: Piece;
  /** Undefined for stray text. */
  readonly node: AstNode | undefined;
  readonly errors: readonly IRecognitionException[];
  readonly stray: readonly StrayWords[];
}

export interface ParsedText {
  readonly pieces: readonly ParsedPiece[];
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
  readonly lexingErrors: readonly ILexingError[];
}

/** Langium's core services for the language: grammar, lexer, parser. No documents, no linking. */
function createLanguageServices(): LangiumCoreServices {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), HeadwaterGeneratedSharedModule);
  const services = inject(createDefaultCoreModule({ shared }), HeadwaterGeneratedModule, {
    parser: {
      TokenBuilder: () => new HeadwaterTokenBuilder(),
      Lexer: createPieceLexer,
      ParserErrorMessageProvider: createErrorMessages,
    },
  });
  shared.ServiceRegistry.register(services);
  return services;
}

/** A parser costs some 25 ms to set up, so there is one. */
let instance: Language | undefined;

export interface Language {
  readonly services: LangiumCoreServices;
  readonly parser: LangiumParser;
  readonly lexer: PieceLexer;
  /** Opening word of a declaration → the rule that parses it. */
  readonly openers: ReadonlyMap<string, string>;
  readonly clauses: ReadonlySet<string>;
}

export function language(): Language {
  if (instance) return instance;
  const services = createLanguageServices();
  const lexer = services.parser.Lexer;
  if (!(lexer instanceof PieceLexer)) throw new Error('The language lexes by pieces.');
  const { Grammar } = services;
  const parser = services.parser.LangiumParser;
  instance = { services, parser, lexer, openers: openingWords(Grammar), clauses: clauseWords(Grammar) };
  return instance;
}

/** How often text that is no clause is skipped in one declaration before the rest of it is given up. */
const MOST_SKIPPED = 20;

/** Words in the middle of a declaration that belong to no clause. */
export interface StrayWords {
  readonly tokens: readonly IToken[];
}

const isStray = (error: IRecognitionException): boolean =>
  error.name === 'NotAllInputParsedException' ||
  (error.name === 'MismatchedTokenException' &&
    wantedBlockEnd(error.message) &&
    !Number.isNaN(error.token.startOffset));

/** Parses one piece; text that is no clause is skipped up to the next clause, and kept as stray words. */
export function parsePiece(text: string, whole: Piece): ParsedPiece[] {
  const { lexer, parser, clauses, openers } = language();
  const stray: StrayWords[] = [];
  if (whole.rule === undefined) return [{ piece: whole, node: undefined, errors: [], stray }];
  let piece = whole;
  let rest: ParsedPiece[] = [];
  for (;;) {
    const { tokens } = piece;
    lexer.feed(tokens);
    const { value, parserErrors } = parser.parse(text, { rule: whole.rule });
    const strays = parserErrors.filter(isStray);
    const errors = strays.length === 0 ? parserErrors : parserErrors.filter((error) => !isStray(error));
    const done = { piece, node: value, errors, stray };
    let index =
      strays.length === 0 ? -1 : tokens.findIndex((token) => strays.some((error) => error.token === token));
    if (index < 0 || stray.length >= MOST_SKIPPED) return [done, ...rest];
    const rule = openers.get(tokens[index]?.image ?? '');
    if (rule !== undefined && depthAt(tokens, index) === 0) {
      // Two declarations on one line.
      rest = parsePiece(text, { rule, tokens: tokens.slice(index), parent: whole.parent });
      piece = { ...piece, tokens: tokens.slice(0, index) };
      continue;
    }
    // An opening brace is refused for what follows it.
    if (tokens[index]?.image === '{' && index + 1 < tokens.length) index++;
    let next = index + 1;
    while (next < tokens.length && !isClauseStart(tokens[next], clauses)) next++;
    stray.push({ tokens: tokens.slice(index, next) });
    piece = { ...piece, tokens: [...tokens.slice(0, index), ...tokens.slice(next)] };
  }
}

/** Open braces before a token. */
function depthAt(tokens: readonly IToken[], index: number): number {
  return tokens
    .slice(0, index)
    .reduce((depth, { image }) => depth + (image === '{' ? 1 : image === '}' ? -1 : 0), 0);
}

const isClauseStart = (token: IToken | undefined, clauses: ReadonlySet<string>): boolean =>
  token === undefined || token.image === '{' || token.image === '}' || clauses.has(token.image);

export function parseText(text: string): ParsedText {
  const { lexer, openers } = language();
  const { tokens, hidden, errors } = lexer.tokenize(text);
  const pieces = splitDeclarations(tokens, openers).flatMap((piece) => parsePiece(text, piece));
  return { pieces, tokens, comments: hidden, lexingErrors: errors };
}
