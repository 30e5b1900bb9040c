/** A map that is new is checked where somebody looks first: what is said then is true, and is all but what other files bring. */
import { expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import { createHeadwater } from '../../src/service/headwater.js';
import { landscape } from '../bench/landscapes/landscape.js';
import { memoryFiles } from '../support/memory-files.js';

const ROOT = 'file:///map';
const made = landscape({ flows: 1000, style: 'mixed' });
const looked = made.fileOf(50) ?? made.systemsFile;
const uri = `${ROOT}/${looked.path}`;
/** One that keeps nothing back as long as nothing is known of other files. */
const text = `// headwater-ignore missing-owner: nobody knows\n${looked.text}`;

async function begun({ isOpen }: { readonly isOpen: boolean }) {
  const texts = made.files.map((file) => [`${ROOT}/${file.path}`, file.text] as const);
  const files = memoryFiles({ ...Object.fromEntries(texts), [uri]: text });
  const headwater = createHeadwater({
    files,
    today: () => '2026-01-01',
    log: (message) => expect.unreachable(message),
  });
  await headwater.addFolder(ROOT);
  if (isOpen) headwater.setText(uri, text);
  return headwater;
}

const said = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, at, message }) => `${code} ${at.span.start} ${message}`);

test('findings of an open file are at hand long before the map is checked, and stay', async () => {
  const headwater = await begun({ isOpen: true });
  const isTimeUp = (): boolean => true;
  let slices = 0;
  let soFar: readonly Finding[] | undefined;
  let when = 0;
  while (!headwater.advance(ROOT, isTimeUp)) {
    slices++;
    if (soFar) continue;
    soFar = headwater.findingsSoFar(uri);
    when = slices;
  }
  expect(soFar?.length).toBeGreaterThan(50);
  expect(when).toBeLessThan(slices / 2);
  const all = said(headwater.findingsIn(uri));
  expect(said(soFar ?? []).filter((each) => !all.includes(each))).toEqual([]);
  expect(said(soFar ?? []).length).toBeGreaterThan(all.length / 2);
  // What a suppression keeps back is only known at the end.
  expect(all.some((each) => each.startsWith('unused-suppression'))).toBe(true);
  expect(headwater.findingsSoFar(uri)).toBeUndefined();
});

test('what is looked at first changes nothing of what is found', async () => {
  const headwater = await begun({ isOpen: true });
  while (!headwater.advance(ROOT, () => true)) headwater.findingsSoFar(uri);
  const other = await begun({ isOpen: false });
  expect(said(headwater.findings(ROOT))).toEqual(said(other.findings(ROOT)));
});
