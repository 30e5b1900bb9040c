/** The source lines of findings: those that were checked, or none. */
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { load } from '../../../src/hosts/cli/load.js';
import { sourceTexts } from '../../../src/hosts/cli/source-texts.js';
import { folderOf } from './process.js';

const TEXT = 'system ERP\nsystem CRM\n';

async function texts(name = 'a.flow') {
  const cwd = await folderOf({ 'a.flow': TEXT, 'b.flow': 'team ops\n' });
  const loaded = await load([], { has: () => true }, { cwd, env: {}, today: () => '2026-11-23' });
  return { file: path.join(cwd, name), text: sourceTexts(loaded) };
}

test('are read when they are shown', async () => {
  const { text } = await texts();
  expect(['a.flow', 'b.flow', 'a.flow'].map(text)).toEqual([TEXT, 'team ops\n', TEXT]);
});

test('of a file whose lines are others now: none', async () => {
  const { file, text } = await texts();
  await writeFile(file, `\n${TEXT}`);
  expect(text('a.flow')).toBe('');
});

test('of a file that has gone since, or that nobody read: none', async () => {
  const { file, text } = await texts();
  await rm(file);
  expect(['a.flow', 'c.flow'].map(text)).toEqual(['', '']);
});
