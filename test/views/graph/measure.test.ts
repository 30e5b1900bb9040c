import { expect, test } from 'vitest';
import { fitText, textWidth } from '../../../src/views/graph/measure.js';
import { plainText } from '../../../src/views/graph/plain-text.js';

const font = { size: 10 };

test.each([
  ['', 0],
  ['i', 2.4],
  ['W', 10],
  ['系', 10.6],
  ['e\u0301', 5.9],
])('%j is about %f pixels wide', (text, width) => {
  expect(textWidth(text, font)).toBeCloseTo(width, 0);
});

test('bold is wider', () => {
  expect(textWidth('Order', { size: 10, bold: true })).toBeGreaterThan(textWidth('Order', font));
});

test('a text that fits stays; one that does not ends in an ellipsis, within the limit', () => {
  expect(fitText('Order', font, 100)).toBe('Order');
  const cut = fitText('Order of the customer', font, 60);
  expect(cut).toMatch(/^Order.*…$/);
  expect(textWidth(cut, font)).toBeLessThanOrEqual(60);
});

test('a character of two units is never cut in two', () => {
  expect(fitText('😀😀😀😀', font, 46)).toBe('😀😀…');
});

test.each([
  ['a\n\tb', 'a b'],
  ['  a  ', 'a'],
  ['a\u0007b\u009fc', 'abc'],
  ['\u202eabc\u2066', 'abc'],
  ['a\ud800b', 'ab'],
  ['😀', '😀'],
])('%j is drawn as %j', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});
