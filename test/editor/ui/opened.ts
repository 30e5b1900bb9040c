/** The map of the examples that most tests of the workbench are about, open with its picture at rest. */
import { inject } from 'vitest';
import { inRoot } from '../../../scripts/lib/paths.mjs';
import { type EditorSession, openSession } from '../harness/session.js';
import { Picture } from './picture.js';
import { Author } from './writing.js';

export interface Opened {
  readonly session: EditorSession;
  readonly picture: Picture;
  readonly author: Author;
}

/** @param file of the map that is open beside the picture; the explorer is closed, so that both have room. */
export async function openOrderToCash(file: string): Promise<Opened> {
  const session = await openSession({ vsix: inject('vsix'), workspace: inRoot('examples/order-to-cash') });
  const picture = new Picture(session);
  await session.workbench.openFile(file);
  await picture.thing('node:ERP').waitFor();
  await session.workbench.page.keyboard.press('Control+b');
  await picture.settled();
  return { session, picture, author: new Author(session, file) };
}
