/** Formatting a document, as "Format Document" does. */
import { assert } from 'chai';
import { WorkspaceEdit, commands, workspace } from 'vscode';
import type { TextEdit } from 'vscode';
import { eventually, untitled } from './support.js';

const format = (uri: unknown): Thenable<TextEdit[] | undefined> =>
  commands.executeCommand('vscode.executeFormatDocumentProvider', uri, { tabSize: 2, insertSpaces: true });

suite('formatting', () => {
  test('a text is set in order, its comments kept, and stays so', async () => {
    const { document } = await untitled(
      'system   ERP "SAP"{\nowner ops // who is called\n}\nflow Order   from ERP to CRM   realtime\n',
    );
    const edits = await eventually(async () => {
      const answer = await format(document.uri);
      return answer?.length ? answer : undefined;
    });
    const edit = new WorkspaceEdit();
    edit.set(document.uri, edits);
    await workspace.applyEdit(edit);
    assert.equal(
      document.getText(),
      'system ERP "SAP" {\n  owner ops // who is called\n}\n\nflow Order from ERP to CRM realtime\n',
    );
    assert.deepEqual((await format(document.uri)) ?? [], []);
  });
});
