/** Any text parses without throwing, spans lie inside it, and lowering forgets no declaration. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFragment } from '../../src/language/fragment.js';
import { parseText } from '../../src/language/parser.js';
import { joinFragments } from '../../src/model/join.js';
import { ALL, WORLD } from '../language/declarations.js';

const WHOLE = `${WORLD}\n${ALL.join('\n')}`;
const TOKENS = parseText(WHOLE).tokens.map(({ image }) => image);

/** Words of the language in any order, with any white space between: near misses of every kind. */
const wordSalad = fc
  .array(
    fc.tuple(
      fc.constantFrom(...TOKENS, '"', '{', '}', '§', '/*', '//', '"""'),
      fc.constantFrom(' ', '\n', '', '\r\n  '),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.flat().join(''));

/** The whole corpus with a piece cut out or doubled. */
const wounded = fc.tuple(fc.nat(WHOLE.length), fc.nat(80), fc.boolean()).map(([at, length, double]) => {
  const piece = WHOLE.slice(at, at + length);
  return WHOLE.slice(0, at) + (double ? piece + piece : '') + WHOLE.slice(at + length);
});

const anyText = fc.oneof(wordSalad, wounded, fc.string({ unit: 'binary', maxLength: 200 }));

function check(text: string): void {
  const fragment = parseFragment('file:///a.flow', text);
  const spans = [
    ...fragment.declarations.flatMap(({ span, head }) => [span, head]),
    ...fragment.mentions.map(({ name }) => name.span),
    ...fragment.problems.map(({ span }) => span),
    ...fragment.suppressions.map(({ span }) => span),
  ];
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  for (const { name } of fragment.mentions)
    expect(text.slice(name.span.start, name.span.end).replace(/^\^/, '')).toBe(name.text);
  joinFragments([fragment]);
}

describe('for any text', () => {
  test('parsing never throws and spans lie inside', () => {
    fc.assert(fc.property(anyText, check), { numRuns: 600 });
  });

  test('text that is broken in one place keeps its other declarations', () => {
    const count = (text: string) => parseFragment('file:///a.flow', text).declarations.length;
    const whole = count(WHOLE);
    fc.assert(
      fc.property(fc.nat(WHOLE.length), (at) => {
        // A brace or a quote too many can cost at most the declaration it stands in and a domain's end.
        expect(count(`${WHOLE.slice(0, at)} ¬ ${WHOLE.slice(at)}`)).toBeGreaterThanOrEqual(whole - 1);
      }),
      { numRuns: 200 },
    );
  });
});
