import { expect, test } from 'vitest';
import { foldsOf } from '../../src/language/folding.js';
import { parseFragment } from '../../src/language/fragment.js';
import { linksOf } from '../../src/service/links.js';
import { spansAround } from '../../src/service/selection.js';
import { findSymbols, outlineOf, type Outline } from '../../src/service/symbols.js';
import { headwaterOf, uriOf, withCursor } from '../support/headwater.js';

const MAP = `// A map
// of two lines

/**
 * The shop.
 */
domain Sales "Selling" {
  system CRM "Salesforce"
  domain Inner {
    system Shop
  }
}
entity Order {
  field status
  field amount {
    source CRM
  }
}
flow Order from CRM to Shop, ERP realtime { as out }
style mesh
`;

const tree = ({ name, kind, detail, children }: Outline): unknown => [
  `${kind} ${name}${detail ? ` (${detail})` : ''}`,
  ...children.map(tree),
];

test('an outline holds what stands inside', () => {
  expect(outlineOf(parseFragment('test:/a.flow', MAP)).map(tree)).toEqual([
    ['domain Sales (Selling)', ['system CRM (Salesforce)'], ['domain Inner', ['system Shop']]],
    ['entity Order', ['field status'], ['field amount']],
    ['flow Order from CRM to Shop, ERP (out · realtime)'],
    ['style mesh'],
  ]);
});

test.each([
  '',
  'flow',
  'flow from',
  'entity {',
  'domain',
  'style',
  'scenario {\n',
  'separate',
  'system "x"',
  '}',
])('an outline of %j has a name for everything, inside its span', (text) => {
  const wrong = outlineOf(parseFragment('test:/a.flow', text)).filter(
    ({ name, span, selection }) => name === '' || selection.start < span.start || selection.end > span.end,
  );
  expect(wrong).toEqual([]);
});

test('symbols are found by letters in their order, whole beginnings first', async () => {
  const headwater = await headwaterOf({ 'a.flow': MAP });
  const found = (query: string) => findSymbols(headwater, query).map(({ name }) => name);
  expect(found('s')).toEqual(['Sales', 'Shop', 'status', 'Order from CRM to Shop, ERP', 'mesh']);
  expect(found('stts')).toEqual(['status']);
  expect(found('CRM')).toEqual(['CRM', 'Order from CRM to Shop, ERP']);
  expect(found('zzz')).toEqual([]);
  expect(findSymbols(headwater, 'status')[0]?.container).toBe('Order');
  expect(findSymbols(headwater, 'Shop')[0]?.container).toBe('Inner');
});

test('a flow is found by its name as by its sentence', async () => {
  const headwater = await headwaterOf({ 'a.flow': 'flow Order from ERP to CRM realtime as orderToCrm' });
  const names = (query: string) => findSymbols(headwater, query).map(({ name }) => name);
  expect(names('orderTo')).toEqual(['orderToCrm', 'Order from ERP to CRM']);
  expect(names('OrderToCrm')[0]).toBe('orderToCrm');
});

test('blocks fold up to their closing brace, comments as a whole', () => {
  const folds = foldsOf(MAP).map(({ start, end, comment }) => `${start}-${end}${comment ? ' comment' : ''}`);
  expect(folds).toEqual(['0-1 comment', '3-5 comment', '6-10', '8-9', '12-16', '14-15']);
});

test.each(['{', '}', '}}{{\n', '/* open', '"'])('folds nothing in %j', (text) => {
  expect(foldsOf(text)).toEqual([]);
});

test('a selection grows from the word to the file', () => {
  const { text, offset } = withCursor(MAP.replace('source CRM', 'source C|RM'));
  const spans = spansAround(parseFragment('test:/a.flow', text), offset).map(({ start, end }) =>
    text.slice(start, end),
  );
  expect(spans).toEqual([
    'CRM',
    'source CRM',
    '{\n    source CRM\n  }',
    'field amount {\n    source CRM\n  }',
    expect.stringContaining('{\n  field status'),
    expect.stringMatching(/^entity Order/),
    text,
  ]);
});

test.each([MAP, 'flow A from B to C{sla 1s}entity X{key a,b}'])(
  'a selection never leaves out what it held before: %j',
  (text) => {
    const fragment = parseFragment('test:/a.flow', text);
    for (let offset = 0; offset <= text.length; offset++) {
      const spans = spansAround(fragment, offset);
      const wrong = spans.slice(1).filter((span, index) => {
        const inner = spans[index];
        return !inner || span.start > inner.start || inner.end > span.end;
      });
      expect(wrong, `at ${offset}`).toEqual([]);
    }
  },
);

test('texts lead to the web and into the folder of the map, nowhere else', async () => {
  const text = `flow Order from ERP to CRM {
  dashboard "https://grafana.example/d/1"
  runbook "docs/run book.md"
  test unit "test/a.test.ts"
  test e2e "command:evil"
  test failure "/etc/passwd"
  reason "docs/no-link.md"
}`;
  const headwater = await headwaterOf({ 'sub/a.flow': text });
  expect(
    linksOf(headwater, uriOf('sub/a.flow'), text).map(({ span, target }) => [
      text.slice(span.start, span.end),
      target,
    ]),
  ).toEqual([
    ['https://grafana.example/d/1', 'https://grafana.example/d/1'],
    ['docs/run book.md', 'test:/map/docs/run%20book.md'],
    ['test/a.test.ts', 'test:/map/test/a.test.ts'],
  ]);
});

test('a document that is in no folder has no paths to follow', async () => {
  const text = 'flow Order from ERP to CRM { runbook "docs/a.md" dashboard "https://grafana.example" }';
  const headwater = await headwaterOf({});
  headwater.setText('untitled:Untitled-1', text);
  expect(linksOf(headwater, 'untitled:Untitled-1', text).map(({ target }) => target)).toEqual([
    'https://grafana.example',
  ]);
});
