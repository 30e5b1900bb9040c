import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseFragment } from '../../src/language/fragment.js';
import type { Fragment } from '../../src/model/declarations.js';
import { measure, type Fact, type FactKind } from '../../src/platforms/fact.js';
import {
  genericMechanisms,
  mechanism,
  mechanismsOf,
  platform,
  platforms,
  pool,
} from '../../src/platforms/index.js';
import type { Limit, Mechanism, Pool } from '../../src/platforms/platform.js';
import { errorsOf, type Schema } from './schema.js';

const FOLDER = new URL('../../src/platforms/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => /^(?!platform\.schema)[a-z-]+\.json$/.test(name));
const read = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Record<string, unknown>;
const schema: Schema = read('platform.schema.json');

const mechanisms = platforms.flatMap((each) => each.mechanisms);
const pools = platforms.flatMap((each) => each.pools ?? []);
const twice = (keys: readonly string[]): readonly string[] =>
  keys.filter((key, at) => keys.indexOf(key) !== at);

type AnyFact = Fact<string | number>;
interface Found {
  readonly at: string;
  readonly fact: AnyFact;
  readonly kind: FactKind | 'count' | 'text';
}

const sum = (kind: Found['kind'], at: string, fact: AnyFact | undefined): readonly Found[] =>
  fact
    ? [
        { at, fact, kind },
        ...(fact.variants ?? []).flatMap((each) => sum(kind, `${at}, ${each.assumes}`, each)),
      ]
    : [];

const limitKind = ({ kind }: Limit | Pool): Found['kind'] => (kind === 'concurrency' ? 'count' : kind);

function factsOf(each: Mechanism): readonly Found[] {
  const { key, redelivery } = each;
  return [
    ...(['guarantee', 'order', 'dedupe', 'echo'] as const).flatMap((name) =>
      sum('text', `${key} ${name}`, each[name]),
    ),
    ...(['retention', 'longestRetention', 'timeout', 'leastDelay', 'dedupeWindow'] as const).flatMap((name) =>
      sum('duration', `${key} ${name}`, each[name]),
    ),
    ...sum('size', `${key} messageSize`, each.messageSize),
    ...sum('duration', `${key} redelivery horizon`, redelivery?.horizon),
    ...sum('duration', `${key} redelivery interval`, redelivery?.interval),
    ...sum('count', `${key} redelivery retries`, redelivery?.retries),
    ...sum('text', `${key} afterwards`, redelivery?.afterwards),
    ...(each.limits ?? []).flatMap((limit) => sum(limitKind(limit), `${key} ${limit.what}`, limit)),
    ...(each.notes ?? []).flatMap((note) => sum('text', `${key} note`, note)),
  ];
}

const factsOfPool = (each: Pool): readonly Found[] => [
  ...sum(limitKind(each), each.key, each.allowance),
  ...[each.counting, each.addOn, each.beyond].flatMap((fact) => sum('text', each.key, fact)),
];

const facts = [...mechanisms.flatMap(factsOf), ...pools.flatMap(factsOfPool)];

test.each(files)('%s is as its schema says', (name) => {
  expect(errorsOf(schema, read(name))).toEqual([]);
});

test('every file is registered, under its name', () => {
  expect(platforms.map(({ key }) => `${key}.json`).sort()).toEqual(files.sort());
});

test('the schema notices what is missing, strange or of another kind', () => {
  const fact = { value: '1MB', read: '2026-11', mark: 'confirmed' };
  const api = { key: 'x.api', title: 'X', summary: 'X', patterns: ['batch'], style: 'synchronous' };
  const at = (each: object): readonly string[] =>
    errorsOf(schema, { key: 'x', title: 'X', mechanisms: [{ ...api, ...each }] });
  expect(at({})).toEqual([]);
  expect(at({ messageSize: fact })).toEqual(['/mechanisms/0/messageSize lacks page']);
  expect(at({ messageSize: { ...fact, mark: 'unconfirmed' } })).toEqual([]);
  expect(at({ messageSize: { ...fact, page: 'https://a.example', unit: 'MB' } })).toEqual([
    '/mechanisms/0/messageSize has a stranger, unit',
  ]);
  expect(at({ timeout: { ...fact, page: 'https://a.example' } })).toHaveLength(1);
  expect(at({ style: 'both', patterns: [] })).toHaveLength(2);
  expect(at({ colour: 'red' })).toEqual(['/mechanisms/0 has a stranger, colour']);
  const limit = { what: 'w', ...fact, page: 'https://a.example' };
  expect(at({ limits: [{ ...limit, kind: 'size' }] })).toEqual([]);
  expect(at({ limits: [{ ...limit, kind: 'rate', key: 'a' }] })).toHaveLength(1);
  expect(at({ limits: [{ ...limit, kind: 'rate', value: '1/s' }] })).toHaveLength(1);
});

test('no key stands twice', () => {
  expect(twice(platforms.map(({ key }) => key))).toEqual([]);
  expect(twice(mechanisms.map(({ key }) => key))).toEqual([]);
  expect(twice(pools.map(({ key }) => key))).toEqual([]);
});

test('a key begins with its platform; only the generic ones stand alone', () => {
  const strangers = platforms.flatMap(({ key, mechanisms: own, pools: shared = [] }) =>
    [...own, ...shared]
      .map((each) => each.key)
      .filter((name) => (key === 'generic' ? name.includes('.') : !name.startsWith(`${key}.`))),
  );
  expect(strangers).toEqual([]);
});

test('every pool that a mechanism draws on exists, and every pool is drawn on', () => {
  const used = mechanisms.flatMap((each) => each.pools ?? []).map((each) => each.pool);
  expect(used.filter((key) => !pool(key))).toEqual([]);
  expect(pools.map(({ key }) => key).filter((key) => !used.includes(key))).toEqual([]);
});

test('Platform Events, change events and the Pub/Sub API share the deliveries; only what the org sends counts', () => {
  const sharing = mechanisms.filter((each) =>
    each.pools?.some((use) => use.pool === 'salesforce.event-deliveries' && use.when === 'sends'),
  );
  expect(sharing.map(({ key }) => key).sort()).toEqual([
    'salesforce.cdc',
    'salesforce.platform-events',
    'salesforce.pubsub-api',
  ]);
  expect(pool('salesforce.event-deliveries')?.counts).toBe('deliveries');
});

test('every value reads as what it is', () => {
  const odd = facts.filter(({ fact, kind }) => {
    if (kind === 'count') return typeof fact.value !== 'number';
    if (typeof fact.value !== 'string') return true;
    return kind !== 'text' && measure({ ...fact, value: fact.value, variants: [] }, kind) === undefined;
  });
  expect(odd).toEqual([]);
  expect(facts.length).toBeGreaterThan(200);
});

test('every fact has a mark, and a page unless it is unconfirmed', () => {
  const bare = facts.filter(({ fact: { mark, page } }) => (mark === 'unconfirmed') === (page !== undefined));
  expect(bare).toEqual([]);
});

test('of SAP no limit is told: none was read', () => {
  const told = mechanismsOf('sap').filter(
    (each) => each.limits || each.messageSize || each.retention || each.pools,
  );
  expect(told).toEqual([]);
});

test('the registry finds by key', () => {
  expect(mechanism('salesforce.pubsub-api')?.messageSize?.value).toBe('1MB');
  expect(mechanism('salesforce.telepathy')).toBeUndefined();
  expect(mechanismsOf('sqs').map(({ key }) => key)).toEqual(['sqs.standard', 'sqs.fifo']);
  expect(mechanismsOf('toString')).toEqual([]);
  expect(platform('kafka')?.title).toBe('Apache Kafka');
  expect(genericMechanisms.map(({ key }) => key)).toEqual([
    'cdc',
    'outbox',
    'webhook',
    'api',
    'file',
    'queue',
  ]);
});

const words = (property: string): readonly string[] => {
  const { mechanism: definition } = schema['$defs'] as Record<string, { properties: Record<string, Schema> }>;
  const { items, properties } = definition?.properties[property] ?? {};
  const values = (items ?? (properties as Record<string, Schema> | undefined)?.['value'] ?? {}) as Schema;
  return values['enum'] as readonly string[];
};

test('the words of the platforms are those of the language', () => {
  const flow = (clause: string): Fragment =>
    parseFragment('file:///a.flow', `flow Order from A to B ${clause}\n`);
  const odd = [
    ...words('patterns'),
    ...words('guarantee').map((value) => `delivery ${value}`),
    ...mechanisms.map(({ key }) => `using ${key}`),
    ...platforms.filter(({ key }) => key !== 'generic').map(({ key }) => `realtime\nsystem A on ${key}`),
  ].filter((clause) => flow(clause).problems.length > 0);
  expect(odd).toEqual([]);
  expect(flow('using a..b').problems).not.toEqual([]);
});
