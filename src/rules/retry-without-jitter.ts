/** Retries that all come at the same moment. */
import type { Retry } from '../model/clauses.js';
import { insert } from './fixes/edits.js';
import { isFixed } from './fixed-retry-interval.js';
import type { Context, DeclarationUnit, RuleDoc, RuleOf } from './rule.js';
import { flowsSaying, markAll, sayingOf } from './said.js';

/** One fault, one finding: the fix of a fixed interval brings the jitter too. */
const isInStep = (retry: Retry): boolean =>
  retry.kind !== 'none' && retry.times !== 0 && !retry.jitter && !isFixed(retry);

function check(unit: DeclarationUnit, { map, report }: Context): void {
  const saying = sayingOf(unit);
  const retry = saying?.clauses.retry;
  if (!saying || !retry || !isInStep(retry)) return;
  report({
    at: { uri: unit.uri, span: retry.span },
    message: `What fails together is tried again together: without jitter all messages that an outage caught come back at the same moments, in waves that bring the receiver down again. Add \`with jitter\`.`,
    marks: markAll(flowsSaying(saying, map, (clauses) => clauses.retry === retry)),
    fixes: () => [
      {
        title: 'Add `with jitter`',
        safety: 'unsafe',
        edits: [insert(unit.uri, retry.span.end, ' with jitter')],
      },
    ],
  });
}

export const rule: RuleOf<'declaration'> = {
  id: 'retry-without-jitter',
  since: '0.1.0',
  scope: 'declaration',
  when: ['retry'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A retry has no jitter, so what fails together comes back together.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'failure',
  when: `A flow or a profile says a \`retry\` of at least one attempt without \`with jitter\`. It stands where the clause is said. Where
fixed-retry-interval speaks of the same clause, this rule is silent: the fix there brings the jitter too. The fix is not a safe one, because
jitter halves how long the attempts last on average: an outage that was just survived may no longer be.`,
  why: `An outage puts all senders in step. Delays that double keep them in step, and every wave is as high as the first. A random part of each
delay spreads them.`,
  source: ['retry'],
  examples: [
    {
      title: 'in step',
      source: `
flow Order from ERP to CRM realtime retry exponential 8 times from 2s to 5m owner ops
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: What fails together is tried again together: without jitter all messages that an outage caught come back at the same moments, in waves that bring the receiver down again. Add \`with jitter\`.
`,
      fixed: `
flow Order from ERP to CRM realtime retry exponential 8 times from 2s to 5m with jitter owner ops
`,
    },
    {
      title: 'a single attempt is in step as well',
      source: `
flow Order from ERP to CRM realtime retry fixed 1 times every 10s
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: What fails together is tried again together: without jitter all messages that an outage caught come back at the same moments, in waves that bring the receiver down again. Add \`with jitter\`.
`,
    },
    {
      title: 'a fixed interval is the graver fault',
      source: `
flow Order from ERP to CRM realtime retry fixed 5 times every 10s
`,
    },
    {
      title: 'spread',
      source: `
flow Order from ERP to CRM realtime retry exponential 8 times from 2s to 5m with jitter
flow Invoice from ERP to CRM realtime retry none
`,
    },
  ],
};
