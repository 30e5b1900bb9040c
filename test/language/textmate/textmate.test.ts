/** The highlighting, as the engine of editors applies it: each line of a case names a word and the scope it must have. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseText } from '../../../src/language/parser.js';
import { textMateGrammar } from '../../../src/language/textmate/grammar.js';
import { readExample, examples } from '../../support/examples.js';
import { tokenise } from './tokenise.js';

/** `expected` pairs texts, in their order, with the end of their scope. Texts between them are left out. */
async function check(text: string, expected: readonly (readonly [string, string])[]): Promise<void> {
  const tokens = (await tokenise(text)).map(({ text: word, scopes }) => [word, scopes.at(-1) ?? ''] as const);
  let from = 0;
  for (const [word, scope] of expected) {
    const index = tokens.findIndex(([each], at) => at >= from && each === word);
    expect(tokens[index] ?? tokens.slice(from), `${word} in ${text}`).toEqual([
      word,
      scope && `${scope}.headwater`,
    ]);
    from = index + 1;
  }
}

test.each<[string, string, [string, string][]]>([
  [
    'a sentence',
    'flow Order from ERP to CRM, WMS realtime sla 1s owner ops',
    [
      ['flow', 'storage.type.declaration'],
      ['Order', 'variable.other.entity'],
      ['from', 'keyword.other'],
      ['ERP', 'variable.other.from'],
      ['to', 'keyword.other'],
      ['CRM', 'variable.other.to'],
      ['WMS', 'variable.other.to'],
      ['realtime', 'keyword.control'],
      ['sla', 'keyword.other.clause'],
      ['1s', 'constant.numeric.duration'],
      ['owner', 'keyword.other.clause'],
      ['ops', 'variable.other.team'],
    ],
  ],
  [
    'words of the language as names',
    'team owner\nsystem source\nflow flow from realtime to sla batch hourly owner owner',
    [
      ['owner', 'entity.name.type.team'],
      ['source', 'entity.name.type.system'],
      ['flow', 'storage.type.declaration'],
      ['flow', 'variable.other.entity'],
      ['realtime', 'variable.other.from'],
      ['sla', 'variable.other.to'],
      ['batch', 'keyword.control'],
      ['hourly', 'constant.language'],
      ['owner', 'keyword.other.clause'],
      ['owner', 'variable.other.team'],
    ],
  ],
  ['an escaped word', 'entity ^flow', [['^flow', 'entity.name.type.entity']]],
  [
    'a declaration behind a brace',
    'domain Sales { system CRM on sap }',
    [
      ['domain', 'storage.type.declaration'],
      ['Sales', 'entity.name.type.domain'],
      ['system', 'storage.type.declaration'],
      ['CRM', 'entity.name.type.system'],
      ['on', 'keyword.other.clause'],
    ],
  ],
  [
    'no declaration in the middle of a line',
    'reader CRM for flow',
    [
      ['reader', 'keyword.other.clause'],
      ['flow', 'variable.other.purpose'],
    ],
  ],
  [
    'values',
    'volume 200/min peak 5k/h\nsize 4KB\nsla 1h30m available 99.9%\nreviewed 2026-10-01\nbatch daily at 02:00 Europe/Zurich',
    [
      ['200/min', 'constant.numeric.rate'],
      ['5k/h', 'constant.numeric.rate'],
      ['4KB', 'constant.numeric.size'],
      ['1h30m', 'constant.numeric.duration'],
      ['99.9%', 'constant.numeric.percent'],
      ['2026-10-01', 'constant.numeric.date'],
      ['02:00', 'constant.numeric.time'],
      ['Europe/Zurich', 'constant.language.zone'],
    ],
  ],
  [
    'a clause cut short',
    'retry exponential 8\n  owner ops',
    [
      ['exponential', 'constant.language'],
      ['8', 'constant.numeric.number'],
      ['owner', 'keyword.other.clause'],
    ],
  ],
  [
    'a sentence over lines',
    'flow Order\n  from ERP\n  sla 1s',
    [
      ['from', 'keyword.other'],
      ['sla', 'keyword.other.clause'],
    ],
  ],
  [
    'an alert without a team',
    'alert when dlq-depth > 0 for 5m',
    [
      ['when', 'keyword.other'],
      ['dlq-depth', 'variable.other.metric'],
      ['>', 'keyword.operator'],
      ['0', 'constant.numeric.number'],
    ],
  ],
  [
    'a mapping',
    'transform map { owner -> team }',
    [
      ['owner', 'variable.other.from'],
      ['->', 'keyword.operator'],
      ['team', 'variable.other.to'],
    ],
  ],
  [
    'a text with an escape',
    'reason "say \\"why\\""',
    [
      ['say ', 'string.quoted.double'],
      ['\\"', 'constant.character.escape'],
    ],
  ],
  [
    'a text that is never closed ends with its line',
    'reason "why\nowner ops',
    [
      ['why', 'string.quoted.double'],
      ['owner', 'keyword.other.clause'],
    ],
  ],
  [
    'documentation',
    '/** What it is. */\nentity Order',
    [
      [' What it is. ', 'comment.block.documentation'],
      ['Order', 'entity.name.type.entity'],
    ],
  ],
  [
    'a suppression',
    '// headwater-ignore missing-dlq, missing-sla: why, until 2027-01-31',
    [
      ['headwater-ignore', 'keyword.other.suppression'],
      ['missing-dlq', 'entity.name.tag.rule'],
      ['missing-sla', 'entity.name.tag.rule'],
      ['2027-01-31', 'constant.numeric.date'],
    ],
  ],
])('%s', async (_, text, expected) => check(text, expected));

test('a text over lines is markdown, and ends at its quotes', async () => {
  const tokens = await tokenise('reason """\n  **bold**\n  """ owner ops');
  expect(tokens.find(({ text }) => text === '**bold**')?.scopes).toEqual([
    'string.quoted.triple.headwater',
    'meta.embedded.block.markdown',
    'markup.bold',
  ]);
  expect(tokens.find(({ text }) => text === 'owner')?.scopes).toEqual(['keyword.other.clause.headwater']);
});

test.each(examples)('every declaration of %s is coloured', async (file) => {
  const text = await readExample(file);
  const declarations = parseText(text).pieces.filter(({ piece }) => piece.rule !== undefined);
  const tokens = await tokenise(text);
  expect(tokens.filter(({ scopes }) => scopes.includes('storage.type.declaration.headwater'))).toHaveLength(
    declarations.length,
  );
  expect(declarations).not.toHaveLength(0);
});

test('the file in place is the one that the grammar gives', async () => {
  const file = path.resolve(import.meta.dirname, '../../../syntaxes/headwater.tmLanguage.json');
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(structuredClone(textMateGrammar()));
});
