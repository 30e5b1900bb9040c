import { expect, test } from 'vitest';
import { overlayKinds } from '../../../../src/views/graph/show/ask.js';
import { describeText } from '../../../../src/views/graph/show/describe.js';
import { search } from '../../../../src/views/graph/show/search.js';
import { showGraph } from '../../../../src/views/graph/show/show.js';
import { checkedLandscapeOf } from '../../../support/pictured.js';

const LONG = 'x'.repeat(10_000);
const MARKUP = '<img src=x onerror=alert(1)>&amp;\\"\u0000\u202e';

/** Names that objects have by nature, that are very long, and texts full of what markup and terminals obey. */
const TEXT = `
team __proto__ "${MARKUP}" { contact "${MARKUP}" }
domain constructor "${MARKUP}" { system __proto__ "${MARKUP}" on hasOwnProperty { owner __proto__ zone valueOf } }
domain __proto__ { system toString }
system ${LONG} "${LONG}"
entity constructor "${MARKUP}" { source __proto__ class personal reader ${LONG} needs 1s reader toString }
flow constructor from __proto__ to ${LONG}, toString batch hourly reason "${MARKUP}" owner __proto__
flow __proto__ from toString to __proto__ realtime trigger "${MARKUP}"
flow constructor between __proto__ and toString event-driven
view __proto__ "${MARKUP}" { include domain constructor }
`;

const landscape = checkedLandscapeOf(TEXT);

test.each(overlayKinds)('%s of a hostile map', (overlay) => {
  const shown = showGraph(landscape, {
    overlay,
    down: '__proto__',
    lens: 'constructor',
    collapsed: ['__proto__'],
    focus: { kind: 'place', id: '__proto__' },
    settled: ['constructor'],
  });
  expect(structuredClone(shown)).toEqual(shown);
  expect(Object.keys(shown.paint)).toContain('__proto__');
  expect(shown.graph.nodes.map(({ id }) => id)).toContain('domain __proto__');
  // eslint-disable-next-line no-control-regex
  expect(describeText(shown)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/u);
});

test('a view, a filter and a search by such names', () => {
  expect(showGraph(landscape, { view: '__proto__' }).graph.nodes.map(({ id }) => id)).toEqual(['__proto__']);
  expect(showGraph(landscape, { filter: { domains: ['__proto__'] } }).graph.nodes.length).toBeGreaterThan(0);
  expect(search(landscape, '__proto__').map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['place', 'domain', 'team', 'view']),
  );
  expect(search(landscape, MARKUP.slice(0, 10)).length).toBeGreaterThan(0);
  expect(search(landscape, LONG)).not.toHaveLength(0);
});
