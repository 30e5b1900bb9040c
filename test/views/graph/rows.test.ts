/** A map that lives is drawn like one that was read afresh, badge by badge, whatever was drawn of it before. */
import { expect, test } from 'vitest';
import { createHeadwater } from '../../../src/service/headwater.js';
import { landscape } from '../../bench/landscapes/landscape.js';
import { memoryFiles } from '../../support/memory-files.js';

const ROOT = 'test:/map';
const { files } = landscape({ flows: 60, style: 'mixed' });
const texts = Object.fromEntries(files.map(({ path, text }) => [`${ROOT}/${path}`, text]));

async function opened(of: Readonly<Record<string, string>>) {
  const headwater = createHeadwater({
    files: memoryFiles({ ...of }),
    today: () => '2026-11-26',
    log: (message) => expect.unreachable(message),
  });
  await headwater.addFolder(ROOT);
  return headwater;
}

/** Ways to change a text: each sets other findings, places and neighbours of its flows. */
const edits: Readonly<Record<string, (text: string) => string>> = {
  'a line above': (text) => `\n${text}`,
  'a flow less': (text) => text.replace(/^flow [\s\S]*?(?=^flow )/m, ''),
  'a flow more': (text) => text.replace(/^flow /m, 'flow Fresh from Here to There batch daily\nflow '),
  'flows in another order': (text) =>
    text
      .split(/(?=^flow )/m)
      .reverse()
      .join('\n'),
  'nothing left': () => '',
};

test('edits one after the other leave what reading everything afresh leaves', async () => {
  const living = await opened(texts);
  const now = { ...texts };
  const before = JSON.stringify(living.graph(ROOT));
  for (const uri of Object.keys(texts)
    .filter((each) => each.endsWith('.flow'))
    .slice(-3)) {
    for (const [name, edit] of Object.entries(edits)) {
      now[uri] = edit(now[uri] ?? '');
      living.setText(uri, now[uri]);
      // Some are drawn, others come before the last one was.
      if (name !== 'a flow more') expect(living.graph(ROOT), name).toEqual((await opened(now)).graph(ROOT));
      else living.advanceGraph(ROOT, () => true);
    }
    now[uri] = texts[uri] ?? '';
    living.setText(uri, now[uri]);
  }
  expect(JSON.stringify(living.graph(ROOT))).toBe(before);
});

test('a flow that stays is drawn anew where what another brings to it goes', async () => {
  const uri = `${ROOT}/map.flow`;
  const whole = `system EHR { zone eu }
system Relay
system Lab { zone us }
entity Patient {
  source EHR
  class personal
}
flow Patient from EHR to Relay realtime
system Between
flow Patient from Relay to Lab realtime
`;
  const less = whole.replace('flow Patient from EHR to Relay realtime\n', '\n');
  const living = await opened({ [uri]: whole });
  const crossings = () => living.graph(ROOT).flows.at(-1)?.crossings;
  expect(crossings()).toHaveLength(1);
  living.setText(uri, less);
  expect(crossings()).toEqual([]);
  expect(living.graph(ROOT)).toEqual((await opened({ [uri]: less })).graph(ROOT));
  living.setText(uri, whole);
  expect(crossings()).toHaveLength(1);
});
