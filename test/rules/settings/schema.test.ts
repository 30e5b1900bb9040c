/** The published schema of `headwater.json` and its reader agree: both accept, or both find a fault. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { ruleList } from '../../../src/rules/index.js';
import { readConfiguration } from '../../../src/rules/settings/read-configuration.js';
import { configurationSchema } from '../../../src/rules/settings/schema.js';

const file = path.resolve(import.meta.dirname, '../../../schemas/headwater.schema.json');
const published: unknown = JSON.parse(readFileSync(file, 'utf8'));
// An editor's own word, which JSON Schema does not know.
const ajv = new Ajv({ keywords: ['allowTrailingCommas'] });
const validate = ajv.compile(configurationSchema());
const ids = ruleList.map(({ id }) => id);

test('what is published names the rules that there are', () => {
  expect(published).toMatchObject({ definitions: { rules: { additionalProperties: false } } });
  expect(ajv.validateSchema(configurationSchema())).toBe(true);
});

test.each<[boolean, unknown]>([
  [true, {}],
  [true, { $schema: 'x', name: 'Orders', preset: 'sketch' }],
  [
    true,
    { rules: { 'missing-dlq': 'off' }, overrides: [{ files: ['a/**'], rules: { 'sync-loop': 'error' } }] },
  ],
  [true, { thresholds: { 'review-days': 1.5 }, include: [], exclude: ['a'] }],
  ...(
    [
      ['salesforce.event-deliveries', '100000/day'],
      ['sqs.fifo.messages', '200k/h'],
      ['kafka.topic.retention', '72h'],
      ['shopify.webhook.redelivery', '1h30m'],
      ['kafka.topic.message-size', '1.5GB'],
      ['lambda.concurrency', '40'],
      ['queue.order', 'per-key'],
      ['kafka.topic.guarantee', 'exactly-once'],
    ] as const
  ).map(([key, value]): [boolean, unknown] => [true, { limits: { [key]: { value, reason: 'bought' } } }]),
  ...['lots', '', '1 h', '5/week', '-1', '1MB', '40', '5/s'].map((value): [boolean, unknown] => [
    false,
    { limits: { 'kafka.topic.retention': { value, reason: 'bought' } } },
  ]),
  [false, { limits: { a: { value: '72h', reason: 'bought' } } }],
  [false, { limits: { 'kafka.topic.retention': { value: '72h', reason: ' ' } } }],
  [false, { limits: { 'kafka.topic.retention': { value: '72h', reason: 'bought', until: '2027-01-01' } } }],
  [false, []],
  [false, { presets: 'strict' }],
  [false, { preset: 'lax' }],
  [false, { rules: { 'missing-dql': 'off' } }],
  [false, { rules: { 'missing-dlq': 'on' } }],
  [false, { overrides: [{ rules: {} }] }],
  [false, { thresholds: { 'review-days': -1 } }],
  [false, { thresholds: { reviewdays: 1 } }],
  [false, { limits: { 'kafka.topic.retention': { value: '72h' } } }],
  [false, { include: 'a' }],
  [false, { exclude: [1] }],
  [false, { exclude: [''] }],
])('%s: %j', (expected, value) => {
  expect({
    schema: validate(value),
    reader: readConfiguration(JSON.stringify(value), ids).problems.length === 0,
  }).toEqual({ schema: expected, reader: expected });
});

test('the example of the documentation has no fault, and names what there is', () => {
  const docs = path.resolve(import.meta.dirname, '../../../docs');
  const page = readFileSync(path.join(docs, 'configuration.md'), 'utf8');
  const example = /```json\n([^]*?)```/.exec(page)?.[1] ?? '';
  expect(readConfiguration(example, ids).problems).toEqual([]);
  expect(validate(JSON.parse(example))).toBe(true);
  const [key] = Object.keys((JSON.parse(example) as { limits: object }).limits);
  expect(readFileSync(path.join(docs, 'platforms.md'), 'utf8')).toContain(`\`${key}\``);
});
