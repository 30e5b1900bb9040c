/** How much is said of the one line with which a map begins: little at first, and each fix leads on until nothing is left to warn of. */
import { expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import { apply, run } from './run.js';

const card = (entity: string): string => `team ops

system ERP
system CRM

${entity}

flow Order from ERP to CRM realtime sla 1s owner ops
`;

const LOUD = new Set(['error', 'warning']);
const loud = (text: string): readonly Finding[] =>
  run(text).findings.filter(({ severity }) => LOUD.has(severity));
const quiet = (text: string): readonly string[] =>
  run(text).findings.flatMap(({ severity, code }) => (LOUD.has(severity) ? [] : [code]));

test.each(['entity Order source ERP', 'entity Order { source ERP key orderNumber }'])(
  'the first line of a map has three warnings and no error: %s',
  (entity) => {
    expect(loud(card(entity)).map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'warning entity-without-reader',
      'warning missing-retry',
      'warning missing-dlq',
    ]);
  },
);

test('what is merely missing from its documentation is one information', () => {
  const codes = quiet(card('entity Order source ERP'));
  expect(codes.filter((code) => code === 'incomplete-documentation')).toHaveLength(1);
  expect(codes.length).toBeLessThanOrEqual(2);
});

test('the fixes, applied in turn, leave nothing to warn of', () => {
  let text = card('entity Order { source ERP key orderNumber }');
  const steps: string[] = [];
  for (let [finding] = loud(text); finding; [finding] = loud(text)) {
    const [fix] = finding.fixes();
    if (!fix) throw new Error(`no fix of ${finding.code}: ${finding.message}\n${text}`);
    steps.push(finding.code);
    text = apply(text, fix);
    expect(steps.length, steps.join(', ')).toBeLessThan(10);
  }
  expect(new Set(steps).size, 'each fault is mended once').toBe(steps.length);
  expect(steps).toEqual(expect.arrayContaining(['entity-without-reader', 'missing-retry', 'missing-dlq']));
  expect(steps, 'no fix is the next fault').not.toContain('missing-idempotency');
  expect(text).toContain('entity Order { source ERP key orderNumber reader CRM }');
  expect(quiet(text)).toEqual(['incomplete-documentation']);
});

test('one fix begins its documentation, which is missing until each text is replaced', () => {
  const text = card('entity Order source ERP');
  const [fix] = run(text).of('incomplete-documentation')[0]?.fixes() ?? [];
  if (!fix) throw new Error('no fix');
  const begun = apply(text, fix);
  const still = run(begun).of('incomplete-documentation');
  expect(still.map(({ message }) => message)).toEqual([
    expect.stringContaining('Fill in the 8 still to come.'),
  ]);
  expect(still[0]?.related).toHaveLength(8);
  expect(still[0]?.fixes()).toEqual([]);
  expect(run(begun).of('test-not-found')).toEqual([]);
  expect(run(begun.replaceAll('"…"', '"it is said"')).of('incomplete-documentation')).toEqual([]);
});
