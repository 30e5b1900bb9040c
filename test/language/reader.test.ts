/** What the reader takes it reads as the parser that recovers would, and it takes all that has no fault. */
import * as fc from 'fast-check';
import { AstUtils, GrammarAST } from 'langium';
import { expect, test } from 'vitest';
import { language, parseText } from '../../src/language/parser.js';
import { splitDeclarations } from '../../src/language/split.js';
import type { SyntaxNode } from '../../src/language/syntax/node.js';
import { ALL, WORLD } from './declarations.js';

const { lexer, openers, parser, reader, services } = language();

const piecesOf = (text: string) => splitDeclarations(lexer.tokenize(text).tokens, openers);

const FEATURES = new Set(
  AstUtils.streamAllContents(services.Grammar)
    .filter(GrammarAST.isAssignment)
    .map(({ feature }) => feature),
);

/** All that is known of a tree. */
function said(node: SyntaxNode): unknown {
  const leaves = [...FEATURES].flatMap((feature) =>
    node.leaves(feature).map(({ startOffset }) => `${feature} ${startOffset}`),
  );
  const children = node.children.map((child) => [child.feature, said(child)]);
  return { type: node.type, from: node.first?.startOffset, to: node.last?.endOffset, leaves, children };
}

/** How many declarations the reader took, of how many. */
function check(text: string): { readonly taken: number; readonly whole: number } {
  let taken = 0;
  let whole = 0;
  for (const { rule, tokens } of piecesOf(text)) {
    if (rule === undefined) continue;
    const node = reader.read(rule, tokens);
    const { node: recovered, errors } = parser.recover(rule, tokens);
    if (errors.length === 0) whole++;
    if (!node) continue;
    taken++;
    expect(errors).toEqual([]);
    expect(said(node)).toEqual(said(recovered));
  }
  return { taken, whole };
}

test('every clause of the language', () => {
  const { taken, whole } = check(`domain Sales "Sales" {\n${WORLD}\n}\n${ALL.join('\n')}`);
  expect(whole).toBe(taken);
  expect(taken).toBeGreaterThan(20);
});

const TOKENS = parseText(`${WORLD}\n${ALL.join('\n')}`).tokens.map(({ image }) => image);

test('a word that a clause may go on with, or another one begin', () => {
  expect(check('profile strict { retry none with standard }')).toEqual({ taken: 1, whole: 1 });
  expect(check('profile strict { retry none with jitter with standard }')).toEqual({ taken: 1, whole: 1 });
});

test('any row of words', () => {
  const words = fc.array(fc.constantFrom(...TOKENS), { maxLength: 12 });
  const opener = fc.constantFrom('flow A from B to C', 'flow A between B and C', ...openers.keys());
  fc.assert(
    fc.property(opener, words, (start, rest) => void check([start, ...rest].join(' '))),
    { numRuns: 800 },
  );
});

test('whole declarations with a word taken out, doubled or changed', () => {
  const changed = fc.tuple(fc.constantFrom(...ALL), fc.nat(), fc.constantFrom('', ...TOKENS), fc.boolean());
  fc.assert(
    fc.property(changed, ([text, at, word, keeps]) => {
      const words = text.split(/(?<=\s)/);
      const index = at % words.length;
      words.splice(index, keeps ? 0 : 1, `${word} `);
      check(words.join(''));
    }),
    { numRuns: 400 },
  );
});
