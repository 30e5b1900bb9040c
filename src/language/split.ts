/** Cuts the tokens of a file into declarations, so that each is parsed on its own: a half-written one damages no neighbour. */
import type { IToken } from 'chevrotain';

/** The tokens of one declaration, of a domain's head, or of text that begins no declaration. */
export interface Piece {
  /** The grammar rule that parses it; undefined for stray text. */
  readonly rule: string | undefined;
  readonly tokens: IToken[];
  /** The head of the innermost domain around it. */
  readonly parent: Piece | undefined;
  /** A domain's closing brace. */
  end?: IToken;
}

const opensBlock = (token: IToken): boolean => token.image === '{';
const closesBlock = (token: IToken): boolean => token.image === '}';

class Splitter {
  readonly pieces: Piece[] = [];
  readonly #domains: Piece[] = [];
  readonly #openers: ReadonlyMap<string, string>;
  #current: Piece | undefined;
  /** Open braces inside the current piece. */
  #depth = 0;

  constructor(openers: ReadonlyMap<string, string>) {
    this.#openers = openers;
  }

  take(token: IToken, previous: IToken | undefined): void {
    const first = previous?.endLine !== token.startLine;
    const rule = this.#openers.get(token.image);
    if (rule && (first || this.#betweenDeclarations(previous))) this.#start(rule, token);
    else if (opensBlock(token)) this.#open(token);
    else if (closesBlock(token)) this.#close(token);
    else if (first && this.#isStray(token, previous)) this.#start(undefined, token);
    else this.#add(token);
  }

  #betweenDeclarations(previous: IToken | undefined): boolean {
    return this.#depth === 0 && (previous === undefined || opensBlock(previous) || closesBlock(previous));
  }

  /** A name at the left edge, where nothing above asks for one: somebody begins to type a declaration. */
  #isStray(token: IToken, previous: IToken | undefined): boolean {
    const opener = this.#current?.tokens[0];
    if (!opener) return true;
    if (this.#depth > 0 || previous?.image === ',') return false;
    return token.tokenType.name === 'ID' && (token.startColumn ?? 0) <= (opener.startColumn ?? 0);
  }

  #start(rule: string | undefined, token: IToken): void {
    this.#depth = 0;
    this.#current = { rule, tokens: [token], parent: this.#domains.at(-1) };
    this.pieces.push(this.#current);
  }

  #add(token: IToken): void {
    if (this.#current) this.#current.tokens.push(token);
    else this.#start(undefined, token);
  }

  #open(token: IToken): void {
    const domain = this.#current?.rule === 'Domain' && this.#depth === 0 ? this.#current : undefined;
    this.#add(token);
    if (domain) {
      this.#domains.push(domain);
      this.#current = undefined;
    } else {
      this.#depth++;
    }
  }

  #close(token: IToken): void {
    if (this.#depth > 0) {
      this.#depth--;
      this.#add(token);
      return;
    }
    const domain = this.#domains.pop();
    if (domain) domain.end = token;
    else this.#start(undefined, token);
    this.#current = undefined;
  }
}

/** `openers` maps a word that opens a declaration to the rule that parses it. */
export function splitDeclarations(
  tokens: readonly IToken[],
  openers: ReadonlyMap<string, string>,
): readonly Piece[] {
  const splitter = new Splitter(openers);
  let previous: IToken | undefined;
  for (const token of tokens) {
    splitter.take(token, previous);
    previous = token;
  }
  return splitter.pieces;
}
