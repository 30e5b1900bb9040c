import { mkdir, rm, rename as move, symlink } from 'node:fs/promises';
import path from 'node:path';
import { DiagnosticSeverity, FileChangeType } from 'vscode-languageserver/node';
import { describe, expect, test } from 'vitest';
import { existRequest, type ExistParams } from '../../src/lsp/protocol.js';
import { expectSoon, startClient, withClient } from '../support/lsp-client.js';

const ONE_LINE = 'flow Order from ERP to CRM realtime sla 1s owner ops';
const SYSTEMS = 'system ERP\nsystem CRM\nteam ops\n';
const ORDER = 'entity Order {\n  source ERP\n  key id\n  reader CRM\n}\n';

test('one line says at once what the design lacks, each finding with its rule and its page', async () => {
  await withClient({ options: { rulePages: 'file:///docs/rules' } }, async (client) => {
    const uri = client.open('a.flow', ONE_LINE);
    const expected = [
      'missing-retry',
      'missing-dlq',
      'missing-alert',
      'incomplete-documentation',
      'unknown-name',
      'unknown-name',
      'unknown-name',
      'unknown-name',
    ];
    // Of a file that is open, some may be told ahead of the rest.
    await expectSoon(client, () => client.codes(uri).length >= expected.length);
    expect(client.codes(uri)).toEqual(expected);
    expect(client.diagnostics(uri)[0]).toMatchObject({
      source: 'headwater',
      severity: DiagnosticSeverity.Warning,
      codeDescription: { href: 'file:///docs/rules/missing-retry.md' },
    });
    const order = client.diagnostics(uri).find(({ code }) => code === 'unknown-name');
    expect(order).toMatchObject({
      severity: DiagnosticSeverity.Error,
      range: { start: { line: 0, character: 5 }, end: { line: 0, character: 10 } },
    });
  });
});

test('broken text has no rule and so no page', async () => {
  await withClient({ options: { rulePages: 'file:///docs/rules' } }, async (client) => {
    const uri = client.open('a.flow', 'flow Order from');
    await expectSoon(client, () => client.codes(uri).includes('syntax-error'));
    expect(client.diagnostics(uri).find(({ code }) => code === 'syntax-error')).not.toHaveProperty(
      'codeDescription',
    );
  });
});

test('files that no editor has open are checked too, and hear what an open one changes', async () => {
  await withClient({ files: { 'flows.flow': ONE_LINE, 'sub/systems.flow': SYSTEMS } }, async (client) => {
    const flows = client.uri('flows.flow');
    await expectSoon(
      client,
      () => client.codes(flows).filter((code) => code === 'unknown-name').length === 1,
    );
    const orders = client.open('orders.flow', ORDER);
    await expectSoon(client, () => !client.codes(flows).includes('unknown-name'));
    client.change(orders, '');
    await expectSoon(client, () => client.codes(flows).includes('unknown-name'));
  });
});

test('a finding names its other places, in other files', async () => {
  await withClient({ files: { 'a.flow': 'system ERP\n', 'b.flow': 'system ERP\n' } }, async (client) => {
    const [a, b] = [client.uri('a.flow'), client.uri('b.flow')];
    const pointed = (): string[] =>
      [a, b].flatMap((uri) => {
        const found = client.diagnostics(uri).filter(({ code }) => code === 'duplicate-name');
        const related = found.flatMap(({ relatedInformation = [] }) => relatedInformation);
        return related.map(({ location }) => `${uri} ${location.uri}`);
      });
    await expectSoon(client, () => pointed().length > 0);
    expect([[`${a} ${b}`], [`${b} ${a}`]]).toContainEqual(pointed());
  });
});

test('what did not change is not published again', async () => {
  await withClient({ files: { 'broken.flow': 'flow', 'systems.flow': SYSTEMS } }, async (client) => {
    const uri = client.open('z.flow', ORDER);
    await expectSoon(client, () => client.codes(client.uri('broken.flow')).length > 0);
    // Files are published in their order: this one last.
    client.change(uri, 'flow Order from ERP to CRM');
    await expectSoon(client, () => client.codes(uri).includes('missing-sla'));
    expect(
      client.published.filter(({ uri: published }) => published === client.uri('broken.flow')),
    ).toHaveLength(1);
  });
});

test('a change may be a range of the text', async () => {
  await withClient({ files: { 'systems.flow': SYSTEMS } }, async (client) => {
    const uri = client.open('a.flow', 'entity Order { source ERPP }\r\nentity Ä "🚀" { source ERP }');
    await expectSoon(client, () => client.codes(uri).includes('unknown-name'));
    client.change(uri, '', { start: { line: 0, character: 24 }, end: { line: 0, character: 25 } });
    client.change(uri, 'X', { start: { line: 1, character: 25 }, end: { line: 1, character: 25 } });
    await expectSoon(client, () => client.published.at(-1)?.version === 3 && client.codes(uri).length > 0);
    expect(client.diagnostics(uri)[0]?.range).toEqual({
      start: { line: 1, character: 23 },
      end: { line: 1, character: 27 },
    });
  });
});

test('closing brings back what is on disk; a file that is nowhere goes', async () => {
  await withClient({ files: { 'a.flow': SYSTEMS } }, async (client) => {
    const onDisk = client.open('a.flow', 'flow');
    const nowhere = client.open('b.flow', 'flow');
    await expectSoon(client, () => client.codes(onDisk).length > 0 && client.codes(nowhere).length > 0);
    client.close(onDisk);
    client.close(nowhere);
    await expectSoon(client, () => client.codes(onDisk).length === 0 && client.codes(nowhere).length === 0);
  });
});

test('an untitled document is a map of its own', async () => {
  await withClient({ files: { 'systems.flow': SYSTEMS } }, async (client) => {
    const uri = client.open('', ONE_LINE, 'untitled:Untitled-1');
    await expectSoon(client, () => client.codes(uri).filter((code) => code === 'unknown-name').length === 4);
    client.close(uri);
    await expectSoon(client, () => client.codes(uri).length === 0);
  });
});

test('files that come, change and go on disk are followed, folders too', async () => {
  await withClient({ files: { 'a.flow': ONE_LINE } }, async (client) => {
    const uri = client.uri('a.flow');
    const unknown = (): number => client.codes(uri).filter((code) => code === 'unknown-name').length;
    const tell = (file: string, type: FileChangeType): void =>
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri(file), type }] });
    await expectSoon(client, () => unknown() === 4);
    await client.write('sub/systems.flow', SYSTEMS);
    tell('sub/systems.flow', FileChangeType.Created);
    await expectSoon(client, () => unknown() === 1);
    await client.write('sub/systems.flow', 'system ERP\n');
    tell('sub/systems.flow', FileChangeType.Changed);
    await expectSoon(client, () => unknown() === 3);
    await client.write('node_modules/other/systems.flow', SYSTEMS);
    tell('node_modules/other/systems.flow', FileChangeType.Created);
    await client.write('sub/deep/teams.flow', 'team ops\n');
    tell('sub/deep/teams.flow', FileChangeType.Created);
    await expectSoon(client, () => unknown() === 2);
    await rm(path.join(client.folder, 'sub'), { recursive: true });
    tell('sub', FileChangeType.Deleted);
    await expectSoon(client, () => unknown() === 4);
  });
});

test('a folder of which the client tells no more than that it came is read', async () => {
  await withClient({ files: { 'a.flow': ONE_LINE } }, async (client) => {
    const unknown = (file: string): number =>
      client.codes(client.uri(file)).filter((code) => code === 'unknown-name').length;
    const tell = (...files: readonly string[]): void =>
      client.notify('workspace/didChangeWatchedFiles', {
        changes: files.map((file) => ({ uri: client.uri(file), type: FileChangeType.Created })),
      });
    await expectSoon(client, () => unknown('a.flow') === 4);
    await client.write('come/deep/systems.flow', SYSTEMS);
    await client.write('come/own/headwater.json', '{}');
    await client.write('come/own/b.flow', ONE_LINE);
    await symlink(client.folder, path.join(client.folder, 'come', 'up'));
    tell('come', 'come/own', 'come/own/b.flow');
    await expectSoon(client, () => unknown('a.flow') === 1 && unknown('come/own/b.flow') === 4);
    // A map of its own needs its configuration, a link that leads up shows nothing anew.
    expect(client.published.map(({ uri }) => uri).filter((uri) => uri.includes('/up/'))).toEqual([]);
    await client.write('notes.txt', ONE_LINE);
    tell('notes.txt', 'never-there');
    await client.write('come/deep/orders.flow', ORDER);
    tell('come/deep');
    await expectSoon(client, () => unknown('a.flow') === 0);
    expect(client.logged).toEqual([]);
  });
});

test('tests that a flow names are found, lost and missed as files come and go', async () => {
  const flow = `${ONE_LINE} test unit "tests/a.test.ts"`;
  await withClient({ files: { 'a.flow': flow, 'systems.flow': SYSTEMS } }, async (client) => {
    const uri = client.uri('a.flow');
    const isMissing = (): boolean => client.codes(uri).includes('test-not-found');
    const tell = (file: string, type: FileChangeType): void =>
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri(file), type }] });
    await expectSoon(client, isMissing);
    await client.write('tests/a.test.ts', '');
    tell('tests/a.test.ts', FileChangeType.Created);
    await expectSoon(client, () => !isMissing());
    await rm(path.join(client.folder, 'tests'), { recursive: true });
    tell('tests', FileChangeType.Deleted);
    await expectSoon(client, isMissing);
  });
});

describe('a server whose client holds the files', () => {
  const setup = { options: { providesFiles: true }, folders: [] };
  const text = `${ONE_LINE} test unit "tests/a b.test.ts"`;

  test('says nothing of files where the client does not tell', async () => {
    await withClient(setup, async (client) => {
      const uri = client.open('a.flow', text);
      await expectSoon(client, () => client.codes(uri).includes('missing-retry'));
      expect(client.codes(uri)).not.toContain('test-not-found');
    });
  });

  test('asks the client which are there: once, again when one came or went, and when a text is saved', async () => {
    await withClient(setup, async (client) => {
      const there = new Set<string>(['.']);
      const asked: ExistParams[] = [];
      client.connection.onRequest(existRequest, (params: ExistParams) => {
        asked.push(params);
        return { exist: params.paths.map((each) => there.has(each)) };
      });
      client.connection.onRequest('headwater/listFiles', () => []);
      const added = [{ uri: 'memory:/map', name: 'map' }];
      client.notify('workspace/didChangeWorkspaceFolders', { event: { added, removed: [] } });
      const uri = client.open('a.flow', text, 'memory:/map/a.flow');
      const isMissing = (): boolean => client.codes(uri).includes('test-not-found');
      await expectSoon(client, isMissing);
      expect(asked.flatMap(({ paths }) => paths)).toEqual(['tests/a b.test.ts']);

      there.add('tests/a b.test.ts');
      const changes = [{ uri: 'memory:/map/tests/a%20b.test.ts', type: FileChangeType.Created }];
      client.notify('workspace/didChangeWatchedFiles', { changes });
      await expectSoon(client, () => !isMissing());
      expect(asked).toHaveLength(2);

      there.delete('tests/a b.test.ts');
      client.notify('textDocument/didSave', { textDocument: { uri } });
      await expectSoon(client, isMissing);
      expect(asked).toHaveLength(3);
    });
  });
});

test('on a disk whose watcher is silent a text that is saved is looked at again', async () => {
  await withClient({ files: { 'systems.flow': SYSTEMS } }, async (client) => {
    const uri = client.open('a.flow', `${ONE_LINE} test unit "tests/a.test.ts"`);
    const isMissing = (): boolean => client.codes(uri).includes('test-not-found');
    await expectSoon(client, isMissing);
    await client.write('tests/a.test.ts', '');
    client.notify('textDocument/didSave', { textDocument: { uri } });
    await expectSoon(client, () => !isMissing());
  });
});

test('a headwater.json makes a folder a map of its own', async () => {
  await withClient(
    { files: { 'systems.flow': SYSTEMS, 'sub/a.flow': 'entity Order { source ERP }' } },
    async (client) => {
      const uri = client.uri('sub/a.flow');
      client.open('probe.flow', 'flow');
      await expectSoon(client, () => client.codes(client.uri('probe.flow')).length > 0);
      expect(client.codes(uri)).toEqual([]);
      await client.write('sub/headwater.json', '{}');
      client.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: client.uri('sub/headwater.json'), type: FileChangeType.Created }],
      });
      await expectSoon(client, () => client.codes(uri).includes('unknown-name'));
      await rm(path.join(client.folder, 'sub/headwater.json'));
      client.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: client.uri('sub/headwater.json'), type: FileChangeType.Deleted }],
      });
      await expectSoon(client, () => client.codes(uri).length === 0);
    },
  );
});

test('workspace folders come and go', async () => {
  await withClient(
    { files: { 'one/a.flow': 'flow', 'two/b.flow': 'flow' }, folders: ['one'] },
    async (client) => {
      const [one, two] = [client.uri('one/a.flow'), client.uri('two/b.flow')];
      const folder = (name: string) => ({ uri: client.uri(name), name });
      await expectSoon(client, () => client.codes(one).length > 0);
      expect(client.codes(two)).toEqual([]);
      client.notify('workspace/didChangeWorkspaceFolders', {
        event: { added: [folder('two')], removed: [folder('one')] },
      });
      await expectSoon(client, () => client.codes(two).length > 0 && client.codes(one).length === 0);
    },
  );
});

test('a client without folders, and one that knows the root alone', async () => {
  await withClient({ files: { 'a.flow': 'flow', 'b.flow': 'flow' }, folders: [] }, async (client) => {
    const uri = client.open('a.flow', 'flow');
    await expectSoon(client, () => client.codes(uri).length > 0);
    expect(client.published.map((each) => each.uri)).toEqual([uri]);
  });
});

test('a file that cannot be read says so where it stands', async () => {
  await withClient({ files: { 'a.flow': SYSTEMS } }, async (client) => {
    await mkdir(path.join(client.folder, 'bad'));
    await client.write('bad/latin.flow', '');
    await move(path.join(client.folder, 'bad/latin.flow'), path.join(client.folder, 'bad/b.flow'));
    const { writeFile } = await import('node:fs/promises');
    await writeFile(path.join(client.folder, 'bad/b.flow'), Buffer.from([0x73, 0xe4, 0xff]));
    client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: client.uri('bad'), name: 'bad' }], removed: [] },
    });
    await expectSoon(client, () => client.codes(client.uri('bad/b.flow')).includes('unreadable-file'));
  });
});

test('a client that holds the files itself is asked for them', async () => {
  const { client } = await startClient({ options: { providesFiles: true }, folders: [] });
  const files: Record<string, string> = { 'memfs:/map/a.flow': ONE_LINE, 'memfs:/map/b.flow': SYSTEMS };
  client.connection.onRequest('headwater/listFiles', () => [...Object.keys(files), 'memfs:/map/c.flow']);
  client.connection.onRequest('headwater/readFile', ({ uri }: { uri: string }) => ({ text: files[uri] }));
  client.notify('workspace/didChangeWorkspaceFolders', {
    event: { added: [{ uri: 'memfs:/map', name: 'map' }], removed: [] },
  });
  await expectSoon(
    client,
    () => client.codes('memfs:/map/a.flow').filter((code) => code === 'unknown-name').length === 1,
  );
  await expectSoon(client, () => client.codes('memfs:/map/c.flow').includes('unreadable-file'));
  await client.stop();
});
