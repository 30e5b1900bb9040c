/** When the last good picture stays: something of it is gone, and from a file that cannot be read throughout. */
import { expect, test } from 'vitest';
import { isHiding } from '../../../src/views/graph/last-good.js';
import type { Graph, GraphNode } from '../../../src/views/graph/graph.js';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } };

/** Names of systems; `ERP@a` stands in the file a, a name without a file is only mentioned. */
function graphWith(...places: readonly string[]): Graph {
  const nodes = places.map((place): GraphNode => {
    const [id = '', uri] = place.split('@');
    const badge = { errors: 0, warnings: 0, information: 0 };
    const at = uri === undefined ? {} : { at: { uri, range } };
    return { id, role: 'system', label: id, declared: uri !== undefined, badge, ...at };
  });
  return { nodes, groups: [], edges: [] };
}

function check(good: readonly string[], next: readonly string[], broken: string, expected: boolean): void {
  expect(isHiding(graphWith(...good), graphWith(...next), (uri) => uri === broken)).toBe(expected);
}

test('what vanished from a broken file is hidden', () => {
  check(['ERP@a', 'CRM@a'], ['ERP@a'], 'a', true);
});

test('what vanished from a file that is whole was removed', () => {
  check(['ERP@a', 'CRM@a'], ['ERP@a'], '', false);
  check(['ERP@a', 'CRM@b'], ['CRM@b'], 'b', false);
});

test('broken text that hides nothing lets the picture follow', () => {
  check(['ERP@a'], ['ERP@a', 'CRM@a'], 'a', false);
  check(['ERP@a'], ['ERP@b'], 'a', false);
});

test('what no text declares is no loss', () => {
  check(['ERP@a', 'CRM'], ['ERP@a'], 'a', false);
});
