/** What was there before is left out: by a baseline file, by a commit; and ids that stay while lines move. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isReference } from '../../../../src/hosts/cli/git.js';
import { folderOf, headwater, MAP, write } from './command.js';

interface Told {
  readonly id: string;
  readonly code: string;
  readonly message: string;
  readonly about: string;
  readonly file: string;
}

async function told(folder: string, ...args: string[]): Promise<readonly Told[]> {
  const { out } = await headwater(folder, 'check', '--format', 'json', ...args);
  return (JSON.parse(out) as { findings: Told[] }).findings;
}

const ORDERS = 'my shop/orders.flow';
const orders = MAP[ORDERS] ?? '';
const ids = (found: readonly Told[]): string[] => found.map(({ id }) => id).sort();
const NEW_FLOW = 'flow Order from CRM to CRM realtime sla 1s owner ops\n';

test('every finding has an id of its own', async () => {
  const found = await told(await folderOf({ ...MAP, 'twice.flow': orders }));
  expect(found.length).toBeGreaterThan(10);
  expect(new Set(ids(found)).size).toBe(found.length);
});

test.each<[string, (text: string) => string]>([
  ['lines move', (text) => `\n\n// moved\n${text}`],
  ['what is said changes', (text) => text.replace('takes 10m', 'takes 12m')],
  ['a flow follows', (text) => text + NEW_FLOW],
  [
    'a suppression comes',
    (text) =>
      text.replace(
        'flow Order from CRM',
        '// headwater-ignore undeclared-reader: meant\nflow Order from CRM',
      ),
  ],
])('ids stay while %s', async (_, change) => {
  const before = await told(await folderOf(MAP));
  const after = await told(await folderOf({ ...MAP, [ORDERS]: change(orders) }));
  const late = (found: readonly Told[]) => found.filter(({ code }) => code === 'sla-exceeds-pattern');
  expect(ids(late(after))).toEqual(ids(late(before)));
  expect(late(before)).toHaveLength(1);
  for (const { id, code } of before) if (code !== 'undeclared-reader') expect(ids(after)).toContain(id);
});

test('two names that are unknown in one flow are two findings, and mending one leaves the other its id', async () => {
  const unknownCrm = async (text: string) => {
    const found = await told(await folderOf({ 'a.flow': `team ops\n${text}` }));
    return found.filter(({ code, message }) => code === 'unknown-name' && message.includes('CRM'));
  };
  const both = await unknownCrm('flow Order from ERP to CRM realtime owner ops\n');
  const fewer = await unknownCrm('system ERP owner ops\nflow Order from ERP to CRM realtime owner ops\n');
  expect(both).toHaveLength(1);
  expect(ids(fewer)).toEqual(ids(both));
});

test('a baseline: written sorted, one finding a line; what it lists is left out, what is new is told', async () => {
  const folder = await folderOf(MAP);
  const written = await headwater(folder, 'check', '--write-baseline', 'base.json');
  expect(written.code).toBe(0);
  const text = await readFile(path.join(folder, 'base.json'), 'utf8');
  const lines = text.split('\n').filter((line) => line.includes('"id"'));
  expect(lines).toEqual([...lines].sort());
  expect(lines.length).toBe((await told(folder)).length);
  expect(await headwater(folder, 'check', '--baseline', 'base.json')).toMatchObject({
    code: 0,
    out: expect.stringContaining(`${lines.length} known before`),
  });
  await write(folder, { [ORDERS]: `// moved\n${orders}${NEW_FLOW}` });
  const found = await told(folder, '--baseline', 'base.json');
  expect(found.map(({ code }) => code)).toContain('self-flow');
  expect(new Set(found.map(({ about }) => about))).toEqual(new Set(['flow Order from CRM to CRM']));
  // From another folder the file still means the same map.
  const above = path.dirname(folder);
  expect(ids(await told(above, folder, '--baseline', path.join(folder, 'base.json')))).toEqual(ids(found));
});

test('the same fault in another map is new', async () => {
  const folder = await folderOf({ 'one/headwater.json': '{}', 'one/a.flow': NEW_FLOW });
  await headwater(folder, 'check', '--write-baseline', 'base.json');
  await write(folder, { 'two/headwater.json': '{}', 'two/a.flow': NEW_FLOW });
  const found = await told(folder, '--baseline', 'base.json');
  expect(new Set(found.map(({ file }) => file))).toEqual(new Set(['two/a.flow']));
});

test.each<[string, string]>([
  ['no such file', 'nope.json'],
  ['no JSON', 'systems.flow'],
  ['JSON of something else', 'headwater.json'],
  ['a version of later', 'later.json'],
])('a baseline that cannot be used: %s', async (_, file) => {
  const folder = await folderOf({ ...MAP, 'later.json': '{ "version": 2, "findings": [] }' });
  const { code, out, err } = await headwater(folder, 'check', '--baseline', file);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^headwater: [^\n]+--write-baseline[^\n]+\n$/);
});

test('a baseline that cannot be written', async () => {
  const { code, err } = await headwater(
    await folderOf(MAP),
    'check',
    '--write-baseline',
    'no/such/base.json',
  );
  expect(code).toBe(2);
  expect(err).toBe(
    'headwater: no/such/base.json: the baseline cannot be written: its folder does not exist. Name another file.\n',
  );
});

const git = (folder: string, ...args: string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );

async function repository(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await folderOf(files);
  git(folder, 'init', '--quiet', '--initial-branch=trunk');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message=first');
  return folder;
}

test('--changed-since tells what is new against the map of a commit', async () => {
  const folder = await repository(MAP);
  expect(await told(folder, '--changed-since', 'HEAD')).toEqual([]);
  await write(folder, { [ORDERS]: `// moved\n${orders}`, 'new.flow': NEW_FLOW });
  for (const reference of [
    'trunk',
    git(folder, 'rev-parse', '--short', 'HEAD').trim(),
    'HEAD~0',
    'HEAD@{0}',
  ]) {
    const found = await told(folder, '--changed-since', reference);
    expect(new Set(found.map(({ file }) => file))).toEqual(new Set(['new.flow']));
  }
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message=second');
  expect(await told(folder, '--changed-since', 'HEAD')).toEqual([]);
  expect(await told(path.join(folder, 'my shop'), '--changed-since', 'HEAD~1')).toEqual([]);
  expect(await told(folder, 'new.flow', '--changed-since', 'HEAD~1')).not.toEqual([]);
});

test('a suppression that is taken away brings its finding back as new', async () => {
  const folder = await repository(MAP);
  await write(folder, { [ORDERS]: orders.replace(/\/\/ headwater-ignore.*\n/, '') });
  const found = await told(folder, '--changed-since', 'HEAD');
  expect(found.map(({ code }) => code)).toEqual(['self-flow']);
});

test('the severities of the commit are those of the commit', async () => {
  const folder = await repository({
    ...MAP,
    'headwater.json': '{ "rules": { "sla-exceeds-pattern": "off" } }',
  });
  await write(folder, { 'headwater.json': '{}' });
  expect((await told(folder, '--changed-since', 'HEAD')).map(({ code }) => code)).toContain(
    'sla-exceeds-pattern',
  );
});

test('a map that is not in the commit is new as a whole', async () => {
  const folder = await repository({ 'read.me': '' });
  await write(folder, MAP);
  expect(ids(await told(folder, '--changed-since', 'HEAD'))).toEqual(ids(await told(folder)));
});

test.each<[string, string]>([
  ['nowhere', 'git knows no commit nowhere here: check the name, or fetch it'],
  ['HEAD..trunk', 'HEAD..trunk is no name of a commit: give a branch, a tag or a hash.'],
  ['HEAD:systems.flow', 'HEAD:systems.flow is no name of a commit'],
  ['a b', 'a b is no name of a commit'],
])('a commit that cannot be used: %s', async (reference, said) => {
  const { code, out, err } = await headwater(await repository(MAP), 'check', '--changed-since', reference);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(`headwater: .: ${said}`);
});

test('no repository', async () => {
  const { code, err } = await headwater(await folderOf(MAP), 'check', '--changed-since', 'HEAD');
  expect(code).toBe(2);
  expect(err).toBe('headwater: .: this folder is in no git repository: use --baseline instead.\n');
});

test.each(['--output=x', '-x', '.x', '', 'a\nb', 'a:b', 'a..b', 'a\u0000'])('no reference: %j', (text) => {
  expect(isReference(text)).toBe(false);
});
