/** What is said of a cursor from the declarations around it is what the whole text says. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cursorAt } from '../../src/language/cursor.js';
import { parseFragment } from '../../src/language/fragment.js';
import { parseText } from '../../src/language/parser.js';
import { tokenAt } from '../../src/language/tokens-of.js';
import { windowAround } from '../../src/language/window.js';
import { ALL, WORLD } from './declarations.js';

const WHOLE = `domain Sales "Sales" {\n${WORLD}\n  domain Inner { system Deep }\n}\n// of the file\n${ALL.join('\n')}\n`;
const TOKENS = parseText(WHOLE).tokens.map(({ image }) => image);
const SIGNS = ['"', '{', '}', '§', '/*', '*/', '//', '"""', ',', '\n', '\r\n', ' ', 'flow', '^', '->'];

const said = (value: unknown): string | undefined => JSON.stringify(value);

function check(text: string, offsets: readonly number[]): void {
  const fragment = parseFragment('file:///a.flow', text);
  for (const offset of offsets) {
    expect(said(cursorAt(text, offset, fragment))).toBe(said(cursorAt(text, offset)));
    expect(said(tokenAt(text, offset, fragment))).toBe(said(tokenAt(text, offset)));
  }
}

test('anywhere in a whole map, a word changed, taken out or put in', () => {
  const change = fc.record({
    at: fc.nat(WHOLE.length),
    cut: fc.nat(12),
    put: fc.constantFrom('', ...SIGNS, ...TOKENS),
    offsets: fc.array(fc.nat(60), { minLength: 1, maxLength: 4 }),
  });
  fc.assert(
    fc.property(change, ({ at, cut, put, offsets }) => {
      const text = `${WHOLE.slice(0, at)}${put}${WHOLE.slice(at + cut)}`;
      check(
        text,
        offsets.map((offset) => Math.min(text.length, Math.max(0, at + offset - 20))),
      );
    }),
    { numRuns: 80 },
  );
});

test('several on one line', () => {
  const line =
    'team a { } domain B { system C domain D { system E } } entity F { source C }\nflow F from C to E';
  check(
    line,
    [...line].map((_, offset) => offset),
  );
});

test('it is small where the text is long', () => {
  const flow = 'flow Order from ERP to CRM realtime sla 1s owner ops\n';
  const text = flow.repeat(1000);
  const around = windowAround(text, text.length / 2, parseFragment('file:///a.flow', text));
  expect(around.text.length).toBeLessThan(8 * flow.length);
});
