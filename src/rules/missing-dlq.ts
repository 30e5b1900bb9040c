/** Flows that have no place for what can never be delivered. */
import { delivers } from '../analysis/flow.js';
import type { DataClass } from '../model/clauses.js';
import type { FlowClauses } from '../model/declarations.js';
import type { Flow } from '../model/map.js';
import { addOrComplete, dlqOf } from './fixes/complete.js';
import type { Context, RuleDoc, RuleOf, Words } from './rule.js';
import { marksOf, receivers, subject } from './words.js';

/** Data of which not one message may be lost. */
const PRECIOUS: readonly DataClass[] = ['financial', 'audit'];

/** Whoever says both has decided that a message may be lost. */
const mayLose = ({ delivery, retry }: FlowClauses): boolean =>
  delivery?.value === 'at-most-once' && retry?.kind === 'none';

interface Missing {
  readonly flow: Flow;
  readonly precious: DataClass | undefined;
}

const lossOf = ({ precious }: Missing): string =>
  precious
    ? `it is ${precious} data, of which nothing may be lost`
    : 'it is lost, or holds up all that come after it';

const WORDS: Words<Missing> = {
  message: (missing) =>
    `A message of ${subject(missing.flow)} that can never be delivered to ${receivers(missing.flow)} has nowhere to go: ${lossOf(missing)}. Add \`dlq\`, and say who handles it.`,
  marks: ({ flow }) => marksOf(flow),
  fixes: ({ flow }, { map }) =>
    addOrComplete(flow, map, 'dlq', { title: 'Add a dead-letter queue', clauses: [dlqOf(flow)] }),
};

function check(flow: Flow, { analysis, tell }: Context): void {
  const { clauses, entity, at } = flow;
  if (!delivers(clauses) || clauses.dlq) return;
  const classes = entity && analysis.of(entity).classesOf(flow);
  const precious = PRECIOUS.find((each) => classes?.has(each));
  if (!precious && mayLose(clauses)) return;
  tell(WORDS, { flow, precious }, at, precious ? 'error' : 'warning');
}

export const rule: RuleOf<'flow'> = {
  id: 'missing-dlq',
  since: '0.1.0',
  scope: 'flow',
  when: ['copies'],
  unless: ['dlq'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A flow that copies data has no place for a message that can never be delivered.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'failure',
  when: `A flow that delivers (every pattern but on-demand: an answer that fails is asked for again) has no \`dlq\`, of its own or from its profile. An error
where the entity, or a field that the flow carries, is of the class financial or audit. Any other data may be lost where the flow says so twice:
\`delivery at-most-once\` and \`retry none\`.`,
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
      title: 'an answer is no message, though a cache keeps it',
      source: `
entity Tax {
  source Office
  class financial
}
flow Tax from Office to Shop on-demand cache 1m
`,
    },
    {
      title: 'it may be lost, says the flow',
      source: `
flow Temperature from Sensor to Dashboard realtime delivery at-most-once retry none
`,
    },
    {
      title: 'at most once, but tried again: only half a decision',
      source: `
flow Temperature from Sensor to Dashboard realtime delivery at-most-once retry fixed 3 times every 10s
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: A message of Temperature that can never be delivered to Dashboard has nowhere to go: it is lost, or holds up all that come after it. Add \`dlq\`, and say who handles it.
`,
    },
    {
      title: 'audit data may not be lost, whatever the flow says',
      source: `
entity Access {
  source Gate
  class audit
}
flow Access from Gate to Log realtime delivery at-most-once retry none
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: A message of Access that can never be delivered to Log has nowhere to go: it is audit data, of which nothing may be lost. Add \`dlq\`, and say who handles it.
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
