import type { CodeAction, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, test } from 'vitest';
import { suppressCommand } from '../../src/lsp/protocol.js';
import { withClient, type LspClient } from '../support/lsp-client.js';

const ONE_LINE = 'flow Order from ERP to CRM realtime sla 1s owner ops\n';

const everything = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

const ask = (client: LspClient, uri: string, only?: readonly string[]): Promise<CodeAction[]> =>
  client.request('textDocument/codeAction', {
    textDocument: { uri },
    range: everything,
    context: { diagnostics: client.diagnostics(uri), only },
  });

/** The text after an edit of one document. */
function applied(text: string, uri: string, edit: WorkspaceEdit | undefined): string {
  const changes = edit?.documentChanges?.flatMap((change) =>
    'edits' in change && change.textDocument.uri === uri ? (change.edits as TextEdit[]) : [],
  );
  const edits = changes ?? edit?.changes?.[uri] ?? [];
  return TextDocument.applyEdits(TextDocument.create(uri, 'headwater', 1, text), edits);
}

test('fix after fix, a flow becomes a map in which nothing is wrong', async () => {
  await withClient({ files: { 'said.ts': '' } }, async (client) => {
    // Only the author knows the key.
    let text = `entity Order { key number }\n${ONE_LINE}`;
    const uri = client.open('a.flow', text);
    await client.until(() => client.codes(uri).length > 0);
    const taken: string[] = [];
    while (client.codes(uri).length > 0 && taken.length < 20) {
      const actions = (await ask(client, uri)).filter(({ title }) => !title.startsWith('Suppress'));
      const action = actions.find(({ isPreferred }) => isPreferred) ?? actions[0];
      if (!action && !text.includes('"…"'))
        throw new Error(`No fix for ${client.codes(uri).join(', ')} in\n${text}`);
      taken.push(action?.title ?? 'What only the author can say');
      text = action ? applied(text, uri, action.edit) : text.replaceAll('"…"', '"said.ts"');
      client.change(uri, text);
      // What is told may still be of the text before.
      await client.until(() => client.published.at(-1)?.version === 1 + taken.length);
    }
    expect(client.codes(uri), `${taken.join('\n')}\n${text}`).toEqual([]);
    expect(text).toContain('retry');
    expect(text).toContain('dlq');
  });
});

test('an action says what it mends, for which version of the text, and which one most authors want', async () => {
  await withClient({}, async (client) => {
    const uri = client.open('a.flow', `system ERPP\n${ONE_LINE}`);
    await client.until(() => client.codes(uri).length > 0);
    const actions = await ask(client, uri);
    expect(actions[0]).toMatchObject({ title: expect.stringContaining('ERPP'), isPreferred: true });
    const declare = actions.find(({ title }) => title === 'Declare system ERP');
    expect(declare?.kind).toBe('quickfix');
    expect(declare?.diagnostics?.map(({ code }) => code)).toEqual(['unknown-name']);
    expect(declare?.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }]);
    const shared = actions.filter(({ diagnostics = [] }) => diagnostics.length > 1);
    expect(shared.map(({ title }) => title)).toContain('Declare all 4 unknown names of this file');
    const keys = actions.map(({ title, edit, command }) => JSON.stringify([title, edit, command]));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('only the findings that the range touches are mended', async () => {
  await withClient({}, async (client) => {
    const uri = client.open('a.flow', `system A\n${ONE_LINE}`);
    await client.until(() => client.codes(uri).length > 0);
    const at = { start: { line: 0, character: 2 }, end: { line: 0, character: 2 } };
    expect(
      await client.request('textDocument/codeAction', {
        textDocument: { uri },
        range: at,
        context: { diagnostics: [] },
      }),
    ).toEqual([]);
  });
});

test('a client that can ask for a reason is told where the comment goes', async () => {
  await withClient({ options: { asksReasons: true } }, async (client) => {
    const uri = client.open('a.flow', `\n\n  ${ONE_LINE}`);
    await client.until(() => client.codes(uri).length > 0);
    const suppress = (await ask(client, uri)).find(
      ({ title }) => title === 'Suppress missing-dlq with a reason',
    );
    expect(suppress?.command).toMatchObject({
      command: suppressCommand,
      arguments: [{ uri, code: 'missing-dlq', line: 2, indent: '  ' }],
    });
    expect(suppress?.edit).toBeUndefined();
  });
});

test('any other client gets the comment, with a reason to be written', async () => {
  await withClient({}, async (client) => {
    const uri = client.open('a.flow', ONE_LINE);
    await client.until(() => client.codes(uri).includes('missing-dlq'));
    const suppress = (await ask(client, uri)).find(
      ({ title }) => title === 'Suppress missing-dlq with a reason',
    );
    const text = applied(ONE_LINE, uri, suppress?.edit);
    expect(text).toBe(`// headwater-ignore missing-dlq: say here why this is accepted\n${ONE_LINE}`);
    client.change(uri, text);
    await client.until(() => !client.codes(uri).includes('missing-dlq'));
  });
});

test('all safe fixes at once, and only where they are asked for', async () => {
  await withClient({}, async (client) => {
    const text = '// headwater-ignore missing-dlq: it is not\nsystem A\n';
    const uri = client.open('a.flow', text);
    await client.until(() => client.codes(uri).includes('unused-suppression'));
    const [all, ...others] = await ask(client, uri, ['source.fixAll']);
    expect(others).toEqual([]);
    expect(all?.kind).toBe('source.fixAll.headwater');
    expect(applied(text, uri, all?.edit)).toBe('system A\n');
    expect((await ask(client, uri)).map(({ kind }) => kind)).not.toContain('source.fixAll.headwater');
    expect(await ask(client, uri, ['refactor'])).toEqual([]);
  });
});

test('a client that knows no document changes gets plain ones', async () => {
  await withClient({ capabilities: {} }, async (client) => {
    const uri = client.open('a.flow', ONE_LINE);
    await client.until(() => client.codes(uri).length > 0);
    const declare = (await ask(client, uri)).find(({ title }) => title === 'Declare system ERP');
    expect(Object.keys(declare?.edit?.changes ?? {})).toEqual([uri]);
  });
});
