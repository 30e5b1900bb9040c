import { assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf, runsOf } from '../../../../src/hosts/webview/panels/markdown.js';

test('what the hover writes is read: strong names, escaped text, lists, code', () => {
  const text =
    'system **ERP**: SAP S\\/4HANA\\.\n\n- owner ops\n- 3 flows in\n\n```headwater\nflow *x*\n```\n\nlast';
  expect(blocksOf(text)).toEqual([
    {
      kind: 'paragraph',
      lines: [
        [
          { kind: 'text', text: 'system ' },
          { kind: 'strong', text: 'ERP' },
          { kind: 'text', text: ': SAP S\\/4HANA.' },
        ],
      ],
    },
    { kind: 'list', items: [[{ kind: 'text', text: 'owner ops' }], [{ kind: 'text', text: '3 flows in' }]] },
    { kind: 'code', text: 'flow *x*' },
    { kind: 'paragraph', lines: [[{ kind: 'text', text: 'last' }]] },
  ]);
});

test.each([
  ['a \\*b\\* c', [{ kind: 'text', text: 'a *b* c' }]],
  ['`a **b**`', [{ kind: 'code', text: 'a **b**' }]],
  ['*soft*', [{ kind: 'emphasis', text: 'soft' }]],
  ['**a \\- b**', [{ kind: 'strong', text: 'a - b' }]],
  ['see [the page](<https://a.example/x y>)', [{ kind: 'text', text: 'see the page' }]],
  ['<img src=x onerror=alert(1)>', [{ kind: 'text', text: '<img src=x onerror=alert(1)>' }]],
  ['5 * 3 * 2', [{ kind: 'text', text: '5 * 3 * 2' }]],
])('%s', (line, runs) => {
  expect(runsOf(line)).toEqual(runs);
});

test('an end that is missing closes nothing, and every text ends', () => {
  expect(blocksOf('```\nopen')).toEqual([{ kind: 'code', text: 'open' }]);
  assert(
    property(
      string({ unit: constantFrom('`', '*', '[', ']', '(', ')', '\\', '\n', '-', ' ', 'a') }),
      (text) => {
        const plain = blocksOf(text).flatMap((block) => (block.kind === 'code' ? [block.text] : []));
        expect(plain.join('').length).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
