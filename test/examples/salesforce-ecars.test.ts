/** Salesforce eCars and E-Bikes: what was read in their repositories, and what Headwater says of it. */
import { expect, test } from 'vitest';
import { checkExample, readExample } from './example.js';
import type { Awaited, Truth } from './example.js';

const TRUTHS: readonly Truth[] = [
  {
    fact: 'changes of vehicle orders are published, and nothing subscribes',
    rule: 'channel-without-subscriber',
    at: ['ecars.flow: channel VehicleOrderChanges on PulsarEvents topic "/data/Vehicle_Order__ChangeEvent"'],
  },
  {
    fact: 'sales and manufacturing both set the status of an order, and nothing says who wins',
    rule: 'conflicting-writers',
    at: ['ebikes.flow: field Status__c { writer Manufacturing via ui }'],
  },
  { fact: 'sensor data comes once at most, and no call is repeated', rule: 'missing-idempotency', at: [] },
  { fact: 'manufacturing does not send back what it is told', rule: 'sync-loop', at: [] },
  { fact: 'every topic that is read is written', rule: 'subscription-without-publisher', at: [] },
  { fact: 'every piece of data has one source', rule: 'no-source-of-truth', at: [] },
  { fact: 'whoever reads something can get at it', rule: 'reader-without-feed', at: [] },
  { fact: 'no mechanism is asked for more than it can', rule: 'volume-exceeds-mechanism', at: [] },
];

const AWAITED: readonly Awaited[] = [
  {
    fact: 'an approval is lost where nobody has the page of the order open',
    awaits: 'a way to say that a receiver listens only at times',
  },
  {
    fact: 'a second PDF that is asked for at the same time is turned away',
    awaits: 'a limit on what a system does at once, not on its rate',
  },
];

const example = readExample('salesforce-ecars');
checkExample('salesforce-ecars', example, TRUTHS, AWAITED);

test('two kinds of change are published in eCars, and one is heard', () => {
  const { channels, flows } = example.map;
  const published = channels.filter(({ name }) => /^Vehicle(Order)?Changes$/.test(name));
  const heard = published.filter((channel) => flows.some(({ from }) => from === channel));
  expect(published.map(({ name }) => name).sort()).toEqual(['VehicleChanges', 'VehicleOrderChanges']);
  expect(heard.map(({ name }) => name)).toEqual(['VehicleChanges']);
});
