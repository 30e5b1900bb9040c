/** What the extension remembers of graphs, so that the server may tell of changes alone. */
import { expect, test } from 'vitest';
import { GraphMemory } from '../../../src/hosts/vscode/graph-memory.js';
import type { GraphResult } from '../../../src/lsp/protocol.js';
import { diff } from '../../../src/views/graph/patch.js';
import { generated } from '../../support/graphs.js';

const URI = 'file:///map/a.flow';
const result = (version: number, systems: number): GraphResult =>
  ({
    root: 'file:///map',
    version,
    pins: {},
    graph: generated(systems, systems, 1),
  }) as unknown as GraphResult;
const first = result(1, 3);
const second = result(2, 5);
const patch = { root: first.root, version: 2, pins: {}, patch: diff(first.graph, second.graph) };

test('a change makes the next graph of the one before', () => {
  const memory = new GraphMemory();
  expect(memory.have(URI)).toBeUndefined();
  memory.take(URI, first, undefined);
  expect(memory.have(URI)).toBe(1);
  expect(memory.take(URI, patch, 1)).toEqual(second);
  expect(memory.have(URI)).toBe(2);
});

test('a change of another graph is refused, and the whole is asked for', () => {
  const memory = new GraphMemory();
  memory.take(URI, first, undefined);
  expect(memory.take(URI, patch, 7)).toBeUndefined();
  expect(memory.have(URI)).toBeUndefined();
});

test('nothing is left of a server that is gone', () => {
  const memory = new GraphMemory();
  memory.take(URI, first, undefined);
  memory.forget();
  expect(memory.have(URI)).toBeUndefined();
});
