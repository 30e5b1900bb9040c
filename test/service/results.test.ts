/** What an edit leaves as it was is the very same object, however much was asked again. */
import { expect, test } from 'vitest';
import { createHeadwater, type Headwater } from '../../src/service/headwater.js';
import { memoryFiles } from '../support/memory-files.js';

const ROOT = 'test:/map';
const SYSTEMS = `${ROOT}/systems.flow`;
const ORDERS = `${ROOT}/orders.flow`;

const systems = `team ops
team sales
system ERP { owner ops }
system CRM { owner ops }
entity Order { source ERP }
`;

async function begun(): Promise<Headwater> {
  const headwater = createHeadwater({
    files: memoryFiles({ [SYSTEMS]: systems, [ORDERS]: 'flow Order from ERP to CRM realtime\n' }),
    today: () => '2026-11-23',
    log: (message) => {
      throw new Error(message);
    },
  });
  await headwater.addFolder(ROOT);
  return headwater;
}

const codes = (headwater: Headwater, uri: string): readonly string[] =>
  headwater.findingsIn(uri).map(({ code }) => code);

test('a file whose findings are found again in the same words keeps them', async () => {
  const headwater = await begun();
  const before = headwater.results(ROOT).get(ORDERS);
  const flow = headwater.map(ROOT).flows[0];
  headwater.setText(SYSTEMS, systems.replace('CRM { owner ops', 'CRM { owner sales'));
  // The flow is another one now, and was asked about again.
  expect(headwater.map(ROOT).flows[0]).not.toBe(flow);
  expect(before?.findings.length).toBeGreaterThan(0);
  expect(headwater.results(ROOT).get(ORDERS)).toBe(before);
});

test('fixes of a finding that stays are those of the map as it is', async () => {
  const headwater = await begun();
  const finding = headwater.findingsIn(ORDERS).find(({ code }) => code === 'missing-retry');
  if (!finding) throw new Error('nothing found');
  headwater.setText(SYSTEMS, systems.replace('CRM { owner ops', 'CRM { owner sales'));
  expect(headwater.findingsIn(ORDERS)).toContain(finding);
  headwater.setText(ORDERS, '// moved\n\nflow Order from ERP to CRM realtime\n');
  const [edit] =
    headwater
      .findingsIn(ORDERS)
      .find(({ code }) => code === 'missing-retry')
      ?.fixes()[0]?.edits ?? [];
  expect(edit?.span.start).toBe('// moved\n\nflow Order from ERP to CRM realtime'.length);
});

test('a map is checked a little at a time, and edits meanwhile count', async () => {
  const headwater = await begun();
  expect(headwater.advance(ROOT, () => true)).toBe(false);
  headwater.setText(ORDERS, 'flow Order from ERP to Nobody realtime\n');
  let slices = 0;
  while (!headwater.advance(ROOT, () => true)) slices++;
  expect(slices).toBeGreaterThan(0);
  const whole = await begun();
  whole.setText(ORDERS, 'flow Order from ERP to Nobody realtime\n');
  expect(codes(headwater, ORDERS)).toEqual(codes(whole, ORDERS));
  expect(codes(headwater, ORDERS)).toContain('unknown-name');
});
