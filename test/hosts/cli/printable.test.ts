/** What may go to a terminal as it is. */
import { expect, test } from 'vitest';
import { isPrintable } from '../../../src/hosts/cli/printable.js';

test.each([
  ['lines', 'one\ntwo – “three” 四\n', true],
  ['lines in colour', '\u001B[1mone\u001B[22m\n', true],
  ['a cursor that moves', 'one\u001B[2Jtwo', false],
  ['a title of the window', '\u001B]0;title\u0007', false],
  ['a returned carriage', 'one\rtwo', false],
  ['C1', 'one\u009B2Jtwo', false],
  ['a direction that turns', 'one\u202Etwo', false],
])('%s: %j', (_, text, expected) => {
  expect(isPrintable(text)).toBe(expected);
});
