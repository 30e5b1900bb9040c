/** Decides what stands in front of every item: nothing, a space, line ends with an indentation, or what stood there before. */
import type { Item } from './items.js';
import { isLineComment } from './items.js';
import type { Structure } from './structure.js';
import { depthOf } from './structure.js';

export type Gap =
  | { readonly kind: 'raw' }
  | { readonly kind: 'none' }
  | { readonly kind: 'space' }
  /** `indent` is how deep; `raw`: the line keeps the white space that it begins with. */
  | { readonly kind: 'break'; readonly lines: 1 | 2; readonly indent: number | 'raw' };

const SPACE: Gap = { kind: 'space' };
const NONE: Gap = { kind: 'none' };
const RAW: Gap = { kind: 'raw' };

/** The text between items, by the index of the one behind. */
export type Between = (index: number) => string;

const newlinesIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

export class Breaks {
  readonly #items: readonly Item[];
  readonly #structure: Structure;
  readonly #between: Between;

  constructor(items: readonly Item[], structure: Structure, between: Between) {
    this.#items = items;
    this.#structure = structure;
    this.#between = between;
  }

  /** One gap an item. */
  all(): Gap[] {
    const gaps = this.#items.map((_, index) => this.#gap(index));
    this.#separateDeclarations(gaps);
    return gaps;
  }

  #gap(index: number): Gap {
    const before = this.#between(index);
    if (/\S/.test(before)) return RAW;
    const item = this.#items[index] as Item;
    const previous = this.#items[index - 1];
    if (!previous)
      return { kind: 'break', lines: 1, indent: this.#isRaw(index) ? 'raw' : this.#indent(index) };
    const newlines = newlinesIn(before);
    if (item.frozen && previous.frozen && !this.#structure.units.has(index) && !item.comment) return RAW;
    if ((item.frozen || previous.frozen) && newlines === 0) return RAW;
    if (isLineComment(previous) || this.#breaksBefore(index, newlines)) return this.#break(index, newlines);
    if (item.image === ',' && !item.comment) return NONE;
    return this.#isEmptyBlock(index) ? NONE : SPACE;
  }

  #breaksBefore(index: number, newlines: number): boolean {
    const item = this.#items[index] as Item;
    if (item.comment) return newlines > 0;
    if (this.#isEmptyBlock(index)) return false;
    if (item.frozen) return newlines > 0;
    if (this.#isForced(index)) return newlines > 0 || !this.#isLed(index) || this.#goesOnBelow(index);
    return newlines > 0 && item.image !== ',' && item.image !== '{';
  }

  /** Declarations and, in blocks over several lines, clauses and the closing brace begin a line. */
  #isForced(index: number): boolean {
    const { units, clauses, around } = this.#structure;
    const isClosing = this.#closes(index);
    const block = isClosing ? this.#blockClosedAt(index) : around[index];
    if (units.has(index)) return block === undefined || block.multiline;
    if (block === undefined || !block.multiline) return false;
    return isClosing || clauses.has(index) || index === block.open + 1;
  }

  #closes(index: number): boolean {
    return this.#blockClosedAt(index) !== undefined;
  }

  #blockClosedAt(index: number): Structure['blocks'][number] | undefined {
    const { image, comment } = this.#items[index] as Item;
    return image === '}' && !comment ? this.#closings().get(index) : undefined;
  }

  #closingCache: ReadonlyMap<number, Structure['blocks'][number]> | undefined;

  #closings(): ReadonlyMap<number, Structure['blocks'][number]> {
    this.#closingCache ??= new Map(this.#structure.blocks.map((block) => [block.close, block]));
    return this.#closingCache;
  }

  #isEmptyBlock(index: number): boolean {
    const block = this.#blockClosedAt(index);
    return block !== undefined && block.open === index - 1;
  }

  /** Comments stand in front of it on its own line: they begin the line in its stead. */
  #isLed(index: number): boolean {
    let first = index;
    while (this.#items[first - 1]?.comment && newlinesIn(this.#between(first)) === 0) first--;
    return first < index && (first === 0 || newlinesIn(this.#between(first)) > 0);
  }

  /** A declaration whose sentence takes several lines: those below stand to the right of its first word, so nothing stands in front of that. */
  #goesOnBelow(index: number): boolean {
    const { units, around } = this.#structure;
    const last = units.get(index)?.last ?? index;
    for (let below = index + 1; below <= last; below++)
      if (around[below] === around[index] && this.#breaksBefore(below, newlinesIn(this.#between(below))))
        return true;
    return false;
  }

  #break(index: number, newlines: number): Gap {
    const item = this.#items[index] as Item;
    const previous = this.#items[index - 1] as Item;
    const begins = item.comment || item.frozen || this.#isForced(index);
    const isInside = (!previous.comment && previous.image === '{' && !previous.frozen) || this.#closes(index);
    const lines = newlines > 1 && begins && !isInside ? 2 : 1;
    return { kind: 'break', lines, indent: this.#isRaw(index) ? 'raw' : this.#indent(index) };
  }

  /** What is frozen keeps its indentation, and so do comments above it. */
  #isRaw(index: number): boolean {
    let token = index;
    while (this.#items[token]?.comment && !this.#items[token]?.frozen) token++;
    return this.#items[token]?.frozen === true;
  }

  #indent(index: number): number {
    let token = index;
    while (this.#items[token]?.comment) token++;
    if (token >= this.#items.length) return 0;
    const block = this.#structure.around[token];
    if (this.#closes(token)) return depthOf(block) + (token === index ? 0 : 1);
    const isContinuation = !this.#isForced(token) && !(this.#items[token]?.image === '{' && token === index);
    return depthOf(block) + (isContinuation ? 1 : 0);
  }

  /** Between two declarations, of which one takes several lines, stands an empty line. */
  #separateDeclarations(gaps: Gap[]): void {
    const { units, endings } = this.#structure;
    for (const unit of units.values()) {
      let previous = unit.first - 1;
      while (this.#items[previous]?.comment) previous--;
      const before = endings.get(previous);
      if (!before || before.frozen || unit.frozen) continue;
      if (!this.#spreads(before, gaps) && !this.#spreads(unit, gaps)) continue;
      const between = gaps.slice(previous + 1, unit.first + 1);
      if (between.some((gap) => gap.kind === 'raw' || (gap.kind === 'break' && gap.lines > 1))) continue;
      const at = between.findIndex((gap) => gap.kind === 'break');
      const gap = between[at];
      if (gap?.kind === 'break') gaps[previous + 1 + at] = { ...gap, lines: 2 };
    }
  }

  #spreads(
    { first, last }: { readonly first: number; readonly last: number },
    gaps: readonly Gap[],
  ): boolean {
    for (let index = first; index <= last; index++) {
      const item = this.#items[index] as Item;
      if (item.endLine > item.startLine || (index > first && gaps[index]?.kind === 'break')) return true;
    }
    return false;
  }
}
