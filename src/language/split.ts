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
  /** How the splitter stood behind its last token. */
  exit?: Exit;
  /** Of a domain, once it is lowered. */
  scope?: Scope;
  /** Of a domain that stands deeper than domains nest: by how many levels. */
  beyond?: number;
}

/** What a domain is for the declarations in it. */
export interface Scope {
  /** Names of the domains around, and its own. */
  names: readonly string[];
  /** Where its closing brace ends, once one is known: it moves with what stands in the domain. */
  readonly close: { offset?: number | undefined };
  /** Its head has no fault that would hide where it ends. */
  readonly isWhole: boolean;
}

/** How the splitter stands between two pieces: all that decides how the text behind is cut. */
export interface Exit {
  /** Open braces of the piece before. */
  readonly depth: number;
  /** Column of the first word of the piece before; undefined where none goes on. */
  readonly column: number | undefined;
  /** The domains around, outermost first. */
  readonly domains: readonly Piece[];
  /** Open domains in those that stand too deep to count as around. */
  readonly beyond: number;
  /** The last sign, where it tells what may follow; empty for any other word. */
  readonly last: string;
}

/** Where a text is cut on its own though more stands before it. */
export interface Resumption extends Exit {
  /** The rule of the piece before. */
  readonly rule: string | undefined;
}

const opensBlock = (token: IToken): boolean => token.image === '{';
const closesBlock = (token: IToken): boolean => token.image === '}';

/** Domains nest no deeper, as each declaration says all that it stands in: what is deeper belongs to the last that counts. */
export const DEEPEST = 100;

/** Signs behind which a line goes on, or another declaration may begin on it. */
const TELLING: ReadonlySet<string> = new Set(['{', '}', ',']);
const NONE: readonly Piece[] = [];

class Splitter {
  readonly pieces: Piece[] = [];
  readonly closings: Closing[] = [];
  readonly #domains: Piece[];
  /** The same for exits: made once for all pieces that stand in the same domains. */
  #around: readonly Piece[] | undefined;
  readonly #openers: ReadonlyMap<string, string>;
  #current: Piece | undefined;
  /** What stands before a text that is cut on its own. */
  readonly #before: Piece | undefined;
  /** Column at which the current piece begins. */
  #column = 0;
  /** Open braces inside the current piece. */
  #depth = 0;
  #beyond = 0;
  /** The word before, and the line on which it ends; none at the start of a text. */
  #last: string | undefined;
  #line: number | undefined;

  constructor(openers: ReadonlyMap<string, string>, from?: Resumption) {
    this.#openers = openers;
    this.#domains = [...(from?.domains ?? [])];
    if (!from) return;
    this.#depth = from.depth;
    this.#beyond = from.beyond;
    this.#last = from.last;
    this.#line = 1;
    if (from.column === undefined) return;
    this.#column = from.column;
    this.#before = { rule: from.rule, tokens: [], parent: this.#domains.at(-1) };
    this.#current = this.#before;
  }

  take(token: IToken): void {
    const first = this.#line !== token.startLine;
    const rule = this.#openers.get(token.image);
    if (rule && (first || this.#betweenDeclarations())) this.#start(rule, token);
    else if (opensBlock(token)) this.#open(token);
    else if (closesBlock(token)) this.#close(token);
    else if (first && this.#isStray(token)) this.#start(undefined, token);
    else this.#add(token);
    this.#last = token.image;
    this.#line = token.endLine;
  }

  get goesOn(): boolean {
    return (this.#before?.tokens.length ?? 0) > 0;
  }

  /** The text ends, or something that is no part of the current piece follows. */
  leave(): void {
    const piece = this.pieces.at(-1);
    if (!piece || piece.exit) return;
    piece.exit = {
      depth: this.#depth,
      column: this.#current && this.#column,
      beyond: this.#beyond,
      domains: (this.#around ??= this.#domains.length === 0 ? NONE : [...this.#domains]),
      last: this.#last !== undefined && TELLING.has(this.#last) ? this.#last : '',
    };
  }

  #betweenDeclarations(): boolean {
    return this.#depth === 0 && (this.#last === undefined || this.#last === '{' || this.#last === '}');
  }

  /** A name at the left edge, where nothing above asks for one: somebody begins to type a declaration. */
  #isStray(token: IToken): boolean {
    if (!this.#current) return true;
    if (this.#depth > 0 || this.#last === ',') return false;
    return token.tokenType.name === 'ID' && (token.startColumn ?? 0) <= this.#column;
  }

  #start(rule: string | undefined, token: IToken): void {
    this.leave();
    this.#depth = 0;
    this.#column = token.startColumn ?? 0;
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
    if (!domain) {
      this.#depth++;
      return;
    }
    if (this.#domains.length < DEEPEST) {
      this.#domains.push(domain);
      this.#around = undefined;
    } else {
      domain.beyond = ++this.#beyond;
    }
    this.#current = undefined;
  }

  #close(token: IToken): void {
    if (this.#depth > 0) {
      this.#depth--;
      this.#add(token);
      return;
    }
    const domain = this.#domains.at(-1);
    if (this.#beyond > 0) {
      this.leave();
      this.#beyond--;
    } else if (domain) {
      this.leave();
      this.#domains.pop();
      this.#around = undefined;
      domain.end = token;
      this.closings.push({ domain, token });
    } else {
      this.#start(undefined, token);
    }
    this.#current = undefined;
  }
}

/** The brace that ends a domain. */
export interface Closing {
  readonly domain: Piece;
  readonly token: IToken;
}

export interface Cut {
  readonly pieces: readonly Piece[];
  readonly closings: readonly Closing[];
  /** The text begins with words that go on with what stands before it. */
  readonly goesOn: boolean;
}

/** `openers` maps a word that opens a declaration to the rule that parses it. */
export function splitDeclarations(
  tokens: readonly IToken[],
  openers: ReadonlyMap<string, string>,
): readonly Piece[] {
  return cut(tokens, openers).pieces;
}

/** The same with the braces that end domains, and for a text that goes on behind another one. */
export function cut(tokens: readonly IToken[], openers: ReadonlyMap<string, string>, from?: Resumption): Cut {
  const splitter = new Splitter(openers, from);
  for (const token of tokens) splitter.take(token);
  splitter.leave();
  return splitter;
}
