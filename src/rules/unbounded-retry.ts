/** Retries that never end. */
import type { Retry } from '../model/clauses.js';
import { replace } from './fixes/edits.js';
import { retryText } from './fixes/retry.js';
import type { Context, DeclarationUnit, RuleDoc, RuleOf } from './rule.js';
import { flowsSaying, markAll, sayingOf } from './said.js';

const TIMES = 8;

const isUnbounded = ({ kind, times }: Retry): boolean => kind !== 'none' && times === undefined;

function check(unit: DeclarationUnit, { map, report }: Context): void {
  const saying = sayingOf(unit);
  const retry = saying?.clauses.retry;
  if (!saying || !retry || !isUnbounded(retry)) return;
  const bounded = retryText({ ...retry, times: TIMES });
  report({
    at: { uri: unit.uri, span: retry.span },
    message: `Nothing says when this gives up: a message that fails every time is tried for ever, never reaches a dead-letter queue, and holds up what waits behind it. Say how many times.`,
    marks: markAll(flowsSaying(saying, map, (clauses) => clauses.retry === retry)),
    fixes: () => [
      {
        title: `Give up after ${TIMES} times: \`${bounded}\``,
        safety: 'unsafe',
        edits: [replace(unit.uri, retry, bounded)],
      },
    ],
  });
}

export const rule: RuleOf<'declaration'> = {
  id: 'unbounded-retry',
  since: '0.1.0',
  scope: 'declaration',
  when: ['retry'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A retry does not say how often it tries.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'failure',
  when: `A flow or a profile says \`retry exponential\` or \`retry fixed\` without a number of \`times\`. It stands where the clause is said. A
consumer that blocks on purpose, to keep an order at any price, is the case for a suppression with that reason.`,
  why: `Retries are for what mends itself: a restart, a timeout. A message with a value that the receiver does not know never gets through. Only
an end to the attempts tells the two apart, and hands the second kind to somebody.`,
  source: ['retry', 'dlq'],
  examples: [
    {
      title: 'for ever',
      source: `
flow Order from ERP to CRM realtime retry exponential from 2s to 5m with jitter dlq "order-crm-dlq"
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Nothing says when this gives up: a message that fails every time is tried for ever, never reaches a dead-letter queue, and holds up what waits behind it. Say how many times.
`,
      fixed: `
flow Order from ERP to CRM realtime retry exponential 8 times from 2s to 5m with jitter dlq "order-crm-dlq"
`,
    },
    {
      title: 'nothing but the kind',
      source: `
flow Order from ERP to CRM realtime {
  retry exponential
  ^^^^^^^^^^^^^^^^^ warning: Nothing says when this gives up: a message that fails every time is tried for ever, never reaches a dead-letter queue, and holds up what waits behind it. Say how many times.
}
`,
      fixed: `
flow Order from ERP to CRM realtime {
  retry exponential 8 times
}
`,
    },
    {
      title: 'none at all has an end',
      source: `
flow Order from ERP to CRM realtime retry none
`,
    },
    {
      title: 'an end, however late',
      source: `
flow Order from ERP to CRM realtime retry exponential 185 times with jitter
flow Invoice from ERP to CRM realtime retry none
`,
    },
    {
      title: 'eight times',
      source: `
flow Order from ERP to CRM realtime retry exponential 8 times from 2s to 5m with jitter dlq "order-crm-dlq"
`,
    },
  ],
};
