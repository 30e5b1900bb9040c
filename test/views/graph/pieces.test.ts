/** What goes in pieces is what it was when they are put together. */
import { assert, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { apply, diff } from '../../../src/views/graph/patch.js';
import { Pieces, piecesOf, withoutPieces } from '../../../src/views/graph/pieces.js';

interface Lists {
  readonly flows: readonly { readonly id: number; readonly says: number }[];
  readonly nodes: readonly number[];
  readonly today: string;
}

const listsOf = (flows: number, nodes: number, says = 0): Lists => ({
  flows: Array.from({ length: flows }, (_, id) => ({ id, says })),
  nodes: Array.from({ length: nodes }, (_, id) => id),
  today: '2026-11-26',
});

/** As both ends of a connection do it. */
function sent<T extends object>(
  lists: T,
): { readonly rest: T; readonly pieces: Pieces; readonly sizes: readonly number[] } {
  const pieces = new Pieces();
  const sizes: number[] = [];
  const names = new Set<string>();
  for (const piece of piecesOf(lists)) {
    names.add(piece.list);
    sizes.push(JSON.stringify(piece).length);
    pieces.add(JSON.parse(JSON.stringify(piece)) as typeof piece);
  }
  return { rest: withoutPieces(lists, names), pieces, sizes };
}

test('a graph is whole again, and no message of it is long', () => {
  const graph = listsOf(5000, 3);
  const { rest, pieces, sizes } = sent(graph);
  expect(rest).toEqual({ ...graph, flows: [] });
  expect(Math.max(...sizes)).toBeLessThan(10_000);
  expect(pieces.inAnswer({ graph: rest })).toEqual({ graph });
});

test('what is small goes at once', () => {
  const graph = listsOf(200, 3);
  const { rest, pieces, sizes } = sent(graph);
  expect(sizes).toEqual([]);
  expect(rest).toEqual(graph);
  expect(pieces.inAnswer({ graph: rest })).toEqual({ graph });
});

test('a large change makes the same of what was before, in whatever pieces it comes', () => {
  const sizes = nat({ max: 900 });
  assert(
    property(sizes, sizes, sizes, nat({ max: 1 }), (flows, less, nodes, says) => {
      const before = listsOf(flows, nodes);
      const after = listsOf(less, nodes, says);
      const { lists, ...patch } = diff(before, after);
      const { rest, pieces, sizes: long } = sent(lists);
      expect(Math.max(0, ...long)).toBeLessThan(10_000);
      const answer = pieces.inAnswer({ patch: { ...patch, lists: rest } });
      expect(apply(before, answer.patch)).toEqual(after);
    }),
    { numRuns: 40 },
  );
});
