/** Copying flows that give up at once. */
import { copies } from '../analysis/flow.js';
import type { Flow } from '../model/map.js';
import { completeFixes, RETRY } from './fixes/complete.js';
import { addClauses, fragmentOf } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, receivers, subject } from './words.js';

function check(flow: Flow, { map, report }: Context): void {
  const { clauses, declaration, at } = flow;
  if (!copies(clauses) || clauses.retry) return;
  report({
    at,
    message: `A delivery of ${subject(flow)} to ${receivers(flow)} that fails is not tried again: after one short outage the change is missing there for good. Add \`retry\` with a growing delay, or \`retry none\` to say that it is meant.`,
    marks: [markFlow(flow)],
    fixes: () => [
      {
        title: 'Add a retry with exponential delay and jitter',
        safety: 'unsafe',
        edits: [addClauses(fragmentOf(map, at.uri), declaration, [RETRY])],
      },
      ...completeFixes(flow, map),
    ],
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'missing-retry',
  since: '0.1.0',
  scope: 'flow',
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A flow that copies data does not try again when a delivery fails.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'failure',
  when: `A flow that copies (every pattern but on-demand, and on-demand with a \`cache\`) has no \`retry\`, of its own or from its profile.
\`retry none\` is a decision and counts.`,
  why: `Receivers restart, networks break, tokens expire. What is not tried again is lost, and the two systems differ until somebody notices.`,
  source: ['retry'],
  examples: [
    {
      title: 'a copy without a second try',
      source: `
entity Order {
  source ERP
  key orderNumber
}
flow Order from ERP to CRM realtime sla 1s owner ops
^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: A delivery of Order to CRM that fails is not tried again: after one short outage the change is missing there for good. Add \`retry\` with a growing delay, or \`retry none\` to say that it is meant.
`,
      fixed: `
entity Order {
  source ERP
  key orderNumber
}
flow Order from ERP to CRM realtime sla 1s owner ops {
  retry exponential 8 times from 2s to 5m with jitter
}
`,
    },
    {
      title: 'everything that a serious flow needs, in one edit',
      source: `
entity Order {
  source ERP
  key orderNumber
}
flow Order from ERP to CRM realtime sla 1s owner ops
^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: A delivery of Order to CRM that fails is not tried again: after one short outage the change is missing there for good. Add \`retry\` with a growing delay, or \`retry none\` to say that it is meant.
`,
      fix: 'Complete this flow: idempotency, retry, dead-letter queue and alert',
      fixed: `
entity Order {
  source ERP
  key orderNumber
}
flow Order from ERP to CRM realtime sla 1s owner ops {
  idempotent by orderNumber
  retry exponential 8 times from 2s to 5m with jitter
  dlq "order-crm-dlq" keep 14d handled by ops
  alert ops when dlq-depth > 0 for 5m
}
`,
    },
    {
      title: 'by a profile that the map has',
      source: `
profile standard {
  retry exponential 8 times from 2s to 5m with jitter
  alert ops when dlq-depth > 0 for 5m
}
entity Order {
  source ERP
  key orderNumber
}
flow Order from ERP to CRM realtime sla 1s owner ops
^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: A delivery of Order to CRM that fails is not tried again: after one short outage the change is missing there for good. Add \`retry\` with a growing delay, or \`retry none\` to say that it is meant.
`,
      fix: 'Complete this flow with profile standard, plus idempotency and dead-letter queue',
      fixed: `
profile standard {
  retry exponential 8 times from 2s to 5m with jitter
  alert ops when dlq-depth > 0 for 5m
}
entity Order {
  source ERP
  key orderNumber
}
flow Order from ERP to CRM realtime sla 1s owner ops with standard {
  idempotent by orderNumber
  dlq "order-crm-dlq" keep 14d handled by ops
}
`,
    },
    {
      title: 'nothing is copied',
      source: `
flow Stock from ERP to Shop on-demand
`,
    },
    {
      title: 'decided',
      source: `
flow Temperature from Sensor to Dashboard realtime delivery at-most-once retry none
`,
    },
  ],
};
