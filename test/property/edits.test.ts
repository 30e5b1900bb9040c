/** A text that is edited piece by piece is read as if it had been read at once, and what the edit does not touch is kept. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAgain } from '../../src/language/again.js';
import { parseFragment, reparseFragment, type TextFragment } from '../../src/language/fragment.js';
import { packFragment, unpackFragment } from '../../src/language/pack/pack.js';
import { parseText } from '../../src/language/parser.js';
import type { Fragment } from '../../src/model/declarations.js';
import { Join } from '../../src/model/joining.js';
import { ALL, WORLD } from '../language/declarations.js';
import { saidOf } from '../support/said-of-mention.js';

const WHOLE = `domain Sales "Sales" {\n${WORLD}\n  domain Inner { system Deep }\n}\n\n// of the file\n${ALL.join('\n// headwater-ignore missing-dlq: for now\n')}\n`;
const TOKENS = parseText(WHOLE).tokens.map(({ image }) => image);
const URI = 'file:///a.flow';

const said = ({
  uri,
  lines,
  length,
  declarations,
  mentions,
  suppressions,
  problems,
}: TextFragment): unknown =>
  JSON.parse(
    JSON.stringify({
      uri,
      lines,
      length,
      declarations,
      mentions: mentions.map(saidOf),
      suppressions,
      problems,
    }),
  );

interface Edit {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

const SIGNS = ['"', '{', '}', '§', '/*', '*/', '//', '"""', ',', '\n', '\r\n', ' ', '', 'x', '1', '^', '->'];
const put = fc
  .array(fc.oneof(fc.constantFrom(...TOKENS), fc.constantFrom(...SIGNS)), { maxLength: 4 })
  .map((words) => words.join(' '));
const edits = fc.array(
  fc.record({ at: fc.nat(WHOLE.length), cut: fc.oneof(fc.constant(0), fc.nat(30)), put }),
  { minLength: 1, maxLength: 8 },
);

function apply(text: string, { at, cut, put: added }: Edit): string {
  const start = Math.min(at, text.length);
  return text.slice(0, start) + added + text.slice(start + cut);
}

/** As a cache keeps it. */
const stored = (text: string): Fragment => unpackFragment(URI, text, packFragment(parseFragment(URI, text)));

function check(start: string, all: readonly Edit[], read = parseFragment(URI, start)): void {
  let text = start;
  let fragment = read;
  for (const edit of all) {
    const next = apply(text, edit);
    fragment = reparseFragment(fragment, text, next);
    text = next;
    expect(said(fragment)).toEqual(said(parseFragment(URI, text)));
  }
}

describe('edits one after the other', () => {
  test('of a whole map', () => {
    fc.assert(
      fc.property(edits, (all) => check(WHOLE, all)),
      { numRuns: 60 },
    );
  });

  test('of a single line', () => {
    fc.assert(
      fc.property(edits, fc.constantFrom('', 'domain A { system B system C }', 'flow'), (all, start) =>
        check(start, all),
      ),
      { numRuns: 300 },
    );
  });
});

describe('a file that an editor opens as it was read from the disk', () => {
  test('keeps the very fragment', () => {
    const before = parseFragment(URI, WHOLE);
    expect(readAgain(WHOLE, before)).toBe(before);
  });

  test('keeps what a cache knew of it, and goes on from there', () => {
    const before = stored(WHOLE);
    const opened = readAgain(WHOLE, before);
    expect(opened.declarations).toHaveLength(before.declarations.length);
    expect(opened.declarations.every((each, index) => each === before.declarations[index])).toBe(true);
    fc.assert(
      fc.property(edits, (all) => check(WHOLE, all, readAgain(WHOLE, stored(WHOLE)))),
      { numRuns: 150 },
    );
  });

  test('is read anew where it says something else', () => {
    const text = WHOLE.replace('system', 'database');
    const opened = readAgain(text, stored(WHOLE));
    expect(said(opened)).toEqual(said(parseFragment(URI, text)));
  });

  test('makes nothing in the map anew', () => {
    const before = stored(WHOLE);
    const join = new Join();
    join.set(before);
    join.settle();
    join.set(readAgain(WHOLE, before));
    expect(join.settle()).toEqual({ gone: [], come: [], keys: new Set() });
  });
});

test('a letter typed in one declaration leaves the objects of all others as they were', () => {
  const before = parseFragment(URI, WHOLE);
  const kept = new Set(before.declarations);
  const at = WHOLE.indexOf('ERP', WHOLE.length / 2);
  const after = reparseFragment(before, WHOLE, `${WHOLE.slice(0, at)}X${WHOLE.slice(at)}`);
  const made = after.declarations.filter((declaration) => !kept.has(declaration));
  expect(after.declarations.length).toBeGreaterThan(20);
  expect(made.length).toBeLessThanOrEqual(3);
});
