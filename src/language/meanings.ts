/** What the words of the language mean: one sentence each, and an example. Completion and hover read it to authors. */

export interface Meaning {
  readonly says: string;
  readonly example?: string;
}

const means = (says: string, example?: string): Meaning => ({
  says,
  ...(example === undefined ? {} : { example }),
});

/** By the rule that a word opens, or by rule and word where words of one rule differ. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  // Declarations.
  Flow: means(
    'Data of one entity moves from a place to others.',
    'flow Order from ERP to CRM realtime sla 1s owner ops',
  ),
  Entity: means(
    'What is synchronised: who owns it, who reads and changes it.',
    'entity Order { source ERP reader CRM needs 15m }',
  ),
  Team: means(
    'People who own flows and systems, and who can be called.',
    'team ops "Integration Operations" { contact "#ops" }',
  ),
  Domain: means(
    'A boundary around systems, entities and flows; domains may nest.',
    'domain Sales "Sales and service" { system CRM }',
  ),
  Channel: means(
    'A topic or queue on a broker.',
    'channel orders on Kafka { topic "orders.v1" retention 7d }',
  ),
  Profile: means(
    'Clauses of a flow under a name, to say them once.',
    'profile standard { retry exponential 8 times from 2s to 5m with jitter }',
  ),
  Separate: means(
    'A decision not to synchronise: a flow that does so nevertheless is an error.',
    'separate Forecast in CRM, ERP because "each answers its own question"',
  ),
  Style: means('The architecture that the map keeps to.', 'style hub-and-spoke through MuleSoft'),
  View: means(
    'A part of the map under a name, for a picture of its own.',
    'view orderToCash { include entity Order, Invoice }',
  ),
  Scenario: means(
    'What happens, and what must hold while it does.',
    'scenario "CRM down" { outage CRM at 10m for 30m }',
  ),
  System: means('An application that holds data.', 'system ERP "SAP S/4HANA" { on sap owner finance-it }'),
  'System:hub': means(
    'A place that flows pass through: an integration platform.',
    'hub MuleSoft on mulesoft owner integration',
  ),
  'System:broker': means('A place that keeps messages for others to fetch.', 'broker Kafka on kafka'),
  'System:warehouse': means(
    'A place where data is brought together for analysis.',
    'warehouse Snowflake on snowflake',
  ),
  'System:database': means('A store that applications share or replicate.', 'database Master on postgres'),
  'System:external': means('A system that somebody else runs.', 'external Bank'),
  // Clauses of places and teams.
  Contact: means('Where the team can be reached.', 'contact "#integration-ops"'),
  Escalation: means('Whom to call when nobody answers.', 'escalation "https://pager.example/ops"'),
  On: means('The platform that it runs on; for a channel, its broker.', 'on salesforce'),
  Owner: means('The team that answers for it.', 'owner ops'),
  Zone: means('Where its data lives, for the law or for the network.', 'zone eu'),
  Availability: means('The share of time in which it answers.', 'availability 99.9%'),
  Recovery: means('How long it takes to come back after an outage.', 'recovers in 30m'),
  Capacity: means('How many events it can take.', 'capacity 200/s'),
  SystemLifecycle: means('Whether it is planned, live, retiring or retired.', 'lifecycle retiring'),
  Topic: means("The channel's name on the broker.", 'topic "orders.v1"'),
  Retention: means('How long the channel keeps a message.', 'retention 7d'),
  Contract: means('The file that describes the messages.', 'contract "orders.asyncapi.yaml"'),
  // Clauses of entities.
  Source: means('The source of truth: exactly one system owns it.', 'source ERP'),
  Key: means('The fields that tell one record from another.', 'key orderNumber'),
  Classes: means('How sensitive the data is; several may hold.', 'class personal financial'),
  Consistency: means('Whether copies may lag behind the source.', 'consistency eventual'),
  References: means('Entities that must be there first.', 'references Customer'),
  Volume: means('How many changes there are, on average and at the peak.', 'volume 200/min peak 20/s'),
  Size: means('How large one record is.', 'size 4KB'),
  Reader: means('A system that uses a copy, and how stale it may be.', 'reader CRM needs 15m'),
  Writer: means('A system beside the source that changes it.', 'writer CRM via ui'),
  Conflict: means('What happens when two systems change the same thing.', 'conflict source-wins queue'),
  Field: means(
    'A part of the entity, with an owner of its own where that differs.',
    'field discount { source CRM }',
  ),
  // Clauses of flows.
  Pattern: means('How the flow synchronises.'),
  'Pattern:realtime': means('Sub-second: every change goes out at once.', 'realtime'),
  'Pattern:near-realtime': means('Changes are fetched every few minutes.', 'near-realtime every 5m'),
  'Pattern:batch': means(
    'Changes are collected and sent on a schedule.',
    'batch daily at 02:00 Europe/Zurich',
  ),
  'Pattern:on-demand': means('Pulled when needed; nothing is copied.', 'on-demand'),
  'Pattern:event-driven': means(
    'Fires on a change of state; say which with `trigger`.',
    'event-driven trigger "the order ships"',
  ),
  'Pattern:takes': means('How long one run lasts.', 'batch hourly takes 10m'),
  Sla: means('Within which time a change must have arrived.', 'sla 1s available 99.9%'),
  As: means('A name for the flow, where something must refer to it.', 'as orderToCrm'),
  With: means("Takes over a profile's clauses; the flow's own win.", 'with standard'),
  Using: means('The mechanism that carries the data.', 'using salesforce.pubsub-api'),
  Via: means('Hubs, brokers or channels that it passes, in order.', 'via MuleSoft'),
  Trigger: means('What sets it off.', 'trigger "Order.status changes in ERP"'),
  Carries: means('The fields that it carries; all of them where left out.', 'carries status, amount'),
  Transform: means('What happens to the data on the way.', 'transform "ERP codes to CRM picklist"'),
  Latency: means('How long one message takes.', 'latency 300ms p99 2s'),
  Delivery: means('How often a message may arrive.', 'delivery at-least-once'),
  'Delivery:at-least-once': means('Every message arrives, some twice: the receiver must be idempotent.'),
  'Delivery:at-most-once': means('No message arrives twice, some never.'),
  'Delivery:exactly-once': means('Every message counts once; few mechanisms can.'),
  Ordered: means(
    'Messages of one key arrive in the order in which they were sent.',
    'ordered by orderNumber',
  ),
  Idempotent: means(
    'A message that arrives twice counts once: told apart by these fields.',
    'idempotent by orderNumber within 24h',
  ),
  Newest: means('A version guard: an older message never overwrites a newer one.', 'newest by lastModified'),
  Retry: means(
    'How a failed delivery is tried again.',
    'retry exponential 8 times from 2s to 5m with jitter',
  ),
  'Retry:exponential': means('Each delay is twice the one before.'),
  'Retry:fixed': means('The delay stays the same.', 'retry fixed 3 times every 10s'),
  'Retry:none': means('It is not tried again.'),
  'Retry:jitter': means('Delays vary at random, so that not all senders come back at once.'),
  Dlq: means(
    'Where a message goes that cannot be delivered, and who handles it.',
    'dlq "order-crm-dlq" keep 14d handled by ops replay manual',
  ),
  'Dlq:keep': means('How long it is kept there.'),
  'Dlq:handled': means('The team that looks at it.'),
  'Dlq:replay': means('How it is sent again: by hand, or by itself.'),
  Alert: means('Who hears of it, when, and after how long.', 'alert ops when dlq-depth > 0 for 5m'),
  Dashboard: means('Where one sees how the flow fares.', 'dashboard "https://grafana.example/d/order-crm"'),
  Runbook: means('What to do when it fails.', 'runbook "docs/runbooks/order-crm.md"'),
  Test: means('The file that tests it.', 'test e2e "e2e/order-to-cash.test.ts"'),
  'Test:unit': means('A test of the transformation alone.'),
  'Test:e2e': means('A test from source to receiver.'),
  'Test:failure': means('A test of what happens when something fails.'),
  Cache: means('How old a cached answer may be, at the consumer.', 'cache 10m'),
  Protection: means('What protects personal data on the way.', 'protected by tokenisation'),
  FlowLifecycle: means('Whether the flow is planned, live or retiring.', 'lifecycle planned'),
  Reason: means(
    'Why the flow is there.',
    'reason "sales must see the status while the customer is on the phone"',
  ),
  Reviewed: means('The day on which somebody last looked at it.', 'reviewed 2026-10-01'),
  SuppressEcho: means('Keeps a change from coming back to where it was made.', 'suppress echo by origin'),
  'SuppressEcho:origin': means('Each change says where it was made.'),
  'SuppressEcho:version': means('A change that is no newer is dropped.'),
  'SuppressEcho:comparison': means('A change that changes nothing is dropped.'),
  // Options of clauses.
  'Flow:from': means('The place where the data comes from.'),
  'Flow:to': means('The places where it goes; several are separated by commas.'),
  'Flow:between': means('Both ways, between two places.', 'flow Account between CRM and ERP'),
  'Schedule:hourly': means('At the start of every hour.'),
  'Schedule:daily': means('Once a day.', 'batch daily at 02:00 Europe/Zurich'),
  'Schedule:every': means('Again and again, with this time between two starts.', 'batch every 15m'),
  'Schedule:cron': means('By a cron expression of five fields.', 'batch cron "0 2 * * 1-5" UTC'),
  'Conflict:source-wins': means(
    'The source is right; say what happens to an edit elsewhere.',
    'conflict source-wins queue',
  ),
  'Conflict:reject': means('An edit elsewhere is refused.'),
  'Conflict:queue': means('An edit elsewhere waits for the source to accept it.'),
  'Conflict:last-write-wins': means(
    'The newer edit counts, the other is lost.',
    'conflict last-write-wins by lastModified',
  ),
  'Conflict:merge': means(
    'Both edits count, by a rule.',
    'conflict merge "the later stage wins, never backwards"',
  ),
  'Conflict:avoid': means('There must be a single writer: a second one is an error.'),
  'Consistency:strong': means('A copy that lags is not enough.'),
  'Consistency:eventual': means('Copies may lag behind the source for a while.'),
  'Reader:needs': means('How stale its copy may be.', 'reader CRM needs 15m'),
  'Reader:strong': means('A copy that lags is not enough for this reader.'),
  'Reader:for': means('What it reads for.', 'reader Snowflake needs 1d for analytics'),
  'Sla:available': means('The share of time in which the flow works.', 'sla 1s available 99.9%'),
  // Decisions, views, scenarios.
  Reconciled: means('Where the separate answers are compared.', 'reconciled in Snowflake'),
  Because: means('Why they stay apart.', 'because "each answers its own question"'),
  'Style:hub-and-spoke': means('Every flow passes a hub.', 'style hub-and-spoke through MuleSoft'),
  'Style:event-driven': means('Systems talk through a broker.', 'style event-driven through Kafka'),
  'Style:mesh': means('Systems talk to each other directly.', 'style mesh'),
  'Style:cdc-to-warehouse': means(
    'Changes are captured and brought to a warehouse.',
    'style cdc-to-warehouse through Snowflake',
  ),
  Selector: means('What the view shows, or leaves out.', 'include entity Order, Invoice'),
  Focus: means(
    'A place, or an entity, domain, flow or team, and what surrounds it.',
    'focus CRM upstream 2 downstream 1',
  ),
  'Focus:context': means('What is outside stays in the picture, and steps back.', 'focus CRM in context'),
  Filter: means(
    'Only flows that match one of these values; several filters narrow down.',
    'filter owner ops',
  ),
  'Filter:owner': means('Of the flow, or of one of its ends.', 'filter owner ops'),
  'Filter:platform': means('Of its ends, of what it passes, or of its mechanism.', 'filter platform sap'),
  'Filter:pattern': means('How the flow synchronises; none where it does not say.', 'filter pattern batch'),
  'Filter:severity': means('What is found at the flow; none where nothing is.', 'filter severity error'),
  'Filter:lifecycle': means(
    'Whether the flow is planned, live, retiring or retired.',
    'filter lifecycle planned',
  ),
  Lens: means('Where the entity is true, who copies it, how old each copy is.', 'lens Order'),
  Overlay: means('What the picture is painted with.', 'overlay staleness'),
  'Overlay:findings': means('Where something is found, by the gravest of it.', 'overlay findings'),
  'Overlay:staleness': means('How old data may be, against what its readers tolerate.', 'overlay staleness'),
  'Overlay:patterns': means('How each flow synchronises.', 'overlay patterns'),
  'Overlay:owners': means('Who owns what.', 'overlay owners'),
  'Overlay:classes': means('Where guarded data goes, and where it enters another zone.', 'overlay classes'),
  'Overlay:allocations': means("How much of each platform's allocations is used.", 'overlay allocations'),
  'Overlay:outage': means('What breaks while a place is down.', 'overlay outage down ERP'),
  'Overlay:down': means('The place that is down.', 'overlay outage down ERP'),
  'Overlay:reviews': means('When each flow was last looked at.', 'overlay reviews'),
  Fold: means('Domains that are closed to one thing, or open whatever their size.', 'collapse domain Sales'),
  Load: means('How many events there are.', 'load peak'),
  Run: means('How long the scenario lasts.', 'run 4h'),
  Outage: means('A place does not answer.', 'outage CRM at 10m for 30m'),
  Slow: means('A place answers more slowly.', 'slow ERP at 1h for 20m by 10x'),
  Duplicate: means('Some messages arrive twice.', 'duplicate 2% on orderToCrm'),
  Expect: means('What must hold throughout.', 'expect staleness of Order in CRM < 45m'),
};

/** The meaning of a word of the language in a rule; of the clause around it where the word has none of its own. */
export const meaningOf = (rule: string, word: string): Meaning | undefined =>
  MEANINGS[`${rule}:${word}`] ?? MEANINGS[rule];

/** What has a meaning of its own: every declaration, clause and option. */
export const meaningKeys = (): readonly string[] => Object.keys(MEANINGS);

/** Every example, by what it explains. */
export const examples = (): readonly (readonly [string, string])[] =>
  Object.entries(MEANINGS).flatMap(([key, { example }]) =>
    example === undefined ? [] : [[key, example] as const],
  );
