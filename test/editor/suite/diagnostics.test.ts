/** What the editor says of a map: of open, closed, unsaved and broken files. */
import { assert } from 'chai';
import { DiagnosticSeverity, Uri, WorkspaceEdit, languages, workspace } from 'vscode';
import type { Diagnostic } from 'vscode';
import { registerMemoryFile } from './memory-files.js';
import {
  codeOf,
  eventually,
  expectFindings,
  findings,
  oneLine,
  oneLineFindings,
  shop,
  untitled,
  workspaceFolder,
} from './support.js';

const write = (uri: Uri, text: string): Thenable<void> =>
  workspace.fs.writeFile(uri, new TextEncoder().encode(text));

/** The findings of a kind on a file that need not be open; waits until there are so many. */
function expectProblems(uri: Uri, code: string, count: number): Promise<readonly Diagnostic[]> {
  return eventually(() => {
    const found = languages.getDiagnostics(uri).filter((diagnostic) => codeOf(diagnostic) === code);
    assert.lengthOf(found, count);
    return found;
  });
}

suite('diagnostics', () => {
  test('the first sentence of a map shows all that the design lacks', async () => {
    const { document } = await untitled(oneLine);
    await expectFindings(document, oneLineFindings);
  });

  test('each finding names its source, and its rule links to a page', async () => {
    const { document } = await untitled(oneLine);
    await expectFindings(document, oneLineFindings);
    for (const { source, code, message } of languages.getDiagnostics(document.uri)) {
      assert.equal(source, 'headwater');
      assert.isAbove(message.length, 20);
      if (typeof code !== 'object') assert.fail(`${String(code)} has no page`);
      assert.match(code.target.path, new RegExp(`/docs/rules/${code.value}\\.md$`));
    }
  });

  test('a user may see findings softer or sharper, and hide some', async () => {
    const { document } = await untitled(oneLine);
    const settings = workspace.getConfiguration('headwater.diagnostics');
    const severityOf = (code: string): DiagnosticSeverity | undefined =>
      languages.getDiagnostics(document.uri).find((each) => codeOf(each) === code)?.severity;
    try {
      await settings.update('severity', { 'missing-dlq': 'hint', 'missing-retry': 'off' }, true);
      await eventually(() => {
        assert.equal(severityOf('missing-dlq'), DiagnosticSeverity.Hint);
        assert.isUndefined(severityOf('missing-retry'));
        assert.isDefined(severityOf('unknown-name'));
        return true;
      });
      await settings.update('leastSeverity', 'error', true);
      await eventually(() => {
        assert.isUndefined(severityOf('missing-dlq'));
        assert.equal(severityOf('unknown-name'), DiagnosticSeverity.Error);
        return true;
      });
    } finally {
      await settings.update('severity', undefined, true);
      await settings.update('leastSeverity', undefined, true);
    }
    await eventually(() => (severityOf('missing-retry') === DiagnosticSeverity.Warning ? true : undefined));
  });

  test('a file that is not open is checked too', async () => {
    const found = await expectProblems(shop('closed.flow'), 'unknown-name', 1);
    assert.equal(found[0]?.range.start.line, 1);
    assert.isFalse(workspace.textDocuments.some(({ uri }) => uri.path.endsWith('closed.flow')));
  });

  test('files that come and go on the disk are followed', async () => {
    const folder = Uri.joinPath(workspaceFolder(), 'coming-and-going');
    const file = Uri.joinPath(folder, 'map.flow');
    await write(Uri.joinPath(folder, 'headwater.json'), '{}');
    await write(file, oneLine);
    await expectProblems(file, 'unknown-name', 4);
    await write(file, `system ERP\nsystem CRM\n${oneLine}`);
    await expectProblems(file, 'unknown-name', 2);
    await workspace.fs.delete(folder, { recursive: true });
    await expectProblems(file, 'unknown-name', 0);
  });

  test('a folder that is moved in comes with all that is in it', async () => {
    const folder = (name: string): Uri => Uri.joinPath(workspaceFolder(), name);
    const moved = Uri.joinPath(folder('moved-in'), 'deep', 'map.flow');
    await write(Uri.joinPath(folder('.away'), 'deep', 'headwater.json'), '{}');
    await write(Uri.joinPath(folder('.away'), 'deep', 'map.flow'), oneLine);
    await workspace.fs.rename(folder('.away'), folder('moved-in'));
    await expectProblems(moved, 'unknown-name', 4);
    await workspace.fs.rename(folder('moved-in'), folder('.away'));
    await expectProblems(moved, 'unknown-name', 0);
    await workspace.fs.delete(folder('.away'), { recursive: true });
  });

  test('a folder that takes the place of another one is read anew', async () => {
    const inPlace = (name: string): Uri => Uri.joinPath(workspaceFolder(), 'swapped', name);
    const aside = (name: string): Uri => Uri.joinPath(workspaceFolder(), '.aside', name);
    for (const folder of [inPlace, aside]) await write(folder('headwater.json'), '{}');
    await write(inPlace('map.flow'), oneLine);
    await write(aside('map.flow'), `system ERP\n${oneLine}`);
    await expectProblems(inPlace('map.flow'), 'unknown-name', 4);
    await workspace.fs.rename(inPlace(''), aside('before'));
    await workspace.fs.rename(aside(''), inPlace(''));
    await expectProblems(inPlace('map.flow'), 'unknown-name', 3);
    await workspace.fs.delete(inPlace(''), { recursive: true });
    await expectProblems(inPlace('map.flow'), 'unknown-name', 0);
  });

  test('tests that a flow names are looked up where the files are', async () => {
    const folder = Uri.joinPath(workspaceFolder(), 'with-tests');
    const file = Uri.joinPath(folder, 'map.flow');
    const named = Uri.joinPath(folder, 'tests', 'an order.test.ts');
    await write(Uri.joinPath(folder, 'headwater.json'), '{}');
    await write(file, `${oneLine} test unit "tests/an order.test.ts"\n`);
    await expectProblems(file, 'test-not-found', 1);
    await write(named, '');
    await expectProblems(file, 'test-not-found', 0);
    await workspace.fs.delete(Uri.joinPath(folder, 'tests'), { recursive: true });
    await expectProblems(file, 'test-not-found', 1);
    await workspace.fs.delete(folder, { recursive: true });
    await expectProblems(file, 'test-not-found', 0);
  });

  test('typing changes the findings', async () => {
    const { document } = await untitled('system ERP\nsystem ERP2\n');
    await expectFindings(document, []);
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(10), '\nsystem ERP');
    await workspace.applyEdit(edit);
    await expectFindings(document, ['duplicate-name: ERP']);
  });

  test('half a line costs that line alone, and the message stands where its author is', async () => {
    const { document } = await untitled('system ERP\nflow Order from\nsystem CRM\nsystem CRM\n');
    await eventually(() => {
      const found = findings({ document });
      assert.include(found, 'duplicate-name: CRM');
      const syntax = languages
        .getDiagnostics(document.uri)
        .filter((diagnostic) => codeOf(diagnostic) === 'syntax-error');
      assert.deepEqual(
        syntax.map(({ range }) => range.start.line),
        [1],
        found.join('\n'),
      );
      return true;
    });
  });

  test('a file on a file system that only the editor knows is served', async () => {
    const files = registerMemoryFile('memory', '/map.flow', oneLine);
    const document = await workspace.openTextDocument(Uri.parse('memory:/map.flow'));
    await eventually(() => {
      assert.include(findings({ document }), 'unknown-name: ERP');
      return true;
    });
    files.dispose();
  });

  test('a file that nobody writes in, such as an old version in a comparison, is left alone', async () => {
    const provider = workspace.registerTextDocumentContentProvider('old-version', {
      provideTextDocumentContent: () => oneLine,
    });
    const old = await workspace.openTextDocument(Uri.parse('old-version:/map.flow'));
    assert.equal(old.languageId, 'headwater');
    const { document } = await untitled(oneLine);
    await eventually(() => findings({ document }).length > 0 || undefined);
    assert.deepEqual(findings({ document: old }), []);
    provider.dispose();
  });
});
