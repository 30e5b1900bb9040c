/** Which node, edge or boundary a place in the text stands for. */
import { expect, test } from 'vitest';
import { nothing, pickAt, samePicked, type Picked } from '../../../../src/hosts/vscode/preview/place.js';
import type { Graph } from '../../../../src/views/graph/graph.js';

const badge = { errors: 0, warnings: 0, information: 0 };
const file = 'file:///map/a.flow';

const at = (startLine: number, start: number, endLine: number, end: number, uri = file) => ({
  uri,
  range: { start: { line: startLine, character: start }, end: { line: endLine, character: end } },
});

/*
 * 0  domain Sales {
 * 1    system CRM {
 * 2      on salesforce
 * 3    }
 * 4  }
 * 5
 * 6  flow Order from ERP via Hub to CRM {
 * 7    owner ops
 * 8  }
 */
const graph: Graph = {
  groups: [{ id: 'Sales', label: 'Sales', at: at(0, 0, 4, 1) }],
  nodes: [
    { id: 'CRM', role: 'system', label: 'CRM', declared: true, badge, at: at(1, 2, 3, 3) },
    { id: 'ERP', role: 'system', label: 'ERP', declared: false, badge },
    { id: 'Hub', role: 'hub', label: 'Hub', declared: true, badge, at: at(6, 0, 6, 9, 'file:///map/b.flow') },
  ],
  edges: ['Order|ERP|Hub', 'Order|Hub|CRM'].map((id) => ({
    id,
    flow: 'Order',
    from: id.split('|')[1] ?? '',
    to: id.split('|')[2] ?? '',
    label: 'Order',
    both: false,
    declared: true,
    badge,
    at: at(6, 0, 8, 1),
  })),
};

function check(line: number, character: number, expected: Partial<Picked>, uri = file): void {
  expect(pickAt(graph, uri, { line, character })).toEqual({ ...nothing, ...expected });
}

test('the innermost declaration is picked', () => {
  check(0, 3, { groups: ['Sales'] });
  check(2, 8, { nodes: ['CRM'] });
  check(4, 0, { groups: ['Sales'] });
});

test('both ends of a declaration belong to it', () => {
  check(1, 2, { nodes: ['CRM'] });
  check(3, 3, { nodes: ['CRM'] });
  check(1, 1, { groups: ['Sales'] });
});

test('a flow picks all of its legs', () => {
  check(7, 5, { edges: ['Order|ERP|Hub', 'Order|Hub|CRM'] });
});

test('nothing is picked between declarations, and nothing of another file', () => {
  check(5, 0, {});
  check(9, 0, {});
  check(6, 3, { nodes: ['Hub'] }, 'file:///map/b.flow');
  check(1, 3, {}, 'file:///map/c.flow');
});

test('equal picks are told from others', () => {
  const picked = pickAt(graph, file, { line: 2, character: 0 });
  expect(samePicked(picked, pickAt(graph, file, { line: 3, character: 0 }))).toBe(true);
  expect(samePicked(picked, nothing)).toBe(false);
});
