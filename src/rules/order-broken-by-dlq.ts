/** Ordered flows whose dead-letter queue lets later messages pass. */
import type { Flow } from '../model/map.js';
import { clauseAt } from '../model/profiles.js';
import { guardFixes } from './fixes/clock.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { list, markFlow, receivers, subject } from './words.js';

function check(flow: Flow, { map, report }: Context): void {
  const { ordered, dlq, newest } = flow.clauses;
  if (!ordered || !dlq || newest) return;
  const by = list(ordered.names.map(({ text }) => text));
  report({
    at: clauseAt(flow, 'dlq'),
    message: `${subject(flow)} is to reach ${receivers(flow)} in order by ${by}, but while one message lies in the dead-letter queue, later ones pass it: when it is replayed, an old value overwrites a newer one. Add \`newest by\` and a version.`,
    related: [{ at: clauseAt(flow, 'ordered'), message: 'The order that is wanted.' }],
    marks: [markFlow(flow)],
    fixes: () => guardFixes([flow], map),
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'order-broken-by-dlq',
  since: '0.1.0',
  scope: 'flow',
  when: ['unguarded', 'dlq'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'An ordered flow has a dead-letter queue that later messages pass, and no version guard.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'idempotency',
  when: `A flow is \`ordered by\` something, has a \`dlq\` and no version guard (\`newest by\`); each of its own or from its profile. The language
cannot say of a queue that it stops what comes behind, so each one is taken to let later messages pass.`,
  why: `A dead-letter queue exists so that one bad message does not hold up the rest, which is to say: so that the rest comes first. Amazon
advises against one for a FIFO queue whose exact order matters.`,
  source: ['dlq'],
  examples: [
    {
      title: 'in order, all but one',
      source: `
flow Order from ERP to CRM realtime ordered by orderNumber {
  dlq "order-crm-dlq" keep 14d
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Order is to reach CRM in order by orderNumber, but while one message lies in the dead-letter queue, later ones pass it: when it is replayed, an old value overwrites a newer one. Add \`newest by\` and a version.
}
`,
      fixed: `
flow Order from ERP to CRM realtime ordered by orderNumber {
  dlq "order-crm-dlq" keep 14d
  newest by lastModified
}
`,
    },
    {
      title: 'an older one never overwrites a newer one',
      source: `
flow Order from ERP to CRM realtime ordered by orderNumber newest by lastModified {
  dlq "order-crm-dlq" keep 14d
}
`,
    },
    {
      title: 'no order is asked for',
      source: `
flow Order from ERP to CRM realtime dlq "order-crm-dlq" keep 14d
`,
    },
  ],
};
