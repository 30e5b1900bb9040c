/** The tables that go into the page about costs. */
import { expect, test } from 'vitest';
import { markdown } from './markdown.js';
import type { Row } from './row.js';

const rows: readonly Row[] = [
  {
    group: 'start',
    step: 'server start, all findings',
    cpu: 4002,
    wall: 2911,
    ratio: 44.9,
    target: { most: 1000, unit: 'ms', lexed: { most: 43, of: 'text' } },
    lexing: { text: 89, MB: 38 },
  },
  { group: 'keystroke', step: 'a key', cpu: 7.66, cpuP95: 34.6, wall: 21, ratio: 12.3 },
  { group: 'parts', step: 'rules', value: 0.9441, unit: '×' },
  { group: 'memory', step: 'memory', value: 331.2, target: { most: 150, unit: 'MB' } },
];

test('a line a row, a column a landscape, smaller ones first', () => {
  const small: Row = { group: 'keystroke', step: 'a key', cpu: 5, cpuP95: 9, ratio: 8 };
  const text = markdown(
    [
      { flows: 10_000, style: 'mixed', rows },
      { flows: 1000, style: 'mixed', rows: [small] },
    ],
    [],
  );
  expect(text).toMatchInlineSnapshot(`
    "| row                                      | 1,000, mixed      | 10,000, mixed     |
    | ---------------------------------------- | ----------------- | ----------------- |
    | server start, all findings               |                   | 4,002 (45 ×)      |
    | server start, all findings, on the clock |                   | 2,911             |
    | a key                                    | 5.0 / 9.0 (8.0 ×) | 7.7 / 35 (12.3 ×) |
    | rules                                    |                   | 0.944 ×           |
    | memory                                   |                   | 331 MB            |

    | landscape     | row                        | target    | measured | verdict | in terms of lexing       |
    | ------------- | -------------------------- | --------- | -------- | ------- | ------------------------ |
    | 10,000, mixed | server start, all findings | ≤ 1000 ms | 4002 ms  | MISSED  | ≤ 43.00 ×: 44.97, MISSED |
    | 10,000, mixed | memory                     | ≤ 150 MB  | 331 MB   | MISSED  |                          |
    "
  `);
});
