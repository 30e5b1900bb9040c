/** What the configuration of a map makes of its files, and of their findings. */
import { expect, test } from 'vitest';
import { parseFragment } from '../../src/language/fragment.js';
import { createHeadwater } from '../../src/service/headwater.js';
import { MapSettings } from '../../src/service/settings.js';
import { bare } from '../../src/workspace/configuration.js';

const ROOT = 'file:///map';
const FILE = `${ROOT}/headwater.json`;
const PATHS = ['a.flow', 'shop/b.flow', 'shop/old/c.flow', 'my%20shop/d.flow'];

const kept = (text: string): string[] => {
  const fragments = PATHS.map((path) => parseFragment(`${ROOT}/${path}`, ''));
  const settings = new MapSettings(ROOT, { uri: FILE, text });
  const left = fragments.filter((fragment) => settings.counted(fragment) === fragment);
  return left.map(({ uri }) => uri.slice(ROOT.length + 1));
};

test.each<[string, string[]]>([
  ['{}', PATHS],
  ['{ "include": ["shop/**"] }', ['shop/b.flow', 'shop/old/c.flow']],
  ['{ "include": ["*.flow"] }', ['a.flow']],
  ['{ "exclude": ["shop/**"] }', ['a.flow', 'my%20shop/d.flow']],
  ['{ "exclude": ["my shop/*"] }', ['a.flow', 'shop/b.flow', 'shop/old/c.flow']],
  ['{ "include": ["shop/**"], "exclude": ["**/old/**"] }', ['shop/b.flow']],
  ['{ "include": [] }', []],
  ['{ "include": "shop" }', PATHS],
  ['{ "exclude": [""] }', PATHS],
  ['not JSON', PATHS],
])('which files count: %s', (text, expected) => {
  expect(kept(text)).toEqual(expected);
});

test('the file of the configuration stays, whatever is included, and carries its faults', () => {
  const text = '{ "include": ["a.flow"], "rules": { "nope": "off" } }';
  const counted = new MapSettings(ROOT, { uri: FILE, text }).counted(bare(FILE, text, []));
  expect(counted?.uri).toBe(FILE);
  expect(counted?.problems).toHaveLength(1);
});

test('without a file all is as given', () => {
  const fragment = parseFragment(`${ROOT}/a.flow`, '');
  expect(new MapSettings(ROOT, undefined).counted(fragment)).toBe(fragment);
});

/** Texts of a map's files through the service. */
async function codes(files: Readonly<Record<string, string>>): Promise<string[]> {
  const uris = Object.keys(files).map((path) => `${ROOT}/${path}`);
  const headwater = createHeadwater({
    files: {
      list: () => Promise.resolve(uris),
      read: (uri) => Promise.resolve({ text: files[uri.slice(ROOT.length + 1)] ?? '' }),
    },
    today: () => '2026-11-23',
    log: (message) => expect.unreachable(message),
  });
  await headwater.addFolder(ROOT);
  return headwater
    .findings(ROOT)
    .map(({ at, code, severity }) => `${at.uri.slice(ROOT.length + 1)} ${code} ${severity}`);
}

const LOOP = 'team ops\nflow Order from ERP to ERP realtime sla 1s owner ops\n';
const selfFlows = async (configuration: string): Promise<string[]> =>
  (
    await codes({
      'headwater.json': configuration,
      'a.flow': LOOP,
      'shop/b.flow': LOOP.replace('team ops', ''),
    })
  ).filter((line) => line.includes('self-flow') || line.includes('configuration'));

test('severities reach the findings, by folder too, beside a fault', async () => {
  expect(await selfFlows('{}')).toEqual(['a.flow self-flow error', 'shop/b.flow self-flow error']);
  const text =
    '{ "rulez": 1, "rules": { "self-flow": "information" }, "overrides": [{ "files": ["shop/*"], "rules": { "self-flow": "off" } }] }';
  expect(await selfFlows(text)).toEqual([
    'a.flow self-flow information',
    'headwater.json invalid-configuration error',
  ]);
});

test('a file that is left out declares nothing for the others', async () => {
  const found = await codes({
    'headwater.json': '{ "exclude": ["shop/**"] }',
    'a.flow': 'system ERP owner ops\n',
    'shop/b.flow': 'team ops\n',
  });
  expect(found).toContain('a.flow unknown-name error');
});
