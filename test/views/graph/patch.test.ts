/** A patch makes the one graph into the other, whatever both are; what it does not speak of stays the same object. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply, diff } from '../../../src/views/graph/patch.js';

const item = fc.record(
  {
    id: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G'),
    label: fc.constantFrom('x', 'y'),
    at: fc.record({ uri: fc.constantFrom('a', 'b'), line: fc.nat(2) }),
    title: fc.option(fc.constant('t'), { nil: undefined }),
  },
  { requiredKeys: ['id'] },
);
const finding = fc.record({
  code: fc.constantFrom('r', 's'),
  at: fc.record({ uri: fc.constantFrom('a', 'b') }),
  on: fc.array(fc.constantFrom('A', 'B'), { maxLength: 2 }),
});
const graph = fc.record(
  {
    nodes: fc.array(item, { maxLength: 12 }),
    edges: fc.uniqueArray(item, { selector: ({ id }) => id }),
    findings: fc.array(finding, { maxLength: 6 }),
    today: fc.constantFrom('2026-11-26', '2026-11-27'),
  },
  { requiredKeys: ['nodes', 'edges'] },
);
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('applied to the one it gives the other', () => {
  fc.assert(
    fc.property(graph, graph, (before, after) => {
      // Over a wire, as it goes.
      const patch = json(diff(before, after)) as ReturnType<typeof diff>;
      expect(json(apply(before, patch))).toEqual(json(after));
    }),
  );
});

const nodes = Array.from({ length: 1000 }, (_, index) => ({ id: `N${index}`, label: 'a' }));

test('says no more than what changed', () => {
  const after = nodes.map((node, index) => (index === 500 ? { ...node, label: 'b' } : { ...node }));
  expect(diff({ nodes }, { nodes: after }).lists['nodes']).toEqual([
    { from: 0, count: 500 },
    { put: [{ id: 'N500', label: 'b' }] },
    { from: 501, count: 499 },
  ]);
  expect(diff({ nodes, today: 'x' }, { nodes: [...nodes], today: 'x' })).toEqual({
    lists: {},
    rest: {},
    gone: [],
  });
});

test('what comes, goes and moves costs itself alone', () => {
  const moved = [nodes[999], ...nodes.slice(0, 400), { id: 'New', label: 'a' }, ...nodes.slice(401, 999)];
  expect(diff({ nodes }, { nodes: moved as typeof nodes }).lists['nodes']).toEqual([
    { from: 999, count: 1 },
    { from: 0, count: 400 },
    { put: [{ id: 'New', label: 'a' }] },
    { from: 401, count: 598 },
  ]);
});

test('what stays is the same object', () => {
  const before = { nodes, edges: [{ id: 'E' }] };
  const after = apply(before, diff(before, { nodes: nodes.toSpliced(3, 1), edges: [{ id: 'E' }] }));
  expect(after.edges).toBe(before.edges);
  expect(after.nodes[500]).toBe(nodes[501]);
});

test('every second of very many items may change', () => {
  const before = { edges: Array.from({ length: 400_000 }, (_, id) => ({ id, label: 'x' })) };
  const after = { edges: before.edges.map((edge) => (edge.id % 2 ? { ...edge, label: 'y' } : edge)) };
  const made = apply(before, diff(before, after)).edges;
  expect(made).toHaveLength(400_000);
  expect(made.findIndex(({ id, label }, index) => id !== index || label !== (id % 2 ? 'y' : 'x'))).toBe(-1);
});
