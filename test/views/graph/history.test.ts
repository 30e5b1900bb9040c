import { expect, test } from 'vitest';
import type { Graph, LaidOutGraph } from '../../../src/views/graph/graph.js';
import { createHistory } from '../../../src/views/graph/history.js';
import { sketch } from '../../support/graphs.js';

const graphOf = (...names: readonly string[]): Graph =>
  sketch({ nodes: names.map((name) => `system ${name}`), flows: [] });

const picture = (graph: Graph, width = 1): LaidOutGraph => ({
  width,
  height: 1,
  nodes: graph.nodes.map((node) => ({ ...node, box: { x: 0, y: 0, width: 1, height: 1 } })),
  groups: [],
  edges: [],
  trunks: [],
  direction: 'right',
  notes: [],
});

test('a half-typed name comes and goes: the picture before it is found again', () => {
  const history = createHistory();
  const whole = picture(graphOf('ERP', 'CRM'));
  history.add(whole);
  history.add(picture(graphOf('ERP', 'CRM', 'WM')));
  expect(history.before(graphOf('ERP', 'CRM'))).toBe(whole);
});

test('without such a picture the latest serves, if it is of much the same map', () => {
  const history = createHistory();
  const latest = picture(graphOf('ERP', 'CRM', 'WMS'));
  history.add(picture(graphOf('ERP', 'CRM')));
  history.add(latest);
  expect(history.before(graphOf('ERP', 'CRM', 'WMS', 'PIM'))).toBe(latest);
  expect(history.before(graphOf('A', 'B', 'C'))).toBeUndefined();
});

test('of the same nodes the later picture counts, and none after clearing', () => {
  const history = createHistory();
  history.add(picture(graphOf('ERP'), 1));
  history.add(picture(graphOf('ERP'), 2));
  expect(history.before(graphOf('ERP'))?.width).toBe(2);
  history.clear();
  expect(history.before(graphOf('ERP'))).toBeUndefined();
});
