/** A flow by a profile that nobody declares: what that may say is not missed, and what it could not mend is told all the same. */
import { expect, test } from 'vitest';
import { run } from './run.js';

const MAP = `
team ops
system ERP
system CRM
system Shop
system Old { lifecycle retired }
entity Order {
  key id
  source ERP
  reader CRM needs 1d
  field id
}
`;

const codesOf = (flow: string): string[] =>
  run(`${MAP}${flow}\n`)
    .findings.filter(({ at }) => at.span.start >= MAP.length)
    .map(({ code }) => code)
    .filter((code) => code !== 'unknown-name');

test.each([
  ['flow Order from ERP to ERP realtime with nobody', ['self-flow']],
  ['flow Order from Old to CRM realtime with nobody', ['retired-system-in-use']],
  ['flow Order from ERP to Shop realtime with nobody', ['undeclared-reader']],
  ['flow Order from ERP to CRM, CRM realtime with nobody', ['repeated-clause']],
  ['flow Order from ERP to CRM batch daily sla 1h with nobody', ['sla-exceeds-pattern']],
  ['flow Order from ERP to CRM realtime with nobody', []],
])('%s', (flow, codes) => {
  expect(codesOf(flow)).toEqual(codes);
});

test('a profile that is declared is held to all that it leaves out', () => {
  expect(codesOf('flow Order from ERP to CRM realtime with known\nprofile known { owner ops }')).toContain(
    'missing-dlq',
  );
});
