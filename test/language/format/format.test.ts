/** Formatting, case by case: what comes in, what comes out, and that it stays so. */
import { expect, test } from 'vitest';
import { formatText } from '../../../src/language/format/format.js';
import { examples, readExample } from '../../support/examples.js';

function check(text: string, expected: string, indent?: string): void {
  const options = indent === undefined ? {} : { indent };
  const formatted = formatText(text, options);
  expect(formatted).toBe(expected);
  expect(formatText(formatted, options)).toBe(expected);
}

test.each<[string, string, string]>([
  ['nothing', '', ''],
  ['white space alone', ' \n\n ', ''],
  ['one space between words', 'team   ops\t"Ops"', 'team ops "Ops"\n'],
  ['none before a comma', 'flow A from B to C,D ,E', 'flow A from B to C, D, E\n'],
  ['a comma that begins a line', 'flow A from B to C\n, D', 'flow A from B to C, D\n'],
  ['a block on one line', 'team ops{contact "a"}', 'team ops { contact "a" }\n'],
  ['an empty block', 'team ops {\n\n}', 'team ops {}\n'],
  [
    'one clause a line',
    'team ops { contact "a"\n escalation "b" }',
    'team ops {\n  contact "a"\n  escalation "b"\n}\n',
  ],
  [
    'two clauses on one line of a block',
    'system A {\n on sap owner ops\n}',
    'system A {\n  on sap\n  owner ops\n}\n',
  ],
  [
    'clauses in front of the block stay',
    'system A on sap owner ops {\n zone eu\n}',
    'system A on sap owner ops {\n  zone eu\n}\n',
  ],
  [
    'the brace on the line of its declaration',
    'team ops\n\n{\n contact "a"\n}',
    'team ops {\n  contact "a"\n}\n',
  ],
  [
    'fields and their blocks',
    'entity E {\nfield a { source B }\nfield b {\nsource C\n}\n}',
    'entity E {\n  field a { source B }\n  field b {\n    source C\n  }\n}\n',
  ],
  [
    'a mapping on one line',
    'flow A from B to C {\n transform map { a -> b,c -> d }\n}',
    'flow A from B to C {\n  transform map { a -> b, c -> d }\n}\n',
  ],
  [
    'a mapping over lines',
    'flow A from B to C {\n transform map { a -> b,\nc -> d }\n}',
    'flow A from B to C {\n  transform map {\n    a -> b,\n    c -> d\n  }\n}\n',
  ],
  [
    'names that are words',
    'entity E { key owner, source\n class audit }',
    'entity E {\n  key owner, source\n  class audit\n}\n',
  ],
  [
    'domains nest',
    'domain A {\ndomain B {\nsystem C on sap\n}\n}',
    'domain A {\n  domain B {\n    system C on sap\n  }\n}\n',
  ],
  ['a domain on one line', 'domain A {system B {} system C{}}', 'domain A { system B {} system C {} }\n'],
  ['declarations begin a line', 'team a {} team b {}', 'team a {}\nteam b {}\n'],
  [
    'a sentence broken over lines',
    'flow A\nfrom B\n      to C\n\n\n  sla 1s {\n owner ops }',
    'flow A\n  from B\n  to C\n  sla 1s {\n  owner ops\n}\n',
  ],
  [
    'a clause broken over lines',
    'flow A from B to C {\n retry fixed 3 times\n every 2s\n}',
    'flow A from B to C {\n  retry fixed 3 times\n    every 2s\n}\n',
  ],
  ['at most one empty line', 'team a\n\n\n\nteam b\nteam c', 'team a\n\nteam b\nteam c\n'],
  ['no empty line at the ends of a block', 'team a {\n\n contact "a"\n\n}', 'team a {\n  contact "a"\n}\n'],
  [
    'an empty line between clauses stays',
    'system A {\n on sap\n\n\n owner b\n}',
    'system A {\n  on sap\n\n  owner b\n}\n',
  ],
  [
    'an empty line around what takes several',
    'team a\nteam b {\n contact "b"\n}\nteam c',
    'team a\n\nteam b {\n  contact "b"\n}\n\nteam c\n',
  ],
  [
    'above the comments of what takes several',
    'team a\n// b\n/** B */\nteam b {\n contact "b"\n}',
    'team a\n\n// b\n/** B */\nteam b {\n  contact "b"\n}\n',
  ],
  [
    'a comment set apart stays so',
    'team a {\n contact "a"\n}\n// last of a\n\nteam b',
    'team a {\n  contact "a"\n}\n// last of a\n\nteam b\n',
  ],
  [
    'trailing comments stay behind',
    'team a   // one\nteam b {// two\n contact "b"/* three */\n}// four',
    'team a // one\n\nteam b { // two\n  contact "b" /* three */\n} // four\n',
  ],
  [
    'comments below each other stay so',
    'system A {\n  on sap     // a\n  owner finance // b\n  zone eu    // c\n}',
    'system A {\n  on sap // a\n  owner finance // b\n  zone eu // c\n}\n'
      .replace('on sap //', 'on sap  //')
      .replace('zone eu //', 'zone eu //')
      .replace('on sap  //', 'on sap  //'),
  ],
  [
    'a comment in front of a clause on its line',
    'team a {\n/* x */ contact "a" }',
    'team a {\n  /* x */ contact "a"\n}\n',
  ],
  [
    'comments at the depth of what they stand in',
    'domain D {\n// one\nteam a {\n contact "a"\n// two\n}\n// three\n}\n  // four',
    'domain D {\n  // one\n  team a {\n    contact "a"\n    // two\n  }\n  // three\n}\n// four\n',
  ],
  [
    'starred comments move as a whole',
    'domain D {\n/**\n * Doc  \n   * more\n*/\nteam a\n}',
    'domain D {\n  /**\n   * Doc\n   * more\n   */\n  team a\n}\n',
  ],
  [
    'other comments stay as they are',
    'domain D {\n/* a\n    picture */\nteam a\n}',
    'domain D {\n  /* a\n    picture */\n  team a\n}\n',
  ],
  [
    'texts stay as they are',
    'flow A from B to C {\n reason """\n  a\n      b   \n   """\n}',
    'flow A from B to C {\n  reason """\n  a\n      b   \n   """\n}\n',
  ],
  ['line ends of Windows', 'team a\r\n\r\n\r\nteam b', 'team a\r\n\r\nteam b\r\n'],
  ['the first line end counts', 'team a\r\nteam b\n', 'team a\r\nteam b\r\n'],
  ['a byte order mark', '\uFEFF\n team a', '\uFEFFteam a\n'],
])('%s', (_, text, expected) => check(text, expected));

const LONG =
  'flow Order from ERP to CRM, WMS, Warehouse realtime sla 1s owner ops { idempotent by number dlq "orders" }';
const SHORT = LONG.replace(', Warehouse', '');

test('a block that is too long for its line is spread', () => {
  expect(LONG.length).toBeGreaterThan(100);
  check(
    LONG,
    'flow Order from ERP to CRM, WMS, Warehouse realtime sla 1s owner ops {\n  idempotent by number\n  dlq "orders"\n}\n',
  );
  expect(SHORT.length).toBeLessThanOrEqual(100);
  check(SHORT, `${SHORT}\n`);
});

test('what is inside a block that was spread may stay on its line', () => {
  const fields = ['amount', 'discount', 'status'].map((name) => `field ${name} { source CRM reader ERP }`);
  check(
    `entity Order { ${fields.join(' ')} }`,
    `entity Order {\n${fields.map((field) => `  ${field}\n`).join('')}}\n`,
  );
});

test('another step of indentation', () =>
  check('team a {\n contact "a"\n}', 'team a {\n\tcontact "a"\n}\n', '\t'));

test.each<[string, string]>([
  ['a declaration cut short', 'flow   Order  from'],
  ['a clause that is none', 'team   a   { contcat "x" }'],
  ['a text that is never closed', 'team   a   { contact   "x\n  }'],
  ['characters without a meaning', 'team   a   # what'],
  ['words below a declaration that are none of its clauses', 'team   z\n    flwo   A'],
])('%s stays byte for byte, and its neighbours do not', (_, broken) => {
  check(`team   x\n   ${broken}\nteam   y`, `team x\n   ${broken}\nteam y\n`);
});

test('stray words stay, and so does what stands above them', () => {
  check('team   x\nteam   y\nflwo   A\nteam   z', 'team x\nteam   y\nflwo   A\nteam z\n');
});

test('in a domain that is never closed nothing moves', () => {
  const text = 'domain   D {\n    system   A\n      team   b\n';
  check(`team   x\n${text}`, `team x\n${text}`);
});

test('with a brace too many nothing moves from the domain above on', () => {
  const text = 'domain   D {\n    system   A {} }\n    system   B\n}\n';
  check(`team   x\n\n${text}team   y\n`, `team x\n\n${text}team y\n`);
});

test.each<[string, string]>([
  ['a declaration behind a brace too many', '}\thub\n      Name\n'],
  ['a declaration behind characters without a meaning', '#\n     hub\n       Name\n'],
  ['a brace in front of a declaration cut short', 'domain D {\n  system A\n      } domain\n      Sales {}\n'],
  ['documentation in front of words that hang on nothing', '/** doc\n   * more\n   */ domain\n      Sales\n'],
])('%s stays where it is, as its lines below stand to its right or not', (_, text) => check(text, text));

test('a sentence over several lines has its first line for itself: those below stand to its right', () =>
  check('/* the mill */ hub\n                  Mill', '/* the mill */\nhub\n  Mill\n'));

test.each(examples)('%s is formatted', async (file) => {
  const text = await readExample(file);
  check(text, text);
});
