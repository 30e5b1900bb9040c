/** From a piece of a text to its chunk: declarations, mentions, suppressions and problems, all placed from the chunk's mark. */
import type { ILexingError, IToken } from 'chevrotain';
import { MarkedSpan, type Mark, type Span } from '../base/span.js';
import type { Chunk, Declaration, Mention, Problem, Suppression } from '../model/declarations.js';
import { docText, isDoc, isSuppression, readSuppression } from './comments.js';
import { Context, endOf, kept } from './lower/context.js';
import { lowerScenario, lowerSeparate, lowerStyle } from './lower/decisions.js';
import { lowerEntity } from './lower/entity.js';
import { lowerFlow, lowerProfile } from './lower/flow.js';
import type { Frame } from './lower/frame.js';
import { blockOf, headOf, indentOf } from './lower/frame.js';
import { place, placed, placing } from './lower/place.js';
import type { StandingMention } from './lower/standing.js';
import { lowerChannel, lowerDomain, lowerSystem, lowerTeam } from './lower/places.js';
import { lowerView } from './lower/view.js';
import { language, parsePiece, type ParsedPiece } from './parser.js';
import { syntaxProblems } from './problems.js';
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

/** From a domain's first word to its closing brace, which stands in another chunk. */
class DomainSpan extends MarkedSpan {
  readonly #close: Scope['close'];

  constructor(mark: Mark, from: number, to: number, close: Scope['close']) {
    super(mark, from, to);
    this.#close = close;
  }

  override get end(): number {
    return this.#close.offset ?? super.end;
  }
}

class Lowering {
  readonly context: Context;
  readonly suppressions: Suppression[] = [];
  readonly #source: ChunkSource;
  readonly #mark: Mark;
  readonly #within: readonly string[];
  readonly #scope: Scope | undefined;
  #comment = 0;

  constructor(source: ChunkSource, mark: Mark, scope: Scope | undefined) {
    this.context = new Context(mark, source.start);
    this.#source = source;
    this.#mark = mark;
    this.#within = source.piece?.parent?.scope?.names ?? [];
    this.#scope = scope;
  }

  declarations(parsed: readonly ParsedPiece[]): readonly Declaration[] {
    const lowered: Declaration[] = [];
    for (const each of parsed) {
      const declaration = this.#lower(each);
      if (declaration) lowered.push(declaration);
    }
    for (const comment of this.#source.comments.slice(this.#comment)) this.#take(comment, undefined);
    return kept(lowered);
  }

  #lower({ piece, node }: ParsedPiece): Declaration | undefined {
    const first = piece.tokens[0] as IToken;
    const last = piece.tokens.at(-1) ?? first;
    const span = this.#span(piece, first.startOffset, endOf(last));
    const above = this.#commentsAbove(first, node ? span : undefined);
    const lower = node && LOWER[piece.rule ?? ''];
    if (!lower) return undefined;
    const doc = above.findLast(isDoc);
    return lower(this.context, node, {
      span,
      head: headOf(piece.tokens, HEAD_WORDS[piece.rule ?? ''] ?? 2),
      doc: doc && docText(doc),
      whole: above.length === 0 ? span : this.#span(piece, this.#top(above, first), endOf(last)),
      within: this.#within,
      indent: indentOf(this.#source.whole, this.#source.offset + first.startOffset, first),
      block: piece.rule === 'Domain' ? undefined : blockOf(node),
    });
  }

  #span({ rule }: Piece, start: number, end: number): Span {
    if (rule !== 'Domain' || !this.#scope) return place(start, end);
    const origin = this.#source.start;
    return new DomainSpan(this.#mark, start - origin, end - origin, this.#scope.close);
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
const domainOf = ({ rule, parent }: Piece, isWhole: boolean): Piece => ({
  rule,
  parent,
  tokens: [],
  scope: { names: [], close: {}, isWhole },
});

/** `mark` places the chunk in its file; the source is not kept. */
export function chunkOf(source: ChunkSource): TextChunk {
  const { piece, start, end, entry, open } = source;
  const mark: Mark = { offset: source.offset + start };
  return placing(mark, start, () => {
    const parsed = piece ? parsePiece(piece) : NO_PIECES;
    const domain = piece?.rule === 'Domain' ? domainOf(piece, parsed[0]?.errors.length === 0) : undefined;
    const lowering = new Lowering(source, mark, domain?.scope);
    const declarations = lowering.declarations(parsed);
    const [first] = declarations;
    if (domain?.scope && first?.kind === 'domain')
      domain.scope.names = [...first.within, first.name?.text ?? ''];
    return {
      mark,
      length: end - start,
      rule: piece?.rule,
      entry,
      open,
      domain,
      closings: closingsOf(source),
      declarations,
      mentions: sorted(kept(lowering.context.mentions)),
      suppressions: kept(lowering.suppressions),
      problems: problemsOf(source, parsed, lowering.context.problems),
    };
  });
}

const NO_PIECES: readonly ParsedPiece[] = [];

const closingsOf = ({ closings, start }: ChunkSource): TextChunk['closings'] =>
  kept(closings).map(({ domain, token }) => ({ domain, to: endOf(token) - start }));

function problemsOf(
  { errors }: ChunkSource,
  parsed: readonly ParsedPiece[],
  invalid: readonly Problem[],
): readonly Problem[] {
  const faults = syntaxProblems({ pieces: parsed, lexingErrors: errors }, language()).map(placedProblem);
  return kept([...faults, ...invalid].sort((a, b) => a.span.start - b.span.start));
}

/** Clauses are mostly lowered as they stand; their names are in order then. */
function sorted(mentions: readonly StandingMention[]): readonly Mention[] {
  const isSorted = mentions.every(
    ({ from }, index) => index === 0 || from >= (mentions[index - 1]?.from ?? 0),
  );
  return isSorted ? mentions : mentions.toSorted((a, b) => a.from - b.from);
}

/** How two stretches stand where they meet. */
export const sameExit = (a: Exit | undefined, b: Exit | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.depth === b.depth &&
    a.column === b.column &&
    a.last === b.last &&
    a.domains.length === b.domains.length &&
    a.domains.every((domain, index) => domain === b.domains[index]));
