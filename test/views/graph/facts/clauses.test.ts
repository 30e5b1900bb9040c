import { expect, test } from 'vitest';
import { landscapeOf } from '../../../support/pictured.js';

/** Clauses as a careful author writes them, each on its line: written back, they are the same. */
const FLOW = `flow Order from ERP to CRM {
  as orderToCrm
  with standard
  batch daily at 02:05 Europe/Zurich takes 40m
  sla 1s available 99.9%
  owner ops
  using salesforce.pubsub-api
  via MuleSoft, orders
  trigger "Order.status changes \\"in\\" ERP"
  carries status, amount
  transform map { KUNNR -> accountNumber, NAME1 -> name }
  volume 200/min peak 20/s
  latency 300ms p99 2s
  delivery at-least-once
  ordered by orderNumber
  idempotent by orderNumber, line within 1d
  newest by lastModified
  retry exponential 8 times from 2s to 5m with jitter
  dlq "order-crm-dlq" keep 2w handled by ops replay manual
  alert ops when dlq-depth > 0 for 5m
  alert ops
  dashboard "https://grafana.example/d/order-crm"
  runbook "docs/runbooks/order-crm.md"
  test unit "test/order-crm.test.ts"
  test e2e "e2e/order-to-cash.test.ts"
  cache 10m
  protected by "a contract"
  lifecycle live
  reason "sales must see the status"
  reviewed 2026-10-01
  suppress echo by origin
}`;

const PROFILE = `profile strict with standard {
  near-realtime every 5m
  retry fixed 3 times every 1m
  transform none
  protected by masking
}`;

const SYSTEM = `system ERP "SAP" {
  on sap
  owner finance
  zone eu
  availability 99.9%
  recovers in 30m
  capacity 200/s
  lifecycle live
}`;

const CHANNEL = `channel orders on Kafka {
  topic "orders.v1"
  retention 1w
  ordered by orderNumber
  contract "orders.yaml"
}`;

const ENTITY = `entity Order "Sales order" {
  source ERP
  key orderNumber
  class financial, audit
  consistency eventual
  references Customer
  volume 20000/day peak 50/s
  size 4KB
  reader CRM needs 15m
  reader Ledger needs 1s strong for audit
  writer CRM via ui
  conflict source-wins queue
  field status { writer WMS conflict merge "the later stage wins" }
  field amount
}`;

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .slice(1, -1)
    .map((line) => line.trim());

const landscape = landscapeOf([SYSTEM, CHANNEL, ENTITY, PROFILE, FLOW].join('\n'));

test.each([
  ['a flow', landscape.flows[0], FLOW],
  ['a profile', landscape.profiles[0], PROFILE],
  ['an entity', landscape.entities[0], ENTITY],
  ['a system', landscape.nodes.find(({ id }) => id === 'ERP')?.facts, SYSTEM],
])('the clauses of %s are written as the language writes them, with their lines', (_, thing, text) => {
  const written = thing?.clauses ?? [];
  expect(written.map((clause) => clause.text).filter((clause) => clause !== 'with standard')).toEqual(
    lines(text).filter((line) => line !== 'with standard'),
  );
  const own = written.filter((clause) => clause.text !== 'with standard' || text === FLOW);
  expect(own.map(({ line }) => line)).toEqual(own.map((__, index) => index + 1));
});

test('a channel names its broker first', () => {
  const facts = landscape.nodes.find(({ id }) => id === 'orders')?.facts;
  expect(facts?.clauses.map(({ text }) => text)).toEqual(['on Kafka', ...lines(CHANNEL)]);
  expect(facts).toMatchObject({ broker: 'Kafka', retention: 604_800_000 });
});

test.each([
  'batch hourly',
  'batch every 15m',
  'batch cron "0 2 * * 1-5" UTC',
  'near-realtime',
  'on-demand',
  'dlq',
  'retry none',
  'transform "KUNNR to account"',
  'protected by tokenisation',
  'sla available 99.95%',
  'latency p99 2s',
  'volume peak 1/min',
  'alert when staleness >= 10s',
])('%s', (clause) => {
  const { flows } = landscapeOf(`flow A from X to Y {\n  ${clause}\n}`);
  expect(flows[0]?.clauses).toEqual([{ text: clause, line: 1 }]);
});

test('a half-written clause is written as far as it goes', () => {
  expect(() =>
    landscapeOf('flow A from X to Y {\n retry\n dlq "x\n sla\n via ,\n}\nentity E { reader\n source }'),
  ).not.toThrow();
});
