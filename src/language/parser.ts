/** The parser of the language, without Langium's document life cycle: text in, syntax trees of declarations out. */
import type { ILexingError, IRecognitionException, IToken } from 'chevrotain';
import type { LangiumCoreServices } from 'langium';
import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject } from 'langium';
import { HeadwaterGeneratedModule, HeadwaterGeneratedSharedModule } from './generated/module.js';
import { HeadwaterLexer } from './lexer/lexer.js';
import { HeadwaterTokenBuilder } from './lexer/tokens.js';
import { createErrorMessages, wantedBlockEnd } from './messages.js';
import type { Piece } from './split.js';
import { splitDeclarations } from './split.js';
import type { SyntaxNode } from './syntax/node.js';
import { Reader } from './syntax/reader.js';
import { createRecoveringParser, type RecoveringParser } from './syntax/recovering.js';
import { clauseWords, openingWords } from './words.js';

export interface ParsedPiece {
  readonly piece: Piece;
  /** Undefined for stray text. */
  readonly node: SyntaxNode | undefined;
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
      Lexer: (all) => new HeadwaterLexer(all),
      ParserErrorMessageProvider: createErrorMessages,
    },
  });
  shared.ServiceRegistry.register(services);
  return services;
}

/** There is one, as it costs some time to set up. */
let instance: Language | undefined;

export interface Language {
  readonly services: LangiumCoreServices;
  readonly lexer: HeadwaterLexer;
  /** For declarations without a fault. */
  readonly reader: Reader;
  /** For all others. */
  readonly parser: RecoveringParser;
  /** Opening word of a declaration → the rule that parses it. */
  readonly openers: ReadonlyMap<string, string>;
  readonly clauses: ReadonlySet<string>;
}

export function language(): Language {
  if (instance) return instance;
  const services = createLanguageServices();
  const lexer = services.parser.Lexer;
  if (!(lexer instanceof HeadwaterLexer)) throw new Error('The language has its own lexer.');
  const { Grammar } = services;
  let parser: RecoveringParser | undefined;
  instance = {
    services,
    lexer,
    reader: new Reader(Grammar, lexer.definition),
    get parser() {
      return (parser ??= createRecoveringParser(services));
    },
    openers: openingWords(Grammar),
    clauses: clauseWords(Grammar),
  };
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
export function parsePiece(piece: Piece): ParsedPiece[] {
  const { rule, tokens } = piece;
  if (rule === undefined) return [{ piece, node: undefined, errors: NONE, stray: NONE }];
  const node = language().reader.read(rule, tokens);
  return node ? [{ piece, node, errors: NONE, stray: NONE }] : recoverPiece(piece);
}

/** Two declarations may stand on one line, or thousands: those behind are read one after the other. */
function recoverPiece(whole: Piece): ParsedPiece[] {
  const done: ParsedPiece[] = [];
  const behind = fewAtOnce(whole).toReversed();
  for (let piece = behind.pop(); piece; piece = behind.pop()) done.push(recoverFirst(piece, behind));
  return done;
}

/** Recovering looks at all that is left of a line, so that a long one is cut at words that open a declaration, whatever they mean there. */
const MOST_AT_ONCE = 50;

function fewAtOnce({ rule, tokens, parent }: Piece): Piece[] {
  const { openers } = language();
  const pieces: Piece[] = [];
  let current: Piece = { rule, tokens: [], parent };
  let depth = 0;
  let opened = 0;
  for (const token of tokens) {
    const opens = depth <= 0 ? openers.get(token.image) : undefined;
    if (opens !== undefined && opened++ >= MOST_AT_ONCE) {
      pieces.push(current);
      current = { rule: opens, tokens: [], parent };
      opened = 1;
    }
    current.tokens.push(token);
    depth += braceOf(token);
  }
  return [...pieces, current];
}

/** `behind` takes declarations that begin in the middle of the piece. */
function recoverFirst(whole: Piece, behind: Piece[]): ParsedPiece {
  const { parser, reader, clauses, openers } = language();
  const stray: StrayWords[] = [];
  const { rule = '', parent } = whole;
  for (let piece = whole; ;) {
    const { tokens } = piece;
    const read = reader.read(rule, tokens);
    const { node, errors: all } = read ? { node: read, errors: NONE } : parser.recover(rule, tokens);
    const strays = all.filter(isStray);
    const errors = strays.length === 0 ? all : all.filter((error) => !isStray(error));
    let index =
      strays.length === 0 ? -1 : tokens.findIndex((token) => strays.some((error) => error.token === token));
    if (index < 0 || stray.length >= MOST_SKIPPED) return { piece, node, errors, stray };
    const opened = openers.get(tokens[index]?.image ?? '');
    if (opened !== undefined && depthAt(tokens, index) === 0) {
      behind.push({ rule: opened, tokens: tokens.slice(index), parent });
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

const NONE: readonly never[] = [];

/** Open braces before a token. */
function depthAt(tokens: readonly IToken[], index: number): number {
  return tokens.slice(0, index).reduce((depth, token) => depth + braceOf(token), 0);
}

const braceOf = ({ image }: IToken): number => (image === '{' ? 1 : image === '}' ? -1 : 0);

const isClauseStart = (token: IToken | undefined, clauses: ReadonlySet<string>): boolean =>
  token === undefined || token.image === '{' || token.image === '}' || clauses.has(token.image);

export function parseText(text: string): ParsedText {
  const { lexer, openers } = language();
  const { tokens, hidden, errors } = lexer.tokenize(text);
  const pieces = splitDeclarations(tokens, openers).flatMap((piece) => parsePiece(piece));
  return { pieces, tokens, comments: hidden, lexingErrors: errors };
}
