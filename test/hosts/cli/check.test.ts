/** `headwater check`, as a process: what it prints, and what it returns. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, headwater } from './process.js';

// Rules that say what a short map leaves out have tests of their own.
const QUIET =
  '{ "rules": { "incomplete-documentation": "off", "undeclared-reader": "off", "unused-declaration": "off" } }';

const MAP = {
  'headwater.json': QUIET,
  'systems.flow': 'team ops\nsystem ERP owner ops\nsystem CRM owner ops\n',
  'orders.flow':
    'entity Order {\n  source ERP\n  key id\n  reader CRM\n}\n\nflow Order from ERP to CMR on-demand owner ops sla 1s\n',
};
const CLEAN = { ...MAP, 'orders.flow': MAP['orders.flow'].replace('CMR', 'CRM') };

test('a clean map', async () => {
  const folder = await folderOf(CLEAN);
  expect(await headwater(folder, ['check'])).toEqual({
    code: 0,
    out: 'No findings in 2 files, 1 flow (TIME)\n',
    err: '',
  });
});

test('findings', async () => {
  const { code, out, err } = await headwater(await folderOf(MAP), ['check']);
  expect(code).toBe(1);
  expect(err).toBe('');
  await expect(out).toMatchFileSnapshot('../../golden/cli/check.txt');
});

test('in colours, at the width of a terminal', async () => {
  const { out } = await headwater(await folderOf(MAP), ['check'], { env: { FORCE_COLOR: '1' } });
  await expect(out).toMatchFileSnapshot('../../golden/cli/check-colours.txt');
});

test.each<[string, string[], Record<string, string>, boolean]>([
  ['no terminal', [], {}, false],
  ['--color', ['--color'], {}, true],
  ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, false],
  ['NO_COLOR over FORCE_COLOR', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ['--color over NO_COLOR', ['--color'], { NO_COLOR: '1' }, true],
  ['--no-color over FORCE_COLOR', ['--no-color'], { FORCE_COLOR: '1' }, false],
])('colours: %s', async (_, args, env, coloured) => {
  const { out } = await headwater(await folderOf(MAP), ['check', ...args], { env });
  expect(out.includes('\u001B[31m')).toBe(coloured);
});

test('a file is looked up in its map, and only what stands in it is shown', async () => {
  const folder = await folderOf({ ...MAP, 'other/more.flow': 'flow Order from ERP to Nowhere\n' });
  const clean = await headwater(folder, ['check', 'systems.flow']);
  expect(clean).toMatchObject({ code: 0, out: 'No findings in 1 file, 0 flows (TIME)\n' });
  const { code, out } = await headwater(path.join(folder, 'other'), ['check', '../orders.flow']);
  expect(code).toBe(1);
  expect(out).toContain('../orders.flow:7:');
  expect(out).not.toContain('Nowhere');
  expect(out).not.toContain('no system is called ERP');
});

test('a folder inside a map is checked within it', async () => {
  const folder = await folderOf({ ...CLEAN, 'more/more.flow': 'system Shop owner ops\n' });
  const { code, out } = await headwater(folder, ['check', 'more']);
  expect({ code, out }).toEqual({ code: 0, out: 'No findings in 1 file, 0 flows (TIME)\n' });
});

test('a folder of maps: each for itself', async () => {
  const inFolder = (name: string) =>
    Object.fromEntries(Object.entries(CLEAN).map(([file, text]) => [`${name}/${file}`, text]));
  const folder = await folderOf({ ...inFolder('one'), ...inFolder('two') });
  const { code, out } = await headwater(folder, ['check']);
  expect({ code, out }).toEqual({ code: 0, out: 'No findings in 2 maps, 4 files, 2 flows (TIME)\n' });
});

test('a file in a hidden folder is read when it is asked for', async () => {
  const folder = await folderOf({ '.hidden/a.flow': 'team ops\n', 'headwater.json': '{}' });
  expect((await headwater(folder, ['check', '.hidden/a.flow'])).out).toContain('in 1 file');
});

test('what is suppressed is counted', async () => {
  const flow =
    '// headwater-ignore unknown-name: it comes next week\nflow Order from ERP to CMR on-demand owner ops sla 1s\n';
  const folder = await folderOf({
    ...MAP,
    'orders.flow': MAP['orders.flow'].replace(/flow Order.*\n/, flow),
  });
  const { out } = await headwater(folder, ['check', '--fail-on', 'never']);
  expect(out).toContain(', 1 suppressed, in 2 files');
});

const warned = {
  'a.flow':
    'team ops\nsystem A\nsystem B\nentity E { source A reader B }\nflow E from A to B on-demand sla 1s\n',
};

test.each([
  ['error', 0],
  ['warning', 1],
  ['information', 1],
  ['never', 0],
])('--fail-on %s, where there are warnings', async (level, expected) => {
  const { code, out } = await headwater(await folderOf(warned), ['check', '--fail-on', level]);
  expect(out).toContain('warning');
  expect(code).toBe(expected);
});

test('--fail-on never, where there are errors', async () => {
  const { code, out } = await headwater(await folderOf(MAP), ['check', '--fail-on=never']);
  expect(out).toContain('error');
  expect(code).toBe(0);
});

test('for machines', async () => {
  const { code, out, err } = await headwater(
    await folderOf({ 'a.flow': 'team ops\nteam\n', 'bad.flow': Uint8Array.of(0xff) }),
    ['check', '--format', 'json'],
  );
  expect(code).toBe(2);
  expect(err).toContain('bad.flow: This file is not UTF-8');
  expect(JSON.parse(out)).toEqual({
    version: 1,
    summary: { maps: 1, files: 2, flows: 0, errors: 1, warnings: 0, information: 0, suppressed: 0, known: 0 },
    findings: [
      {
        id: expect.stringMatching(/^[0-9a-f]{8}$/),
        about: 'team ?',
        map: '.',
        file: 'a.flow',
        range: { start: { line: 2, column: 1, offset: 9 }, end: { line: 2, column: 5, offset: 13 } },
        severity: 'error',
        code: 'syntax-error',
        message: 'Expected a name behind `team`.',
        related: [],
        fixes: [],
      },
    ],
    problems: [{ path: 'bad.flow', message: 'This file is not UTF-8 text: save it as UTF-8.' }],
  });
});

test('fixes for machines have titles and edits', async () => {
  const { out } = await headwater(await folderOf(MAP), ['check', '--format', 'json']);
  const { findings } = JSON.parse(out) as { findings: { code: string; fixes: unknown[] }[] };
  const unknown = findings.find(({ code }) => code === 'unknown-name');
  expect(unknown?.fixes).toContainEqual(
    expect.objectContaining({
      edits: [
        {
          file: 'orders.flow',
          range: { start: { line: 7, column: 24, offset: 76 }, end: { line: 7, column: 27, offset: 79 } },
          newText: 'CRM',
        },
      ],
    }),
  );
});

test('a pipe that closes early is no fault', async () => {
  const flows = Array.from({ length: 300 }, (_, index) => `flow E${index} from A to B\n`).join('');
  const { out, err } = await headwater(await folderOf({ 'a.flow': flows }), ['check'], { readOnly: 1 });
  expect(out).not.toBe('');
  expect(err).toBe('');
});

test('names cannot steer the terminal', async () => {
  const evil = '\u001B]0;gone\u0007\u009B31m\u202Eevil';
  const folder = await folderOf({ [`${evil}.flow`]: `entity Order "${evil}" # ${evil}\n` });
  const { out, err } = await headwater(folder, ['check']);
  expect(out).toContain('␛]0;gone␇\\u{9b}31m\\u{202e}evil.flow:1:');
  // eslint-disable-next-line no-control-regex
  expect(out + err).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
});
