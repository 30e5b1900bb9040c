/** How a server starts on a large map: it answers while it checks, and tells first of what is looked at. */
import { CancellationTokenSource, type CodeAction, type Hover } from 'vscode-languageserver/node';
import { expect, test } from 'vitest';
import { landscape } from '../bench/landscapes/landscape.js';
import { startClient, type LspClient } from '../support/lsp-client.js';

const large = landscape({ flows: 800, style: 'mixed' });
const files = Object.fromEntries(large.files.map(({ path, text }) => [path, text]));
const looked = large.fileOf(500) ?? large.fileOf(50) ?? large.systemsFile;

/** A server that has just been started, with one file open. */
async function starting(use: (client: LspClient, uri: string) => Promise<void>): Promise<void> {
  const { client } = await startClient({ files });
  try {
    await use(client, client.open(looked.path, looked.text));
  } finally {
    await client.stop();
  }
}

/** Flows without any finding are rare: of those that have many at once, each has one. */
const everyFile = (client: LspClient) => (): boolean =>
  large.files
    .filter(({ text }) => text.split('\nflow ').length > 20)
    .every(({ path }) => client.isTold(path));

/** The first line of the file that begins a flow. */
const flowLine = looked.text.split('\n').findIndex((line) => line.startsWith('flow '));
const position = { line: flowLine, character: 'flow X'.length };

test('while the map is checked, what needs no findings is answered, and open files are told of first', async () => {
  await starting(async (client, uri) => {
    const textDocument = { uri };
    const hover = await client.request<Hover | null>('textDocument/hover', { textDocument, position });
    expect(hover?.contents).toMatchObject({ kind: 'markdown' });
    expect(client.published).toEqual([]);
    await client.until(everyFile(client), 'findings of all files');
    expect(client.published[0]?.uri).toBe(uri);
    expect(new Set(client.published.map((each) => each.uri)).size).toBe(client.published.length);
  });
});

test('what needs findings waits for them, unless it is called off', async () => {
  await starting(async (client, uri) => {
    const params = {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: flowLine + 20, character: 0 } },
      context: { diagnostics: [] },
    };
    const source = new CancellationTokenSource();
    const calledOff = client.connection.sendRequest('textDocument/codeAction', params, source.token);
    const wanted = client.request<readonly CodeAction[]>('textDocument/codeAction', params);
    const hover = client.request('textDocument/hover', { textDocument: { uri }, position });
    source.cancel();
    await expect(calledOff).rejects.toThrow('called off');
    await hover;
    expect(client.published).toEqual([]);
    expect((await wanted).length).toBeGreaterThan(0);
  });
});

test('what is typed while the map is checked counts', async () => {
  await starting(async (client, uri) => {
    await client.request('textDocument/hover', { textDocument: { uri }, position });
    const place = { line: flowLine, character: 'flow '.length };
    client.change(uri, 'Nobody', { start: place, end: place });
    await client.until(everyFile(client), 'findings of all files');
    await client.until(() => client.codes(uri).includes('unknown-name'));
    expect(client.codes(uri)).toContain('unknown-name');
  });
});
