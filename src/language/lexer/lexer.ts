/** Langium's lexer for the language: whole texts, and texts that go on behind another one. */
import type { TokenTypeDictionary } from 'chevrotain';
import type { LangiumCoreServices, Lexer, LexerResult } from 'langium';
import { Lexicon } from './lexicon.js';
import { Scanner } from './scanner.js';

export class HeadwaterLexer implements Lexer {
  readonly definition: TokenTypeDictionary;
  readonly #lexicon: Lexicon;

  constructor({ Grammar, parser }: LangiumCoreServices) {
    const tokens = parser.TokenBuilder.buildTokens(Grammar);
    if (!Array.isArray(tokens)) throw new Error('The lexer has one mode: its tokens are a list.');
    this.definition = Object.fromEntries(tokens.map((type) => [type.name, type]));
    this.#lexicon = new Lexicon(this.definition);
  }

  tokenize(text: string): LexerResult {
    return new Scanner(text, this.#lexicon, 0).run();
  }

  /** Of a text that goes on in the middle of a line, behind another word. */
  tokenizeBehind(text: string): LexerResult {
    return new Scanner(text, this.#lexicon, 1).run();
  }
}
