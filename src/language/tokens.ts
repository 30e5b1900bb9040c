/** Tokens: every word of the language is usable as a name, but for a clause's word at the start of a line. */
import type { IToken, TokenType, TokenVocabulary } from 'chevrotain';
import { Lexer as ChevrotainLexer } from 'chevrotain';
import type { GrammarAST, LangiumCoreServices, LexerResult, TokenBuilderOptions } from 'langium';
import { DefaultLexer, DefaultTokenBuilder } from 'langium';
import { clauseWords } from './words.js';

const WORD = /^[a-z]/;
/** Behind a word, these say that the word is a name in a list or a mapping, not the start of a clause. */
const NAME_FOLLOWERS = new Set([',', '->']);

export class HeadwaterTokenBuilder extends DefaultTokenBuilder {
  override buildTokens(grammar: GrammarAST.Grammar, options?: TokenBuilderOptions): TokenVocabulary {
    const tokens = super.buildTokens(grammar, options);
    if (!Array.isArray(tokens)) throw new Error('The lexer has one mode: its tokens are a list.');
    const types: TokenType[] = tokens;
    const id = types.find(({ name }) => name === 'ID');
    if (!id) throw new Error('The grammar has no ID terminal.');
    const clauses = clauseWords(grammar);
    const openers = types.filter(({ name }) => clauses.has(name));
    for (const type of types) if (isWord(type) && !clauses.has(type.name)) type.CATEGORIES = [id];
    return [...types, ...openers.map((type) => wordTwin(type, id))];
  }
}

const isWord = (type: TokenType): boolean => typeof type.PATTERN === 'string' && WORD.test(type.PATTERN);

/** A clause's word where it may as well be a name. At the start of a line it is the clause's word alone, so that an
 *  unfinished clause above cannot swallow it. */
const twinName = (word: string): string => `${word} as a word`;
const wordTwin = (type: TokenType, id: TokenType): TokenType => ({
  name: twinName(type.name),
  PATTERN: ChevrotainLexer.NA,
  CATEGORIES: [type, id],
});

/** Lexes whole files, and hands the parser the tokens of one piece at a time. */
export class PieceLexer extends DefaultLexer {
  #fed: IToken[] | undefined;
  /** The line on which the text before ends; none where no text stands before. */
  #line = 0;

  /** What the next call of `tokenize` returns: tokens that were lexed before. */
  feed(tokens: IToken[]): void {
    this.#fed = tokens;
  }

  /** Of a text that goes on in the middle of a line, behind another word. */
  tokenizeBehind(text: string): LexerResult {
    this.#line = 1;
    try {
      return this.tokenize(text);
    } finally {
      this.#line = 0;
    }
  }

  override tokenize(text: string): LexerResult {
    const fed = this.#fed;
    this.#fed = undefined;
    if (fed) return { tokens: fed, hidden: [], errors: [] };
    const result = super.tokenize(text);
    this.#freeWords(result.tokens);
    return result;
  }

  #freeWords(tokens: IToken[]): void {
    let line = this.#line;
    tokens.forEach((token, index) => {
      const first = token.startLine !== line;
      line = token.endLine ?? line;
      if (first && !NAME_FOLLOWERS.has(tokens[index + 1]?.image ?? '')) return;
      const twin = this.tokenTypes[twinName(token.tokenType.name)];
      if (!twin) return;
      token.tokenType = twin;
      token.tokenTypeIdx = twin.tokenTypeIdx ?? token.tokenTypeIdx;
    });
  }
}

export const createPieceLexer = (services: LangiumCoreServices): PieceLexer => new PieceLexer(services);
