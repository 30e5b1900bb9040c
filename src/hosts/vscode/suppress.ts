/** The command behind "suppress with a reason": asks for the reason and writes the comment. */
import { Position, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { SuppressArguments } from '../../lsp/protocol.js';
import { reasonProblem, suppressionLine } from './suppression.js';

export async function suppressWithReason(argument?: unknown): Promise<void> {
  if (!isSuppressArguments(argument)) {
    void window.showInformationMessage(
      'Headwater: put the cursor on a finding and choose "Suppress" among its quick fixes.',
    );
    return;
  }
  const { code, indent, line } = argument;
  const document = await workspace.openTextDocument(Uri.parse(argument.uri, true));
  const { version } = document;
  const reason = await window.showInputBox({
    title: `Suppress ${code}`,
    prompt:
      'Why does it not apply here? Kept as a comment above the line; end with "until 2027-01-31" to be asked again.',
    placeHolder: 'the receiver is idempotent and re-reads hourly',
    validateInput: reasonProblem,
  });
  if (reason === undefined) return;
  if (document.version !== version) {
    void window.showWarningMessage(
      'Headwater: the text changed meanwhile, nothing was suppressed. Please try again.',
    );
    return;
  }
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, new Position(line, 0), suppressionLine(indent, code, reason));
  await workspace.applyEdit(edit);
}

/** Anybody may run a command, with anything. */
function isSuppressArguments(value: unknown): value is SuppressArguments {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, code, line, indent } = value as Partial<Record<keyof SuppressArguments, unknown>>;
  return (
    typeof uri === 'string' &&
    typeof code === 'string' &&
    /^[a-z][a-z-]*$/.test(code) &&
    typeof line === 'number' &&
    typeof indent === 'string' &&
    /^\s*$/.test(indent)
  );
}
