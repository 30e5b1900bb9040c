/** Places in a text: spans of UTF-16 offsets, and the lines and columns that hosts show. */

/** Half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a stretch of a text begins. It moves when the text before it grows or shrinks, and all spans in the stretch move along. */
export interface Mark {
  offset: number;
}

/** A span in the stretch that a mark begins: it follows the text, so what was read stays true while only its surroundings change. */
export class MarkedSpan implements Span {
  // Declared alone: engines are slow at defining the fields of a class and its heirs before they are set, and there are many spans.
  declare readonly mark: Mark;
  /** Offsets from the mark. */
  declare readonly from: number;
  declare readonly to: number;

  constructor(mark: Mark, from: number, to: number) {
    this.mark = mark;
    this.from = from;
    this.to = to;
  }

  get start(): number {
    return this.mark.offset + this.from;
  }

  get end(): number {
    return this.mark.offset + this.to;
  }

  /** `key`: under which name it stands in what is written. */
  toJSON(_key?: string): unknown {
    return { start: this.start, end: this.end };
  }
}

/** A span in a named document. */
export interface Location {
  readonly uri: string;
  readonly span: Span;
}

/** Zero-based line and UTF-16 column, as the Language Server Protocol counts. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A range in a named document; the same shape as the protocol's `Location`. */
export interface Anchor {
  readonly uri: string;
  readonly range: Range;
}

export const contains = (outer: Span, offset: number): boolean =>
  outer.start <= offset && offset <= outer.end;

/** Offsets at which the lines of a text begin; `\n`, `\r\n` and a lone `\r` end a line. */
export function lineStarts(text: string): number[] {
  const starts = text.includes('\r') ? allStarts(text) : feedStarts(text);
  // Without the room in which it grew.
  return starts.slice();
}

function allStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) continue;
    if (code === 10 || code === 13) starts.push(i + 1);
  }
  return starts;
}

/** Where all lines end in `\n`, which engines look for faster than we do. */
function feedStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line and column of an offset, by binary search over {@link lineStarts}. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: Math.max(0, offset - (starts[low] ?? 0)) };
}

export const rangeOf = (starts: readonly number[], { start, end }: Span): Range => ({
  start: positionAt(starts, start),
  end: positionAt(starts, end),
});

/** The offset of a line and column, clamped to the line's start where the line does not exist. */
export function offsetAt(starts: readonly number[], { line, character }: Position): number {
  const last = starts[starts.length - 1] ?? 0;
  return (starts[line] ?? last) + character;
}
