/** Copying flows that have no place for what can never be delivered. */
import { copies } from '../analysis/flow.js';
import type { DataClass } from '../model/clauses.js';
import type { Flow } from '../model/map.js';
import { completeFixes, dlqOf } from './fixes/complete.js';
import { addClauses, fragmentOf } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, receivers, subject } from './words.js';

/** Data of which not one message may be lost. */
const PRECIOUS: readonly DataClass[] = ['financial', 'audit'];

function check(flow: Flow, { map, analysis, report }: Context): void {
  const { clauses, declaration, entity, at } = flow;
  if (!copies(clauses) || clauses.dlq) return;
  const classes = entity && analysis.of(entity).classesOf(flow);
  const precious = PRECIOUS.find((each) => classes?.has(each));
  const loss = precious
    ? `it is ${precious} data, of which nothing may be lost`
    : 'it is lost, or holds up all that come after it';
  report({
    at,
    severity: precious ? 'error' : 'warning',
    message: `A message of ${subject(flow)} that can never be delivered to ${receivers(flow)} has nowhere to go: ${loss}. Add \`dlq\`, and say who handles it.`,
    marks: [markFlow(flow)],
    fixes: () => [
      {
        title: 'Add a dead-letter queue',
        safety: 'unsafe',
        edits: [addClauses(fragmentOf(map, at.uri), declaration, [dlqOf(flow)])],
      },
      ...completeFixes(flow, map),
    ],
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'missing-dlq',
  since: '0.1.0',
  scope: 'flow',
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A flow that copies data has no place for a message that can never be delivered.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'failure',
  when: `A flow that copies (every pattern but on-demand, and on-demand with a \`cache\`) has no \`dlq\`, of its own or from its profile. An error
where the entity, or a field that the flow carries, is of the class financial or audit.`,
  why: `Some messages fail every time: a picklist value that the receiver does not know, a parent that does not exist there. Without a
dead-letter queue such a message is dropped, or it blocks its channel while everybody looks for an outage.`,
  source: ['dlq'],
  examples: [
    {
      title: 'nowhere to go',
      source: `
flow Order from ERP to CRM realtime
^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: A message of Order that can never be delivered to CRM has nowhere to go: it is lost, or holds up all that come after it. Add \`dlq\`, and say who handles it.
`,
      fixed: `
flow Order from ERP to CRM realtime dlq "order-crm-dlq" keep 14d
`,
    },
    {
      title: 'financial data',
      source: `
entity Invoice {
  source ERP
  class financial
}
flow Invoice from ERP to Ledger batch hourly {
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: A message of Invoice that can never be delivered to Ledger has nowhere to go: it is financial data, of which nothing may be lost. Add \`dlq\`, and say who handles it.
  owner finance-it
}
`,
      fixed: `
entity Invoice {
  source ERP
  class financial
}
flow Invoice from ERP to Ledger batch hourly {
  owner finance-it
  dlq "invoice-ledger-dlq" keep 14d handled by finance-it
}
`,
    },
    {
      title: 'a financial field that the flow leaves out',
      source: `
entity Order {
  source ERP
  field status
  field amount { class financial }
}
flow Order from ERP to CRM realtime carries status
^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: A message of Order that can never be delivered to CRM has nowhere to go: it is lost, or holds up all that come after it. Add \`dlq\`, and say who handles it.
`,
    },
    {
      title: 'a queue that somebody owns',
      source: `
flow Order from ERP to CRM realtime dlq "order-crm-dlq" keep 14d handled by ops
`,
    },
  ],
};
