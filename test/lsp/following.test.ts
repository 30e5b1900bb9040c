/** Files as editors and tools really tell of them: many at once, in no order, folders alone, and late; what counts is what is on the disk. */
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FileChangeType, type Hover } from 'vscode-languageserver/node';
import { expect, test } from 'vitest';
import { graphChanged, listFilesRequest, readFileRequest } from '../../src/lsp/protocol.js';
import type { GraphChangedParams, GraphResult } from '../../src/lsp/protocol.js';
import { expectSoon, withClient, type LspClient } from '../support/lsp-client.js';

const { Created, Changed, Deleted } = FileChangeType;
const SYSTEMS = 'system ERP\nsystem CRM\n';
/** Three names that nobody declares. */
const FLOW = 'flow Order from ERP to CRM\n';

const tell = (client: LspClient, ...changes: readonly (readonly [file: string, type: FileChangeType])[]) =>
  client.notify('workspace/didChangeWatchedFiles', {
    changes: changes.map(([file, type]) => ({ uri: client.uri(file), type })),
  });

const move = (client: LspClient, from: string, to: string): Promise<void> =>
  rename(path.join(client.folder, from), path.join(client.folder, to));

const remove = (client: LspClient, file: string): Promise<void> =>
  rm(path.join(client.folder, file), { recursive: true, force: true });

const unknownIn = (client: LspClient, file: string): number =>
  client.codes(client.uri(file)).filter((code) => code === 'unknown-name').length;

/** When a file has so many names that nobody declares, and all that was told before is worked off. */
async function expectUnknown(client: LspClient, file: string, count: number): Promise<void> {
  await client.until(
    () => unknownIn(client, file) === count,
    `${count} unknown names in ${file}, but ${unknownIn(client, file)}`,
  );
}

/** When all that was told so far has been looked at. */
async function settled(client: LspClient): Promise<void> {
  const uri = client.open('probe.flow', 'flow');
  await client.until(() => client.codes(uri).length > 0);
  client.close(uri);
  await client.until(() => client.codes(uri).length === 0);
}

test('a folder that takes the place of another one, told as a change of the folder alone', async () => {
  await withClient({ files: { 'a.flow': FLOW, 'sub/systems.flow': SYSTEMS } }, async (client) => {
    await expectUnknown(client, 'a.flow', 1);
    await client.write('.other/deep/systems.flow', 'system ERP\n');
    await client.write('.other/b.flow', FLOW);
    await move(client, 'sub', '.old');
    await move(client, '.other', 'sub');
    tell(client, ['sub', Changed]);
    await expectUnknown(client, 'a.flow', 2);
    await expectUnknown(client, 'sub/b.flow', 2);
  });
});

test('a folder that takes the place of another one, told as coming alone, or as coming and then going', async () => {
  await withClient({ files: { 'a.flow': FLOW, 'sub/x.flow': SYSTEMS } }, async (client) => {
    await expectUnknown(client, 'a.flow', 1);
    await client.write('.other/x.flow', 'system ERP\n');
    await move(client, 'sub', '.old');
    await move(client, '.other', 'sub');
    tell(client, ['sub', Created]);
    await expectUnknown(client, 'a.flow', 2);
    await move(client, 'sub', '.other');
    await move(client, '.old', 'sub');
    tell(client, ['sub', Created], ['sub', Created], ['sub', Deleted]);
    await expectUnknown(client, 'a.flow', 1);
  });
});

test('what comes and goes within one batch is what it is on the disk, whatever is told first', async () => {
  const files = { 'a.flow': FLOW, 'b.flow': SYSTEMS, 'sub/c.flow': 'entity Order { source ERP }\n' };
  await withClient({ files }, async (client) => {
    await expectUnknown(client, 'a.flow', 0);
    await client.write('b.flow', 'system ERP\n');
    tell(client, ['b.flow', Created], ['b.flow', Deleted]);
    await expectUnknown(client, 'a.flow', 1);
    await remove(client, 'sub');
    await client.write('sub/d.flow', 'system CRM\n');
    tell(client, ['sub/d.flow', Created], ['sub/c.flow', Deleted], ['sub', Deleted]);
    await client.until(() => client.codes(client.uri('a.flow')).includes('unknown-name'));
    await settled(client);
    const named = client.diagnostics(client.uri('a.flow')).filter(({ code }) => code === 'unknown-name');
    expect(named.map(({ message }) => /Order|ERP|CRM/.exec(JSON.stringify(message))?.[0])).toEqual(['Order']);
    await remove(client, 'b.flow');
    tell(client, ['b.flow', Deleted], ['b.flow', Changed], ['b.flow', Created], ['b.flow', Created]);
    await expectUnknown(client, 'a.flow', 2);
    expect(client.codes(client.uri('b.flow'))).toEqual([]);
  });
});

test('another branch: many files come, go and change, folders become files and the other way round', async () => {
  const before = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`m${index % 6}/f${index}.flow`, FLOW]),
  );
  await withClient({ files: { ...before, 'systems.flow': SYSTEMS, turned: 'no folder' } }, async (client) => {
    for (const file of Object.keys(before)) await expectUnknown(client, file, 1);
    const changes: [string, FileChangeType][] = [];
    for (const [index, file] of Object.keys(before).entries()) {
      await remove(client, file);
      changes.push([file, Deleted]);
      const other = `n${index % 5}/f${index}.flow`;
      await client.write(other, FLOW);
      changes.push([other, Created]);
    }
    for (const folder of ['m0', 'm1', 'm2', 'm3', 'm4', 'm5']) await remove(client, folder);
    await writeFile(path.join(client.folder, 'm0'), 'a file by now');
    await remove(client, 'turned');
    await client.write('turned/orders.flow', 'entity Order { source ERP }\n');
    await client.write('systems.flow', 'system ERP\n');
    tell(client, ['m0', Changed], ['turned', Changed], ['systems.flow', Changed], ...changes);
    for (const [file, type] of changes) await expectUnknown(client, file, type === Created ? 1 : 0);
    const told = new Set(
      client.published.map(({ uri }) => uri).filter((uri) => client.codes(uri).length > 0),
    );
    expect([...told].filter((uri) => /\/m\d/.test(uri))).toEqual([]);
    expect(client.logged).toEqual([]);
  });
});

test('a file that becomes a folder of its name is no file that cannot be read', async () => {
  await withClient({ files: { 'a.flow': FLOW, 'b.flow': SYSTEMS } }, async (client) => {
    await expectUnknown(client, 'a.flow', 1);
    await remove(client, 'b.flow');
    await client.write('b.flow/c.flow', 'system ERP\n');
    tell(client, ['b.flow', Changed]);
    await expectUnknown(client, 'a.flow', 2);
    await remove(client, 'b.flow');
    await client.write('b.flow', SYSTEMS);
    tell(client, ['b.flow', Changed]);
    await expectUnknown(client, 'a.flow', 1);
    await remove(client, 'b.flow');
    tell(client, ['b.flow', Changed]);
    await expectUnknown(client, 'a.flow', 3);
    expect(client.published.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))).not.toContain(
      'unreadable-file',
    );
  });
});

test('a file that comes and cannot be read says so, as it would had it been there from the start', async () => {
  await withClient({ files: { 'a.flow': FLOW } }, async (client) => {
    await expectUnknown(client, 'a.flow', 3);
    await writeFile(path.join(client.folder, 'latin.flow'), Buffer.from([0x73, 0xe4, 0xff]));
    tell(client, ['latin.flow', Created]);
    await client.until(() => client.codes(client.uri('latin.flow')).includes('unreadable-file'));
    await client.write('latin.flow', SYSTEMS);
    tell(client, ['latin.flow', Changed]);
    await expectUnknown(client, 'a.flow', 1);
  });
});

test('saved beside and moved over: what the editor leaves counts, and nothing of what it wrote meanwhile', async () => {
  await withClient({ files: { 'a.flow': FLOW, 'b.flow': 'system ERP\n' } }, async (client) => {
    await expectUnknown(client, 'a.flow', 2);
    await client.write('b.flow.tmp.1', SYSTEMS);
    await move(client, 'b.flow.tmp.1', 'b.flow');
    tell(
      client,
      ['b.flow.tmp.1', Created],
      ['b.flow', Deleted],
      ['b.flow', Created],
      ['b.flow.tmp.1', Deleted],
    );
    await expectUnknown(client, 'a.flow', 1);
    await move(client, 'b.flow', 'b.flow~');
    await client.write('b.flow', 'system CRM\n');
    tell(client, ['b.flow~', Created], ['b.flow', Changed], ['4913', Created], ['4913', Deleted]);
    await expectUnknown(client, 'a.flow', 2);
    expect(client.logged).toEqual([]);
  });
});

test('a folder that is renamed while files of it are open', async () => {
  const files = {
    'a.flow': FLOW,
    'old/systems.flow': 'system ERP\n',
    'old/orders.flow': 'entity Order { source ERP }\n',
  };
  await withClient({ files }, async (client) => {
    await expectUnknown(client, 'a.flow', 1);
    const open = client.open('old/systems.flow', SYSTEMS);
    await expectUnknown(client, 'a.flow', 0);
    await move(client, 'old', 'new');
    client.close(open);
    const again = client.open('new/systems.flow', SYSTEMS);
    tell(client, ['new', Created], ['old', Deleted]);
    await settled(client);
    await expectUnknown(client, 'a.flow', 0);
    expect(client.codes(again)).not.toContain('duplicate-name');
    client.close(again);
    await expectUnknown(client, 'a.flow', 1);
  });
});

test('a name in other letters is another file, and the old one is gone', async () => {
  await withClient({ files: { 'a.flow': FLOW, 'sub/Systems.flow': SYSTEMS } }, async (client) => {
    await expectUnknown(client, 'a.flow', 1);
    await move(client, 'sub/Systems.flow', 'sub/systems.flow');
    tell(client, ['sub/systems.flow', Created], ['sub/Systems.flow', Deleted]);
    await move(client, 'sub', 'Sub');
    tell(client, ['Sub', Created], ['sub', Deleted]);
    await settled(client);
    const codes = client.published.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
    expect(unknownIn(client, 'a.flow')).toBe(1);
    expect(codes).not.toContain('unreadable-file');
  });
});

test('the workspace folder itself goes, and comes back', async () => {
  const files = { 'map/a.flow': FLOW, 'map/headwater.json': '{}', 'map/deep/b.flow': 'system ERP\n' };
  await withClient({ files, folders: ['map'] }, async (client) => {
    await expectUnknown(client, 'map/a.flow', 2);
    await move(client, 'map', 'away');
    tell(client, ['map', Deleted]);
    await expectUnknown(client, 'map/a.flow', 0);
    await move(client, 'away', 'map');
    tell(client, ['map', Created]);
    await expectUnknown(client, 'map/a.flow', 2);
  });
});

test('a folder within a hidden folder of another one is followed like any other', async () => {
  const files = { 'a.flow': FLOW, '.maps/own/b.flow': FLOW };
  await withClient({ files, folders: ['', '.maps/own'] }, async (client) => {
    await expectUnknown(client, '.maps/own/b.flow', 3);
    await client.write('.maps/own/systems.flow', SYSTEMS);
    tell(client, ['.maps/own/systems.flow', Created]);
    await expectUnknown(client, '.maps/own/b.flow', 1);
    const added: never[] = [];
    const removed = [{ uri: client.uri('.maps/own'), name: 'own' }];
    client.notify('workspace/didChangeWorkspaceFolders', { event: { added, removed } });
    await expectUnknown(client, '.maps/own/b.flow', 0);
  });
});

test('a folder that is open twice, once within the other, stays when one of them leaves', async () => {
  const files = { 'a.flow': FLOW, 'in/b.flow': SYSTEMS };
  await withClient({ files, folders: ['', 'in'] }, async (client) => {
    await expectUnknown(client, 'a.flow', 1);
    const event = { added: [], removed: [{ uri: client.uri('in'), name: 'in' }] };
    client.notify('workspace/didChangeWorkspaceFolders', { event });
    await client.write('in/c.flow', 'entity Order { source ERP }\n');
    tell(client, ['in/c.flow', Created]);
    await expectUnknown(client, 'a.flow', 0);
  });
});

test('a text that is looked at as a map and closed is none any more; nor is one of a package', async () => {
  const files = {
    'a.flow': FLOW,
    'notes.txt': SYSTEMS,
    'node_modules/p/b.flow': 'entity Order { source ERP }\n',
    'package.json': '{}',
  };
  await withClient({ files }, async (client) => {
    await expectUnknown(client, 'a.flow', 3);
    const notes = client.open('notes.txt', SYSTEMS);
    await expectUnknown(client, 'a.flow', 1);
    client.close(notes);
    await expectUnknown(client, 'a.flow', 3);
    const dependency = client.open('node_modules/p/b.flow', 'entity Order { source ERP }\n');
    await expectUnknown(client, 'a.flow', 2);
    client.close(dependency);
    await expectUnknown(client, 'a.flow', 3);
    client.notify('textDocument/didOpen', {
      textDocument: { uri: client.uri('package.json'), languageId: 'json', version: 1, text: '{}' },
    });
    client.close(client.uri('package.json'));
    await settled(client);
    expect(client.codes(client.uri('package.json'))).toEqual([]);
  });
});

test('a link that leads to other files than before', async () => {
  await withClient(
    { files: { 'map/a.flow': FLOW, 'one/s.flow': SYSTEMS, 'two/s.flow': 'system ERP\n' }, folders: ['map'] },
    async (client) => {
      const link = (to: string): Promise<void> =>
        symlink(path.join(client.folder, to), path.join(client.folder, 'map/link'));
      await expectUnknown(client, 'map/a.flow', 3);
      await link('one');
      tell(client, ['map/link', Created]);
      await expectUnknown(client, 'map/a.flow', 1);
      await remove(client, 'map/link');
      await link('two');
      tell(client, ['map/link', Changed]);
      await expectUnknown(client, 'map/a.flow', 2);
      await remove(client, 'two');
      await mkdir(path.join(client.folder, 'two'));
      tell(client, ['map/link', Changed]);
      await expectUnknown(client, 'map/a.flow', 3);
    },
  );
});

test('paths that are percent-encoded in other ways are the same files', async () => {
  await withClient({ files: { 'a.flow': FLOW, 'my maps (é)/s&p.flow': SYSTEMS } }, async (client) => {
    await expectUnknown(client, 'a.flow', 1);
    const plain = `file://${client.folder}/my maps (é)/s&p.flow`;
    const full =
      `file://${client.folder}/${['my maps (é)', 's&p.flow'].map((part) => encodeURIComponent(part).replaceAll('(', '%28').replaceAll('é', '%c3%a9')).join('/')}`.replaceAll(
        '%C3%A9',
        '%c3%a9',
      );
    await client.write('my maps (é)/s&p.flow', 'system ERP\n');
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: plain, type: Changed }] });
    await expectUnknown(client, 'a.flow', 2);
    await client.write('my maps (é)/s&p.flow', SYSTEMS);
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: full, type: Changed }] });
    await expectUnknown(client, 'a.flow', 1);
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: full, type: Deleted }] });
    await expectUnknown(client, 'a.flow', 3);
  });
});

test('a file that is opened while it is read stays open, and one that is opened again while it closes too', async () => {
  await withClient({ options: { providesFiles: true }, folders: [] }, async (client) => {
    const waiting: ((text: string) => void)[] = [];
    client.connection.onRequest(listFilesRequest, () => []);
    client.connection.onRequest(
      readFileRequest,
      () => new Promise((resolve) => waiting.push((text) => resolve({ text }))),
    );
    client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: 'memory:/map', name: 'map' }], removed: [] },
    });
    const uri = 'memory:/map/a.flow';
    const reading = async (): Promise<void> => expect.poll(() => waiting.length).toBe(1);
    const hover = async (): Promise<string> =>
      JSON.stringify(
        await client.request<Hover | null>('textDocument/hover', {
          textDocument: { uri },
          position: { line: 0, character: 8 },
        }),
      );
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: Changed }] });
    await reading();
    client.open('a.flow', 'system ERP "typed"', uri);
    waiting.pop()?.('system ERP "on the disk"');
    expect(await hover()).toContain('typed');
    client.close(uri);
    await reading();
    client.open('a.flow', 'system ERP "opened again"', uri);
    waiting.pop()?.('system ERP "on the disk"');
    expect(await hover()).toContain('opened again');
  });
});

test('pins go and come with the folder that holds them', async () => {
  const pinned = (x: number): string => `ERP ${x} 1\n`;
  const files = {
    'map/headwater.json': '{}',
    'map/s.flow': SYSTEMS,
    'map/headwater.pins': pinned(1),
    '.other/headwater.json': '{}',
    '.other/s.flow': SYSTEMS,
    '.other/headwater.pins': pinned(2),
  };
  const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
  await withClient({ files, capabilities }, async (client) => {
    client.connection.onRequest('client/registerCapability', () => null);
    const told: GraphChangedParams[] = [];
    client.connection.onNotification(graphChanged, (params: GraphChangedParams) => void told.push(params));
    const pins = async (): Promise<unknown> =>
      (await client.request<GraphResult>('headwater/graph', { uri: client.uri('map/s.flow') })).pins;
    expect(await pins()).toEqual({ ERP: { x: 1, y: 1 } });
    await move(client, 'map', '.map');
    await move(client, '.other', 'map');
    tell(client, ['map', Changed]);
    await expect.poll(() => told.length).toBeGreaterThan(0);
    expect(await pins()).toEqual({ ERP: { x: 2, y: 1 } });
    await remove(client, 'map/headwater.pins');
    tell(client, ['map/headwater.pins', Deleted]);
    expect(await pins()).toEqual({});
    await client.write('map/headwater.pins', pinned(3));
    tell(client, ['map/headwater.pins', Created], ['map/headwater.pins', Deleted]);
    expect(await pins()).toEqual({ ERP: { x: 3, y: 1 } });
  });
});

test('what an editor has open stays as it is typed, whatever becomes of its folder', async () => {
  const files = { 'a.flow': FLOW, 'sub/one.flow': 'system Old\n', 'sub/two.flow': 'system Older\n' };
  await withClient({ files }, async (client) => {
    await expectUnknown(client, 'a.flow', 3);
    client.open('sub/one.flow', 'system ERP\n');
    client.open('sub/two.flow', 'system CRM\n');
    await expectUnknown(client, 'a.flow', 1);
    await client.write('.other/one.flow', 'system Other\n');
    await client.write('.other/order.flow', 'entity Order { source ERP }\n');
    await move(client, 'sub', '.old');
    await move(client, '.other', 'sub');
    tell(client, ['sub', Changed]);
    await expectUnknown(client, 'a.flow', 0);
    await remove(client, 'sub');
    tell(client, ['sub', Deleted]);
    await expectUnknown(client, 'a.flow', 1);
  });
});

test('tests in a folder that takes the place of another one are looked up again', async () => {
  const files = { 'a.flow': `${FLOW.trim()} test unit "tests/a.ts"\n`, 'tests/b.ts': '' };
  await withClient({ files }, async (client) => {
    const isMissing = (): boolean => client.codes(client.uri('a.flow')).includes('test-not-found');
    await expectSoon(client, isMissing);
    await client.write('.other/a.ts', '');
    await move(client, 'tests', '.old');
    await move(client, '.other', 'tests');
    tell(client, ['tests', Changed]);
    await expectSoon(client, () => !isMissing());
  });
});
