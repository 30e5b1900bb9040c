/** What is packed comes back as it was; what is damaged comes back as an error, never as something else that takes the process down. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFragment } from '../../../src/language/fragment.js';
import { parseText } from '../../../src/language/parser.js';
import { packFragment, unpackFragment, type Packed } from '../../../src/language/pack/pack.js';
import type { Fragment } from '../../../src/model/declarations.js';
import { saidOf } from '../../support/said-of-mention.js';
import { ALL, WORLD } from '../declarations.js';

const URI = 'file:///a.flow';
const WHOLE = `domain Sales "Sales" {\n${WORLD}\n}\n// headwater-ignore missing-dlq: for now\n${ALL.join('\n')}`;
const TOKENS = parseText(WHOLE).tokens.map(({ image }) => image);

const said = ({
  uri,
  lines,
  length,
  chunks,
  declarations,
  mentions,
  suppressions,
  problems,
}: Fragment): unknown =>
  JSON.parse(
    JSON.stringify({
      whole: { uri, lines, length, declarations, mentions: mentions.map(saidOf), suppressions, problems },
      chunks: chunks.map((chunk) => [
        chunk.mark.offset,
        chunk.length,
        chunk.declarations,
        chunk.mentions.map(saidOf),
        chunk.suppressions,
        chunk.problems,
      ]),
    }),
  );

const checkRoundTrip = (text: string): void => {
  const fragment = parseFragment(URI, text);
  expect(said(unpackFragment(URI, text, packFragment(fragment)))).toEqual(said(fragment));
};

test('the whole language comes back as it was', () => {
  checkRoundTrip(WHOLE);
});

test('a domain that is never closed keeps its problem', () => {
  checkRoundTrip('domain Open {\n  system A\n');
});

test('any text comes back as it was', () => {
  const words = fc.constantFrom(...TOKENS, '"', '{', '}', '§', '/*', '//', '0.5%', '💧');
  const salad = fc.array(fc.tuple(words, fc.constantFrom(' ', '\n', '\r\n  ')), { maxLength: 60 });
  fc.assert(
    fc.property(salad, (parts) => checkRoundTrip(parts.flat().join(''))),
    { numRuns: 200 },
  );
});

test('a name that is mentioned is one object with the name that is declared', () => {
  const text = 'system ERP';
  const { declarations, mentions } = unpackFragment(URI, text, packFragment(parseFragment(URI, text)));
  const [system] = declarations;
  expect(system?.kind === 'system' && system.name === mentions[0]?.name).toBe(true);
});

test('bytes that were damaged are refused or make a fragment, and nothing worse', () => {
  const text = WHOLE.slice(0, 600);
  const { words, codes } = packFragment(parseFragment(URI, text));
  const checkDamaged = (packed: Packed): void => {
    try {
      expect(unpackFragment(URI, text, packed).uri).toBe(URI);
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
    }
  };
  fc.assert(
    fc.property(fc.nat(codes.length - 1), fc.nat(255), fc.nat(codes.length), (at, byte, length) => {
      const changed = codes.slice();
      changed[at] = byte;
      checkDamaged({ words, codes: changed });
      checkDamaged({ words, codes: codes.slice(0, length) });
    }),
    { numRuns: 300 },
  );
  expect(() => unpackFragment(URI, text, { words: '[1]', codes })).toThrow();
  expect(() => unpackFragment(URI, `${text} `, { words, codes })).toThrow();
});
