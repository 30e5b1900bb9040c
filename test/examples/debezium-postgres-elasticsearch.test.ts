/** Debezium's examples: what was read in their repository, and what Headwater says of it. */
import { describe, expect, test } from 'vitest';
import { parseFragment } from '../../src/language/fragment.js';
import { joinFragments } from '../../src/model/join.js';
import { checkMap } from '../../src/rules/check.js';
import { checkExample, readExample } from './example.js';
import type { Truth } from './example.js';

/** What takes messages from a topic: a sink connector or a service. */
const CONSUMERS = [
  'outbox.flow: flow Order from Order-events to shipment-service event-driven',
  'saga.flow: flow CreditRequest from credit-approval-request to customer-service event-driven with consumed-once',
  'saga.flow: flow CreditStatus from credit-approval-response to saga-order-service event-driven with answer',
  'saga.flow: flow PaymentRequest from payment-request to payment-service event-driven with consumed-once',
  'saga.flow: flow PaymentStatus from payment-response to saga-order-service event-driven with answer',
  'unwrap-smt.flow: flow Customer from customers to PostgreSQL event-driven with sink',
  'unwrap-smt.flow: flow Customer from customers to Elasticsearch event-driven with sink',
];

/** What Debezium reads from a database. */
const PRODUCERS = [
  'outbox.flow: flow Order from order-service to Order-events event-driven with outbox-table',
  'outbox.flow: flow Invoice from order-service to Customer-events event-driven with outbox-table',
  'saga.flow: flow CreditRequest from saga-order-service to credit-approval-request event-driven with saga-outbox',
  'saga.flow: flow CreditStatus from customer-service to credit-approval-response event-driven with saga-outbox',
  'saga.flow: flow PaymentRequest from saga-order-service to payment-request event-driven with saga-outbox',
  'saga.flow: flow PaymentStatus from payment-service to payment-response event-driven with saga-outbox',
  'unwrap-smt.flow: flow Customer from MySQL to customers event-driven',
];

/** The lines of the two flows of a payload, at the fields that no receiver uses. */
const CREDIT_FIELDS = 'saga.flow: carries order-id, customer-id, payment-due, credit-card-no, type';
const ORDER_FIELDS = 'outbox.flow: carries id, customerId, orderDate, lineItems';

const TRUTHS: readonly Truth[] = [
  {
    fact: 'no connector and no service has a dead-letter topic, the two sinks among them',
    rule: 'missing-dlq',
    at: [...CONSUMERS, ...PRODUCERS],
  },
  { fact: 'an upsert and a message log absorb what comes twice', rule: 'missing-idempotency', at: [] },
  {
    fact: 'invoices go to Customer.events, and no service subscribes to that',
    rule: 'channel-without-subscriber',
    at: ['outbox.flow: channel Customer-events on OutboxKafka topic "Customer.events" ordered by customerId'],
  },
  {
    fact: 'customer-service is sent the number of a credit card, and the order, and uses neither; no shipment has lines',
    rule: 'field-never-read',
    at: [ORDER_FIELDS, ORDER_FIELDS, CREDIT_FIELDS, CREDIT_FIELDS, CREDIT_FIELDS, CREDIT_FIELDS],
  },
  {
    fact: 'an answer to the saga is tried again without a pause',
    rule: 'fixed-retry-interval',
    at: ['saga.flow: retry fixed 4 times'],
  },
  { fact: 'with an outbox, nothing is written to a database and to Kafka', rule: 'dual-write', at: [] },
  { fact: 'every topic that is read is written', rule: 'subscription-without-publisher', at: [] },
  { fact: 'every piece of data has one source', rule: 'no-source-of-truth', at: [] },
  { fact: 'no two systems write the same data', rule: 'conflicting-writers', at: [] },
  { fact: 'an answer to a request is no echo of it', rule: 'sync-loop', at: [] },
  { fact: 'whoever reads something can get at it', rule: 'reader-without-feed', at: [] },
];

const example = readExample('debezium-postgres-elasticsearch');
checkExample('debezium-postgres-elasticsearch', example, TRUTHS, []);

test('a service that was stopped takes up where it was: nothing is said to be missing for good', () => {
  const found = example.findings.filter(({ code }) => code === 'missing-retry');
  expect(found).toHaveLength(CONSUMERS.length + PRODUCERS.length - 2);
  expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['information']));
  for (const { message } of found) expect(message).toContain('is tried again');
});

describe('what keeps debezium-postgres-elasticsearch from doing things twice', () => {
  test('is the upsert and the message log: without them, every consumer is found', () => {
    const careless = [...example.texts].map(([file, text]) =>
      parseFragment(file, text.replace(/^ *idempotent by .*$/gm, '')),
    );
    const findings = checkMap(joinFragments(careless), { today: '2026-11-23' });
    const twice = findings.filter(({ code }) => code === 'missing-idempotency');
    const lines = twice.map(({ at }) => {
      const text = example.texts.get(at.uri)?.replace(/^ *idempotent by .*$/gm, '') ?? '';
      return `${at.uri}: ${text.slice(at.span.start).split(/ \{\n/, 1)[0] ?? ''}`;
    });
    expect(lines.sort()).toEqual([...CONSUMERS].sort());
  });
});
