/** A map that is asked once notes nothing for later, and finds the same; should it change after all, everything is checked again. */
import { expect, test } from 'vitest';
import { createHeadwater } from '../../src/service/headwater.js';
import { memoryFiles } from '../support/memory-files.js';

const ROOT = 'file:///map';
const FILES = {
  [`${ROOT}/headwater.json`]: '{}',
  [`${ROOT}/more.flow`]: 'team sales\nflow Order from CRM to ERP realtime owner sales\n',
  [`${ROOT}/systems.flow`]: 'team ops\nsystem ERP\nsystem CRM\n',
  [`${ROOT}/orders.flow`]:
    'entity Order { source ERP reader CRM }\nflow Order from ERP to CRM realtime owner ops\n',
};

async function reader(once: boolean) {
  const headwater = createHeadwater({
    files: memoryFiles(FILES),
    once,
    today: () => '2026-11-23',
    log: (message) => {
      throw new Error(message);
    },
  });
  await headwater.addFolder(ROOT);
  return headwater;
}

test('asked once, or kept up to date: the same findings, before a change and behind it', async () => {
  const [once, living] = [await reader(true), await reader(false)];
  const said = ({ findings }: typeof once) =>
    findings(ROOT).map(({ code, message, at }) => [code, message, at] as const);
  expect(said(once)).toEqual(said(living));
  // Nothing about the first team is another, but what others say of it.
  for (const headwater of [once, living])
    headwater.setText(`${ROOT}/orders.flow`, 'entity Order { source ERP reader CRM }\n');
  expect(said(once)).toEqual(said(living));
  const unused = said(once).filter(
    ([code, , at]) => code === 'unused-declaration' && at.uri.endsWith('systems.flow'),
  );
  expect(unused).not.toEqual([]);
});
