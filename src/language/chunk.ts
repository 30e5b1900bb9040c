/** From a piece of a text to its chunk: declarations, mentions, suppressions and problems, all placed from the chunk's mark. */
import type { ILexingError, IToken } from 'chevrotain';
import type { Mark, Span } from '../base/span.js';
import { mapped } from '../model/few.js';
import type { Chunk, Declaration, Mention, Problem, Suppression } from '../model/declarations.js';
import { docText, isDoc, isSuppression, readSuppression } from './comments.js';
import { endOf, kept, type Context } from './lower/context.js';
import { lowerScenario, lowerSeparate, lowerStyle } from './lower/decisions.js';
import { lowerEntity } from './lower/entity.js';
import { lowerFlow, lowerProfile } from './lower/flow.js';
import type { Frame } from './lower/frame.js';
import { blockOf, headOf, indentOf } from './lower/frame.js';
import { place, placed, ReachingSpan } from './lower/place.js';
import type { StandingMention } from './lower/standing.js';
import { lowerChannel, lowerDomain, lowerSystem, lowerTeam } from './lower/places.js';
import { lowerView } from './lower/view.js';
import { language, parsePiece, type ParsedPiece } from './parser.js';
import { deepDomain, syntaxProblems } from './problems.js';
import type { SyntaxNode } from './syntax/node.js';
import type { Exit, Piece, Resumption, Scope } from './split.js';

/** A chunk with what is needed to cut its file anew behind it. */
export interface TextChunk extends Chunk {
  readonly rule: string | undefined;
  /** How the splitter stood before it; none at the start of the text. */
  readonly entry: Resumption | undefined;
  /** The piece that stands for a domain in the entries of what is in it. */
  readonly domain: Piece | undefined;
  /** Domains that end before its piece begins, and where their braces end from the mark. */
  readonly closings: readonly { readonly domain: Piece; readonly to: number }[];
  /** Whether a comment or text is open that some other line may end. */
  readonly open: boolean;
}

/** The tokens of one chunk. Offsets count from the start of `text`. */
export interface ChunkSource {
  readonly text: string;
  /** The whole text, and where `text` stands in it. */
  readonly whole: string;
  readonly offset: number;
  readonly start: number;
  readonly end: number;
  /** None behind the last piece. */
  readonly piece: Piece | undefined;
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
  readonly errors: readonly ILexingError[];
  readonly closings: readonly { readonly domain: Piece; readonly token: IToken }[];
  readonly entry: Resumption | undefined;
  readonly open: boolean;
}

type Lower = (context: Context, node: SyntaxNode, frame: Frame) => Declaration | undefined;

const LOWER: Readonly<Record<string, Lower>> = {
  Team: lowerTeam,
  Domain: lowerDomain,
  System: lowerSystem,
  Channel: lowerChannel,
  Entity: lowerEntity,
  Flow: lowerFlow,
  Profile: lowerProfile,
  Separate: lowerSeparate,
  Style: lowerStyle,
  View: lowerView,
  Scenario: lowerScenario,
};

/** How many words of a declaration a finding underlines: `flow Order from ERP to CRM`, `entity Order`. */
const HEAD_WORDS: Readonly<Record<string, number>> = { Flow: 6, Separate: 4, Style: 2 };

/** What few chunks have. */
type Rest = Pick<TextChunk, 'domain' | 'closings' | 'open' | 'suppressions' | 'problems'>;

const NONE: readonly never[] = [];
const NO_REST: Rest = { domain: undefined, closings: NONE, open: false, suppressions: NONE, problems: NONE };

/** What a chunk was lowered to. */
interface Lowered {
  /** A single one stands without a list: there are as many chunks as there are declarations. */
  readonly declared: Declaration | readonly Declaration[];
  readonly mentions: readonly Mention[];
  readonly rest: Rest;
}

/** It is its own mark. What it holds is private: whoever walks through all that a declaration says must not come back by the marks. */
class LoweredChunk implements TextChunk, Mark {
  offset: number;
  readonly length: number;
  readonly #rule: string | undefined;
  readonly #entry: Resumption | undefined;
  #declared: Lowered['declared'] = NONE;
  #mentions: readonly Mention[] = NONE;
  #rest: Rest = NO_REST;

  constructor({ offset, start, end, piece, entry }: ChunkSource) {
    this.offset = offset + start;
    this.length = end - start;
    this.#rule = piece?.rule;
    this.#entry = entry;
  }

  holding({ declared, mentions, rest }: Lowered): this {
    this.#declared = declared;
    this.#mentions = mentions;
    this.#rest = rest;
    return this;
  }

  get mark(): Mark {
    return this;
  }

  get rule(): string | undefined {
    return this.#rule;
  }

  get entry(): Resumption | undefined {
    return this.#entry;
  }

  get declarations(): readonly Declaration[] {
    return 'kind' in this.#declared ? [this.#declared] : this.#declared;
  }

  get mentions(): readonly Mention[] {
    return this.#mentions;
  }

  get domain(): Piece | undefined {
    return this.#rest.domain;
  }

  get closings(): TextChunk['closings'] {
    return this.#rest.closings;
  }

  get open(): boolean {
    return this.#rest.open;
  }

  get suppressions(): readonly Suppression[] {
    return this.#rest.suppressions;
  }

  get problems(): readonly Problem[] {
    return this.#rest.problems;
  }
}

class Lowering {
  readonly suppressions: Suppression[] = [];
  readonly #context: Context;
  readonly #source: ChunkSource;
  readonly #scope: Scope | undefined;
  #comment = 0;

  constructor(source: ChunkSource, context: Context, scope: Scope | undefined) {
    this.#context = context;
    this.#source = source;
    this.#scope = scope;
  }

  declarations(parsed: readonly ParsedPiece[]): readonly Declaration[] {
    const lowered = mapped(parsed, (each) => this.#lower(each));
    const { comments } = this.#source;
    for (; this.#comment < comments.length; this.#comment++)
      this.#take(comments[this.#comment] as IToken, undefined);
    return lowered;
  }

  #lower({ piece, node }: ParsedPiece): Declaration | undefined {
    const { whole, offset, comments } = this.#source;
    const first = piece.tokens[0] as IToken;
    const end = endOf(piece.tokens.at(-1) ?? first);
    const span = this.#span(piece, first.startOffset, end);
    const above =
      this.#comment < comments.length ? this.#commentsAbove(first, node ? span : undefined) : NONE;
    const lower = node && LOWER[piece.rule ?? ''];
    if (!lower) return undefined;
    const doc = above.findLast(isDoc);
    return lower(this.#context, node, {
      span,
      head: headOf(piece.tokens, HEAD_WORDS[piece.rule ?? ''] ?? 2),
      doc: doc && docText(doc),
      whole: above.length === 0 ? span : this.#span(piece, this.#top(above, first), end),
      within: piece.parent?.scope?.names ?? NONE,
      indent: indentOf(whole, offset + first.startOffset, first),
      block: piece.rule === 'Domain' ? undefined : blockOf(node),
    });
  }

  #span({ rule }: Piece, start: number, end: number): Span {
    if (rule !== 'Domain' || !this.#scope) return place(start, end);
    const origin = this.#source.start;
    return new ReachingSpan(this.#context.mark, start - origin, end - origin, this.#scope.close);
  }

  /** Comments that an empty line parts from the declaration are about the file, not about it. */
  #top(above: readonly IToken[], first: IToken): number {
    let top = first;
    for (const comment of above.toReversed()) {
      if ((comment.endLine ?? 0) + 1 < (top.startLine ?? 0)) break;
      top = comment;
    }
    return top.startOffset;
  }

  /** Comments between the declaration before and this one; what trails the last line of the one before is not above. */
  #commentsAbove(first: IToken, covers: Span | undefined): IToken[] {
    const { comments } = this.#source;
    const above: IToken[] = [];
    for (; this.#comment < comments.length; this.#comment++) {
      const comment = comments[this.#comment] as IToken;
      if (comment.startOffset > first.startOffset) break;
      const before = this.#before(comment.startOffset);
      const isAbove = before === this.#before(first.startOffset) && !this.#trails(comment, before);
      if (isAbove) above.push(comment);
      this.#take(comment, isAbove ? covers : undefined);
    }
    return above;
  }

  #take(comment: IToken, covers: Span | undefined): void {
    if (!isSuppression(comment)) return;
    const suppression = placed(readSuppression(comment, covers));
    this.suppressions.push({ ...suppression, rules: suppression.rules.map(placed) });
  }

  /** The line of the word before it; that of the chunk's start where none of its words stands before. */
  #trails(comment: IToken, before: number): boolean {
    const { tokens, entry, text, start } = this.#source;
    const word = tokens[before];
    if (word) return word.endLine === comment.startLine;
    return entry !== undefined && !/[\r\n]/.test(text.slice(start, comment.startOffset));
  }

  /** Index of the last token before an offset, -1 where there is none. */
  #before(offset: number): number {
    const { tokens } = this.#source;
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle] as IToken).startOffset < offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

const placedProblem = ({ fix, ...problem }: Problem): Problem => ({
  ...placed(problem),
  ...(fix && { fix: placed(fix) }),
});

/** The piece of a domain without its tokens, to outlive them. */
const domainOf = ({ rule, parent, beyond }: Piece, isWhole: boolean): Piece => ({
  rule,
  parent,
  tokens: [],
  scope: { names: [], close: {}, isWhole: isWhole && beyond === undefined },
});

/** The source is not kept. */
export function chunkOf(source: ChunkSource, context: Context): TextChunk {
  const { piece, start } = source;
  const chunk = new LoweredChunk(source);
  context.begin(chunk, start);
  const parsed = piece ? parsePiece(piece) : NONE;
  const domain = piece?.rule === 'Domain' ? domainOf(piece, parsed[0]?.errors.length === 0) : undefined;
  const lowering = new Lowering(source, context, domain?.scope);
  const declarations = lowering.declarations(parsed);
  const [first] = declarations;
  if (domain?.scope && first?.kind === 'domain')
    domain.scope.names = [...first.within, first.name?.text ?? ''];
  const problems = problemsOf(source, parsed, context.problems);
  return chunk.holding({
    declared: first && declarations.length === 1 ? first : declarations,
    mentions: inOrder(context.mentions),
    rest: restOf(source, domain, kept(lowering.suppressions), problems),
  });
}

function restOf(
  { closings, open, start }: ChunkSource,
  domain: Piece | undefined,
  suppressions: readonly Suppression[],
  problems: readonly Problem[],
): Rest {
  if (!domain && !open && closings.length + suppressions.length + problems.length === 0) return NO_REST;
  const ends = closings.map((closing) => ({ domain: closing.domain, to: endOf(closing.token) - start }));
  return { domain, open, closings: kept(ends), suppressions, problems };
}

function problemsOf(
  { errors, piece }: ChunkSource,
  parsed: readonly ParsedPiece[],
  invalid: readonly Problem[],
): readonly Problem[] {
  const found = syntaxProblems({ pieces: parsed, lexingErrors: errors }, language());
  // Those in it say nothing more.
  const faults = piece?.beyond === 1 ? [...found, deepDomain(piece)] : found;
  if (faults.length + invalid.length === 0) return NONE;
  return [...faults.map(placedProblem), ...invalid].sort((a, b) => a.span.start - b.span.start);
}

/** Clauses are mostly lowered as they stand; their names are in order then. */
function inOrder(mentions: readonly StandingMention[]): readonly Mention[] {
  let before = 0;
  for (const { from } of mentions) {
    if (from < before) return mentions.toSorted((a, b) => a.from - b.from);
    before = from;
  }
  return kept(mentions);
}

/** How two stretches stand where they meet. */
export const sameExit = (a: Exit | undefined, b: Exit | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.depth === b.depth &&
    a.column === b.column &&
    a.last === b.last &&
    a.beyond === b.beyond &&
    a.domains.length === b.domains.length &&
    a.domains.every((domain, index) => domain === b.domains[index]));
