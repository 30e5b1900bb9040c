/** What somebody did in the picture, answered with the edit of the text that the client applies. */
import { editMap } from '../service/edits/edit-map.js';
import type { ApplyFix, MapEdit } from '../service/edits/edit.js';
import { toWorkspaceEdit } from './convert.js';
import { editRequest, type EditParams, type EditResult } from './protocol.js';
import type { Session } from './session.js';
import { canonical } from './uris.js';

const failed: EditResult = {
  problem: 'This failed inside Headwater: its log says why. The text is unchanged; please report it.',
};

export function serveEdits(session: Session): void {
  const { connection, headwater } = session;
  connection.onRequest<EditResult, void>(
    editRequest,
    session.guard<EditParams, EditResult>(
      editRequest,
      failed,
      async ({ uri: spelt, edit }) => {
        const uri = canonical(spelt);
        if (edit.kind === 'pin') return session.pins.edit(headwater.rootOf(uri), edit);
        const edited = editMap(headwater, uri, ownSpelling(edit));
        if ('problem' in edited) return edited;
        return { edit: toWorkspaceEdit(session, edited.edits), notes: edited.notes };
      },
      ({ uri }) => uri,
    ),
  );
}

const ownSpelling = (edit: MapEdit): MapEdit => (edit.kind === 'fix' ? atOwn(edit) : edit);

const atOwn = (edit: ApplyFix): ApplyFix => ({ ...edit, at: { ...edit.at, uri: canonical(edit.at.uri) } });
