/** A text that is still to come says nothing, to whoever asks. */
import { expect, test } from 'vitest';
import { mapOf, run, URI } from '../rules/run.js';

const clausesOf = (text: string) => mapOf({ [URI]: text }).flows[0]?.clauses;

test.each(['…', '...', '?', '', ' … ', '???'])('%j says nothing', (text) => {
  const clauses = clausesOf(
    `flow A from X to Y realtime trigger "${text}" transform "${text}" dashboard "${text}" runbook "${text}" reason "${text}" test unit "${text}" test e2e "a.ts"`,
  );
  const { trigger, transform, dashboard, runbook, reason, tests } = clauses ?? {};
  expect({ trigger, transform, dashboard, runbook, reason }).toEqual({});
  expect(tests?.map(({ kind }) => kind)).toEqual(['e2e']);
});

test('what says something stays the very same', () => {
  const map = mapOf({
    [URI]: 'flow A from X to Y realtime trigger "it changes…" transform none test unit "a?.ts"',
  });
  expect(map.flows[0]?.clauses).toEqual(map.flows[0]?.declaration.clauses);
});

test('the profile says it in its place, unless it has only a placeholder itself', () => {
  const text = (said: string): string =>
    `profile p { runbook "${said}" test unit "p.ts" }\nflow A from X to Y realtime runbook "…" test unit "…" with p`;
  expect(clausesOf(text('docs/a.md'))?.runbook?.value).toBe('docs/a.md');
  expect(clausesOf(text('docs/a.md'))?.tests.map(({ path }) => path)).toEqual(['p.ts']);
  expect(clausesOf(text('?'))?.runbook).toBeUndefined();
});

test('two triggers that nobody has filled in are not one event', () => {
  const text = `database D\nbroker K\nchannel c on K\nflow A from X to D realtime trigger "…"\nflow A from X to c event-driven trigger "…"\n`;
  const { of } = run(text);
  expect(of('dual-write')).toEqual([]);
  expect(of('missing-trigger')).toHaveLength(1);
});
