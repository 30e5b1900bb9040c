/** What the suites share: texts with a place in them, waiting, and the maps of the workspace. */
import { assert, config } from 'chai';
import { Position, Range, Uri, WorkspaceEdit, commands, languages, workspace } from 'vscode';
import type { CodeAction, Diagnostic, TextDocument } from 'vscode';

// Lists of findings are only of use in full.
config.truncateThreshold = 0;

/** The first sentence of a map. */
export const oneLine = 'flow Order from ERP to CRM realtime sla 1s owner ops';

/** All that is to say of it, in the order of the text. */
export const oneLineFindings = [
  'incomplete-documentation: flow Order from ERP to CRM',
  'missing-alert: flow Order from ERP to CRM',
  'missing-dlq: flow Order from ERP to CRM',
  'missing-retry: flow Order from ERP to CRM',
  'unknown-name: Order',
  'unknown-name: ERP',
  'unknown-name: CRM',
  'unknown-name: ops',
];

export const workspaceFolder = (): Uri => {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  assert.isDefined(folder, 'a folder is open');
  return folder;
};

/** A file of the map `shop`. */
export const shop = (name: string): Uri => Uri.joinPath(workspaceFolder(), 'shop', name);

export interface Marked {
  readonly document: TextDocument;
  /** Where the text had its `¦`; at its start where it had none. */
  readonly position: Position;
}

/** An unsaved document: a map of its own. A `¦` in the text marks a place and is taken out. */
export async function untitled(marked: string): Promise<Marked> {
  const content = marked.replace('¦', '');
  const document = await workspace.openTextDocument({ language: 'headwater', content });
  return { document, position: document.positionAt(Math.max(0, marked.indexOf('¦'))) };
}

/** The first place in a document where a text stands, some characters into it. */
export function placeOf(document: TextDocument, text: string, into = 0): Position {
  const offset = document.getText().indexOf(text);
  assert.isAtLeast(offset, 0, `"${text}" stands in ${document.uri.path}`);
  return document.positionAt(offset + into);
}

/** Tries until it neither throws nor gives undefined; then as the last try went. */
export async function eventually<T>(
  look: () => T | undefined | Promise<T | undefined>,
  patience = 10_000,
): Promise<T> {
  for (const end = Date.now() + patience; ;) {
    try {
      const found = await look();
      if (found !== undefined) return found;
      assert.isBelow(Date.now(), end, 'nothing came');
    } catch (error) {
      if (Date.now() >= end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export const codeOf = ({ code }: Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** The findings on a document as `code: text under it`, in the order of the text. */
export function findings({ document, uri = document.uri }: { document: TextDocument; uri?: Uri }): string[] {
  return [...languages.getDiagnostics(uri)]
    .sort((a, b) => a.range.start.compareTo(b.range.start) || codeOf(a).localeCompare(codeOf(b)))
    .map((diagnostic) => `${codeOf(diagnostic)}: ${document.getText(diagnostic.range)}`);
}

// Starting takes seconds, and many on a busy machine: it is no test's own time.
suiteSetup(async function startServer() {
  const patience = 60_000;
  this.timeout(patience);
  const { document } = await untitled(oneLine);
  await eventually(() => findings({ document }).length > 0 || undefined, patience);
});

/** Waits until the findings are as a test says, and shows the difference where they never are. */
export async function expectFindings(document: TextDocument, expected: readonly string[]): Promise<void> {
  await eventually(() => {
    assert.deepEqual(findings({ document }), [...expected]);
    return true;
  });
}

/** The quick fixes for a place whose title matches; waits until there is one. */
export function fixFor(document: TextDocument, place: Position, title: RegExp): Promise<CodeAction> {
  return eventually(async () => (await fixesAt(document, place)).find((fix) => title.test(fix.title)));
}

export async function fixesAt({ uri }: TextDocument, place: Position): Promise<readonly CodeAction[]> {
  const range = new Range(place, place);
  return commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range, 'quickfix');
}

export async function applyFix({ edit, title }: CodeAction): Promise<void> {
  assert.isDefined(edit, `"${title}" brings an edit`);
  if (edit) assert.isTrue(await workspace.applyEdit(edit), `"${title}" was applied`);
}

/** Closes all editors. Unsaved texts are emptied first, or the editor would ask what to do with them. */
export async function closeEditors(): Promise<void> {
  for (const document of workspace.textDocuments.filter(({ isUntitled }) => isUntitled)) {
    const edit = new WorkspaceEdit();
    edit.delete(document.uri, new Range(new Position(0, 0), document.positionAt(document.getText().length)));
    await workspace.applyEdit(edit);
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}
