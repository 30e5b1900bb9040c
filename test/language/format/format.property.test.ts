/** Formatting, for any text: words and comments stay in order, a second time changes nothing, and the text says what it said. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../../src/base/span.js';
import { parseFragment } from '../../../src/language/fragment.js';
import { formatEdits, formatText } from '../../../src/language/format/format.js';
import { language, parseText } from '../../../src/language/parser.js';
import { examples, readExample } from '../../support/examples.js';

/** Comments move as a whole: white space at the ends of their lines is not theirs. */
const sameComment = (image: string): string =>
  image
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .join('\n');

function words(text: string): string[] {
  const { tokens, comments } = parseText(text);
  const images = [
    ...tokens.map(({ startOffset, image }) => ({ startOffset, image })),
    ...comments.map(({ startOffset, image }) => ({ startOffset, image: sameComment(image) })),
  ];
  return images.sort((a, b) => a.startOffset - b.startOffset).map(({ image }) => image);
}

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value;

/** Where things stand in the file; everything else says what the file declares. */
const PLACES = new Set(['whole', 'indent', 'block', 'head']);

/** What a text declares, its spans replaced by what they cover. */
function meaning(text: string): unknown {
  const covered = ({ start, end }: Span): string => text.slice(start, end).replace(/\s+/g, '');
  const { declarations, mentions, suppressions, problems } = parseFragment('file:///a.flow', text);
  const said = { declarations, mentions, suppressions, problems };
  const json = JSON.stringify(said, (key, value: unknown) =>
    PLACES.has(key) ? undefined : isSpan(value) ? covered(value) : value,
  );
  return JSON.parse(json);
}

function check(text: string): void {
  const formatted = formatText(text);
  expect(words(formatted)).toEqual(words(text));
  expect(formatText(formatted)).toBe(formatted);
  expect(meaning(formatted)).toEqual(meaning(text));
}

const keywords = [...language().openers.keys(), ...language().clauses];
const WORDS = [
  ...keywords,
  'from',
  'to',
  'between',
  'and',
  'by',
  'in',
  'none',
  'map',
  'A',
  'B',
  'owner2',
  '^flow',
  ',',
  ',',
  '{',
  '}',
  '{',
  '}',
  '->',
  '"text"',
  '"open',
  '"""\n  many\n    lines\n"""',
  '5m',
  '200/s',
  '4KB',
  '99.9%',
  '2026-10-01',
  '02:00',
  '10x',
  '8',
  '>',
  '=',
  '#',
  '/',
  '// line\n',
  '// headwater-ignore missing-dlq: why\n',
  '/* block */',
  '/** doc\n   * more\n   */',
  '/* two\n lines */',
  'Europe/Zurich',
  'a.b-c',
];
const SPACES = [
  '',
  ' ',
  ' ',
  ' ',
  '  ',
  '\t',
  '\n',
  '\n',
  '\n\n',
  '\n\n\n',
  '\n  ',
  '\n      ',
  '\r\n',
  '\r',
  ' \n ',
];
const soup = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...SPACES)), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));

test('any row of words', () => {
  fc.assert(fc.property(soup, check), { numRuns: 800 });
});

test('any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), check), { numRuns: 300 });
});

const sources = await Promise.all(examples.map(readExample));
/** A piece of an example, from one declaration on. */
const excerpt = fc.constantFrom(...sources).chain((source) => {
  const lines = source.split('\n');
  return fc
    .tuple(fc.nat(lines.length - 1), fc.integer({ min: 1, max: 25 }))
    .map(([from, count]) => lines.slice(from, from + count).join('\n'));
});

test('examples whose white space is another', () => {
  const property = fc.property(
    excerpt,
    fc.infiniteStream(fc.constantFrom(' ', ' ', '  ', '\n', '\n  ', '\n\n', '\r\n')),
    (text, spaces) => {
      // Not in texts and comments.
      const moved = text.replace(
        /"""[\s\S]*?"""|"[^"\n]*"|\/\/[^\n]*\n?|\/\*[\s\S]*?\*\/|(\s+)/g,
        (match, space: string | undefined) => (space === undefined ? match : (spaces.next().value ?? ' ')),
      );
      check(moved);
    },
  );
  fc.assert(property, { numRuns: 400 });
});

test('examples with words taken out', () => {
  const property = fc.property(excerpt, fc.array(fc.nat(300), { maxLength: 3 }), (text, places) => {
    const parts = text.split(/(\s+)/);
    check(parts.filter((_, index) => !places.includes(index)).join(''));
  });
  fc.assert(property, { numRuns: 300 });
});

test('only white space is edited, and comments', () => {
  fc.assert(
    fc.property(soup, (text) => {
      const commented = parseText(text).comments.map(({ startOffset, image }) => ({
        start: startOffset,
        end: startOffset + image.length,
      }));
      for (const { span } of formatEdits(text)) {
        const isComment = commented.some(({ start, end }) => start <= span.start && span.end <= end);
        expect(isComment || text.slice(span.start, span.end).trim() === '').toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
