/** What the scanner may meet: the words and signs of the grammar, its terminals, and the names that texts have used. */
import type { TokenType, TokenTypeDictionary } from 'chevrotain';
import { Lexer } from 'chevrotain';
import { twinName } from './tokens.js';

/** A word of the language, or a name. */
export interface Word {
  /** One string for all places where it stands. */
  readonly image: string;
  readonly type: TokenType;
  /** Where a word that opens a clause may as well be a name. */
  readonly twin: TokenType | undefined;
}

/** A terminal, matched from an offset on. */
export interface Terminal {
  readonly type: TokenType;
  readonly pattern: RegExp;
}

/** Terminals with their own way through the scanner; all others begin with a digit. */
const SCANNED = new Set(['TEXT', 'ZONE', 'DOTTED', 'WS', 'ML_COMMENT', 'SL_COMMENT']);
const NAME = /^[A-Za-z]/;
/** A map has thousands of names; what a server has met in a long life is forgotten now and then. */
const MOST_NAMES = 50_000;

export class Lexicon {
  readonly id: Terminal;
  readonly text: TokenType;
  readonly zone: Terminal;
  readonly dotted: Terminal;
  readonly lineComment: TokenType;
  readonly blockComment: TokenType;
  /** In the order of the grammar. */
  readonly values: readonly Terminal[];
  /** By their first character, the longest first. */
  readonly #signs = new Map<number, Word[]>();
  readonly #keywords = new Map<string, Word>();
  #words: Map<string, Word>;

  constructor(types: TokenTypeDictionary) {
    const terminal = (name: string): Terminal => terminalOf(types[name]);
    this.id = terminal('ID');
    this.zone = terminal('ZONE');
    this.dotted = terminal('DOTTED');
    this.text = terminal('TEXT').type;
    this.lineComment = terminal('SL_COMMENT').type;
    this.blockComment = terminal('ML_COMMENT').type;
    this.values = Object.values(types)
      .filter(({ name, PATTERN }) => PATTERN instanceof RegExp && PATTERN !== Lexer.NA && !SCANNED.has(name))
      .map(terminalOf);
    for (const type of Object.values(types)) this.#addKeyword(type, types[twinName(type.name)]);
    for (const signs of this.#signs.values()) signs.sort((a, b) => b.image.length - a.image.length);
    this.#words = new Map(this.#keywords);
  }

  signs(code: number): readonly Word[] | undefined {
    return this.#signs.get(code);
  }

  word(image: string): Word {
    return this.#words.get(image) ?? this.#name(image);
  }

  twin(type: TokenType): TokenType | undefined {
    return this.#keywords.get(type.name)?.twin;
  }

  #name(image: string): Word {
    if (this.#words.size > MOST_NAMES + this.#keywords.size) this.#words = new Map(this.#keywords);
    // A part of a text keeps all of it in memory; two parts that are put together do not.
    const own = [image.slice(0, 1), image.slice(1)].join('');
    const name = { image: own, type: this.id.type, twin: undefined };
    this.#words.set(own, name);
    return name;
  }

  #addKeyword(type: TokenType, twin: TokenType | undefined): void {
    const { PATTERN: image } = type;
    if (typeof image !== 'string') return;
    const word = { image, type, twin };
    if (NAME.test(image)) this.#keywords.set(image, word);
    else {
      const code = image.charCodeAt(0);
      this.#signs.set(code, [...(this.#signs.get(code) ?? []), word]);
    }
  }
}

function terminalOf(type: TokenType | undefined): Terminal {
  if (!(type?.PATTERN instanceof RegExp)) throw new Error('The grammar lacks a terminal of the scanner.');
  return { type, pattern: new RegExp(type.PATTERN.source, `y${type.PATTERN.flags}`) };
}
