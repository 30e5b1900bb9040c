import { expect, test } from 'vitest';
import { complete } from '../../src/service/completion/complete.js';
import type { Completion } from '../../src/service/completion/proposal.js';
import { headwaterOf, TODAY, uriOf, withCursor } from '../support/headwater.js';

const MAP = `
team ops "Operations"
team it
system ERP "SAP S/4HANA" { on sap zone eu }
system CRM on salesforce
hub MuleSoft
broker Kafka
warehouse Snowflake
channel orders on Kafka
domain Sales { system Shop }
entity Order "Sales order" {
  source ERP
  key order-number
  reader CRM needs 15m
  field status
  field amount
}
entity flow
profile standard { delivery at-least-once }
flow Order from ERP to CRM realtime {
  as orderToCrm
  using salesforce.pubsub-api
}
`;

async function ask(marked: string, unasked = false): Promise<Completion | undefined> {
  const { text, offset } = withCursor(marked);
  const headwater = await headwaterOf({ 'map.flow': MAP, 'test.flow': text });
  return complete(headwater, { uri: uriOf('test.flow'), text, offset, today: TODAY, unasked });
}

/** Labels in the order in which an editor shows them. */
async function labels(marked: string): Promise<string[]> {
  const found = await ask(marked);
  const sorted = [...(found?.proposals ?? [])].sort(
    (a, b) => a.rank - b.rank || (a.label < b.label ? -1 : 1),
  );
  return sorted.map(({ label }) => label);
}

interface Case {
  readonly at: string;
  readonly includes?: readonly string[];
  readonly excludes?: readonly string[];
  /** The likeliest come first, in this order. */
  readonly first?: readonly string[];
  readonly exactly?: readonly string[];
}

const DECLARATIONS =
  'flow entity system team profile scenario view channel domain separate style hub broker'.split(' ');
const FLOW_CLAUSES = 'sla owner as with using via trigger carries retry dlq alert idempotent reviewed'.split(
  ' ',
);

const cases: Readonly<Record<string, readonly Case[]>> = {
  'declarations begin at the left edge': [
    { at: '|', includes: DECLARATIONS, excludes: ['sla', 'Order'] },
    { at: 'fl|', includes: ['flow'] },
    { at: 'flow Order from ERP to CRM realtime\n|', includes: DECLARATIONS, excludes: ['sla'] },
    { at: 'flow Order from ERP to CRM {\n  sla 1s\n}\n|', includes: DECLARATIONS, excludes: ['owner'] },
    { at: 'domain Sales {\n  |\n}', includes: DECLARATIONS },
    { at: 'domain Sales {\n  system A\n  |\n}', includes: DECLARATIONS },
    { at: 'domain Sales { system A }\n|', includes: DECLARATIONS },
    { at: '|\nflow Order from ERP to CRM', includes: DECLARATIONS },
    { at: 'flow Order from ERP to CRM {\n|\n}', includes: ['flow', 'sla'] },
  ],
  'clauses fit their declaration': [
    {
      at: 'flow Order from ERP to CRM |',
      includes: ['realtime', 'batch', ...FLOW_CLAUSES],
      excludes: ['source', 'flow', '{', ','],
    },
    { at: 'flow Order from ERP to CRM {\n  |\n}', includes: FLOW_CLAUSES, excludes: ['flow', 'entity'] },
    { at: 'flow Order from ERP to CRM {\n  ret|\n}', includes: ['retry'] },
    { at: 'flow Order from ERP to CRM\n  |', includes: ['sla', 'flow'] },
    {
      at: 'entity A {\n  |\n}',
      includes: ['source', 'key', 'reader', 'writer', 'conflict', 'field'],
      excludes: ['sla'],
    },
    {
      at: 'entity A { field status { | } }',
      includes: ['source', 'writer', 'conflict'],
      excludes: ['key', 'field'],
    },
    {
      at: 'system A {\n  |\n}',
      includes: ['on', 'owner', 'zone', 'availability', 'recovers', 'capacity', 'lifecycle'],
      excludes: ['sla'],
    },
    { at: 'team a {\n  |\n}', exactly: ['contact', 'escalation'] },
    {
      at: 'view v {\n  |\n}',
      exactly: ['collapse', 'exclude', 'expand', 'filter', 'focus', 'include', 'lens', 'overlay'],
    },
    { at: 'view v {\n  lens Order\n  |\n}', includes: ['overlay', 'filter'], excludes: ['lens'] },
    { at: 'scenario "x" {\n  |\n}', exactly: ['duplicate', 'expect', 'load', 'outage', 'run', 'slow'] },
    { at: 'profile p {\n  |\n}', includes: ['retry', 'delivery'] },
    { at: 'separate Order in ERP, CRM |', exactly: ['because', 'reconciled'] },
  ],
  'what may stand once is not offered again': [
    {
      at: 'flow Order from ERP to CRM realtime sla 1s |',
      includes: ['owner'],
      excludes: ['sla', 'realtime', 'batch', 'on-demand'],
    },
    {
      at: 'flow Order from ERP to CRM {\n  |\n  sla 1s\n  owner ops\n}',
      includes: ['retry'],
      excludes: ['sla', 'owner'],
    },
    { at: 'flow Order from ERP to CRM { alert ops | }', includes: ['alert', 'test'] },
    { at: 'entity A { source ERP\n field x { | } }', includes: ['source'] },
    { at: 'entity A { source ERP\n field x { source CRM | } }', excludes: ['source'] },
    { at: 'entity A { reader CRM\n | }', includes: ['reader', 'source'] },
    { at: 'flow Order from ERP to CRM sla 1s\nflow Order from ERP to CRM |', includes: ['sla'] },
  ],
  'words inside a clause': [
    { at: 'flow Order |', exactly: ['between', 'from'] },
    { at: 'flow Order fr|', includes: ['from'] },
    { at: 'view v { filter pattern |', includes: ['batch', 'none'], excludes: ['error'] },
    { at: 'view v { overlay outage |', includes: ['down'] },
    { at: 'view v { focus CRM in |', exactly: ['context'] },
    { at: 'flow Order from ERP |', exactly: ['to'] },
    { at: 'flow Order from ERP to CRM retry |', exactly: ['exponential', 'fixed', 'none'] },
    {
      at: 'flow Order from ERP to CRM batch |',
      includes: ['hourly', 'daily', 'every', 'cron', 'takes', 'sla'],
    },
    {
      at: 'flow Order from ERP to CRM delivery |',
      exactly: ['at-least-once', 'at-most-once', 'exactly-once'],
    },
    { at: 'flow Order from ERP to CRM delivery at-l|', includes: ['at-least-once'] },
    { at: 'flow Order from ERP to CRM idempotent |', exactly: ['by'] },
    { at: 'flow Order from ERP to CRM suppress echo by |', exactly: ['comparison', 'origin', 'version'] },
    { at: 'entity A { class | }', includes: ['financial', 'personal'] },
    { at: 'entity A { conflict | }', exactly: ['avoid', 'last-write-wins', 'merge', 'source-wins'] },
    { at: 'style |', exactly: ['cdc-to-warehouse', 'event-driven', 'hub-and-spoke', 'mesh'] },
    { at: 'view v { include | }', exactly: ['domain', 'entity', 'flow', 'system', 'team'] },
    { at: 'scenario "x" { expect | }', exactly: ['dlq', 'lost', 'staleness'] },
  ],
  'names of the right kind': [
    { at: 'flow |', includes: ['Order', 'flow'], excludes: ['ERP', 'ops'] },
    {
      at: 'flow Order from |',
      first: ['ERP'],
      includes: ['CRM', 'orders', 'Shop'],
      excludes: ['Order', 'ops'],
    },
    { at: 'flow Order from ERP to |', first: ['CRM'], includes: ['Snowflake'], excludes: ['ERP', 'Order'] },
    { at: 'flow Order from ERP to CRM, |', includes: ['Snowflake'], excludes: ['ERP', 'CRM'] },
    { at: 'flow Order between ERP and |', first: ['CRM'], excludes: ['ERP'] },
    { at: 'flow Order from ERP to CRM via |', first: ['Kafka', 'MuleSoft', 'orders'], includes: ['ERP'] },
    { at: 'flow Order from ERP to CRM owner |', exactly: ['it', 'ops'] },
    { at: 'flow Order from ERP to CRM dlq handled by |', exactly: ['it', 'ops'] },
    { at: 'flow Order from ERP to CRM alert |', first: ['it', 'ops', 'for', 'when'] },
    { at: 'flow Order from ERP to CRM alert ops when |', exactly: ['dlq-depth', 'staleness'] },
    { at: 'flow Order from ERP to CRM carries |', exactly: ['amount', 'order-number', 'status'] },
    { at: 'flow Order from ERP to CRM carries status, |', exactly: ['amount', 'order-number'] },
    { at: 'flow Order from ERP to CRM ordered by |', exactly: ['amount', 'order-number', 'status'] },
    { at: 'flow Order from ERP to CRM idempotent by |', includes: ['order-number'] },
    { at: 'flow Order from ERP to CRM newest by |', includes: ['status'] },
    { at: 'flow Order from ERP to CRM with |', exactly: ['standard'] },
    {
      at: 'flow Order from ERP to CRM using |',
      first: ['salesforce.pubsub-api'],
      includes: ['cdc', 'outbox'],
    },
    {
      at: 'system Hub on mulesoft\nflow Order from ERP to CRM via Hub using |',
      first: ['salesforce.pubsub-api', 'salesforce.apex-callout'],
      includes: ['sap.idoc', 'salesforce.rest', 'mulesoft.batch', 'file'],
      excludes: ['sqs.fifo', 'netsuite.rest'],
    },
    {
      at: 'system A on shopify\nsystem Q on sqs\nchannel c on Q\nflow Order from A to ERP {\n  via c\n  using |\n}',
      first: [
        'sap.idoc',
        'sap.odata',
        'sap.qrfc',
        'shopify.graphql-admin',
        'shopify.rest-admin',
        'shopify.webhook',
        'sqs.fifo',
        'sqs.standard',
        'api',
        'cdc',
      ],
    },
    {
      at: 'profile p {\n  using |\n}\nsystem A on stripe\nflow Order from A to ERP with p',
      first: ['sap.idoc', 'sap.odata', 'sap.qrfc', 'stripe.webhook', 'api'],
    },
    {
      at: 'flow Order from ERP to MuleSoft using netsuite.|',
      includes: ['sap.idoc', 'netsuite.rest'],
      excludes: ['sqs.fifo'],
    },
    { at: 'entity A { source | }', includes: ['ERP', 'CRM'], excludes: ['orders', 'ops'] },
    { at: 'entity A { references | }', includes: ['Order'] },
    { at: 'entity Order { key | }', includes: ['status', 'order-number'] },
    { at: 'system A on |', first: ['salesforce', 'sap', 'azure-service-bus'], excludes: ['generic'] },
    { at: 'system A { zone | }', exactly: ['eu'] },
    { at: 'channel c on |', first: ['Kafka'] },
    { at: 'style hub-and-spoke through |', first: ['Kafka', 'MuleSoft'] },
    { at: 'view v { include entity | }', exactly: ['Order', 'flow'] },
    { at: 'view v { focus entity | }', includes: ['Order'], excludes: ['CRM'] },
    { at: 'view v { focus | }', includes: ['CRM', 'entity', 'team'] },
    { at: 'view v { filter entity | }', exactly: ['Order', 'flow'] },
    { at: 'view v { overlay outage down | }', includes: ['CRM', 'ERP'] },
    { at: 'view v { exclude team | }', exactly: ['it', 'ops'] },
    { at: 'view v { include domain | }', exactly: ['Sales'] },
    { at: 'scenario "x" { outage | }', includes: ['ERP'] },
    { at: 'scenario "x" { duplicate 2% on | }', exactly: ['orderToCrm'] },
    { at: 'scenario "x" { expect dlq of | }', exactly: ['orderToCrm'] },
    { at: 'scenario "x" { expect staleness of | }', includes: ['Order'], excludes: ['orderToCrm'] },
    { at: 'entity |', exactly: [] },
    { at: 'system |', exactly: [] },
  ],
  'values with their units': [
    {
      at: 'flow Order from ERP to CRM sla |',
      first: ['1s', '10s', '1m', '5m', '15m'],
      includes: ['1d', 'available'],
    },
    {
      at: 'flow Order from ERP to CRM sla 15|',
      first: ['15ms', '15s', '15m', '15h', '15d'],
      excludes: ['1s'],
    },
    { at: 'flow Order from ERP to CRM near-realtime every |', includes: ['5m', '15m'] },
    { at: 'flow Order from ERP to CRM retry exponential 8 times from |', includes: ['2s'] },
    { at: 'flow Order from ERP to CRM retry exponential |', includes: ['8', 'from', 'with'] },
    { at: 'flow Order from ERP to CRM sla 1s available |', includes: ['99.9%'] },
    { at: 'flow Order from ERP to CRM volume |', includes: ['200/min', 'peak'] },
    { at: 'flow Order from ERP to CRM reviewed |', exactly: [TODAY] },
    { at: 'flow Order from ERP to CRM batch daily at |', includes: ['02:00'] },
    { at: 'flow Order from ERP to CRM batch daily at 02:00 |', includes: ['UTC', 'Europe/Zurich', 'sla'] },
    { at: 'flow Order from ERP to CRM trigger |', exactly: ['"…"'] },
    { at: 'flow Order from ERP to CRM alert ops when dlq-depth > |', includes: ['0'] },
    { at: 'entity A { size | }', includes: ['4KB'] },
    { at: 'entity A { reader CRM needs | }', includes: ['15m'] },
    { at: 'system A { capacity | }', includes: ['100/s'] },
    { at: 'system A { recovers in | }', includes: ['30m'] },
    { at: 'scenario "x" { slow ERP at 1h for 20m by | }', includes: ['10x'] },
  ],
  'broken text around the cursor': [
    { at: 'flow Order from\nflow Order from |', first: ['ERP'] },
    { at: 'flow Order from ERP to CRM sla\n  owner |', exactly: ['it', 'ops'] },
    { at: 'flow Order from ERP to CRM nonsense here sla |', includes: ['1s'] },
    { at: 'flow Order from ERP to CRM { sla 1s\n  owner |\n\nentity X', exactly: ['it', 'ops'] },
    { at: 'entity A { source ERP } }\nflow Order from |', first: ['ERP'] },
    { at: '"never closed\nflow Order from |', first: ['ERP'] },
    { at: '§§ flow x\nflow Order from ERP to CRM owner |', exactly: ['it', 'ops'] },
    {
      at: 'flow Order from ERP to CRM {\n  dlq "x" keep\n  alert ops when |',
      exactly: ['dlq-depth', 'staleness'],
    },
  ],
  'nothing inside texts and comments': [
    { at: '// fl|', exactly: [] },
    { at: '/* flow | */', exactly: [] },
    { at: 'flow Order from ERP to CRM trigger "when |"', exactly: [] },
    { at: 'flow Order from ERP to CRM trigger "when |', exactly: [] },
    { at: 'system A """several\nlines | of text"""', exactly: [] },
  ],
  'rules to suppress, those that found something below first': [
    {
      at: '// headwater-ignore |\nflow Order from ERP to CRM realtime sla 1s',
      first: ['incomplete-documentation', 'missing-alert', 'missing-dlq'],
      includes: ['sync-loop'],
    },
    { at: '// headwater-ignore missing-|', includes: ['missing-retry'], excludes: ['flow'] },
    { at: '// headwater-ignore missing-retry, |', includes: ['missing-dlq'] },
    { at: '// headwater-ignore missing-retry: because |', exactly: [] },
  ],
};

async function check({ at, includes = [], excludes = [], first = [], exactly }: Case): Promise<void> {
  const found = await labels(at);
  if (exactly) expect([...found].sort(), at).toEqual([...exactly].sort());
  expect(found, at).toEqual(expect.arrayContaining([...includes]));
  expect(
    found.filter((label) => excludes.includes(label)),
    at,
  ).toEqual([]);
  expect(found.slice(0, first.length), at).toEqual(first);
}

for (const [name, list] of Object.entries(cases)) {
  test.each(list)(`${name}: $at`, check);
}

test.each([
  { at: 'flow Order from ERP to CRM delivery at-le|ast-once', replaced: 'at-least-once' },
  { at: 'flow Order from ERP to CRM delivery at-le|', replaced: 'at-le' },
  { at: 'flow Or|der from ERP to CRM', replaced: 'Order' },
  { at: 'flow Order from ERP to CRM sla 1|', replaced: '1' },
  { at: 'flow Order from ERP to CRM sla 1s available 99.|', replaced: '99.' },
  { at: 'flow Order from ERP to CRM using salesforce.|', replaced: 'salesforce.' },
  { at: 'flow Order from |', replaced: '' },
  { at: 'flow Order from |ERP', replaced: '' },
  { at: '// headwater-ignore missing-d|', replaced: 'missing-d' },
])('replaces the word that the cursor is in: $at', async ({ at, replaced }) => {
  const found = await ask(at);
  const { text } = withCursor(at);
  expect(text.slice(found?.replaced.start, found?.replaced.end)).toBe(replaced);
});

test('a space asks only where something has to come', async () => {
  const asked = async (at: string) => ((await ask(at, true))?.proposals.length ?? 0) > 0;
  expect(await asked('flow Order from |')).toBe(true);
  expect(await asked('flow Order from ERP to CRM owner |')).toBe(true);
  expect(await asked('// headwater-ignore |')).toBe(true);
  expect(await asked('flow Order from ERP to CRM |')).toBe(false);
  expect(await asked('flow Order from ERP to CRM realtime |')).toBe(false);
  expect(await asked(' |')).toBe(false);
});

test.each([
  {
    at: 'flow Order from ERP to CRM owner ops dlq|',
    label: 'dlq',
    snippet: 'dlq "${1:order-crm-dlq}" keep ${2:14d} handled by ${3:ops} replay ${4|manual,automatic|}',
  },
  {
    at: 'flow Order from ERP to CRM idem|',
    label: 'idempotent',
    snippet: 'idempotent by ${1:order-number} within ${2:24h}',
  },
  {
    at: 'flow Order from ERP to CRM retr|',
    label: 'retry',
    snippet: 'retry exponential ${1:8} times from ${2:2s} to ${3:5m} with jitter',
  },
  {
    at: 'flow Order from ERP to CRM aler|',
    label: 'alert',
    snippet: 'alert ${1|ops,it|} when ${2|dlq-depth,staleness|} > ${3:0} for ${4:5m}',
  },
  { at: 'flow Order from ERP to CRM revi|', label: 'reviewed', snippet: `reviewed ${TODAY}` },
])('a clause that needs arguments brings them: $label', async ({ at, label, snippet }) => {
  const found = await ask(at);
  expect(found?.proposals.find((each) => each.label === label)?.snippet).toBe(snippet);
});

/** What the editor shows beside a proposal. */
async function docOf(marked: string, label: string): Promise<string> {
  const found = await ask(marked);
  return found?.proposals.find((each) => each.label === label)?.doc ?? '';
}

test('a mechanism is offered with its summary and main facts, a platform with its mechanisms', async () => {
  const shopify = await docOf('system A on shopify\nflow Order from A to ERP using |', 'shopify.webhook');
  for (const part of [
    'mechanism **shopify\\.webhook**',
    'asynchronous, serves realtime',
    '- Redelivers for: 4h',
  ])
    expect(shopify).toContain(part);
  expect(shopify).toContain('(confirmed, [shopify\\.dev](<https://shopify.dev/');
  expect(shopify).not.toContain('- Redeliveries:');
  expect(await docOf('system A on |', 'sqs')).toContain('- sqs\\.fifo: ');
});

test('a name that reads as the start of a declaration is written with its ^', async () => {
  const found = await ask('flow |');
  expect(found?.proposals.find(({ label }) => label === 'flow')?.text).toBe('^flow');
});

test('every proposal of the language says what it means', async () => {
  for (const at of [
    '|',
    'flow Order from ERP to CRM |',
    'entity A { | }',
    'system A { | }',
    'scenario "x" { | }',
    'view v { | }',
    'team t { | }',
  ]) {
    const found = await ask(at);
    const silent = found?.proposals
      .filter(({ kind, doc }) => kind !== 'value' && !doc)
      .map(({ label }) => label);
    expect(silent, at).toEqual([]);
  }
});

test('of thousands of names those are told that fit what is typed, and more with the next letter', async () => {
  const map = Array.from({ length: 2000 }, (_, index) => `system Plant${index}Line`).join('\n');
  const askFor = async (marked: string) => {
    const { text, offset } = withCursor(marked);
    const headwater = await headwaterOf({ 'map.flow': map, 'test.flow': text });
    return complete(headwater, { uri: uriOf('test.flow'), text, offset, today: TODAY });
  };
  const all = await askFor('flow Order from |');
  expect(all?.proposals).toHaveLength(200);
  expect(all?.changing).toBe(true);
  const some = await askFor('flow Order from plant1234|');
  expect(some?.proposals.map(({ label }) => label)).toContain('Plant1234Line');
  expect(some?.changing).toBe(true);
  const scattered = await askFor('flow Order from p1999ln|');
  expect(scattered?.proposals.map(({ label }) => label)).toEqual(['Plant1999Line']);
});
