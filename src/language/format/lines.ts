/** The lines that formatting makes: how wide they are, and which blocks are too long to stay on one. */
import type { Gap } from './breaks.js';
import type { Item } from './items.js';
import type { Block, Structure } from './structure.js';

const WIDEST = 100;

export class Lines {
  /** Line of each item, of its beginning. */
  readonly lineOf: readonly number[];
  /** Column just behind each item. */
  readonly ends: readonly number[];
  /** Column behind the last token of each line. */
  readonly widths: ReadonlyMap<number, number>;

  constructor(
    items: readonly Item[],
    gaps: readonly Gap[],
    between: (index: number) => string,
    indent: string,
  ) {
    const lineOf: number[] = [];
    const ends: number[] = [];
    const widths = new Map<number, number>();
    let line = 0;
    let column = 0;
    const move = (text: string): void => {
      const lines = text.split(/\r\n|\r|\n/);
      line += lines.length - 1;
      column = (lines.length > 1 ? 0 : column) + (lines.at(-1)?.length ?? 0);
    };
    items.forEach(({ image, comment }, index) => {
      move(layoutText(gaps[index], between(index), indent));
      lineOf.push(line);
      move(image);
      ends.push(column);
      if (!comment) widths.set(line, column);
    });
    this.lineOf = lineOf;
    this.ends = ends;
    this.widths = widths;
  }
}

function layoutText(gap: Gap | undefined, before: string, indent: string): string {
  if (gap?.kind === 'none') return '';
  if (gap?.kind === 'space') return ' ';
  if (gap?.kind !== 'break') return before;
  return '\n'.repeat(gap.lines) + indentText(gap.indent, before, indent);
}

/** White space at the start of a line; `raw` keeps that which stood there before. */
export const indentText = (indent: number | 'raw', before: string, unit: string): string =>
  indent === 'raw' ? (/[^\r\n]*$/.exec(before)?.[0] ?? '') : unit.repeat(indent);

/** Spreads the outermost one-line block of every line that is too wide. Whether there was one. */
export function expandLongBlocks({ lineOf, widths }: Lines, { blocks }: Structure): boolean {
  const seen = new Set<number>();
  const long: Block[] = [];
  // Outer blocks come first.
  for (const block of blocks) {
    const line = lineOf[block.open] ?? 0;
    const isCandidate = !block.multiline && block.close > block.open + 1 && (widths.get(line) ?? 0) > WIDEST;
    if (!isCandidate || seen.has(line)) continue;
    seen.add(line);
    long.push(block);
  }
  for (const block of long) block.multiline = true;
  return long.length > 0;
}
