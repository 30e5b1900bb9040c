import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../src/base/edit.js';
import { distance, nearest } from '../../src/base/nearest.js';
import { lineStarts, offsetAt, positionAt } from '../../src/base/span.js';

test('lines begin behind every kind of line end', () => {
  expect(lineStarts('a\nb\r\nc\rd')).toEqual([0, 2, 5, 7]);
});

test('offsets and positions are each other’s inverse', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r\n', '\r', '😀') });
  fc.assert(
    fc.property(text, fc.nat(40), (content, at) => {
      const offset = Math.min(at, content.length);
      const starts = lineStarts(content);
      return offsetAt(starts, positionAt(starts, offset)) === offset;
    }),
  );
});

test('edits of one text may come in any order', () => {
  const edits = [
    { span: { start: 4, end: 7 }, newText: 'two' },
    { span: { start: 0, end: 0 }, newText: '> ' },
    { span: { start: 7, end: 7 }, newText: '!' },
  ];
  expect(applyEdits('one xxx', edits)).toBe('> one two!');
});

test.each([
  ['flow', 'flwo', 1],
  ['flow', 'flow', 0],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
])('the distance of %j and %j is %i', (a, b, expected) => {
  expect([distance(a, b), distance(b, a)]).toEqual([expected, expected]);
});

test.each([
  ['Oder', ['Order', 'Invoice'], 'Order'],
  ['erp', ['ERP', 'CRM'], 'ERP'],
  ['Salesforce', ['SAP', 'Snowflake'], undefined],
  ['x', ['y'], 'y'],
  ['Order', ['Order'], undefined],
])('nearest to %j of %j is %j', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});
