import { beforeAll, expect, test } from 'vitest';
import { hopsOf } from '../../../../src/views/graph/show/ask.js';
import { descriptionOf } from '../../../../src/hosts/webview/panels/description.js';
import { facetsOf, toggled } from '../../../../src/hosts/webview/panels/facets.js';
import { nextIndex } from '../../../../src/hosts/webview/panels/menu.js';
import { keyOf } from '../../../../src/hosts/webview/panels/search.js';
import type { Landscape } from '../../../../src/views/graph/landscape.js';
import { landscapeFrom, shop } from '../landscapes.js';

let map: Landscape;
beforeAll(async () => {
  map = await landscapeFrom(shop);
});

test.each([
  [{ kind: 'place', id: 'ERP' }, 'node:ERP'],
  [{ kind: 'domain', id: 'Sales' }, 'group:Sales'],
  [{ kind: 'flow', id: 'x' }, 'flow:x'],
  [{ kind: 'platform', id: 'sap' }, 'platform:sap'],
] as const)('what a search found, %j, is gone to by %s', (hit, key) => {
  expect(keyOf(hit)).toBe(key);
});

test('facets count what a map has, and leave out what is the same everywhere', () => {
  const facets = Object.fromEntries(
    facetsOf(map).map(({ name, values }) => [name, values.map(({ id, count }) => `${id} ${count}`)]),
  );
  expect(facets['domains']).toEqual(['Sales 2', 'Money 1']);
  expect(facets['entities']).toEqual(['Account 2', 'Order 2']);
  expect(facets['patterns']).toEqual(['realtime 1', 'batch 1', 'event-driven 1', 'none 1']);
  expect(facets['platforms']).toEqual(['salesforce 1', 'sap 1']);
  expect(facets['lifecycles']).toEqual(['planned 1', 'live 7']);
});

test('a value is ticked and unticked, and an empty filter is none', () => {
  const one = toggled(undefined, 'patterns', 'batch');
  expect(one).toEqual({ patterns: ['batch'] });
  expect(toggled(one, 'owners', 'ops')).toEqual({ patterns: ['batch'], owners: ['ops'] });
  expect(toggled(one, 'patterns', 'batch')).toBeUndefined();
});

test('a system is described by its facts, its clauses with their places, and its flows', () => {
  const erp = descriptionOf('node:ERP', map, map);
  expect(erp).toMatchObject({ kind: 'system', name: 'ERP', title: 'SAP S/4HANA' });
  expect(erp?.facts).toContainEqual(['Owner', 'ops']);
  expect(erp?.clauses.map(({ text, at }) => [text, at?.range.start.line])).toEqual([
    ['on sap', 11],
    ['owner ops', 12],
  ]);
  expect(erp?.sections.map(({ title, lines }) => [title, lines.length])).toEqual([
    ['Flows out', 2],
    ['Flows in', 1],
    ['Flows through', 0],
  ]);
});

test('flows, entities, teams, domains and bundles are described too, and nothing else', () => {
  const [edge] = map.edges;
  expect(descriptionOf(`edge:${edge?.id}`, map, map)).toMatchObject({
    kind: 'flow',
    name: 'Order from ERP to CRM',
  });
  expect(descriptionOf('entity:Order', map, map)?.sections[0]).toEqual({
    title: 'True in',
    lines: [{ text: 'ERP', key: 'node:ERP' }],
  });
  expect(descriptionOf('team:ops', map, map)?.sections.map(({ lines }) => lines.length)).toEqual([1, 1]);
  expect(descriptionOf('group:Sales', map, map)?.name).toBe('Sales and service');
  const members = map.flows.slice(0, 2).map(({ id }) => id);
  const bundled = {
    ...map,
    edges: [{ ...map.edges[0], id: 'b', members, count: 2 } as (typeof map.edges)[number]],
  };
  expect(descriptionOf('edge:b', map, bundled)).toMatchObject({
    kind: 'bundle',
    sections: [{ lines: [{}, {}] }],
  });
  expect(descriptionOf('node:Nobody', map, map)).toBeUndefined();
});

test('what was found on a thing stands with it', () => {
  const ghost = map.edges.find(({ to }) => to === 'Ghost');
  const codes = descriptionOf(`edge:${ghost?.id}`, map, map)?.findings.map(({ code }) => code) ?? [];
  expect(codes.length).toBeGreaterThan(0);
  expect(codes).toEqual(
    map.findings.filter(({ on }) => on.some(({ id }) => id === ghost?.flow)).map(({ code }) => code),
  );
});

test.each([
  ['ArrowDown', 2, 0],
  ['ArrowUp', 0, 2],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['r', 0, 2],
  ['f', 0, 1],
  ['x', 0, undefined],
  ['Enter', 0, undefined],
])('in a menu %s leads from %i to %s', (key, at, next) => {
  expect(nextIndex(key, at, ['Go', 'Focus', 'Rename'])).toBe(next);
});

test.each([
  [{ kind: 'place' }, { upstream: 1, downstream: 1 }],
  [{ kind: 'entity' }, { upstream: 0, downstream: 0 }],
  [
    { kind: 'flow', upstream: 2 },
    { upstream: 2, downstream: 0 },
  ],
  [
    { kind: 'place', downstream: 0 },
    { upstream: 0, downstream: 0 },
  ],
] as const)('a focus with %j shows %j hops', (said, hops) => {
  expect(hopsOf({ id: 'ERP', ...said })).toEqual(hops);
});
