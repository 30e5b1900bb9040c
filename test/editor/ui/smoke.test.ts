/** The packed extension, installed into a new user's editor. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type EditorSession, openSession } from '../harness/session.js';

let session: EditorSession;

beforeAll(async () => {
  session = await openSession({ vsix: inject('vsix') });
});

afterAll(() => session?.close());

test('a .flow file opens as Headwater, coloured and with its button in the title bar', async () => {
  const { workbench } = session;
  await workbench.openFile('first.flow');
  await workbench.page.locator('#status\\.editor\\.mode', { hasText: 'Headwater' }).waitFor();
  await workbench.page.locator('.editor-actions [aria-label^="Open Preview to the Side"]').waitFor();
  const line = workbench.page.locator('.monaco-editor .view-line').first();
  await expect.poll(() => line.textContent(), { timeout: 10_000 }).toContain('Order');
  await session.screenshot('smoke');
});
