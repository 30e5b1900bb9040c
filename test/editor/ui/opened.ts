/** A map in the workbench, open with its picture at rest. */
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

/** The map of the examples that most tests are about. */
export async function openOrderToCash(file: string): Promise<Opened> {
  const session = await openSession({ vsix: inject('vsix'), workspace: inRoot('examples/order-to-cash') });
  return openBeside(session, file);
}

/**
 * The explorer is closed, so that text and picture have room.
 * @param file of the map that is open beside the picture
 * @param drawn waits until something of the picture is there
 */
export async function openBeside(
  session: EditorSession,
  file: string,
  drawn = (picture: Picture): Promise<void> => picture.thing('node:ERP').waitFor(),
): Promise<Opened> {
  const picture = new Picture(session);
  await session.workbench.openFile(file);
  await drawn(picture);
  await session.workbench.page.keyboard.press('Control+b');
  await picture.settled();
  return { session, picture, author: new Author(session, file) };
}
