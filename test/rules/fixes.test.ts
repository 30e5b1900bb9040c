/** The edits that fixes share: where a clause or a declaration lands in texts of every shape. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/base/edit.js';
import { parseFragment } from '../../src/language/fragment.js';
import { language } from '../../src/language/parser.js';
import type { Fragment } from '../../src/model/declarations.js';
import { addBelow, addDeclarations, removeDeclaration } from '../../src/rules/fixes/declare.js';
import { addClauses, addOwnership, OPENERS, removeClause, written } from '../../src/rules/fixes/edits.js';
import { suppressionEdit, suppressionPlace } from '../../src/rules/suppress.js';
import { apply, run, TODAY, URI } from './run.js';

const last = <T>(items: readonly T[]): T => {
  const item = items.at(-1);
  if (item === undefined) throw new Error('nothing there');
  return item;
};
const edited = (
  text: string,
  edit: (fragment: Fragment) => Parameters<typeof applyEdits>[1][number],
): string => applyEdits(text, [edit(parseFragment(URI, text))]);
const withClauses = (text: string, ...clauses: string[]): string =>
  edited(text, (fragment) => addClauses(fragment, last(fragment.declarations), clauses));

test('the words that need a ^ are those that open a declaration', () => {
  expect([...OPENERS].sort()).toEqual([...language().openers.keys()].sort());
  expect(written('flow')).toBe('^flow');
  expect(written('owner')).toBe('owner');
});

const flow = 'flow A from B to C realtime';
const long = 'retry exponential 8 times from 2s to 5m with jitter';

const withoutLast = (text: string): string =>
  edited(text, (fragment) => {
    const edit = removeDeclaration(fragment, last(fragment.declarations));
    if (!edit) throw new Error('It is not taken out.');
    return edit;
  });

describe('the last declaration is taken out', () => {
  test.each([
    ['with its line', 'team a\nteam b\n', 'team a\n'],
    ['with its lines', 'team a\nsystem B {\n  owner a\n}\n', 'team a\n'],
    ['where the text ends behind it', 'team a\nteam b', 'team a\n'],
    ['alone, behind another on its line', 'team a team b\n', 'team a \n'],
    [
      'alone, where one around it ends',
      'domain D {\n  system A\n  system B }\n',
      'domain D {\n  system A\n   }\n',
    ],
    ['alone, where one around it opens', 'domain D { system A\n}\n', 'domain D { \n}\n'],
    [
      'alone, where one with others in it ended',
      'domain D {\n  system A\n  system B\n} team c\n',
      'domain D {\n  system A\n  system B\n} \n',
    ],
    [
      'with its line, below one with others in it',
      'domain D {\n  system A\n}\nteam c\n',
      'domain D {\n  system A\n}\n',
    ],
  ])('%s', (_, text, expected) => {
    expect(withoutLast(text)).toBe(expected);
  });
});

describe('clauses go', () => {
  test.each([
    ['on the line where short', flow, ['sla 1s'], `${flow} sla 1s`],
    ['before a comment behind the line', `${flow} // note\n`, ['sla 1s'], `${flow} sla 1s // note\n`],
    ['into new braces where long', flow, [long], `${flow} {\n  ${long}\n}`],
    ['into new braces where several', flow, ['sla 1s', 'owner ops'], `${flow} {\n  sla 1s\n  owner ops\n}`],
    ['into braces on one line', `${flow} { sla 1s }`, ['owner ops'], `${flow} { sla 1s owner ops }`],
    ['into empty braces', `${flow} {}`, ['owner ops'], `${flow} { owner ops }`],
    ['below the last clause', `${flow} {\n  sla 1s\n}`, ['owner ops'], `${flow} {\n  sla 1s\n  owner ops\n}`],
    [
      'below a comment behind the last clause',
      `${flow} {\n  sla 1s // soon\n}`,
      ['owner ops'],
      `${flow} {\n  sla 1s // soon\n  owner ops\n}`,
    ],
    ['into empty lines of braces', `${flow} {\n}`, ['owner ops'], `${flow} {\n  owner ops\n}`],
    [
      'before a brace on the last line',
      `${flow} {\n  sla 1s }`,
      ['owner ops'],
      `${flow} {\n  sla 1s\n  owner ops }`,
    ],
    [
      'into braces that nobody has closed',
      `${flow} {\n  sla 1s`,
      ['owner ops'],
      `${flow} {\n  sla 1s\n  owner ops`,
    ],
    [
      'with the indentation of a domain',
      `domain D {\n  ${flow}\n}`,
      [long],
      `domain D {\n  ${flow} {\n    ${long}\n  }\n}`,
    ],
    ['with tabs', `domain D {\n\t${flow}\n}`, [long], `domain D {\n\t${flow} {\n\t\t${long}\n\t}\n}`],
  ])('%s', (_, text, clauses, expected) => {
    expect(withClauses(text, ...clauses)).toBe(expected);
  });
});

test('a source goes first, a policy before the fields', () => {
  const text = 'entity A {\n  key id\n  field b\n  field c\n}\n';
  const put = (where: 'first' | 'before fields', clause: string, given = text): string =>
    edited(given, (fragment) => {
      const entity = fragment.declarations[0];
      if (entity?.kind !== 'entity') throw new Error('no entity');
      return addOwnership(fragment, entity, where, clause);
    });
  expect(put('first', 'source X')).toBe('entity A {\n  source X\n  key id\n  field b\n  field c\n}\n');
  expect(put('before fields', 'conflict avoid')).toBe(
    'entity A {\n  key id\n  conflict avoid\n  field b\n  field c\n}\n',
  );
  expect(put('first', 'source X', 'entity A\n')).toBe('entity A source X\n');
  expect(put('before fields', 'conflict avoid', 'entity A { key id }\n')).toBe(
    'entity A { key id conflict avoid }\n',
  );
});

describe('a clause is taken out', () => {
  test.each([
    [
      'with its line',
      `${flow} {\n  sla 1s\n  owner ops // why\n  cache 1m\n}\n`,
      'owner ops',
      `${flow} {\n  sla 1s\n  cache 1m\n}\n`,
    ],
    [
      'from a line of several',
      `${flow} {\n  sla 1s owner ops cache 1m\n}\n`,
      'owner ops',
      `${flow} {\n  sla 1s cache 1m\n}\n`,
    ],
    [
      'from the start of a line',
      `${flow} {\n  owner ops cache 1m\n}\n`,
      'owner ops',
      `${flow} {\n  cache 1m\n}\n`,
    ],
    ['from the end of the sentence', `${flow} sla 1s owner ops\n`, 'owner ops', `${flow} sla 1s\n`],
    ['from braces on one line', `${flow} { sla 1s owner ops }\n`, 'owner ops', `${flow} { sla 1s }\n`],
  ])('%s', (_, text, clause, expected) => {
    const start = text.indexOf(clause);
    const span = { start, end: start + clause.length };
    expect(edited(text, (fragment) => removeClause(fragment, last(fragment.declarations), span))).toBe(
      expected,
    );
  });
});

describe('declarations are added', () => {
  const systems = (text: string): string =>
    edited(text, (fragment) => addDeclarations(fragment, 'system', ['system N', 'system M']));
  const added = 'system N\nsystem M\n';
  test.each([
    ['to an empty file', '', added],
    ['above the first flow', `${flow}\n`, `${added}\n${flow}\n`],
    ['below a comment on top of the file', `// our map\n\n${flow}\n`, `// our map\n\n${added}\n${flow}\n`],
    [
      'above the documentation of the first declaration',
      `// our map\n\n/** Sent at once. */\n${flow}\n`,
      `// our map\n\n${added}\n/** Sent at once. */\n${flow}\n`,
    ],
    ['above its documentation', `/** Says all. */\n${flow}\n`, `${added}\n/** Says all. */\n${flow}\n`],
    [
      'above its suppression',
      `// headwater-ignore missing-dlq: because\n${flow}\n`,
      `${added}\n// headwater-ignore missing-dlq: because\n${flow}\n`,
    ],
    ['below the last of the kind', `system A // first\n${flow}\n`, `system A // first\n${added}${flow}\n`],
    ['below a block with a gap', `system A {\n  zone eu\n}\n`, `system A {\n  zone eu\n}\n\n${added}`],
    [
      'below a domain',
      `domain D {\n  system A\n}\n${flow}\n`,
      `domain D {\n  system A\n}\n\n${added}${flow}\n`,
    ],
    ['below what comes before', `team ops\n\n${flow}\n`, `team ops\n\n${added}\n${flow}\n`],
    ['at the end of a file without a line end', 'system A', 'system A\nsystem N\nsystem M'],
    [
      'between two on one line',
      'system A { } flow A from B to C {\n}\n',
      'system A { }\nsystem N\nsystem M flow A from B to C {\n}\n',
    ],
  ])('%s', (_, text, expected) => {
    expect(systems(text)).toBe(expected);
  });

  test('below another, inside its domain', () => {
    const text = `domain D {\n  ${flow}\n}\n`;
    expect(
      edited(text, (fragment) =>
        addBelow(fragment, last(fragment.declarations), 'flow A from C to B batch daily'),
      ),
    ).toBe(`domain D {\n  ${flow}\n  flow A from C to B batch daily\n}\n`);
  });
});

describe('a suppression', () => {
  const suppress = (text: string, code: string, at: string, until?: string): string | undefined => {
    const start = text.indexOf(at);
    const finding = { code, at: { uri: URI, span: { start, end: start + at.length } } };
    const edit = suppressionEdit(parseFragment(URI, text), finding, ' it re-reads\nhourly ', until);
    return edit && applyEdits(text, [edit]);
  };
  const comment = '// headwater-ignore missing-dlq: it re-reads hourly';

  test.each([
    ['stands above the declaration', `${flow}\n`, 'flow A', `${comment}\n${flow}\n`],
    [
      'is indented like it',
      `domain D {\n  ${flow}\n}\n`,
      'flow A',
      `domain D {\n  ${comment}\n  ${flow}\n}\n`,
    ],
    [
      'stands below the documentation',
      `/** Doc. */\n${flow}\n`,
      'flow A',
      `/** Doc. */\n${comment}\n${flow}\n`,
    ],
    [
      'stands above the whole block',
      `${flow} {\n  sla 1s\n}\n`,
      'sla 1s',
      `${comment}\n${flow} {\n  sla 1s\n}\n`,
    ],
    [
      'stands above a domain on one line',
      `domain D { ${flow} }\n`,
      'flow A',
      `${comment}\ndomain D { ${flow} }\n`,
    ],
  ])('%s', (_, text, at, expected) => {
    expect(suppress(text, 'missing-dlq', at)).toBe(expected);
  });

  test('can run out', () => {
    expect(suppress(`${flow}\n`, 'missing-dlq', 'flow', TODAY)).toBe(`${comment}, until ${TODAY}\n${flow}\n`);
  });

  test.each([
    ['syntax-error', `${flow}\n`, 'flow'],
    ['unused-suppression', `${flow}\n`, 'flow'],
    ['missing-dlq', '// nothing here\n', 'nothing'],
  ])('is not offered for %s on %j', (code, text, at) => {
    const start = text.indexOf(at);
    expect(
      suppressionPlace(parseFragment(URI, text), { code, at: { uri: URI, span: { start, end: start + 1 } } }),
    ).toBeUndefined();
  });

  test('keeps back every finding that it is written for, but for broken texts', () => {
    const text =
      'domain D {\n  system A\n  flow Order from A to B batch hourly sla 1m\n}\nentity Order {\n  reader C\n  writer B\n}\n';
    const { findings, map } = run(text);
    const fragment = map.fragments.get(URI);
    if (!fragment) throw new Error('no fragment');
    const left = findings.map((finding) => {
      const edit = suppressionEdit(fragment, finding, 'because');
      if (!edit) return `${finding.code}: no edit`;
      const after = run(applyEdits(text, [edit]));
      const same = after.findings.filter(
        ({ code, at }) =>
          code === finding.code && at.span.start === finding.at.span.start + edit.newText.length,
      );
      return same.length === 0 && after.suppressed.length > 0 ? '' : finding.code;
    });
    expect(findings.length).toBeGreaterThan(5);
    expect(left.filter((code) => code !== '')).toEqual([]);
  });
});

test('a name that only a declaration word could be is written with its ^', () => {
  const text = 'entity Order {\n  source ^system\n  key id\n  reader ^hub\n}\n';
  const finding = run(text).of('reader-without-feed')[0];
  const fix = finding?.fixes()[0];
  if (!fix) throw new Error('no fix');
  expect(apply(text, fix)).toBe(`${text}
flow Order from ^system to ^hub near-realtime every 5m sla 15m {
  idempotent by id
  retry exponential 8 times from 2s to 5m with jitter
  dlq "order-hub-dlq" keep 14d
}
`);
});
