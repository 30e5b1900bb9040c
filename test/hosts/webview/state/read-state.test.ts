import { assert, jsonValue, property } from 'fast-check';
import { expect, test } from 'vitest';
import { readAsk, readState } from '../../../../src/hosts/webview/state/read-state.js';

test('what a preview writes is read as it was', () => {
  const state = {
    uri: 'file:///maps/a.flow',
    ask: {
      view: 'sales',
      focus: { kind: 'place', id: 'ERP', upstream: 2, downstream: 0 },
      only: true,
      lens: 'Order',
      filter: { patterns: ['batch', 'none'], severities: ['error'], lifecycles: ['live'], owners: ['ops'] },
      collapsed: ['Sales'],
      overlay: 'outage',
      down: 'ERP',
    },
    selected: 'node:ERP',
    view: { x: -3, y: 4.5, k: 0.8 },
    panel: 'details',
  };
  expect(readState(JSON.parse(JSON.stringify(state)))).toEqual(state);
});

test.each([
  ['nothing', undefined],
  ['a text', 'ask'],
  ['a list', [{ view: 'x' }]],
  ['an unknown overlay', { overlay: 'magic' }],
  ['a focus on nothing', { focus: { kind: 'place' } }],
  ['a focus on an unknown kind', { focus: { kind: 'galaxy', id: 'x' } }],
  ['an empty list', { collapsed: [] }],
  ['a list of other things', { collapsed: ['a', 3] }],
  ['an unknown pattern', { filter: { patterns: ['sometimes'] } }],
  ['an endless name', { view: 'x'.repeat(3000) }],
  ['a property that is inherited', Object.create({ view: 'x' })],
])('%s asks for nothing', (_, value) => {
  const { filter = {}, ...rest } = readAsk(value);
  expect([filter, rest]).toEqual([{}, {}]);
});

test.each([
  [{ x: 0, y: 0, k: 0 }],
  [{ x: 0, y: 0 }],
  [{ x: Infinity, y: 0, k: 1 }],
  [{ x: '0', y: 0, k: 1 }],
])('%j is no view', (view) => {
  expect(readState({ view })).toEqual({});
});

test('whatever is read never throws, and reads the same when it is written and read again', () => {
  assert(
    property(jsonValue(), (value) => {
      const read = readState(value);
      expect(readState(JSON.parse(JSON.stringify(read)))).toEqual(read);
    }),
  );
});
