/** Tokens: every word of the language is usable as a name, but for a clause's word at the start of a line. */
import type { TokenType, TokenVocabulary } from 'chevrotain';
import { createToken, Lexer } from 'chevrotain';
import type { GrammarAST, TokenBuilderOptions } from 'langium';
import { DefaultTokenBuilder } from 'langium';
import { clauseWords } from '../words.js';

const WORD = /^[a-z]/;

export class HeadwaterTokenBuilder extends DefaultTokenBuilder {
  override buildTokens(grammar: GrammarAST.Grammar, options?: TokenBuilderOptions): TokenVocabulary {
    const tokens = super.buildTokens(grammar, options);
    if (!Array.isArray(tokens)) throw new Error('The lexer has one mode: its tokens are a list.');
    const clauses = clauseWords(grammar);
    const made = new Map<TokenType, TokenType>();
    const make = (type: TokenType, categories: TokenType[]): TokenType => {
      const known = made.get(type);
      if (known) return known;
      const token = createToken({ ...configOf(type), categories });
      made.set(type, token);
      return token;
    };
    const id = tokens.find(({ name }) => name === 'ID');
    if (!id) throw new Error('The grammar has no ID terminal.');
    const name = make(id, []);
    const types = tokens.map((type) => make(type, isWord(type) && !clauses.has(type.name) ? [name] : []));
    for (const type of types) {
      const longer = [type.LONGER_ALT ?? []].flat();
      if (longer.length > 0) type.LONGER_ALT = longer.map((each) => made.get(each) ?? each);
    }
    const openers = types.filter((type) => clauses.has(type.name));
    return [...types, ...openers.map((type) => wordTwin(type, name))];
  }
}

/** Chevrotain numbers what it makes itself, so that tokens can be told apart before there is a parser. */
const configOf = ({ name, PATTERN, GROUP, LINE_BREAKS, LONGER_ALT }: TokenType) => ({
  name,
  ...(PATTERN !== undefined && { pattern: PATTERN }),
  ...(GROUP !== undefined && { group: GROUP }),
  ...(LINE_BREAKS !== undefined && { line_breaks: LINE_BREAKS }),
  ...(LONGER_ALT !== undefined && { longer_alt: LONGER_ALT }),
});

const isWord = (type: TokenType): boolean => typeof type.PATTERN === 'string' && WORD.test(type.PATTERN);

/** A clause's word where it may as well be a name. At the start of a line it is the clause's word alone, so that an
 *  unfinished clause above cannot swallow it. */
export const twinName = (word: string): string => `${word} as a word`;
const wordTwin = (type: TokenType, id: TokenType): TokenType =>
  createToken({ name: twinName(type.name), pattern: Lexer.NA, categories: [type, id] });
