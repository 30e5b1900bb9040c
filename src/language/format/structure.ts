/** Where declarations, clauses and blocks begin and end, by item. */
import type { ParsedPiece, ParsedText } from '../parser.js';
import type { Item } from './items.js';
import type { SyntaxNode } from '../syntax/node.js';

export interface Block {
  readonly parent: Block | undefined;
  readonly open: number;
  close: number;
  /** Written over several lines, or too long for one. */
  multiline: boolean;
}

/** A declaration: its first and last item. */
export interface Unit {
  readonly first: number;
  last: number;
  readonly frozen: boolean;
}

export interface Structure {
  /** Innermost block around each item; a brace stands outside its own. */
  readonly around: readonly (Block | undefined)[];
  readonly blocks: readonly Block[];
  /** By the index of their first item. */
  readonly units: ReadonlyMap<number, Unit>;
  /** By the index of their last item. */
  readonly endings: ReadonlyMap<number, Unit>;
  /** Items that begin a clause in a block, or a pair of a mapping. */
  readonly clauses: ReadonlySet<number>;
}

export function structureOf(parsed: ParsedText, items: readonly Item[]): Structure {
  const indexAt = new Map(items.map(({ start }, index) => [start, index]));
  const at = (offset: number | undefined): number => indexAt.get(offset ?? -1) ?? -1;
  const units = new Map<number, Unit>();
  const endings = new Map<number, Unit>();
  const begins: { readonly unit: Unit; readonly index: number }[] = [];
  const domains = new Set<number>();
  for (const piece of parsed.pieces) {
    const { tokens, end } = piece.piece;
    const first = at(tokens[0]?.startOffset);
    const last = at((end ?? tokens.at(-1))?.startOffset);
    const unit = { first, last, frozen: items[first]?.frozen ?? true };
    units.set(first, unit);
    endings.set(last, unit);
    if (end) domains.add(at(tokens.at(-1)?.startOffset)).add(last);
    if (!unit.frozen) for (const start of clauseStarts(piece)) begins.push({ unit, index: at(start) });
  }
  const { around, blocks } = findBlocks(items, domains);
  // Those in front of the declaration's own block stay on its line.
  const inside = begins.filter(({ unit, index }) => (around[index]?.open ?? -1) > unit.first);
  return { around, blocks, units, endings, clauses: new Set(inside.map(({ index }) => index)) };
}

/** Braces pair up wherever the text is whole; in frozen declarations nobody asks. */
function findBlocks(
  items: readonly Item[],
  domains: ReadonlySet<number>,
): Pick<Structure, 'around' | 'blocks'> {
  const blocks: Block[] = [];
  let current: Block | undefined;
  const around = items.map(({ image, comment, frozen }, index) => {
    if (comment || (frozen && !domains.has(index))) return current;
    const outer = current;
    if (image === '{') {
      current = { parent: current, open: index, close: index, multiline: false };
      blocks.push(current);
    } else if (image === '}' && current) {
      current.close = index;
      current.multiline = items[current.open]?.endLine !== items[index]?.startLine;
      current = current.parent;
      return current;
    }
    return outer;
  });
  return { around, blocks: blocks.filter(({ open, close }) => close > open) };
}

/** Offsets at which the clauses of a declaration begin, those of its fields and the pairs of its mappings included. */
function clauseStarts({ node }: ParsedPiece): number[] {
  const starts: number[] = [];
  const visit = (parent: SyntaxNode | undefined): void => {
    if (!parent) return;
    for (const child of parent.children) {
      // A schedule is part of its pattern.
      if (child.first && child.feature !== 'schedule') starts.push(child.first.startOffset);
      visit(child);
    }
  };
  visit(node);
  return starts;
}

/** How many multi-line blocks stand around an item. */
export function depthOf(block: Block | undefined): number {
  let depth = 0;
  for (let each = block; each; each = each.parent) if (each.multiline) depth++;
  return depth;
}
