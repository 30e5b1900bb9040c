/** A folder that nobody has trusted: the editor is in restricted mode, and the picture is there all the same. */
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { inRoot } from '../../../scripts/lib/paths.mjs';
import { type EditorSession, openSession } from '../harness/session.js';
import { Picture } from './picture.js';
import { keepPictureOfFailure } from './writing.js';

let session: EditorSession;
let picture: Picture;

beforeAll(async () => {
  session = await openSession({
    vsix: inject('vsix'),
    workspace: inRoot('examples/order-to-cash'),
    untrusted: true,
  });
  picture = new Picture(session);
});

afterAll(() => session?.close());

afterEach(({ task }) => keepPictureOfFailure(session, task));

test('in restricted mode the map is drawn, explained and led back to its text', async () => {
  await session.workbench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
  await session.workbench.openFile('orders.flow');
  await picture.thing('node:ERP').waitFor();
  await picture.settled();
  await picture.thing('node:CRM').click();
  await session.workbench.tab('systems.flow').waitFor();
  await picture.openSide('Details');
  await picture.side().getByRole('heading', { name: 'CRM', exact: true }).waitFor();
  await session.screenshot('untrusted');
  expect(await picture.nodes()).toContain('MuleSoft');
});
