import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EditParams, EditResult, GraphChangedParams, GraphResult } from '../../src/lsp/protocol.js';
import { startClient, withClient, type LspClient } from '../support/lsp-client.js';

const SYSTEMS = 'system ERP\nsystem CRM\nentity Order { source ERP }\n';
const FLOWS = 'flow Order from ERP to CRM batch daily\n';

let client: LspClient;
let uri: string;

beforeEach(async () => {
  client = (await startClient({ files: { 'systems.flow': SYSTEMS, 'flows.flow': FLOWS } })).client;
  uri = client.open('flows.flow', FLOWS);
});

afterEach(async () => {
  expect(await client.stop()).toBe(0);
});

const ask = (edit: EditParams['edit'], of = client, at = uri): Promise<EditResult> =>
  of.request('headwater/edit', { uri: at, edit });

async function edits(edit: EditParams['edit']): Promise<WorkspaceEdit> {
  const result = await ask(edit);
  if ('problem' in result) throw new Error(result.problem);
  return result.edit;
}

test('a flow goes into the text that is typed just now, for its version', async () => {
  client.change(uri, `// new\n${FLOWS}flow Order fr`);
  const edit = await edits({ kind: 'addFlow', entity: 'Order', from: 'ERP', to: 'CRM', pattern: 'realtime' });
  expect(edit.documentChanges).toEqual([
    {
      textDocument: { uri, version: 2 },
      edits: [
        {
          range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
          newText: 'flow Order from ERP to CRM realtime\n',
        },
      ],
    },
  ]);
});

test('a new name reaches files that are closed', async () => {
  const edit = await edits({ kind: 'rename', what: 'place', name: 'ERP', to: 'SAP' });
  expect(edit.documentChanges).toMatchObject([
    { textDocument: { uri, version: 1 }, edits: [{ newText: 'SAP' }] },
    { textDocument: { uri: client.uri('systems.flow'), version: null }, edits: [{}, {}] },
  ]);
});

test('a fix is the one that the diagnostic offers', async () => {
  client.change(uri, FLOWS.replace('CRM', 'CMR'));
  await client.until(() => client.codes(uri).includes('unknown-name'));
  const found = client.diagnostics(uri).find(({ code }) => code === 'unknown-name');
  if (!found) throw new Error('no finding');
  const fix = {
    kind: 'fix',
    code: 'unknown-name',
    at: { uri, range: found.range },
    title: 'Change to CRM',
  } as const;
  expect((await edits(fix)).documentChanges).toMatchObject([
    { textDocument: { uri, version: 2 }, edits: [{ newText: 'CRM', range: found.range }] },
  ]);
});

test('what cannot be is answered with why, and what to do', async () => {
  expect(await ask({ kind: 'rename', what: 'place', name: 'ERP', to: 'CRM' })).toEqual({
    problem: expect.stringContaining('"CRM" is already the name of a place, in systems.flow on line 2'),
  });
  expect(await ask({ kind: 'addFlow', entity: 'Invoice', from: 'ERP', to: 'CRM' })).toMatchObject({
    mayDeclare: true,
  });
  const hostile = { kind: 'addFlow', entity: null, from: null } as unknown as EditParams['edit'];
  expect(await ask(hostile)).toMatchObject({ problem: expect.stringContaining('The text is unchanged') });
});

test('pins are kept beside the map, come with the graph, and whoever shows it hears of them', async () => {
  const changed: GraphChangedParams[] = [];
  client.connection.onNotification('headwater/graphChanged', (params: GraphChangedParams) => {
    changed.push(params);
  });
  const graph = (): Promise<GraphResult> => client.request('headwater/graph', { uri });
  expect((await graph()).pins).toEqual({});
  const pins = client.uri('headwater.pins');
  const first = await edits({ kind: 'pin', pins: { CRM: { x: 120.4, y: 340 } } });
  const [create, write] = first.documentChanges ?? [];
  expect(create).toEqual({ kind: 'create', uri: pins, options: { ignoreIfExists: true } });
  const newText = write && 'edits' in write ? (write.edits[0] as { newText: string }).newText : '';
  expect(newText).toMatch(/^#.*\nCRM 120 340\n$/);
  await client.write('headwater.pins', newText);
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: pins, type: 1 }] });
  await expect.poll(() => changed.length).toBeGreaterThan(0);
  expect((await graph()).pins).toEqual({ CRM: { x: 120, y: 340 } });
  const more = await edits({ kind: 'pin', pins: { ERP: { x: 1, y: 2 } } });
  expect(more.documentChanges).toMatchObject([
    {
      textDocument: { uri: pins, version: null },
      edits: [
        {
          range: { end: { line: 2, character: 0 } },
          newText: expect.stringMatching(/CRM 120 340\nERP 1 2\n$/),
        },
      ],
    },
  ]);
  const afresh = await edits({ kind: 'pin', pins: {}, afresh: true });
  expect(JSON.stringify(afresh)).not.toContain('CRM');
  expect(await readFile(path.join(client.folder, 'headwater.pins'), 'utf8')).toBe(newText);
});

/** What an edit of the pins leaves of a text, as a client applies it that takes every range at its word. */
function applied(text: string, edit: WorkspaceEdit): string {
  const change = edit.documentChanges?.find((each) => 'edits' in each);
  if (!change || !('edits' in change)) throw new Error('the edit writes nothing');
  return TextDocument.applyEdits(
    TextDocument.create('file:///pins', 'plaintext', 0, text),
    change.edits as TextEdit[],
  );
}

test('pins set one quickly after another are each kept, whenever the client writes them and tells of it', async () => {
  expect((await client.request<GraphResult>('headwater/graph', { uri })).pins).toEqual({});
  const [first, second, third] = await Promise.all(
    ['CRM', 'ERP', 'Shop'].map((name, index) => edits({ kind: 'pin', pins: { [name]: { x: index, y: 0 } } })),
  );
  if (!first || !second || !third) throw new Error('an edit is missing');
  expect(applied(applied('', first), second)).toMatch(/^#.*\nCRM 0 0\nERP 1 0\n$/);
  const three = applied(applied(applied('', first), second), third);
  expect(three).toMatch(/^#.*\nCRM 0 0\nERP 1 0\nShop 2 0\n$/);
  expect((await client.request<GraphResult>('headwater/graph', { uri })).pins).toHaveProperty('Shop');
  await client.write('headwater.pins', applied('', first));
  const fourth = await edits({ kind: 'pin', pins: { CRM: null } });
  expect(applied(three, fourth)).toMatch(/^#.*\nERP 1 0\nShop 2 0\n$/);
});

const WATCHING = {
  workspace: {
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

test('where nothing is pinned, to lay out afresh makes no file', async () => {
  expect(await edits({ kind: 'pin', pins: {}, afresh: true })).toEqual({});
  expect(await edits({ kind: 'pin', pins: { CRM: null } })).toEqual({});
  const pinned = await edits({ kind: 'pin', pins: { CRM: { x: 1, y: 2 } } });
  const afresh = await edits({ kind: 'pin', pins: {}, afresh: true });
  expect(applied(applied('', pinned), afresh)).toMatch(/^#.*\n$/);
});

test('what somebody else wrote into the file of pins stays, though the client has not told of it', async () => {
  await withClient({ capabilities: WATCHING, files: { 'systems.flow': SYSTEMS } }, async (watching) => {
    watching.connection.onRequest('client/registerCapability', () => null);
    const at = watching.open('systems.flow', SYSTEMS);
    const pin = async (name: string): Promise<WorkspaceEdit> => {
      const result = await ask({ kind: 'pin', pins: { [name]: { x: 1, y: 2 } } }, watching, at);
      if ('problem' in result) throw new Error(result.problem);
      return result.edit;
    };
    expect((await watching.request<GraphResult>('headwater/graph', { uri: at })).pins).toEqual({});
    const other = `${applied('', await pin('CRM'))}Other 7 8\n`;
    await watching.write('headwater.pins', other);
    expect(applied(other, await pin('ERP'))).toMatch(/^#.*\nCRM 1 2\nERP 1 2\nOther 7 8\n$/);
  });
});

test('a file without a folder keeps no pins, and is told why', async () => {
  const loose = client.open('', 'system A\n', 'untitled:Untitled-1');
  expect(await ask({ kind: 'pin', pins: { A: { x: 1, y: 2 } } }, client, loose)).toEqual({
    problem: expect.stringContaining('save it in a folder first'),
  });
});

test('a client that knows no document changes gets plain ones', async () => {
  await withClient({ capabilities: {}, files: { 'systems.flow': SYSTEMS } }, async (plain) => {
    const at = plain.open('flows.flow', FLOWS);
    const flow = await ask({ kind: 'addFlow', entity: 'Order', from: 'CRM', to: 'ERP' }, plain, at);
    const pin = await ask({ kind: 'pin', pins: { CRM: { x: 1, y: 2 } } }, plain, at);
    expect(flow).toMatchObject({ edit: { changes: { [at]: [{}] } } });
    expect(pin).toMatchObject({ edit: { changes: { [plain.uri('headwater.pins')]: [{}] } } });
  });
});
