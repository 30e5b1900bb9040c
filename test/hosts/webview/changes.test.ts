import { expect, test } from 'vitest';
import { changesBetween, changesInWords, noChanges } from '../../../src/hosts/webview/changes.js';
import { boxesOf, meets, widened } from '../../../src/hosts/webview/cull.js';
import { around, inPicture } from '../../../src/hosts/webview/things.js';
import type { Graph, GraphEdge } from '../../../src/views/graph/graph.js';
import { contains } from '../../../src/views/graph/layout/polyline.js';
import { provisional } from '../../../src/views/graph/layout/provisional.js';
import { generated, sketch } from '../../support/graphs.js';
import { landscapeOf } from './landscapes.js';

const before = sketch({ nodes: ['system A', 'system B'], flows: ['Item A > B batch'] });

test('what came, went and is another is told apart from findings and places in the text', () => {
  const after: Graph = {
    ...sketch({ nodes: ['system A', 'system C'], flows: ['Item A > C batch'] }),
    nodes: [
      { ...(before.nodes[0] as Graph['nodes'][number]), title: 'Alpha' },
      ...sketch({ nodes: ['system C'], flows: [] }).nodes,
    ],
  };
  const changes = changesBetween(before, after);
  expect(changes.added[0]).toBe('node:C');
  expect(changes.removed[0]).toBe('node:B');
  expect(changes.changed).toEqual(['node:A']);
  expect(changesInWords(changes)).toBe('C, flow from A to C added; B, flow from A to B removed; A changed');
  const noisy = before.nodes.map((node) => ({
    ...node,
    doc: 'x',
    badge: { errors: 1, warnings: 0, information: 0 },
    at: { uri: 'x', range: { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } } },
  }));
  expect(changesBetween(before, { ...before, nodes: noisy })).toEqual(noChanges);
  expect(changesInWords(noChanges)).toBeUndefined();
});

test('many changes are counted', () => {
  const keys = ['node:A', 'node:B', 'node:C', 'node:D'];
  expect(changesInWords({ ...noChanges, added: keys })).toBe('4 things added');
});

const nested = landscapeOf(
  sketch({ groups: ['Out', 'Out/In'], nodes: ['system A @In', 'system B'], flows: ['Item A > B batch'] }),
);

test('a thing that is not in the picture is found by the closed boundary or the bundle that stands for it', () => {
  const closed: Graph = {
    nodes: [
      ...nested.nodes.filter(({ id }) => id === 'B'),
      { ...(nested.nodes[0] as Graph['nodes'][number]), id: 'Out', role: 'domain' },
    ],
    groups: [],
    edges: nested.edges.map((edge): GraphEdge => ({
      ...edge,
      id: 'bundle',
      flow: '',
      from: 'Out',
      count: 2,
      members: [edge.flow],
    })),
  };
  expect(around('node:A', nested)).toEqual(['In', 'Out']);
  expect(inPicture('node:A', nested, closed)).toEqual(['node:Out']);
  expect(inPicture('group:In', nested, closed)).toEqual(['node:Out']);
  expect(inPicture('node:B', nested, closed)).toEqual(['node:B']);
  expect(inPicture(`edge:${nested.edges[0]?.id}`, nested, closed)).toEqual(['edge:bundle']);
  expect(inPicture(`flow:${nested.edges[0]?.flow}`, nested, closed)).toEqual(['edge:bundle']);
  expect(inPicture('node:X', nested, closed)).toEqual([]);
});

test('of a large picture every piece has a place, of a small one none is needed', () => {
  const empty = {
    width: 0,
    height: 0,
    nodes: [],
    groups: [],
    edges: [],
    trunks: [],
    direction: 'right',
    notes: [],
  } as const;
  expect(boxesOf(provisional(empty, before))).toBeUndefined();
  const large = provisional(empty, generated(60, 300, 1));
  const boxes = boxesOf(large);
  expect(large.nodes.every(({ id }) => boxes?.has(`node:${id}`))).toBe(true);
  expect(large.edges.every(({ id }) => boxes?.has(`edge:${id}`))).toBe(true);
});

test('what is near is kept, and a small pan needs nothing new', () => {
  const seen = { x: 0, y: 0, width: 100, height: 100 };
  const held = widened(seen);
  expect(contains(held, { ...seen, x: 40 })).toBe(true);
  expect(contains(held, { ...seen, x: 60 })).toBe(false);
  expect(meets(held, { x: 149, y: 0, width: 10, height: 0 })).toBe(true);
  expect(meets(held, { x: 151, y: 0, width: 10, height: 0 })).toBe(false);
});
