/** Cuts a text into tokens, each told by its first sign. */
import type { ILexingError, TokenType } from 'chevrotain';
import type { Lexicon, Terminal, Word } from './lexicon.js';
import { Token } from './token.js';

const NEW_LINE = 10;
const RETURN = 13;
const QUOTE = 34;
const STAR = 42;
const HYPHEN = 45;
const DOT = 46;
const SLASH = 47;
const GREATER = 62;
const BACKSLASH = 92;
const CAPITAL_Z = 90;
const ASCII = 128;

/** What a character can begin. */
const Kind = { other: 0, space: 1, lineEnd: 2, hyphen: 3, letter: 4, digit: 5 } as const;

const KINDS = Uint8Array.from({ length: ASCII }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(sign: string): number {
  if (/[\r\n]/.test(sign)) return Kind.lineEnd;
  if (/\s/.test(sign)) return Kind.space;
  if (/[A-Za-z_]/.test(sign)) return Kind.letter;
  if (sign === '-') return Kind.hyphen;
  return /[0-9]/.test(sign) ? Kind.digit : Kind.other;
}

/** Signs, and what no ASCII letter begins. */
const kindAt = (code: number): number => (code < ASCII ? (KINDS[code] ?? 0) : Kind.other);

/** Behind a word, these say that the word is a name in a list or a mapping, not the start of a clause. */
const NAME_FOLLOWERS: ReadonlySet<string> = new Set([',', '->']);
export const BYTE_ORDER_MARK = '\uFEFF';
const WHITE_SPACE = /[\s\uFEFF]/;

export class Scanner {
  readonly tokens: Token[] = [];
  /** Comments. */
  readonly hidden: Token[] = [];
  readonly errors: ILexingError[] = [];
  readonly #text: string;
  readonly #lexicon: Lexicon;
  /** Signs of which none is left. */
  #missing = '';
  #at = 0;
  #line = 1;
  #lineStart = 0;
  /** The line on which the word before ends; 0 where there is none. */
  #before: number;

  constructor(text: string, lexicon: Lexicon, before: number) {
    this.#text = text;
    this.#lexicon = lexicon;
    this.#before = before;
    // A mark of the byte order is no column.
    if (before === 0 && text.startsWith(BYTE_ORDER_MARK)) this.#lineStart = 1;
  }

  run(): this {
    const text = this.#text;
    while (this.#at < text.length) {
      const code = text.charCodeAt(this.#at);
      switch (kindAt(code)) {
        case Kind.space:
          this.#at++;
          break;
        case Kind.lineEnd:
          this.#at++;
          if (code === NEW_LINE || text.charCodeAt(this.#at) !== NEW_LINE) this.#breakLine(this.#at);
          break;
        case Kind.letter:
          this.#word(code);
          break;
        case Kind.digit:
          this.#value();
          break;
        default:
          this.#sign(code);
      }
    }
    return this;
  }

  #breakLine(start: number): void {
    this.#line++;
    this.#lineStart = start;
  }

  /** A word of the language, a name, or a longer one with dots or slashes in it. */
  #word(first: number): void {
    const text = this.#text;
    let end = this.#at + 1;
    let code = text.charCodeAt(end);
    // A hyphen before `>` begins an arrow.
    while (kindAt(code) >= Kind.hyphen && (code !== HYPHEN || text.charCodeAt(end + 1) !== GREATER))
      code = text.charCodeAt(++end);
    if (code >= ASCII) {
      end = this.#matched(this.#lexicon.id);
      code = text.charCodeAt(end);
    }
    if (code === SLASH && first <= CAPITAL_Z && this.#take(this.#lexicon.zone)) return;
    if (code === DOT && this.#take(this.#lexicon.dotted)) return;
    this.#name(text.slice(this.#at, end));
  }

  #name(image: string): void {
    const word = this.#lexicon.word(image);
    this.#push(word.image, word.twin && this.#before === this.#line ? word.twin : word.type);
  }

  #value(): void {
    if (!this.#lexicon.values.some((each) => this.#take(each))) this.#fault();
  }

  #sign(code: number): void {
    if (code === QUOTE) this.#string();
    else if (code === SLASH) this.#comment();
    else if (code >= ASCII && WHITE_SPACE.test(this.#text.charAt(this.#at))) this.#at++;
    else {
      const sign = this.#lexicon.signs(code)?.find(({ image }) => this.#text.startsWith(image, this.#at));
      const end = sign ? 0 : this.#matched(this.#lexicon.id);
      if (sign) this.#put(sign);
      else if (end > this.#at) this.#name(this.#text.slice(this.#at, end));
      else this.#fault();
    }
  }

  #put({ image, type }: Word): void {
    const before = this.tokens.at(-1);
    const twin = before && NAME_FOLLOWERS.has(image) ? this.#lexicon.twin(before.tokenType) : undefined;
    if (twin) before?.become(twin);
    this.#push(image, type);
  }

  #string(): void {
    const text = this.#text;
    const start = this.#at;
    const close = text.startsWith('"""', start) ? this.#endBehind('"""', start + 3) : -1;
    if (close >= 0) this.#pushLines(close + 3, this.#lexicon.text, this.tokens);
    else this.#push(text.slice(start, endOfString(text, start)), this.#lexicon.text);
  }

  #comment(): void {
    const text = this.#text;
    const start = this.#at;
    const next = text.charCodeAt(start + 1);
    const close = next === STAR ? this.#endBehind('*/', start + 2) : -1;
    if (close >= 0) this.#pushLines(close + 2, this.#lexicon.blockComment, this.hidden);
    else if (next === SLASH) this.#pushLines(endOfLine(text, start), this.#lexicon.lineComment, this.hidden);
    else this.#fault();
  }

  /** Where a sign stands next; -1 where none is left, which is looked for once. */
  #endBehind(sign: string, offset: number): number {
    if (this.#missing.includes(sign)) return -1;
    const found = this.#text.indexOf(sign, offset);
    if (found < 0) this.#missing += ` ${sign}`;
    return found;
  }

  /** Where a terminal that begins here ends; here, where none does. */
  #matched({ pattern }: Terminal): number {
    pattern.lastIndex = this.#at;
    return pattern.test(this.#text) ? pattern.lastIndex : this.#at;
  }

  #take(terminal: Terminal): boolean {
    const end = this.#matched(terminal);
    if (end === this.#at) return false;
    this.#push(this.#text.slice(this.#at, end), terminal.type);
    return true;
  }

  #push(image: string, type: TokenType): void {
    const line = this.#line;
    this.tokens.push(new Token(image, type, this.#at, line, line, this.#at - this.#lineStart + 1));
    this.#before = line;
    this.#at += image.length;
  }

  /** What may reach over several lines. */
  #pushLines(end: number, type: TokenType, among: Token[]): void {
    const text = this.#text;
    const start = this.#at;
    const line = this.#line;
    const column = start - this.#lineStart + 1;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === NEW_LINE || (code === RETURN && text.charCodeAt(at + 1) !== NEW_LINE))
        this.#breakLine(at + 1);
    }
    among.push(new Token(text.slice(start, end), type, start, line, this.#line, column));
    if (among === this.tokens) this.#before = this.#line;
    this.#at = end;
  }

  /** Characters that mean nothing are one fault while they stand together. */
  #fault(): void {
    const last = this.errors.at(-1);
    const offset = this.#at++;
    if (last && last.offset + last.length === offset) last.length++;
    else {
      const column = offset - this.#lineStart + 1;
      this.errors.push({ offset, length: 1, line: this.#line, column, message: 'This means nothing.' });
    }
  }
}

/** Behind the closing quote; at the end of the line where it is missing. */
function endOfString(text: string, start: number): number {
  for (let end = start + 1; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === QUOTE) return end + 1;
    if (code === NEW_LINE || code === RETURN) return end;
    if (code !== BACKSLASH) continue;
    const escaped = text.charCodeAt(end + 1);
    if (Number.isNaN(escaped) || escaped === NEW_LINE || escaped === RETURN) return end;
    end++;
  }
  return text.length;
}

function endOfLine(text: string, start: number): number {
  let end = start;
  while (end < text.length && text.charCodeAt(end) !== NEW_LINE && text.charCodeAt(end) !== RETURN) end++;
  return end;
}
