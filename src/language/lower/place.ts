/** Where what is being lowered stands: spans count from the mark of its chunk, so that they move with it. */
import { MarkedSpan, type Mark, type Span } from '../../base/span.js';
import type { Block } from '../../model/declarations.js';

/** Lowering is one synchronous walk, and every span of it belongs to one chunk. */
let mark: Mark = { offset: 0 };
let origin = 0;

/** Runs `work` with spans that count from `at`, whose offset in the text that was parsed is `start`. */
export function placing<T>(at: Mark, start: number, work: () => T): T {
  const outer = { mark, origin };
  mark = at;
  origin = start;
  try {
    return work();
  } finally {
    ({ mark, origin } = outer);
  }
}

/** Offsets in the text that was parsed to a span that follows the text. */
export const place = (start: number, end: number): Span => new MarkedSpan(mark, start - origin, end - origin);

export const placed = <T extends { readonly span: Span }>(item: T): T => ({
  ...item,
  span: place(item.span.start, item.span.end),
});

interface BlockPlaces {
  readonly start: number;
  readonly end: number;
  readonly open: number;
  readonly close?: number;
  readonly lastEnd: number;
  readonly multiline: boolean;
}

/** Braces that follow the text as spans do. */
class PlacedBlock implements Block {
  readonly span: Span;
  readonly multiline: boolean;
  readonly #open: MarkedSpan;
  readonly #close: MarkedSpan | undefined;

  constructor({ start, end, open, close, lastEnd, multiline }: BlockPlaces) {
    this.span = place(start, end);
    this.multiline = multiline;
    this.#open = new MarkedSpan(mark, open - origin, lastEnd - origin);
    this.#close = close === undefined ? undefined : new MarkedSpan(mark, close - origin, close - origin);
  }

  get open(): number {
    return this.#open.start;
  }

  get close(): number | undefined {
    return this.#close?.start;
  }

  get lastEnd(): number {
    return this.#open.end;
  }

  toJSON(): Block {
    const { span, open, close, lastEnd, multiline } = this;
    return { span, open, ...(close !== undefined && { close }), lastEnd, multiline };
  }
}

export const placeBlock = (places: BlockPlaces): Block => new PlacedBlock(places);
