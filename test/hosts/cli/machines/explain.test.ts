/** `explain`, `why` and what suppressions keep back: what they print. */
import { expect, test } from 'vitest';
import { rules } from '../../../../src/rules/index.js';
import { folderOf, headwater, MAP } from './command.js';

test('why prints the computation, a line a step', async () => {
  const folder = await folderOf(MAP);
  const { out } = await headwater(folder, 'check', '--ids', '--fail-on', 'never');
  const id = /sla-exceeds-pattern ([0-9a-f]{8})/.exec(out)?.[1] ?? '';
  const shown = await headwater(folder, 'why', id);
  expect(shown.code).toBe(0);
  expect(shown.out).toBe(`my shop/orders.flow:2:63 error sla-exceeds-pattern ${id}
  flow Order from ERP to CRM
  \`sla 15m\` cannot be kept: batch may take 1d10m (1d between starts + 10m a run). Choose a faster pattern, or promise what this one can do.

  1d between starts
  10m a run
  = 1d10m, the worst delay of batch
  > 15m, the sla: 23h55m too long
  see my shop/orders.flow:2:28 batch is said here.
`);
  expect((await headwater(folder, 'why', id.slice(0, 5), 'my shop')).out).toBe(shown.out);
});

test('why of what no number is behind says so', async () => {
  const folder = await folderOf({
    'a.flow': 'team ops\nflow Order from ERP to ERP realtime sla 1s owner ops\n',
  });
  const { out } = await headwater(folder, 'check', '--ids');
  const { out: shown } = await headwater(folder, 'why', /self-flow ([0-9a-f]{8})/.exec(out)?.[1] ?? '');
  expect(shown).toContain('No number is computed for this');
});

test.each<[string[], string]>([
  [['why'], 'why wants the id of a finding'],
  [['why', 'xyz'], 'xyz is no id of a finding'],
  [['why', '00000000'], 'no finding here has the id 00000000'],
  [['explain', 'missing-dql'], 'there is no rule missing-dql. Did you mean missing-dlq?'],
  [['explain', 'a', 'b'], 'explain takes one path, not 2.'],
])('%j cannot be used', async (args, said) => {
  const { code, out, err } = await headwater(await folderOf(MAP), ...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(said);
});

test('explain prints the page of a rule', async () => {
  const { code, out } = await headwater(await folderOf({}), 'explain', 'sla-exceeds-pattern');
  expect(code).toBe(0);
  expect(out).toMatch(/^sla-exceeds-pattern\n\nA flow promises a time/);
  expect(out).toContain('\nFound when\n');
  expect(out).toContain(
    '\n    flow Order from ERP to CRM batch daily at 02:00 UTC takes 10m sla 15m owner ops\n',
  );
  expect(out).not.toMatch(/```|\]\(|<!--|^#/m);
});

test('explain colours its code on demand, and nothing else changes', async () => {
  const folder = await folderOf({});
  const plain = (await headwater(folder, 'explain', 'sync-loop')).out;
  const { out } = await headwater(folder, 'explain', 'sync-loop', '--color');
  expect(out).not.toBe(plain);
  // eslint-disable-next-line no-control-regex
  expect(out.replace(/\u001B\[\d+m/g, '')).toBe(plain);
});

test('explain without a rule lists all', async () => {
  const { out } = await headwater(await folderOf({}), 'explain');
  for (const { id } of rules) expect(out).toMatch(new RegExp(`^${id} +\\S`, 'm'));
  expect(out.split('\n').length).toBeGreaterThan(rules.length);
});

test('--report-suppressed lists what comments keep back, with reason and date', async () => {
  const folder = await folderOf(MAP);
  const without = await headwater(folder, 'check', '--fail-on', 'never');
  const { out } = await headwater(folder, 'check', '--fail-on', 'never', '--report-suppressed');
  expect(out).toContain(
    'my shop/orders.flow:8:24 suppressed error self-flow\n  until 2027-06-30: the next run repeats it\n',
  );
  expect(without.out).not.toContain('repeats it');
  expect(without.out).toContain('1 suppressed');
});
