/** The limits that a map sets for itself count for every fact that a rule rests on, and findings that rest on them say why. */
import { expect, test } from 'vitest';
import { limitKeys, platformsWith } from '../../src/platforms/limits.js';
import { mechanism, platforms, pool } from '../../src/platforms/index.js';
import { defaultConfiguration } from '../../src/rules/settings/configuration.js';
import { run } from './run.js';

const LARGE = 'entity A { source X size 2MB }\nflow A from X to Y event-driven using kafka.topic\n';
const SMALL = LARGE.replace('2MB', '900KB');
const AWAY = (using: string): string =>
  `system Y recovers in 5d\nflow A from X to Y event-driven using ${using}\n`;
const KEYED = 'flow A from X to Y event-driven using shopify.webhook idempotent by k within 6h\n';
const ONCE = 'flow A from X to Y event-driven using kafka.topic delivery exactly-once\n';
const ORDERED = 'flow A from X to Y event-driven using salesforce.outbound-message ordered by k\n';
const QUEUE = 'flow A from X to Y realtime using sqs.fifo volume 2000/s peak 4000/s\n';
const KEPT = 'flow A from X to Y event-driven using kafka.topic dlq "d" keep 8d\n';

test.each<[string, string, string, string, readonly string[], readonly string[]]>([
  ['message-too-large', 'kafka.topic.message-size', '2MB', LARGE, ['error'], []],
  ['message-too-large', 'kafka.topic.message-size', '512KB', SMALL, [], ['error']],
  ['message-too-large', 'queue.message-size', '1MB', LARGE.replace('kafka.topic', 'queue'), [], ['error']],
  ['retention-shorter-than-outage', 'kafka.topic.retention', '3d', AWAY('kafka.topic'), [], ['error']],
  [
    'retention-shorter-than-outage',
    'salesforce.cdc.retention',
    '120h',
    AWAY('salesforce.cdc'),
    ['warning'],
    [],
  ],
  ['dlq-keeps-too-short', 'kafka.topic.retention', '9d', KEPT, [], ['warning']],
  ['dedupe-window-too-short', 'shopify.webhook.redelivery', '8h', KEYED, [], ['warning']],
  ['dedupe-window-too-short', 'shopify.webhook.redelivery', '1h', KEYED.replace('6h', '2h'), ['warning'], []],
  ['exactly-once-claimed', 'kafka.topic.guarantee', 'exactly-once', ONCE, ['warning'], []],
  ['order-on-unordered-channel', 'salesforce.outbound-message.order', 'per-key', ORDERED, ['error'], []],
  [
    'order-on-unordered-channel',
    'queue.order',
    'none',
    ORDERED.replace('salesforce.outbound-message', 'queue'),
    [],
    ['error'],
  ],
  [
    'missing-retry',
    'webhook.redelivery',
    '2h',
    'flow A from X to Y event-driven using webhook\n',
    ['warning'],
    ['information'],
  ],
  [
    'missing-retry',
    'shopify.webhook.redelivery',
    '0s',
    'flow A from X to Y event-driven using shopify.webhook\n',
    ['information'],
    ['warning'],
  ],
  ['volume-exceeds-mechanism', 'sqs.fifo.messages', '5000/s', QUEUE, ['warning'], []],
])('%s: %s of %s', (rule, key, value, text, before, after) => {
  const limits = { [key]: { value, reason: 'contract of May' } };
  const severitiesOf = (configuration = defaultConfiguration): readonly string[] =>
    run(text, { configuration })
      .of(rule)
      .map(({ severity }) => severity);
  expect(severitiesOf()).toEqual(before);
  const { of } = run(text, { configuration: { ...defaultConfiguration, limits } });
  expect(of(rule).map(({ severity }) => severity)).toEqual(after);
  for (const { message } of value === '0s' ? [] : of(rule))
    expect(message).toMatch(/ Source: headwater\.json, contract of May\.$/);
});

test('no key stands twice, and each begins with a mechanism or is an allocation', () => {
  const keys = limitKeys.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  const strange = keys.filter((key) => !pool(key) && !mechanism(key.slice(0, key.lastIndexOf('.'))));
  expect(strange).toEqual([]);
});

test('what the map says nothing of stays as it is, in a mechanism and beside it', () => {
  const own = platformsWith({ 'kafka.topic.retention': { value: '3d', reason: 'r' } });
  const { retention: _, ...rest } = mechanism('kafka.topic') ?? {};
  expect(own.mechanism('kafka.topic')).toMatchObject({
    ...rest,
    retention: { value: '3d', mark: 'confirmed' },
  });
  for (const { key } of platforms.flatMap(({ mechanisms }) => mechanisms))
    if (key !== 'kafka.topic') expect(own.mechanism(key)).toEqual(mechanism(key));
  for (const { key } of platforms.flatMap(({ pools = [] }) => pools))
    expect(own.pool(key)).toEqual(pool(key));
});
