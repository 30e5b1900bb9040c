/** The lexer finds what Chevrotain's own finds with the grammar's terminals, in any text: tokens, comments and faults, sign by sign. */
import type { ILexingResult, IToken } from 'chevrotain';
import { Lexer } from 'chevrotain';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { language, parseText } from '../../src/language/parser.js';
import { ALL, WORLD } from './declarations.js';

const WHOLE = `domain Sales "Sales" {\n${WORLD}\n}\n// headwater-ignore missing-dlq: for now\n${ALL.join('\n')}`;
const TOKENS = parseText(WHOLE).tokens.map(({ image }) => image);

const { lexer } = language();
const reference = new Lexer(Object.values(lexer.definition), { positionTracking: 'full' });

const placeOf = ({ image, startOffset, endOffset, startLine, endLine, startColumn }: IToken) => ({
  image,
  startOffset,
  endOffset,
  startLine,
  endLine,
  startColumn,
});

/** Chevrotain's lexer knows nothing of words that stand for names too: all that open a clause, but at the start of a line. */
function typesOf(tokens: readonly IToken[]): string[] {
  return tokens.map(({ tokenType: { name }, startLine }, index) => {
    const twin = `${name} as a word`;
    const isFirst = tokens[index - 1]?.endLine !== startLine;
    const isListed = [',', '->'].includes(tokens[index + 1]?.image ?? '');
    return twin in lexer.definition && (!isFirst || isListed) ? twin : name;
  });
}

/** Chevrotain counts a mark of the byte order as a column; to an author it is none. */
function withoutMark(text: string, theirs: ILexingResult): ILexingResult {
  if (!text.startsWith('\uFEFF')) return theirs;
  for (const token of [...theirs.tokens, ...(theirs.groups['hidden'] ?? [])])
    if (token.startLine === 1) token.startColumn = (token.startColumn ?? 1) - 1;
  for (const error of theirs.errors) if (error.line === 1) error.column = (error.column ?? 1) - 1;
  return theirs;
}

function check(text: string): void {
  const ours = lexer.tokenize(text);
  const theirs = withoutMark(text, reference.tokenize(text));
  expect(ours.tokens.map(placeOf)).toEqual(theirs.tokens.map(placeOf));
  expect(ours.tokens.map(({ tokenType }) => tokenType.name)).toEqual(typesOf(theirs.tokens));
  expect(ours.hidden.map(placeOf)).toEqual((theirs.groups['hidden'] ?? []).map(placeOf));
  const faults = ({ errors }: Pick<typeof ours, 'errors'>) =>
    errors.map(({ offset, length, line, column }) => ({ offset, length, line, column }));
  expect(faults(ours)).toEqual(faults(theirs));
}

test('the whole language', () => check(WHOLE));

const SIGNS = [
  ...'" """ "a\\" \\ { } § / /* */ /**/ // - -> ^ ^^ . 💧 >= <= ='.split(' '),
  ...'a.b on.x a-.b é.b é a- x->y Europe/Zurich UTC/x Aé/b A1/b owner/x __'.split(' '),
  ...'3PL 2h 2hours 1h30m 10x 1.5x 99.9% 4KB 4KBs 5k/h 2026-10-01 02:00 1. 00é'.split(' '),
  '\uFEFF',
  '\r',
  '\r\n',
  '\n',
  '\u2028',
  '\u00A0',
  '\t',
  '\v',
  ' ',
  '',
];

test('any row of words and signs', () => {
  const part = fc.oneof(fc.constantFrom(...TOKENS), fc.constantFrom(...SIGNS));
  const space = fc.constantFrom(' ', '', '', '\n', '\r\n  ', '\r');
  fc.assert(
    fc.property(fc.array(fc.tuple(part, space), { maxLength: 40 }), (parts) => check(parts.flat().join(''))),
    { numRuns: 1500 },
  );
});

test('any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 100 }), check), { numRuns: 150 });
  fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 100 }), check), { numRuns: 150 });
});

test('a name is one string wherever it stands, and keeps no text alive', () => {
  const [first, second] = lexer.tokenize('IntegrationPlatform IntegrationPlatform').tokens;
  expect(Object.is(first?.image, second?.image)).toBe(true);
});
