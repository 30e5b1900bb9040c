import {
  ProgressType,
  type CompletionList,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type Location,
  type SelectionRange,
  type TextEdit,
  type WorkspaceEdit,
  type WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphAnswer, GraphChangedParams, GraphResult } from '../../src/lsp/protocol.js';
import { apply } from '../../src/views/graph/patch.js';
import { Pieces, type Piece } from '../../src/views/graph/pieces.js';
import { startClient, type LspClient } from '../support/lsp-client.js';

const SYSTEMS = 'system ERP\nsystem CRM\nteam ops\n';
const ORDERS = `entity Order {
  source ERP
  reader CRM
}
flow Order   from ERP to CRM realtime {
sla 1s
  test unit "a.test.ts"
}
`;

let client: LspClient;
let uri: string;

beforeAll(async () => {
  const started = await startClient({ files: { 'systems.flow': SYSTEMS } });
  client = started.client;
  uri = client.open('orders.flow', ORDERS);
});

afterAll(async () => {
  expect(await client.stop()).toBe(0);
});

const at = (line: number, character: number) => ({ textDocument: { uri }, position: { line, character } });

test('completion writes over the word that the cursor is in, and knows snippets', async () => {
  const { items } = await client.request<CompletionList>('textDocument/completion', at(4, 16));
  expect(items.find(({ label }) => label === 'from')?.textEdit).toMatchObject({
    range: { start: { line: 4, character: 13 }, end: { line: 4, character: 17 } },
    newText: 'from',
  });
  const clauses = await client.request<CompletionList>('textDocument/completion', at(5, 0));
  const retry = clauses.items.find(({ label }) => label === 'retry');
  expect(retry).toMatchObject({
    insertTextFormat: 2,
    textEdit: { newText: expect.stringContaining('${1:8}') },
  });
  expect(retry?.documentation).toMatchObject({ kind: 'markdown' });
});

test('a client that knows defaults is told once what all proposals replace', async () => {
  const completion = {
    completionItem: { snippetSupport: true },
    completionList: { itemDefaults: ['editRange'] },
  };
  const { client: knowing } = await startClient({
    files: { 'systems.flow': SYSTEMS },
    capabilities: { textDocument: { completion } },
  });
  const textDocument = { uri: knowing.open('orders.flow', ORDERS) };
  const ask = (line: number, character: number) =>
    knowing.request<CompletionList>('textDocument/completion', {
      textDocument,
      position: { line, character },
    });
  const { items, itemDefaults } = await ask(4, 16);
  expect(itemDefaults?.editRange).toEqual({
    start: { line: 4, character: 13 },
    end: { line: 4, character: 17 },
  });
  expect(items.find(({ label }) => label === 'from')).not.toHaveProperty('textEdit');
  const clauses = await ask(5, 0);
  const retry = clauses.items.find(({ label }) => label === 'retry');
  expect(retry?.textEditText).toContain('${1:8}');
  expect(await knowing.stop()).toBe(0);
});

test('a space brings proposals only where something has to come', async () => {
  const ask = async (line: number, character: number) =>
    (
      await client.request<CompletionList>('textDocument/completion', {
        ...at(line, character),
        context: { triggerKind: 2, triggerCharacter: ' ' },
      })
    ).items.length;
  expect(await ask(4, 18)).toBeGreaterThan(0);
  expect(await ask(4, 38)).toBe(0);
});

test('hover', async () => {
  const hover = await client.request<Hover>('textDocument/hover', at(4, 20));
  expect(hover.contents).toMatchObject({
    kind: 'markdown',
    value: expect.stringContaining('system **ERP**'),
  });
  expect(hover.range).toEqual({ start: { line: 4, character: 18 }, end: { line: 4, character: 21 } });
  expect(await client.request('textDocument/hover', at(7, 0))).toBeNull();
});

test('definition and references lead into files that are closed', async () => {
  const systems = client.uri('systems.flow');
  const erp = { uri: systems, range: { start: { line: 0, character: 7 }, end: { line: 0, character: 10 } } };
  expect(await client.request<Location[]>('textDocument/definition', at(1, 10))).toEqual([erp]);
  const references = await client.request<Location[]>('textDocument/references', {
    ...at(1, 10),
    context: { includeDeclaration: true },
  });
  expect(references).toContainEqual(erp);
  expect(references).toHaveLength(3);
  expect(await client.request('textDocument/documentHighlight', at(1, 10))).toHaveLength(2);
});

test('rename reaches closed files, and says why it refuses', async () => {
  expect(await client.request('textDocument/prepareRename', at(1, 10))).toMatchObject({ placeholder: 'ERP' });
  expect(await client.request('textDocument/prepareRename', at(1, 3))).toBeNull();
  const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...at(1, 10), newName: 'SAP' });
  expect(edit.documentChanges).toMatchObject([
    { textDocument: { uri, version: expect.any(Number) }, edits: [{ newText: 'SAP' }, { newText: 'SAP' }] },
    { textDocument: { uri: client.uri('systems.flow'), version: null }, edits: [{ newText: 'SAP' }] },
  ]);
  await expect(client.request('textDocument/rename', { ...at(1, 10), newName: 'CRM' })).rejects.toThrow(
    /already the name of a place, in systems.flow on line 2/,
  );
  await expect(client.request('textDocument/rename', { ...at(1, 10), newName: '2h' })).rejects.toThrow(
    /is no name/,
  );
});

test('symbols of the document and of the workspace', async () => {
  const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: { uri },
  });
  expect(symbols.map(({ name }) => name)).toEqual(['Order', 'Order from ERP to CRM']);
  const found = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'op' });
  expect(found[0]).toMatchObject({ name: 'ops', location: { uri: client.uri('systems.flow') } });
});

test('formatting changes white space, of all or of some lines', async () => {
  const options = { tabSize: 4, insertSpaces: true };
  const edits = await client.request<TextEdit[]>('textDocument/formatting', {
    textDocument: { uri },
    options,
  });
  expect(edits.length).toBeGreaterThan(1);
  expect(edits.every(({ newText }) => newText.trim() === '')).toBe(true);
  const range = { start: { line: 5, character: 0 }, end: { line: 5, character: 6 } };
  const some = await client.request<TextEdit[]>('textDocument/rangeFormatting', {
    textDocument: { uri },
    options,
    range,
  });
  expect(some.length).toBeGreaterThan(0);
  expect(some.length).toBeLessThan(edits.length);
});

test('folding, selections and links', async () => {
  expect(
    await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } }),
  ).toEqual([
    { startLine: 0, endLine: 2 },
    { startLine: 4, endLine: 6 },
  ]);
  const [selection] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
    textDocument: { uri },
    positions: [{ line: 1, character: 10 }],
  });
  expect(selection?.range).toEqual({ start: { line: 1, character: 9 }, end: { line: 1, character: 12 } });
  const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
  expect(links.map(({ target }) => target)).toEqual([client.uri('a.test.ts')]);
});

test('the graph is that of the text, and whoever has asked hears when it changes', async () => {
  const changed: GraphChangedParams[] = [];
  client.connection.onNotification('headwater/graphChanged', (params: GraphChangedParams) => {
    changed.push(params);
  });
  const { root, version, graph } = await client.request<GraphResult>('headwater/graph', { uri });
  expect(root).toBe(client.uri('').replace(/\/$/, ''));
  expect(graph.nodes.map(({ id }) => id).sort()).toEqual(['CRM', 'ERP']);
  expect(graph.edges.map(({ label }) => label)).toEqual(['Order']);
  client.change(uri, `${ORDERS}system WMS\n`);
  const after = await client.request<GraphResult>('headwater/graph', { uri });
  expect(after.graph.nodes.map(({ id }) => id).sort()).toEqual(['CRM', 'ERP', 'WMS']);
  expect(after.version).toBeGreaterThan(version);
  client.change(uri, ORDERS);
  await expect.poll(() => changed.at(-1)?.root).toBe(root);
});

test('a client that has a graph is told what is other in the next one, and the whole where it has another', async () => {
  const ask = (have?: number): Promise<GraphAnswer> => client.request('headwater/graph', { uri, have });
  const whole = await ask();
  client.change(uri, `${ORDERS}system WMS\n`);
  const next = await ask(whole.version);
  if (!('graph' in whole) || !('patch' in next)) throw new Error('The whole comes first, a change then.');
  expect(JSON.stringify(next.patch)).not.toContain('"CRM"');
  client.change(uri, `${ORDERS}system WMS\n `);
  const other = await ask(whole.version);
  if (!('graph' in other)) throw new Error('A change of what the client does not have is no use to it.');
  expect(other.graph.nodes).toEqual(apply(whole.graph, next.patch).nodes);
  client.change(uri, ORDERS);
});

test('a client that puts graphs together gets long lists ahead of the answer', async () => {
  const FLOWS = 900;
  const text = Array.from(
    { length: FLOWS },
    (_, index) => `flow Order from ERP to S${index} batch daily`,
  ).join('\n');
  const large = client.open('large.flow', text);
  const whole = await client.request<GraphResult>('headwater/graph', { uri });
  const pieces = new Pieces();
  const heard: string[] = [];
  const type = new ProgressType<Piece>();
  const listening = client.connection.onProgress(type, 'large', (piece) => {
    heard.push(piece.list);
    pieces.add(piece);
  });
  const answer = await client.request<GraphAnswer>('headwater/graph', { uri, partialResultToken: 'large' });
  listening.dispose();
  expect(heard.filter((list) => list === 'flows').length).toBeGreaterThan(3);
  expect('graph' in answer && answer.graph.flows).toEqual([]);
  expect(pieces.inAnswer(answer)).toEqual(whole);
  client.change(large, '');
  client.close(large);
});

test('documents that the server does not know get empty answers', async () => {
  const nowhere = { textDocument: { uri: 'file:///nowhere/at all.flow' } };
  const position = { line: 3, character: 3 };
  expect(await client.request('textDocument/completion', { ...nowhere, position })).toMatchObject({
    items: [],
  });
  expect(await client.request('textDocument/hover', { ...nowhere, position })).toBeNull();
  expect(await client.request('textDocument/definition', { ...nowhere, position })).toEqual([]);
  expect(await client.request('textDocument/documentSymbol', nowhere)).toEqual([]);
  expect(
    await client.request('textDocument/formatting', {
      ...nowhere,
      options: { tabSize: 2, insertSpaces: true },
    }),
  ).toEqual([]);
  expect(
    await client.request('textDocument/codeAction', {
      ...nowhere,
      range: { start: position, end: position },
      context: { diagnostics: [] },
    }),
  ).toEqual([]);
  expect(await client.request<GraphResult>('headwater/graph', { uri: 'no uri at all' })).toMatchObject({
    graph: { nodes: [] },
  });
});

test('whatever is typed, every request is answered and nothing is logged', async () => {
  const broken = client.uri('broken.flow');
  const text = ORDERS + SYSTEMS;
  client.open('broken.flow', '');
  for (let length = 0; length <= text.length; length += 7) {
    const cut = `${text.slice(0, length)}\n}}{ flow "`;
    client.change(broken, cut);
    const line = cut.slice(0, length).split('\n').length - 1;
    const place = { textDocument: { uri: broken }, position: { line, character: 1 } };
    await Promise.all(
      [
        'completion',
        'hover',
        'definition',
        'documentHighlight',
        'prepareRename',
        'documentSymbol',
        'foldingRange',
        'documentLink',
      ].map((method) => client.request(`textDocument/${method}`, place)),
    );
    await client.request('textDocument/codeAction', {
      ...place,
      range: { start: place.position, end: place.position },
      context: { diagnostics: [] },
    });
  }
  client.close(broken);
  expect(client.logged).toEqual([]);
});
