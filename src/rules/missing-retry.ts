/** Flows that give up at once. */
import { delivers } from '../analysis/flow.js';
import type { Flow } from '../model/map.js';
import { addOrComplete, idempotencyOf, retryFor } from './fixes/complete.js';
import type { Context, RuleDoc, RuleOf, Words } from './rule.js';
import { triesAgain, type TryingAgain } from './trying-again.js';
import { marksOf, receivers, subject } from './words.js';

/** What a run was to bring may come with the next one; a message comes once. */
const unmet = ({ clauses: { pattern } }: Flow): string =>
  pattern?.kind === 'batch' || pattern?.kind === 'near-realtime'
    ? 'what it was to bring comes with the next run at best, and is missing there for good where that takes only what is new'
    : 'after one short outage the change is missing there for good';

interface Missing {
  readonly flow: Flow;
  readonly again: TryingAgain | undefined;
}

function messageOf({ flow, again }: Missing): string {
  const what = `A delivery of ${subject(flow)} to ${receivers(flow)} that fails`;
  if (!again)
    return `${what} is not tried again: ${unmet(flow)}. Add \`retry\` with a growing delay, or \`retry none\` to say that it is meant.`;
  return `${what} is tried again: ${again.said}. But ${again.but}. Say \`retry\` as it is set, so that it is held against outages and the sla.${again.source}`;
}

const ADD = 'Add a retry with exponential delay and jitter';

/** What is tried again may come twice: without a key one fault would be another. */
function additionFor(flow: Flow): { readonly title: string; readonly clauses: readonly string[] } {
  const key = flow.clauses.idempotency ? undefined : idempotencyOf(flow);
  const retry = retryFor(flow);
  if (key === undefined) return { title: ADD, clauses: [retry] };
  return { title: `${ADD}, and the key that it needs`, clauses: [key, retry] };
}

const WORDS: Words<Missing> = {
  message: messageOf,
  marks: ({ flow }) => marksOf(flow),
  why: ({ again }) => again && [again.said, again.but],
  fixes: ({ flow }, { map }) => addOrComplete(flow, map, 'retry', additionFor(flow)),
};

function check(flow: Flow, { platforms, tell }: Context): void {
  const { clauses, at } = flow;
  if (!delivers(clauses) || clauses.retry) return;
  const again = triesAgain(flow, platforms);
  tell(WORDS, { flow, again }, at, again && 'information');
}

export const rule: RuleOf<'flow'> = {
  id: 'missing-retry',
  since: '0.1.0',
  scope: 'flow',
  when: ['copies'],
  unless: ['retry'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A flow that copies data does not try again when a delivery fails.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'failure',
  when: `A flow that delivers (every pattern but on-demand: an answer that fails is asked for again, cached or not) has no \`retry\`, of its own or from
its profile.
\`retry none\` is a decision and counts. It is information alone where something tries again by itself: the mechanism's reader goes on from where
it stopped (\`outbox\`, \`cdc\`, Debezium, Kafka; a flow without \`using\` that starts from a channel of Kafka, or passes one, reads it so), or the
platform is known to deliver again (a \`MECHANISM.redelivery\` of headwater.json counts).`,
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
  idempotent by orderNumber
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
      title: 'the next run comes tomorrow',
      source: `
flow Order from ERP to CRM batch daily
^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: A delivery of Order to CRM that fails is not tried again: what it was to bring comes with the next run at best, and is missing there for good where that takes only what is new. Add \`retry\` with a growing delay, or \`retry none\` to say that it is meant.
`,
    },
    {
      title: 'a log is read again',
      source: `
broker Kafka on kafka
channel orders on Kafka
flow Order from orders to CRM event-driven trigger "OrderCreated"
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: A delivery of Order to CRM that fails is tried again: kafka.topic goes on from the last offset that it committed. But one that fails each time holds up all that come after it, and the map says neither pauses nor an end. Say \`retry\` as it is set, so that it is held against outages and the sla. Source: riptutorial.com/apache-kafka/example/19388/consumer-offset-management-and-fault-tolerance (read 2026-11, a secondary source).
flow Payment from ERP to CRM realtime using outbox
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: A delivery of Payment to CRM that fails is tried again: outbox goes on from the messages that the receiver has not acknowledged. But one that fails each time holds up all that come after it, and the map says neither pauses nor an end. Say \`retry\` as it is set, so that it is held against outages and the sla. Source: open-outbox.dev/concepts/delivery-guarantees (read 2026-11, a secondary source).
`,
    },
    {
      title: 'the platform tries again, and gives up',
      source: `
flow Order from Shop to ERP event-driven using shopify.webhook
^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: A delivery of Order to ERP that fails is tried again: shopify.webhook delivers it again by itself, 8 times and for up to 4h. But what still fails is dropped. Say \`retry\` as it is set, so that it is held against outages and the sla. Source: shopify.dev/changelog/updates-to-webhook-retry-mechanism (read 2026-11).
flow Charge from Shop to ERP event-driven using azure-service-bus.queue
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: A delivery of Charge to ERP that fails is tried again: azure-service-bus.queue delivers it again by itself, 9 times. But what still fails goes to its own dead letters, which nobody is said to handle. Say \`retry\` as it is set, so that it is held against outages and the sla. Source: learn.microsoft.com/en-us/dotnet/api/azure.messaging.servicebus.administration.queueproperties.maxdeliverycount (read 2026-11).
`,
    },
    {
      title: 'a broker and a mechanism of which nothing is known',
      source: `
broker Queue
channel orders on Queue
flow Order from orders to CRM event-driven trigger "OrderCreated"
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: A delivery of Order to CRM that fails is not tried again: after one short outage the change is missing there for good. Add \`retry\` with a growing delay, or \`retry none\` to say that it is meant.
flow Order from Shop to ERP event-driven using webhook
^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: A delivery of Order to ERP that fails is not tried again: after one short outage the change is missing there for good. Add \`retry\` with a growing delay, or \`retry none\` to say that it is meant.
`,
    },
    {
      title: 'what is asked for is asked again',
      source: `
flow Stock from ERP to Shop on-demand
flow Price from ERP to Shop on-demand cache 10m
`,
    },
    {
      title: 'decided',
      source: `
flow Temperature from Sensor to Dashboard realtime delivery at-most-once retry none
`,
    },
    {
      title: 'tomorrow is soon enough',
      source: `
flow Order from ERP to CRM batch daily retry none
`,
    },
  ],
};
