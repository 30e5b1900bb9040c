/** Hover, definition, references, rename, symbols: across the files of a map. */
import { assert } from 'chai';
import { commands, workspace } from 'vscode';
import type {
  DocumentSymbol,
  Hover,
  Location,
  LocationLink,
  MarkdownString,
  SymbolInformation,
  Uri,
  WorkspaceEdit,
} from 'vscode';
import { eventually, placeOf, shop } from './support.js';

const ask = <T>(command: string, ...args: readonly unknown[]): Thenable<T> =>
  commands.executeCommand<T>(command, ...args);

const fileOf = (uri: Uri): string => uri.path.split('/').at(-1) ?? '';

/** Asks about the ERP of the flow in orders.flow, until the answer is right: a server that still reads answers of what it has read. */
async function aboutErp(
  check: (answer: never) => void | Promise<void>,
  command: string,
  ...more: readonly unknown[]
): Promise<void> {
  const document = await workspace.openTextDocument(shop('orders.flow'));
  const place = placeOf(document, 'from ERP', 'from '.length);
  await eventually(async () => {
    await check(await ask<never>(command, document.uri, place, ...more));
    return true;
  });
}

suite('navigation', () => {
  test('hover tells what a name stands for', async () => {
    await aboutErp((hovers: readonly Hover[]) => {
      const text = hovers
        .flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value))
        .join('\n');
      assert.include(text, 'SAP S/4HANA');
      assert.include(text, 'The ledger of everything that was sold.');
    }, 'vscode.executeHoverProvider');
  });

  test('a name leads to its declaration in another file', async () => {
    await aboutErp(async ([target]: readonly (Location | LocationLink)[]) => {
      assert.isDefined(target);
      if (!target) return;
      const [uri, range] =
        'uri' in target
          ? [target.uri, target.range]
          : [target.targetUri, target.targetSelectionRange ?? target.targetRange];
      assert.equal(fileOf(uri), 'systems.flow');
      assert.equal((await workspace.openTextDocument(uri)).getText(range), 'ERP');
    }, 'vscode.executeDefinitionProvider');
  });

  test('references are found in open and in closed files', async () => {
    await aboutErp((found: readonly Location[]) => {
      const places = found.map(({ uri, range }) => `${fileOf(uri)}:${range.start.line + 1}`).sort();
      assert.deepEqual(places, ['closed.flow:2', 'orders.flow:2', 'orders.flow:7', 'systems.flow:4']);
    }, 'vscode.executeReferenceProvider');
  });

  test('a name is changed in every file at once', async () => {
    const check = (edit: WorkspaceEdit): void => {
      const changes = edit
        .entries()
        .map(([uri, edits]) => `${fileOf(uri)} ${edits.map(({ newText }) => newText).join(' ')}`);
      assert.deepEqual(changes.sort(), ['closed.flow SAP', 'orders.flow SAP SAP', 'systems.flow SAP']);
    };
    await aboutErp(check, 'vscode.executeDocumentRenameProvider', 'SAP');
  });

  test('a file lists its declarations', async () => {
    const document = await workspace.openTextDocument(shop('systems.flow'));
    const symbols = await eventually(async () => {
      const answer = await ask<DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return answer?.length ? answer : undefined;
    });
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['ops', 'ERP', 'Sales'],
    );
    assert.deepEqual(
      symbols[2]?.children.map(({ name }) => name),
      ['CRM'],
    );
  });

  test('the workspace finds a declaration by a part of its name', async () => {
    await eventually(async () => {
      const found = await ask<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Sale');
      const places = found.map(({ name, location }) => `${name} in ${fileOf(location.uri)}`);
      assert.deepEqual(places, ['Sales in systems.flow']);
      return true;
    });
  });
});
