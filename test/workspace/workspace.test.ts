/** Which files make which map, with editors opening and disks changing under it. */
import { describe, expect, test } from 'vitest';
import { decode, MOST_BYTES } from '../../src/workspace/files.js';
import { Workspace } from '../../src/workspace/workspace.js';
import { memoryFiles } from '../support/memory-files.js';

const FILES = {
  'file:///w/a.flow': 'system A',
  'file:///w/one/headwater.json': '{}',
  'file:///w/one/b.flow': 'system B',
  'file:///w/one/deep/c.flow': 'system C',
};

async function open(files: Readonly<Record<string, string>> = FILES) {
  const disk = memoryFiles(files);
  const told: string[][] = [];
  const workspace = new Workspace(disk, (roots) => told.push([...roots].sort()));
  await workspace.addFolder('file:///w');
  const names = (root: string) =>
    workspace
      .fragmentsOf(root)
      .flatMap(({ declarations }) =>
        declarations.map((item) => ('name' in item ? (item.name?.text ?? '') : '')),
      )
      .sort((a, b) => a.localeCompare(b));
  return { disk, told, workspace, names };
}

test('a headwater.json makes a map of its folder; the rest belongs to the workspace folder', async () => {
  const { workspace, names } = await open();
  expect(workspace.roots()).toEqual(['file:///w', 'file:///w/one']);
  expect(names('file:///w')).toEqual(['A']);
  expect(names('file:///w/one')).toEqual(['B', 'C']);
});

test('a file outside all folders is a map of its own', async () => {
  const { workspace, names } = await open();
  workspace.setText('untitled:Untitled-1', 'system X');
  expect(names(workspace.rootOf('untitled:Untitled-1'))).toEqual(['X']);
});

test('while an editor has a file open the disk does not count; then it counts again', async () => {
  const { disk, workspace, names } = await open();
  workspace.setText('file:///w/a.flow', 'system Typed');
  disk.files.set('file:///w/a.flow', 'system Saved');
  await workspace.refresh('file:///w/a.flow');
  workspace.remove(new Set(['file:///w/a.flow']));
  expect(names('file:///w')).toEqual(['Typed']);
  await workspace.refresh('file:///w/a.flow', { closed: true });
  expect(names('file:///w')).toEqual(['Saved']);
});

test('a file that an editor opens while the folder is read keeps the editor’s text', async () => {
  const disk = memoryFiles(FILES);
  const workspace = new Workspace(disk, () => undefined);
  const reading = workspace.addFolder('file:///w');
  workspace.setText('file:///w/a.flow', 'system Typed');
  await reading;
  expect(workspace.text('file:///w/a.flow')).toBe('system Typed');
});

test('a new, unsaved file that closes is gone', async () => {
  const { workspace, names } = await open();
  workspace.setText('file:///w/new.flow', 'system New');
  await workspace.refresh('file:///w/new.flow', { closed: true });
  expect(names('file:///w')).toEqual(['A']);
});

test('a headwater.json that comes moves files to a map of their own, and both maps are told', async () => {
  const { disk, told, workspace, names } = await open();
  disk.files.set('file:///w/one/deep/headwater.json', '{}');
  await workspace.refresh('file:///w/one/deep/headwater.json');
  expect(names('file:///w/one/deep')).toEqual(['C']);
  expect(names('file:///w/one')).toEqual(['B']);
  expect(told.at(-1)).toEqual(['file:///w', 'file:///w/one', 'file:///w/one/deep']);
  workspace.remove(new Set(['file:///w/one/deep/headwater.json']));
  expect(names('file:///w/one')).toEqual(['B', 'C']);
});

test('a folder that leaves the workspace takes its files along', async () => {
  const { workspace } = await open();
  workspace.removeFolder('file:///w');
  expect(workspace.roots()).toEqual([]);
});

describe('what cannot be read is a problem in its place', () => {
  test('a file that vanished between listing and reading', async () => {
    const disk = memoryFiles({ 'file:///w/a.flow': 'system A' });
    const workspace = new Workspace(
      { ...disk, list: async () => ['file:///w/gone.flow', 'file:///w/a.flow'] },
      () => undefined,
    );
    await workspace.addFolder('file:///w');
    expect(workspace.fragment('file:///w/gone.flow')?.problems.map(({ code }) => code)).toEqual([
      'unreadable-file',
    ]);
    expect(workspace.fragment('file:///w/a.flow')?.declarations).toHaveLength(1);
  });

  test('a configuration marks its folder, whatever it says', async () => {
    const text = '{ "name": ';
    const { workspace, names } = await open({
      'file:///w/headwater.json': text,
      'file:///w/a.flow': 'system A',
    });
    expect(workspace.configuration('file:///w')).toEqual({ uri: 'file:///w/headwater.json', text });
    expect(workspace.fragment('file:///w/headwater.json')?.problems).toEqual([]);
    expect(names('file:///w')).toEqual(['A']);
  });

  test('bytes that are not UTF-8, or too many', () => {
    expect(decode(new Uint8Array([0x66, 0xff]))).toEqual({
      problem: expect.stringContaining('not UTF-8') as string,
    });
    expect(decode(new Uint8Array(MOST_BYTES + 1))).toEqual({
      problem: expect.stringContaining('split it') as string,
    });
    expect(decode(new TextEncoder().encode('é'))).toEqual({ text: 'é' });
  });
});
