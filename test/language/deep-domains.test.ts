/** Domains that nest deeper than they may: one fault, said as what it is, and nothing around them is hurt. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFragment, reparseFragment } from '../../src/language/fragment.js';

const URI = 'file:///deep.flow';

const nested = (depth: number, inside = 'system Inner\n'): string =>
  `${Array.from({ length: depth }, (_, index) => `domain D${index + 1} {\n`).join('')}${inside}${'}\n'.repeat(depth)}system Beside\n`;

const said = (text: string, fragment = parseFragment(URI, text)) => ({
  problems: fragment.problems.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`),
  within: fragment.declarations.map((each) => [
    'name' in each ? each.name?.text : undefined,
    each.within.length,
    each.within.at(-1),
  ]),
});

const systems = (text: string) => said(text).within.filter(([name]) => !/^D\d+$/.test(name as string));

const MESSAGE =
  'Domains nest at most 100 deep, and this one stands deeper: what is in it counts as part of D100. Leave out a level, or declare it beside the others.';

test('a hundred are no fault', () => {
  expect(said(nested(100)).problems).toEqual([]);
  expect(systems(nested(100))).toEqual([
    ['Inner', 100, 'D100'],
    ['Beside', 0, undefined],
  ]);
});

test.each([101, 102, 300])(
  '%i: the outermost that stands too deep says so, and every brace has its domain',
  (depth) => {
    expect(said(nested(depth)).problems).toEqual([`domain D101: ${MESSAGE}`]);
    expect(systems(nested(depth))).toEqual([
      ['Inner', 100, 'D100'],
      ['Beside', 0, undefined],
    ]);
  },
);

test('one that was not closed is told of the outermost', () => {
  const text = nested(150).replace('}\n', '');
  expect(said(text).problems).toEqual([
    'domain D1 {: This domain is never closed: add a `}` behind its last declaration.',
    `domain D101: ${MESSAGE}`,
  ]);
});

test('one brace too many still closes nothing', () => {
  const text = nested(150).replace('}\n', '}\n}\n');
  expect(said(text).problems).toEqual([`domain D101: ${MESSAGE}`, '}: This `}` closes nothing: remove it.']);
});

test('an edit among them is read as if all were read at once', () => {
  const start = nested(104, 'system Inner\nsystem Other { owner ops }\n');
  const edit = fc.record({
    at: fc.oneof(fc.nat(start.length), fc.integer({ min: 1000, max: 1500 })),
    cut: fc.nat(20),
    put: fc.constantFrom('', '}', '{', '\n}\n', '\ndomain New {\n', '\nsystem New\n', ' ', 'domain'),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
      let text = start;
      let fragment = parseFragment(URI, text);
      for (const { at, cut, put } of edits) {
        const next = text.slice(0, at) + put + text.slice(at + cut);
        fragment = reparseFragment(fragment, text, next);
        text = next;
        expect(said(text, fragment)).toEqual(said(text));
      }
    }),
    { numRuns: 100 },
  );
});
