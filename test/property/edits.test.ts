/** A text that is edited piece by piece is read as if it had been read at once, and what the edit does not touch is kept. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFragment, reparseFragment, type TextFragment } from '../../src/language/fragment.js';
import { parseText } from '../../src/language/parser.js';
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

function check(start: string, all: readonly Edit[]): void {
  let text = start;
  let fragment = parseFragment(URI, text);
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

test('a letter typed in one declaration leaves the objects of all others as they were', () => {
  const before = parseFragment(URI, WHOLE);
  const kept = new Set(before.declarations);
  const at = WHOLE.indexOf('ERP', WHOLE.length / 2);
  const after = reparseFragment(before, WHOLE, `${WHOLE.slice(0, at)}X${WHOLE.slice(at)}`);
  const made = after.declarations.filter((declaration) => !kept.has(declaration));
  expect(after.declarations.length).toBeGreaterThan(20);
  expect(made.length).toBeLessThanOrEqual(3);
});
