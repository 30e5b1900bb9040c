/** Rename as the protocol wants it: refused with the reason where two names would become one. */
import {
  LSPErrorCodes,
  ResponseError,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { rename, renameableAt } from '../service/rename.js';
import { rangeIn, toWorkspaceEdit } from './convert.js';
import type { Session } from './session.js';

export function serveRename(session: Session): void {
  const { connection, headwater } = session;
  connection.onPrepareRename(
    session.guard<PrepareRenameParams, PrepareRenameResult | null>(
      'prepareRename',
      null,
      ({ textDocument, position }) => {
        const open = session.open(textDocument.uri);
        const found = open && renameableAt(headwater, open.uri, open.document.offsetAt(position));
        return open && found ? { range: rangeIn(open.document, found.span), placeholder: found.name } : null;
      },
    ),
  );
  connection.onRenameRequest(
    session.guard<RenameParams, WorkspaceEdit | null>(
      'rename',
      null,
      ({ textDocument, position, newName }) => {
        const open = session.open(textDocument.uri);
        if (!open) return null;
        const renamed = rename(headwater, open.uri, open.document.offsetAt(position), newName);
        if ('problem' in renamed) throw new ResponseError(LSPErrorCodes.RequestFailed, renamed.problem);
        return toWorkspaceEdit(session, renamed.edits);
      },
    ),
  );
}
