/** AWS serverless e-commerce: what was read in its repository, and what Headwater says of it. */
import { describe, expect, test } from 'vitest';
import { checkExample, readExample } from './example.js';
import type { Awaited, Truth } from './example.js';

/** The targets of all EventBridge rules: no template sets a `DeadLetterConfig`. */
const TARGETS = [
  'delivery.flow: flow Package from PackageCreated to delivery event-driven with rule-target',
  'orders.flow: flow Delivery from DeliveryCompleted to orders event-driven with rule-target',
  'orders.flow: flow Delivery from DeliveryFailed to orders event-driven with rule-target',
  'orders.flow: flow Package from PackageCreated to orders event-driven with rule-target',
  'orders.flow: flow Package from PackagingFailed to orders event-driven with rule-target',
  'payment.flow: flow Delivery from DeliveryCompleted to payment event-driven with rule-target',
  'payment.flow: flow Delivery from DeliveryFailed to payment event-driven with rule-target',
  'payment.flow: flow Order from OrderCreated to payment event-driven with rule-target',
  'payment.flow: flow Order from OrderModified to payment event-driven with rule-target',
  'payment.flow: flow Package from PackagingFailed to payment event-driven with rule-target',
  'warehouse.flow: flow Order from OrderCreated to warehouse event-driven with rule-target',
  'warehouse.flow: flow Order from OrderDeleted to warehouse event-driven with rule-target',
  'warehouse.flow: flow Order from OrderModified to warehouse event-driven with rule-target',
];

/** The handlers that look whether they have seen an event before. */
const CHECKS_REPEATS = /: flow (Order from \w+ to warehouse|Package from \w+ to delivery) /;

const TRUTHS: readonly Truth[] = [
  {
    fact: 'no rule target has a dead-letter configuration, users has no queue at all, nor has the call to the third party',
    rule: 'missing-dlq',
    at: [
      ...TARGETS,
      'users.flow: flow User from users to UserCreated event-driven',
      'payment.flow: flow Collection from payment to payment-3p realtime with service-call',
    ],
  },
  {
    fact: 'orders and payment take an event twice, warehouse and delivery do not',
    rule: 'missing-idempotency',
    at: TARGETS.filter((target) => !CHECKS_REPEATS.test(target)),
  },
  {
    fact: 'ProductCreated, ProductModified, ProductDeleted and UserCreated have no subscriber',
    rule: 'channel-without-subscriber',
    at: [
      'products.flow: channel ProductCreated on EventBridge topic "ecommerce.products ProductCreated" contract "products/resources/events.yaml"',
      'products.flow: channel ProductModified on EventBridge topic "ecommerce.products ProductModified" contract "products/resources/events.yaml"',
      'products.flow: channel ProductDeleted on EventBridge topic "ecommerce.products ProductDeleted" contract "products/resources/events.yaml"',
      'users.flow: channel UserCreated on EventBridge topic "ecommerce.users UserCreated" contract "users/resources/events.yaml"',
    ],
  },
  {
    fact: 'most of what is read comes over the bus, and the source says nothing of how available it is',
    rule: 'hub-single-point-of-failure',
    at: ['platform.flow: broker EventBridge "Amazon EventBridge" on eventbridge'],
  },
  { fact: 'every event has a schema', rule: 'channel-without-contract', at: [] },
  { fact: 'every target is sent what a service publishes', rule: 'subscription-without-publisher', at: [] },
  { fact: 'no event passes the bus by', rule: 'style-violated', at: [] },
  { fact: 'services that call each other do not do so in a circle', rule: 'synchronous-cycle', at: [] },
  { fact: 'each target is told of an event of its own', rule: 'redundant-flow', at: [] },
  { fact: 'every piece of data has one service that is its source', rule: 'no-source-of-truth', at: [] },
  { fact: 'no event leads back to its cause', rule: 'sync-loop', at: [] },
  { fact: 'no two services write the same data', rule: 'conflicting-writers', at: [] },
  { fact: 'whoever reads something can get at it', rule: 'reader-without-feed', at: [] },
];

const AWAITED: readonly Awaited[] = [
  {
    fact: 'OrderDeleted never reaches payment',
    awaits: 'a way to say whether a flow carries creations, changes or deletions',
  },
  { fact: 'create-order calls three services and waits for all of them', awaits: 'on-demand-hot-path' },
  {
    fact: 'a late PackageCreated turns a delivered order back into a packaged one',
    awaits: 'stale-overwrite across entities: the order takes its status from packages and deliveries',
  },
  {
    fact: 'payment reads a total from events that have none',
    awaits: 'fields that a flow hands over and its entity lacks',
  },
];

const example = readExample('aws-serverless-ecommerce');
checkExample('aws-serverless-ecommerce', example, TRUTHS, AWAITED);

describe('what the map of aws-serverless-ecommerce holds without a finding', () => {
  const { map } = example;

  test('four kinds of event have no subscriber', () => {
    const heard = new Set(map.flows.map(({ from }) => from));
    const unheard = map.channels.filter((channel) => !heard.has(channel)).map(({ name }) => name);
    expect(unheard.sort()).toEqual(['ProductCreated', 'ProductDeleted', 'ProductModified', 'UserCreated']);
  });

  test.each([
    ['OrderCreated', ['payment', 'warehouse']],
    ['OrderModified', ['payment', 'warehouse']],
    ['OrderDeleted', ['warehouse']],
  ])('%s reaches %j', (channel, services) => {
    const targets = map.flows
      .filter(({ from }) => from?.name === channel)
      .flatMap(({ to }) => to.map(({ name }) => name));
    expect(targets.sort()).toEqual(services);
  });

  test('an order is created with the answers of three services', () => {
    const calls = map.flows.filter(
      ({ clauses, to }) => clauses.pattern?.kind === 'on-demand' && to[0]?.name === 'orders',
    );
    expect(calls.map(({ from }) => from?.name ?? '').sort()).toEqual([
      'delivery-pricing',
      'payment',
      'products',
    ]);
  });
});
