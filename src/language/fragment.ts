/** From the text of one file to its fragment: plain declarations, mentions, suppressions and problems, in chunks that outlive edits elsewhere. */
import type { IToken } from 'chevrotain';
import { lineStarts, MarkedSpan } from '../base/span.js';
import type { Declaration, Fragment, Mention, Problem, Suppression } from '../model/declarations.js';
import { Context, kept } from './lower/context.js';
import { chunkOf, sameExit, type ChunkSource, type TextChunk } from './chunk.js';
import { unclosedDomain } from './problems.js';
import type { Piece, Resumption } from './split.js';
import { isOpenEnded, stretchOf, type Stretch } from './stretch.js';

/** The fragment of a file whose text was read here, so that an edit of it costs what it touches. */
export class TextFragment implements Fragment {
  readonly uri: string;
  readonly lines: readonly number[];
  readonly length: number;
  readonly chunks: readonly TextChunk[];
  #declarations: readonly Declaration[] | undefined;
  #mentions: readonly Mention[] | undefined;
  #suppressions: readonly Suppression[] | undefined;
  #problems: readonly Problem[] | undefined;

  constructor(uri: string, text: string, chunks: readonly TextChunk[]) {
    this.uri = uri;
    this.lines = lineStarts(text);
    this.length = text.length;
    this.chunks = chunks;
    closeDomains(chunks);
  }

  get declarations(): readonly Declaration[] {
    return (this.#declarations ??= allOf(this.chunks, ({ declarations }) => declarations));
  }

  get mentions(): readonly Mention[] {
    return (this.#mentions ??= allOf(this.chunks, ({ mentions }) => mentions));
  }

  get suppressions(): readonly Suppression[] {
    return (this.#suppressions ??= allOf(this.chunks, ({ suppressions }) => suppressions));
  }

  get problems(): readonly Problem[] {
    return (this.#problems ??= allOf(this.chunks, problemsOf));
  }
}

function allOf<T>(chunks: readonly TextChunk[], of: (chunk: TextChunk) => readonly T[]): readonly T[] {
  const all: T[] = [];
  for (const chunk of chunks) for (const item of of(chunk)) all.push(item);
  return all;
}

/** A domain ends where some later chunk says so. */
function closeDomains(chunks: readonly TextChunk[]): void {
  for (const { domain } of chunks) if (domain?.scope) domain.scope.close.offset = undefined;
  for (const { mark, closings } of chunks)
    for (const { domain, to } of closings) if (domain.scope) domain.scope.close.offset = mark.offset + to;
}

/** Nearly all have none. */
function problemsOf(chunk: TextChunk): readonly Problem[] {
  const { domain, problems } = chunk;
  const isOpen = domain?.scope?.isWhole === true && domain.scope.close.offset === undefined;
  if (!isOpen) return problems;
  // Asked for here alone: a list is made for whoever asks.
  const { mark, length, declarations } = chunk;
  const start = declarations[0]?.head.start ?? mark.offset;
  return [...problems, unclosedDomain(new MarkedSpan(mark, start - mark.offset, length))];
}

export function parseFragment(uri: string, text: string): TextFragment {
  const stretch = stretchOf(text, 0, text.length);
  return new TextFragment(uri, text, new Chunking(text, stretch, undefined).chunks());
}

/** Cuts a stretch into chunks, and keeps those of the text before that still say the same. */
class Chunking {
  readonly #whole: string;
  readonly #stretch: Stretch;
  readonly #entry: Resumption | undefined;
  /** Pieces of domains by those that stand for them for good. */
  readonly #domains = new Map<Piece, Piece>();
  readonly #open: boolean;
  /** The domains around the last piece, as they were cut and as they are there for good. */
  #cutDomains: readonly Piece[] | undefined;
  #domainsForGood: readonly Piece[] = [];
  /** How the splitter stood behind pieces in these domains. */
  readonly #exits: Resumption[] = [];
  readonly #context = new Context();
  #token = 0;
  #comment = 0;
  #error = 0;
  #closing = 0;

  constructor(whole: string, stretch: Stretch, entry: Resumption | undefined) {
    this.#whole = whole;
    this.#stretch = stretch;
    this.#entry = entry;
    this.#open = isOpenEnded(stretch);
  }

  /** Up to a piece, and not beyond; all, with what stands behind the last piece, where none is given. */
  chunks(
    until?: number,
    keep: (source: ChunkSource) => TextChunk | undefined = () => undefined,
  ): TextChunk[] {
    const { pieces, text } = this.#stretch;
    const found: TextChunk[] = [];
    let entry = this.#entry;
    let start = 0;
    for (const piece of pieces.slice(0, until)) {
      const end = endOf(piece);
      const source = this.#source({ start, end, piece: this.#settled(piece), entry });
      const chunk = keep(source) ?? chunkOf(source, this.#context);
      if (chunk.domain) this.#domains.set(piece, chunk.domain);
      found.push(chunk);
      entry = this.exitOf(piece);
      start = end;
    }
    if (until === undefined)
      found.push(chunkOf(this.#source({ start, end: text.length, piece: undefined, entry }), this.#context));
    return found;
  }

  /** How the splitter stood behind a piece, in terms of the domains that are there for good: one object for all that stood alike. */
  exitOf({ rule, exit }: Piece): Resumption | undefined {
    if (!exit) return undefined;
    const { depth, column, beyond, last } = exit;
    if (this.#cutDomains !== exit.domains) {
      this.#cutDomains = exit.domains;
      this.#domainsForGood = kept(exit.domains.map((domain) => this.#forGood(domain)));
      this.#exits.length = 0;
    }
    for (const known of this.#exits)
      if (
        known.rule === rule &&
        known.depth === depth &&
        known.column === column &&
        known.beyond === beyond &&
        known.last === last
      )
        return known;
    const made: Resumption = { depth, column, beyond, last, rule, domains: this.#domainsForGood };
    if (this.#exits.length < MOST_EXITS) this.#exits.push(made);
    return made;
  }

  #forGood(domain: Piece): Piece {
    return this.#domains.get(domain) ?? domain;
  }

  #settled(piece: Piece): Piece {
    const parent = piece.parent && this.#forGood(piece.parent);
    return parent === piece.parent ? piece : { ...piece, parent };
  }

  #source({ start, end, piece, entry }: Pick<ChunkSource, 'start' | 'end' | 'piece' | 'entry'>): ChunkSource {
    const { text, offset, tokens, comments, errors, closings } = this.#stretch;
    // All that is left stands behind the last piece.
    const before = piece ? end : Infinity;
    const from = { comment: this.#comment, error: this.#error, closing: this.#closing };
    this.#comment = passing(comments, from.comment, before);
    while ((closings[this.#closing]?.token.startOffset ?? before) < before) this.#closing++;
    while (this.#error < errors.length && (errors[this.#error]?.offset ?? 0) < end) this.#error++;
    const hasComments = from.comment < this.#comment;
    // What stands before a comment tells whether it is above a declaration.
    if (hasComments) this.#token = passing(tokens, this.#token, start);
    const token = this.#token;
    if (hasComments) this.#token = passing(tokens, token, before);
    return {
      text,
      whole: this.#whole,
      offset,
      start,
      end,
      piece,
      entry,
      open: this.#open,
      tokens: part(tokens, token, this.#token),
      comments: part(comments, from.comment, this.#comment),
      errors: part(errors, from.error, this.#error),
      closings: part(closings, from.closing, this.#closing).map((closing) => ({
        token: closing.token,
        domain: this.#forGood(closing.domain),
      })),
    };
  }
}

/** Declarations that stand alike are mostly a few kinds in turns. */
const MOST_EXITS = 20;

/** The index of the first, from one on, that does not begin before an offset. */
function passing(tokens: readonly IToken[], from: number, offset: number): number {
  let at = from;
  while (at < tokens.length && (tokens[at] as IToken).startOffset < offset) at++;
  return at;
}

const NONE: readonly never[] = [];

const part = <T>(items: readonly T[], from: number, to: number): readonly T[] =>
  from === to ? NONE : items.slice(from, to);

const endOf = ({ tokens }: Piece): number => {
  const last = tokens.at(-1);
  return (last?.endOffset ?? last?.startOffset ?? -1) + 1;
};

/** What two texts have in common at their start and at their end. */
function commonEnds(a: string, b: string): { readonly prefix: number; readonly suffix: number } {
  const most = Math.min(a.length, b.length);
  const prefix = commonLength(most, (from, to) => a.slice(from, to) === b.slice(from, to));
  const suffix = commonLength(
    most - prefix,
    (from, to) => a.slice(a.length - to, a.length - from) === b.slice(b.length - to, b.length - from),
  );
  return { prefix, suffix };
}

/** How far two texts are alike, found by comparing stretches of them: engines do that many times faster than we go from sign to sign. */
function commonLength(most: number, alike: (from: number, to: number) => boolean): number {
  let length = 0;
  let step = Math.max(1, most);
  while (step >= 1) {
    const to = Math.min(most, length + step);
    if (alike(length, to)) length = to;
    if (length === most) return most;
    step = step === 1 ? 0 : Math.ceil(step / 2);
  }
  return length;
}

/** The index of the last chunk that begins at or before an offset. */
export function chunkAt(chunks: readonly TextChunk[], offset: number): number {
  let low = 0;
  let high = chunks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((chunks[middle]?.mark.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How many chunks before the edit are cut anew: the words before may have gone on, or been cut, because of what follows them. */
const BEFORE = 2;
/** How many behind it are read to see that all goes on as it did. */
const BEHIND = 2;

/**
 * The fragment of a text that was edited. Chunks that the edit does not touch are those of the fragment before, moved to where they
 * stand now: that one must not be used any more.
 */
export function reparseFragment(before: TextFragment, old: string, text: string): TextFragment {
  if (old === text) return before;
  const { prefix, suffix } = commonEnds(old, text);
  const { chunks } = before;
  const first = Math.max(0, chunkAt(chunks, prefix) - BEFORE);
  const whole = (): TextFragment => parseFragment(before.uri, text);
  for (let at = 0; at <= first + BEFORE; at++) if (chunks[at]?.open) return whole();
  const moved = text.length - old.length;
  // A word more behind the edit, as some are told by what follows them.
  const untouched = chunkAt(chunks, old.length - suffix) + 1;
  for (let behind = untouched, more = 1; ; behind += more, more *= 4) {
    const last = Math.min(behind, chunks.length);
    const spliced = splice({ before, text, first, last, moved, prefix, suffix });
    if (spliced) return spliced;
    if (last >= chunks.length) return whole();
  }
}

interface Splice {
  readonly before: TextFragment;
  readonly text: string;
  /** What both texts have in common at their ends. */
  readonly prefix: number;
  readonly suffix: number;
  /** Chunks from `first` up to `last` are cut anew. */
  readonly first: number;
  readonly last: number;
  /** By how much the text grew. */
  readonly moved: number;
}

/** Undefined where the chunks behind do not fit what stands before them now. */
function splice(splicing: Splice): TextFragment | undefined {
  const { before, text, first, last, moved, suffix } = splicing;
  const { chunks, uri } = before;
  const start = chunks[first];
  if (!start) return undefined;
  const seam = chunks[last];
  const offset = start.mark.offset;
  const seen = chunks[last + BEHIND];
  const stretch = stretchOf(text, offset, seen ? seen.mark.offset + moved : text.length, start.entry);
  if (stretch.goesOn || (seen && isOpenEnded(stretch))) return undefined;
  const chunking = new Chunking(text, stretch, start.entry);
  const keep = keeper(splicing);
  if (!seam)
    return new TextFragment(uri, text, chunks.slice(0, first).concat(chunking.chunks(undefined, keep)));
  const at = seam.mark.offset + moved;
  const until = stretch.pieces.findIndex((piece) => endOf(piece) === at - offset);
  const piece = stretch.pieces[until];
  if (!piece) return undefined;
  const cut = chunking.chunks(until + 1, keep);
  if (!fits(chunking.exitOf(piece), seam, text, { offset: at, edited: text.length - suffix }))
    return undefined;
  for (let each = last; each < chunks.length; each++) (chunks[each] as TextChunk).mark.offset += moved;
  // Put together in one go: a file may have as many chunks as a map.
  return new TextFragment(uri, text, chunks.slice(0, first).concat(cut, chunks.slice(last)));
}

/** A chunk goes on as it did where the splitter stands as it stood. One that begins on the line of the edit has another column now. */
function fits(
  exit: Resumption | undefined,
  chunk: TextChunk,
  text: string,
  { offset, edited }: Seam,
): boolean {
  if (!exit || !sameExit(exit, chunk.entry) || exit.rule !== chunk.entry?.rule) return false;
  return /[\r\n]/.test(text.slice(edited, offset)) || endsLine(text, offset);
}

interface Seam {
  /** Where the chunk begins, and where the edit ends. */
  readonly offset: number;
  readonly edited: number;
}

/** Nothing but white space and a comment is left on the line. */
function endsLine(text: string, offset: number): boolean {
  const rest = /[^\S\r\n]*(?:\/\/[^\r\n]*)?(?:[\r\n]|$)/y;
  rest.lastIndex = offset;
  return rest.test(text);
}

/** Chunks wholly before the edit, and the word that follows them, say what they said. */
function keeper({ before: { chunks }, first, last, prefix }: Splice) {
  const old = new Map(chunks.slice(first, last).map((chunk) => [chunk.mark.offset, chunk]));
  return ({ offset, start, end, entry }: ChunkSource): TextChunk | undefined => {
    const chunk = old.get(offset + start);
    const isUntouched = chunk?.length === end - start && offset + end < prefix;
    return isUntouched && sameExit(chunk.entry, entry) ? chunk : undefined;
  };
}
