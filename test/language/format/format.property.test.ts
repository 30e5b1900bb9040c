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
const PLACES = new Set(['indent', 'block']);

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

/** What decides where a declaration ends: words that open one, names, braces, and how far to the right they stand. */
const OUTLINE = [
  'domain',
  'hub',
  'entity',
  'field',
  'source',
  'map',
  'A',
  'B',
  '{',
  '}',
  '{',
  '}',
  ',',
  '->',
];
const BETWEEN = [
  '#',
  '"open',
  '"""a\n   b"""',
  '/* c */',
  '/** doc\n * m\n     */',
  '// l\n',
  '\uFEFF',
  '\f',
];
const outline = fc
  .array(
    fc.tuple(
      fc.constantFrom(...OUTLINE, ...BETWEEN),
      fc.constantFrom(
        '',
        ' ',
        ' ',
        '\n',
        '\n ',
        '\n   ',
        '\n      ',
        '\n         ',
        '\n\n   ',
        '\r   ',
        '\t',
      ),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.flat().join(''));

test('any outline', () => {
  fc.assert(fc.property(outline, check), { numRuns: 800 });
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

/** The same words with any white space between; not in texts and comments. */
function moved(text: string, spaces: readonly string[]): string {
  let next = 0;
  return text.replace(
    /"""[\s\S]*?"""|"[^"\n]*"|\/\/[^\n]*\n?|\/\*[\s\S]*?\*\/|(\s+)/g,
    (match, space: string | undefined) =>
      space === undefined ? match : (spaces[next++ % spaces.length] ?? ' '),
  );
}

test('examples whose white space is another', () => {
  const spaces = fc.array(fc.constantFrom(' ', ' ', '  ', '\n', '\n  ', '\n\n', '\r\n'), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(excerpt, spaces, (text, all) => check(moved(text, all))),
    { numRuns: 400 },
  );
});

test('examples with words put in and taken out, as they stand and moved', () => {
  const wound = fc.tuple(fc.nat(600), fc.constantFrom(...WORDS, '', ''), fc.nat(12));
  const spaces = fc.array(fc.constantFrom(...SPACES.filter((space) => space !== '')), { maxLength: 30 });
  const property = fc.property(
    excerpt,
    fc.array(wound, { minLength: 1, maxLength: 4 }),
    spaces,
    (text, wounds, all) => {
      const wounded = wounds.reduce(
        (before, [at, word, length]) => before.slice(0, at) + word + before.slice(at + length),
        text,
      );
      check(all.length === 0 ? wounded : moved(wounded, all));
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
