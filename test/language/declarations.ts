/** One declaration of every kind, each clause of the language at least once: the material for tests of whole and of broken text. */

export const FLOW = `flow Order from ERP to CRM, WMS near-realtime every 5m sla 1s available 99.9% owner ops with standard {
  as orderToCrm
  using salesforce.pubsub-api
  via MuleSoft, orders
  trigger "Order.status changes in ERP"
  carries status, amount
  transform map { status -> Stage, amount -> Amount }
  volume 200/min peak 20/s
  latency 300ms p99 2s
  delivery at-least-once
  ordered by orderNumber
  idempotent by orderNumber within 24h
  newest by lastModified
  retry exponential 8 times from 2s to 5m with jitter
  dlq "order-crm-dlq" keep 14d handled by ops replay manual
  alert ops when dlq-depth > 0 for 5m
  dashboard "https://grafana.example/d/order-crm"
  runbook "docs/runbooks/order-crm.md"
  test unit "test/order-crm.test.ts"
  test e2e "e2e/order-to-cash.test.ts"
  cache 10m
  protected by tokenisation
  lifecycle live
  reason "sales must see the status"
  reviewed 2026-10-01
  suppress echo by origin
}`;

export const ENTITY = `entity Invoice "Sales invoice" {
  source ERP
  key invoiceNumber
  class financial, audit
  consistency eventual
  references Order
  volume 20000/day peak 50/s
  size 4KB
  reader CRM needs 15m strong for analytics
  writer CRM via ui
  conflict source-wins queue
  field status { writer WMS conflict merge "the later stage wins" }
  field discount { source CRM reader WMS }
}`;

const SYSTEM = `system Ledger "General ledger" {
  on sap
  owner ops
  zone eu
  availability 99.9%
  recovers in 30m
  capacity 200/s
  lifecycle retiring
}`;

const OTHERS: readonly string[] = [
  `team finance "Finance" {
  contact "#finance"
  escalation "https://pager.example/finance"
}`,
  `channel shipments on Kafka {
  topic "shipments.v1"
  retention 7d
  ordered by orderNumber
  contract "shipments.asyncapi.yaml"
}`,
  'flow Invoice between CRM and ERP batch daily at 02:00 Europe/Zurich takes 40m sla 24h owner ops',
  'flow Invoice from ERP to Snowflake batch cron "0 2 * * 1-5" UTC transform none',
  'profile strict with standard { retry fixed 3 times every 10s delivery exactly-once }',
  'separate Forecast in CRM, ERP reconciled in Snowflake because "each answers its own question"',
  'style event-driven through Kafka',
  `view orderToCash "Order to cash" {
  include entity Order, Invoice
  include domain Sales
  exclude system WMS
  focus CRM upstream 2 downstream 1
}`,
  `view orderAges "How old orders may be" {
  focus entity Order upstream 1 in context
  filter domain Sales
  filter entity Order, Invoice
  filter owner ops
  filter platform sap, salesforce
  filter pattern batch, none
  filter severity error, warning
  filter lifecycle live, retired
  lens Order
  overlay outage down ERP
  collapse domain Sales
  expand broker Kafka
}`,
  `scenario "CRM down for 30 minutes at peak" {
  load peak
  run 4h
  outage CRM at 10m for 30m
  slow ERP at 1h for 20m by 10x
  duplicate 2% on orderToCrm
  expect staleness of Order in CRM < 45m
  expect dlq of orderToCrm = 0
  expect lost updates of Order = 0
}`,
];

export const ALL: readonly string[] = [FLOW, ENTITY, SYSTEM, ...OTHERS];

/** Everything that the declarations above refer to. */
export const WORLD = `team ops "Operations" { contact "#ops" }
domain Sales "Sales" {
  system CRM on salesforce owner ops
}
system ERP on sap
system WMS
hub MuleSoft on mulesoft
broker Kafka on kafka
warehouse Snowflake
channel orders on Kafka { topic "orders.v1" }
entity Order { source ERP key orderNumber field status field amount reader CRM needs 15m }
entity Forecast { source CRM }
profile standard { delivery at-least-once retry exponential 8 times from 2s to 5m with jitter }
`;
