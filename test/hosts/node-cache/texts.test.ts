/** Texts on a real disk: good for one key and one version, given up as a whole, never fatal. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createNodeTexts } from '../../../src/hosts/node-cache/texts.js';

const MAP = 'file:///map';
const TEXTS = ['one', '', 'three – “drei”'];

async function place(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'headwater-texts-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const read = async (folder: string, key: string, version = '1', map = MAP) => {
  const found = await createNodeTexts({ folder, version }).read(map, key);
  return found && [...found];
};

test('what is kept is found under its own key, of its own version and folder alone', async () => {
  const folder = path.join(await place(), 'not there yet');
  await createNodeTexts({ folder, version: '1' }).write(MAP, 'key', TEXTS);
  expect(await read(folder, 'key')).toEqual(TEXTS);
  expect(await read(folder, 'other')).toBeUndefined();
  expect(await read(folder, 'key', '2')).toBeUndefined();
  expect(await read(folder, 'key', '1', 'file:///other')).toBeUndefined();
  await createNodeTexts({ folder, version: '1' }).write(MAP, 'other', ['new']);
  expect(await read(folder, 'key')).toBeUndefined();
  expect(await read(folder, 'other')).toEqual(['new']);
});

test('what was called off leaves what was there', async () => {
  const folder = await place();
  await createNodeTexts({ folder, version: '1' }).write(MAP, 'key', TEXTS);
  await createNodeTexts({ folder, version: '1' }).write(MAP, 'other', ['new', undefined, 'more']);
  expect(await read(folder, 'key')).toEqual(TEXTS);
  expect(await readdir(folder)).toHaveLength(1);
});

test('a folder that cannot be written is said, and costs nothing else', async () => {
  const file = path.join(await place(), 'a file');
  await writeFile(file, '');
  const problems: unknown[] = [];
  const onProblem = (error: unknown): void => void problems.push(error);
  await createNodeTexts({ folder: file, version: '1', onProblem }).write(MAP, 'key', TEXTS);
  expect(problems).toHaveLength(1);
  expect(await read(file, 'key')).toBeUndefined();
});
