/** What is too large for one message goes in pieces: who sends it serves others between two of them, who gets it puts them together. */

/** Some items more of one list. */
export interface Piece {
  readonly list: string;
  readonly items: readonly unknown[];
}

/** So many items are put into JSON in a few milliseconds. */
const ITEMS = 200;

const isPut = (item: unknown): item is { readonly put: readonly unknown[] } =>
  typeof item === 'object' && item !== null && 'put' in item && Array.isArray(item.put);

function* stretches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += ITEMS) yield items.slice(from, from + ITEMS);
}

/** Lists with few items are no pieces: they stay where they are. Long runs of a patch are parted too. */
export function* piecesOf(lists: object): Generator<Piece> {
  for (const [list, all] of Object.entries(lists)) {
    if (!Array.isArray(all)) continue;
    const items = all.flatMap((item: unknown) =>
      isPut(item) && item.put.length > ITEMS ? [...stretches(item.put)].map((put) => ({ put })) : [item],
    );
    if (weightOf(items) > ITEMS) yield* gathered(list, items);
  }
}

function* gathered(list: string, items: readonly unknown[]): Generator<Piece> {
  let piece: unknown[] = [];
  let weight = 0;
  for (const item of items) {
    piece.push(item);
    weight += isPut(item) ? item.put.length : 1;
    if (weight < ITEMS) continue;
    yield { list, items: piece };
    [piece, weight] = [[], 0];
  }
  if (piece.length > 0) yield { list, items: piece };
}

const weightOf = (items: readonly unknown[]): number =>
  items.reduce<number>((sum, item) => sum + (isPut(item) ? item.put.length : 1), 0);

/** What is left to be said when the pieces have been sent. */
export function withoutPieces<T extends object>(lists: T, sent: ReadonlySet<string>): T {
  const empty = [...sent].map((list) => [list, []] as const);
  return { ...lists, ...Object.fromEntries(empty) };
}

/** Takes the pieces of one answer. */
export class Pieces {
  readonly #lists = new Map<string, unknown[]>();

  add({ list, items }: Piece): void {
    const known = this.#lists.get(list);
    if (known) known.push(...items);
    else this.#lists.set(list, [...items]);
  }

  /** With what came ahead of it. */
  inAnswer<A extends GraphAnswer>(answer: A): A {
    return 'graph' in answer
      ? { ...answer, graph: this.#whole(answer.graph) }
      : { ...answer, patch: { ...answer.patch, lists: this.#whole(answer.patch.lists) } };
  }

  #whole<T extends object>(rest: T): T {
    return { ...rest, ...Object.fromEntries(this.#lists) };
  }
}

/** The lists of a graph, or of what changed in one. */
type GraphAnswer = { readonly graph: object } | { readonly patch: { readonly lists: object } };
