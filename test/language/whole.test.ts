/** Every construct of the language parses, is lowered and resolved. */
import { describe, expect, test } from 'vitest';
import { parseFragment } from '../../src/language/fragment.js';
import type { FlowDeclaration } from '../../src/model/declarations.js';
import { joinFragments } from '../../src/model/join.js';
import { ALL, ENTITY, FLOW, WORLD } from './declarations.js';

const fragmentOf = (text: string) => parseFragment('file:///a.flow', text);

test.each(ALL.map((text) => [text.split('\n')[0], text] as const))('%s', (_, text) => {
  const fragment = fragmentOf(text);
  expect(fragment.problems).toEqual([]);
  expect(fragment.declarations).toHaveLength(1);
});

test('all together resolve', () => {
  const map = joinFragments([fragmentOf(WORLD), parseFragment('file:///b.flow', ALL.join('\n'))]);
  expect(map.unknown).toEqual([]);
  expect(map.duplicates).toEqual([]);
});

/** The values of one declaration, places left out. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      /^(span|pathSpan|head|block|indent|whole|repeats)$/.test(key) ? undefined : inner,
    ),
  );

test('a flow with every clause', () => {
  expect(plain(fragmentOf(FLOW).declarations[0])).toMatchSnapshot();
});

test('an entity with every clause', () => {
  expect(plain(fragmentOf(ENTITY).declarations[0])).toMatchSnapshot();
});

test('every clause may also stand on the line, in any order', () => {
  const line = fragmentOf(
    'flow Order from ERP to CRM owner ops retry fixed 3 times every 10s sla 1s realtime carries status',
  );
  const block = fragmentOf(
    'flow Order from ERP to CRM {\n  carries status\n  realtime\n  sla 1s\n  retry fixed 3 times every 10s\n  owner ops\n}',
  );
  const clauses = ({ declarations }: typeof line) => plain((declarations[0] as FlowDeclaration).clauses);
  expect(line.problems).toEqual([]);
  expect(clauses(line)).toEqual(clauses(block));
});

describe('words of the language are names where a name is expected', () => {
  const words = [
    'batch',
    'owner',
    'source',
    'system',
    'flow',
    'realtime',
    'entity',
    'to',
    'from',
    'peak',
    'none',
    'via',
    'field',
  ];
  test.each(words)('%s', (word) => {
    const text = [
      `team ${word} { contact "x" }`,
      `system ${word} { owner ${word} }`,
      `entity ${word} { source ${word} key ${word} reader ${word} field ${word} }`,
      `flow ${word} from ${word} to ${word}, ${word} realtime owner ${word} carries ${word}, ${word}`,
    ].join('\n');
    const fragment = fragmentOf(text);
    expect(fragment.problems).toEqual([]);
    expect(fragment.mentions.map(({ name }) => name.text)).toEqual(Array.from({ length: 15 }, () => word));
  });

  test('a word that opens a declaration or a clause needs the escape at the start of a line', () => {
    const fragment = fragmentOf('flow Order from A to B {\n  carries status,\n    ^channel,\n    ^owner\n}');
    expect(fragment.problems).toEqual([]);
    expect(fragment.mentions.map(({ name }) => name.text)).toEqual([
      'Order',
      'A',
      'B',
      'status',
      'channel',
      'owner',
    ]);
  });
});

test.each(['3PL', 'Käufer', '顧客', 'order-line_2', '_x'])('the name %s', (name) => {
  const fragment = fragmentOf(`system ${name}\nflow Order from ${name} to B realtime`);
  expect(fragment.problems).toEqual([]);
  expect(fragment.mentions.filter((mention) => mention.name.text === name)).toHaveLength(2);
});

test('declarations nest in domains, on one line or on many', () => {
  const fragment = fragmentOf('domain A { domain B "b" { system X {} system Y } system Z }\nsystem W');
  expect(fragment.problems).toEqual([]);
  expect(fragment.declarations.map(({ kind, within }) => [kind, within.join('/')])).toEqual([
    ['domain', ''],
    ['domain', 'A'],
    ['system', 'A/B'],
    ['system', 'A/B'],
    ['system', 'A'],
    ['system', ''],
  ]);
});

describe('comments', () => {
  test('the doc comment right above a declaration documents it', () => {
    const text =
      '/** Of the one above. */\nsystem A // trails\n\n/**\n * Holds *orders*.\n *\n * - one\n */\nentity Order\nteam x';
    expect(fragmentOf(text).declarations.map(({ doc }) => doc)).toEqual([
      'Of the one above.',
      'Holds *orders*.\n\n- one',
      undefined,
    ]);
  });

  test('a suppression covers the declaration below it', () => {
    const text =
      '// headwater-ignore missing-dlq, missing-sla: re-read hourly, until 2027-01-31\nflow Order from A to B realtime\n// headwater-ignore x\n';
    const { suppressions } = fragmentOf(text);
    expect(
      suppressions.map(({ rules, reason, until, covers }) => [
        rules.map((rule) => rule.text),
        reason,
        until,
        covers && text.slice(covers.start, covers.end),
      ]),
    ).toEqual([
      [['missing-dlq', 'missing-sla'], 're-read hourly', '2027-01-31', 'flow Order from A to B realtime'],
      [['x'], '', undefined, undefined],
    ]);
  });
});

test.each([
  ['until 2027-01-31', '', '2027-01-31'],
  ['for now, until 2027-01-31.', 'for now', '2027-01-31'],
  ['for now, until 2027-02-30', 'for now', '2027-02-30'],
  ['for now, until 31.01.2027', 'for now', '31.01.2027'],
  ['for now, until 1/31/2027 ', 'for now', '1/31/2027'],
  ['for now, until 2027-01', 'for now', '2027-01'],
  ['kept until release 2.5', 'kept until release 2.5', undefined],
  ['the next run, until 10 are done', 'the next run, until 10 are done', undefined],
  ['until 2027-01-31 and longer', 'until 2027-01-31 and longer', undefined],
])('a suppression whose reason is `%s`', (said, reason, until) => {
  const { suppressions } = fragmentOf(
    `// headwater-ignore missing-dlq: ${said}\nflow O from A to B realtime\n`,
  );
  expect(suppressions).toMatchObject([{ reason, until }]);
});

describe('values that no calendar or count knows are problems in their place', () => {
  test.each([
    ['flow O from A to B reviewed 2026-02-30', '2026-02-30'],
    ['flow O from A to B batch daily at 25:00', '25:00'],
    ['flow O from A to B batch daily at 02:00 Europe/Zuerich', 'Europe/Zuerich'],
    ['flow O from A to B batch cron "61 * * * *"', '"61 * * * *"'],
    ['flow O from A to B batch cron "0 0 30 2 *"', '"0 0 30 2 *"'],
    ['flow O from A to B retry fixed 1.5 times', '1.5'],
    ['flow O from A to B retry fixed 0 times', '0'],
    ['system A { availability 120% }', '120%'],
    ['profile p { as x }', 'as x'],
  ])('%s', (text, place) => {
    const { problems } = fragmentOf(text);
    expect(problems.map(({ code, span }) => [code, text.slice(span.start, span.end)])).toEqual([
      ['invalid-value', place],
    ]);
  });
});

test('a clause that stands twice is kept once and noted', () => {
  const { declarations, problems } = fragmentOf(
    'flow O from A to B realtime sla 1s {\n  sla 2s\n  batch hourly\n  alert a\n  alert b\n}',
  );
  expect(problems).toEqual([]);
  expect(declarations[0]?.repeats.map(({ clause }) => clause)).toEqual(['sla', 'batch']);
});

test('a domain with a fault in its head still holds its declarations', () => {
  const { declarations } = parseFragment('file:///a.flow', 'domain A "a" what {\n  system X\n}\nsystem Y');
  expect(declarations.map(({ kind, within }) => [kind, within])).toEqual([
    ['domain', []],
    ['system', ['A']],
    ['system', []],
  ]);
});

test('a declaration begins with the comments right above it; those of the file stand apart', () => {
  const text = '// Of the file.\n\n// Of A.\n/** Its doc. */\nsystem A // trails\nsystem B';
  const { declarations } = parseFragment('file:///a.flow', text);
  expect(declarations.map(({ whole }) => text.slice(whole.start).split('\n')[0])).toEqual([
    '// Of A.',
    'system B',
  ]);
});

test.each(['\uFEFFsystem A', 'flow O from A to B realtime transform map { a->b, c-d -> e- }'])(
  '%j has no fault',
  (text) => {
    expect(parseFragment('file:///a.flow', text).problems).toEqual([]);
  },
);

test('a mark of the byte order moves nothing to the right', () => {
  const text = '   hub\n    Mill\n';
  const names = [text, `\uFEFF${text}`].map((each) => {
    const { declarations, problems } = parseFragment('file:///a.flow', each);
    return { problems, names: declarations.map((one) => one.kind === 'system' && one.name?.text) };
  });
  expect(names).toEqual([names[0], { problems: [], names: ['Mill'] }]);
});
