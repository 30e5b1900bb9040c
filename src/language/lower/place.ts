/** Where what is being lowered stands: spans count from the mark of its chunk, so that they move with it. */
import { MarkedSpan, type Mark, type Span } from '../../base/span.js';
import type { Block } from '../../model/declarations.js';

/** Lowering is one synchronous walk, and every span of it belongs to one chunk. */
let mark: Mark = { offset: 0 };
let origin = 0;

/** From now on spans count from `at`, whose offset in the text that was parsed is `start`. */
export function placeFrom(at: Mark, start: number): void {
  mark = at;
  origin = start;
}

/** Offsets in the text that was parsed to a span that follows the text. */
export const place = (start: number, end: number): Span => new MarkedSpan(mark, start - origin, end - origin);

export const placed = <T extends { readonly span: Span }>(item: T): T => ({
  ...item,
  span: place(item.span.start, item.span.end),
});

/** From a domain's first word to its closing brace, which stands in another chunk; to the end of its head where there is none. */
export class ReachingSpan extends MarkedSpan {
  close: { readonly offset?: number | undefined } | undefined;

  constructor(at: Mark, from: number, to: number, close?: ReachingSpan['close']) {
    super(at, from, to);
    this.close = close;
  }

  override get end(): number {
    return this.close?.offset ?? super.end;
  }
}

/** Offsets of a block; from a mark, or in a text. */
export interface BlockPlaces {
  readonly start: number;
  readonly end: number;
  readonly open: number;
  readonly close: number | undefined;
  readonly lastEnd: number;
  readonly multiline: boolean;
}

/** Braces that follow the text as spans do. */
export class PlacedBlock extends MarkedSpan implements Block {
  readonly multiline: boolean;
  readonly #open: number;
  readonly #close: number | undefined;
  readonly #lastEnd: number;

  /** `places` count from the mark. */
  constructor(at: Mark, { start, end, open, close, lastEnd, multiline }: BlockPlaces) {
    super(at, start, end);
    this.multiline = multiline;
    this.#open = open;
    this.#close = close;
    this.#lastEnd = lastEnd;
  }

  get span(): Span {
    return this;
  }

  get open(): number {
    return this.mark.offset + this.#open;
  }

  get close(): number | undefined {
    return this.#close === undefined ? undefined : this.mark.offset + this.#close;
  }

  get lastEnd(): number {
    return this.mark.offset + this.#lastEnd;
  }

  /** From the mark. */
  get places(): BlockPlaces {
    const { from, to, multiline } = this;
    return { start: from, end: to, open: this.#open, close: this.#close, lastEnd: this.#lastEnd, multiline };
  }

  override toJSON(key?: string): unknown {
    if (key === 'span') return super.toJSON();
    const { open, close, lastEnd, multiline } = this;
    return { span: super.toJSON(), open, ...(close !== undefined && { close }), lastEnd, multiline };
  }
}

export const placeBlock = ({ start, end, open, close, lastEnd, multiline }: BlockPlaces): Block =>
  new PlacedBlock(mark, {
    start: start - origin,
    end: end - origin,
    open: open - origin,
    close: close === undefined ? undefined : close - origin,
    lastEnd: lastEnd - origin,
    multiline,
  });
