/** Diagnostics of an open file are the very same objects from key to key, as long as they are true. */
import { expect, test } from 'vitest';
import { drawn } from '../../src/lsp/drawn.js';
import { RulePages } from '../../src/lsp/pages.js';
import type { Session } from '../../src/lsp/session.js';
import { ClientUris } from '../../src/lsp/uris.js';
import { createHeadwater } from '../../src/service/headwater.js';
import { memoryFiles } from '../support/memory-files.js';

const uri = 'file:///map/a.flow';
const other = 'file:///map/b.flow';
const SYSTEMS = 'system A\nsystem A\nsystem B\n';
const FLOWS = 'flow X from A to B realtime\nflow Y from A to B realtime\nflow Z from A to B realtime\n';

async function opened() {
  const headwater = createHeadwater({
    files: memoryFiles({ [uri]: FLOWS, [other]: SYSTEMS }),
    today: () => '2026-11-23',
    log: (message) => expect.fail(message),
  });
  await headwater.addFolder('file:///map');
  headwater.setText(uri, FLOWS);
  headwater.setText(other, SYSTEMS);
  const session = { headwater, uris: new ClientUris(), pages: new RulePages() } as unknown as Session;
  const draw = (file: string, before?: ReturnType<typeof drawn>) =>
    drawn(session, headwater.findingsIn(file), before);
  return { headwater, draw };
}

test('what stands where it stood is the same, and what an edit touches says what it says now', async () => {
  const { headwater, draw } = await opened();
  const before = draw(uri);
  headwater.setText(uri, FLOWS.replace('Y', 'Yy'));
  const after = draw(uri, before);
  expect(after.diagnostics).toEqual(draw(uri).diagnostics);
  const stayed = after.diagnostics.filter((each) => before.diagnostics.includes(each));
  expect(stayed.length).toBeGreaterThan(0);
  expect(stayed.length).toBeLessThan(after.diagnostics.length);
});

test('what moved is told anew, and so is what points to what moved', async () => {
  const { headwater, draw } = await opened();
  for (const file of [uri, other]) {
    const before = draw(other);
    headwater.setText(file, `\n${headwater.text(file)}`);
    expect(draw(other, before).diagnostics).toEqual(draw(other).diagnostics);
  }
  const before = draw(uri);
  headwater.setText(uri, FLOWS);
  expect(draw(uri, before).diagnostics).toEqual(draw(uri).diagnostics);
  expect(before.diagnostics).not.toEqual(draw(uri).diagnostics);
});
