/** The one door for edits from the picture: each is answered with edits of the text as it is now, or with why it cannot be. */
import type { Headwater } from '../headwater.js';
import { addFlow } from './add-flow.js';
import { applyFix } from './apply-fix.js';
import type { Edited, MapEdit } from './edit.js';
import { renameThing } from './rename-thing.js';
import { saveView } from './save-view.js';

/** `uri`: a document of the map, the one that the author looks at where there is one. */
export function editMap(headwater: Headwater, uri: string, edit: MapEdit): Edited {
  const root = headwater.rootOf(uri);
  switch (edit.kind) {
    case 'rename':
      return renameThing(headwater, root, edit);
    case 'addFlow':
      return addFlow(headwater, uri, edit);
    case 'fix':
      return applyFix(headwater, root, edit);
    case 'saveView':
      return saveView(headwater, uri, edit);
  }
}
