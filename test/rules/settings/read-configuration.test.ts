/** What is read of a `headwater.json`: every fault at its place, and the rest of it as if the fault were not there. */
import { expect, test } from 'vitest';
import { readConfiguration } from '../../../src/rules/settings/read-configuration.js';
import { defaultConfiguration, thresholdOf } from '../../../src/rules/settings/configuration.js';

const RULES = ['missing-dlq', 'missing-retry', 'sync-loop'];
const read = (text: string) => readConfiguration(text, RULES);

/** The text of a fault and its message. */
const faults = (text: string): string[] =>
  read(text).problems.map(({ span, message, code }) => {
    expect(code).toBe('invalid-configuration');
    return `${text.slice(span.start, span.end)} → ${message}`;
  });

test.each(['{}', '{ /* nothing yet */ }', '{ "$schema": "x", "name": "Orders", }'])(
  'nothing said: %s',
  (text) => {
    expect(read(text)).toEqual({ configuration: defaultConfiguration, problems: [] });
  },
);

test('everything said', () => {
  const { configuration, problems } = read(`{
    "preset": "strict",
    "rules": { "missing-dlq": "error", "sync-loop": "off" },
    "overrides": [{ "files": ["shop/**"], "rules": { "missing-dlq": "information" } }, { "files": ["old/*"] }],
    "thresholds": { "review-days": 90, "hub-share": 0 },
    "limits": { "salesforce.api-calls": { "value": "200k/day", "reason": " bought " } },
    "include": ["**/*.flow"],
    "exclude": ["archive/**"]
  }`);
  expect(problems).toEqual([]);
  expect(configuration).toEqual({
    preset: 'strict',
    rules: { 'missing-dlq': 'error', 'sync-loop': 'off' },
    overrides: [
      { files: ['shop/**'], rules: { 'missing-dlq': 'information' } },
      { files: ['old/*'], rules: {} },
    ],
    thresholds: { 'review-days': 90, 'hub-share': 0 },
    limits: { 'salesforce.api-calls': { value: '200k/day', reason: 'bought' } },
    include: ['**/*.flow'],
    exclude: ['archive/**'],
  });
  expect(thresholdOf(configuration, 'review-days')).toBe(90);
  expect(thresholdOf(configuration, 'hub-share')).toBe(0);
  expect(thresholdOf(configuration, 'mesh-density')).toBe(0.4);
});

const SEVERITY = 'A severity is one of off, information, warning, error.';
const REASON = 'A limit of your own has a "reason": who reads it must know why it differs.';
const THRESHOLD = 'A threshold is a number that is not negative.';
const LIST = 'This holds a list.';
const TEXT = 'This is a text in quotes.';
const GLOB = 'A glob has 1 to 1000 characters, such as "archive/**".';

/** A setting with a fault beside one without. */
test.each<[string, string]>([
  ['"presett": "strict"', '"presett" → There is no setting "presett". Did you mean "preset"?'],
  ['"colour": 1', '"colour" → There is no setting "colour".'],
  ['"preset": "stricct"', '"stricct" → A preset is one of recommended, strict, sketch.'],
  ['"preset": null', 'null → A preset is one of recommended, strict, sketch.'],
  ['"rules": []', '[] → "rules" holds an object: write {} where there is nothing to say.'],
  [
    '"rules": { "missing-dql": "off" }',
    '"missing-dql" → There is no rule "missing-dql". Did you mean "missing-dlq"?',
  ],
  ['"rules": { "toString": "off" }', '"toString" → There is no rule "toString".'],
  ['"rules": { "missing-dlq": "of" }', `"of" → ${SEVERITY}`],
  ['"rules": { "missing-dlq": 2 }', `2 → ${SEVERITY}`],
  ['"overrides": {}', '{} → "overrides" holds a list.'],
  ['"overrides": [7]', '7 → An override holds an object: write {} where there is nothing to say.'],
  ['"overrides": [{ "files": ["a"], "rules": { "sync-loop": "no" } }]', `"no" → ${SEVERITY}`],
  ['"overrides": [{ "files": "a" }]', `"a" → ${LIST}`],
  [
    '"overrides": [{ "rules": {} }]',
    '{ "rules": {} } → An override says which files it is for: add "files".',
  ],
  [
    '"thresholds": { "reviewdays": 3 }',
    '"reviewdays" → There is no threshold "reviewdays". Did you mean "review-days"?',
  ],
  ['"thresholds": { "toString": 3 }', '"toString" → There is no threshold "toString".'],
  ['"thresholds": { "mesh-density": 7 }', '7 → A share is a number from 0 to 1: 40 % is 0.4.'],
  ['"thresholds": { "review-days": -1 }', `-1 → ${THRESHOLD}`],
  ['"thresholds": { "review-days": 1e999 }', `1e999 → ${THRESHOLD}`],
  ['"thresholds": { "review-days": "90" }', `"90" → ${THRESHOLD}`],
  [
    '"limits": { "kafka.topics.retention": { "value": "72h", "reason": "r" } }',
    '"kafka.topics.retention" → There is no limit "kafka.topics.retention". Did you mean "kafka.topic.retention"?',
  ],
  [
    '"limits": { "toString": { "value": "1h", "reason": "r" } }',
    '"toString" → There is no limit "toString".',
  ],
  [
    '"limits": { "kafka.topic.retention": { "value": "lots", "reason": "r" } }',
    '"lots" → The limit "kafka.topic.retention" has a "value" that is a time, such as "72h".',
  ],
  [
    '"limits": { "kafka.topic.message-size": { "value": "72h", "reason": "r" } }',
    '"72h" → The limit "kafka.topic.message-size" has a "value" that is a size, such as "1MB".',
  ],
  [
    '"limits": { "kafka.topic.guarantee": { "value": "twice", "reason": "r" } }',
    '"twice" → The limit "kafka.topic.guarantee" has a "value" that is one of at-least-once, at-most-once, exactly-once.',
  ],
  [
    '"limits": { "lambda.concurrency": { "value": "40/s", "reason": "r" } }',
    '"40/s" → The limit "lambda.concurrency" has a "value" that is a number, such as "40".',
  ],
  [
    '"limits": { "sqs.fifo.messages": { "reason": "r" } }',
    '{ "reason": "r" } → The limit "sqs.fifo.messages" has a "value" that is a rate, such as "100000/day".',
  ],
  ['"limits": { "kafka.topic.retention": { "value": "72h" } }', `{ "value": "72h" } → ${REASON}`],
  ['"limits": { "kafka.topic.retention": { "value": "72h", "reason": " " } }', `" " → ${REASON}`],
  [
    '"limits": { "kafka.topic.retention": { "value": "72h", "reason": "r", "unti": "x" } }',
    '"unti" → There is no part of a limit "unti".',
  ],
  ['"include": "shop/**"', `"shop/**" → ${LIST}`],
  ['"include": [1]', `1 → ${TEXT}`],
  ['"include": [""]', `"" → ${GLOB}`],
])('the fault of %s stands at its place, and the rest counts', (fault, said) => {
  for (const text of [`{ ${fault}, "exclude": ["x"] }`, `{ "exclude": ["x"],\n  ${fault} }`]) {
    expect(faults(text)).toContain(said);
    expect(read(text).configuration).toMatchObject({ exclude: ['x'], preset: 'recommended' });
    expect(read(text).configuration.include).toBeUndefined();
  }
});

test('beside a fault its own neighbours count', () => {
  const { configuration, problems } = read(
    '{ "rules": { "nope": "off", "sync-loop": "off" }, "thresholds": { "x": 1, "hub-share": 0.9 }, "include": [1, "a"], "limits": { "nope": {}, "sqs.fifo.messages": { "value": "9/s", "reason": "r" } } }',
  );
  expect(problems).toHaveLength(5);
  expect(configuration.limits).toEqual({ 'sqs.fifo.messages': { value: '9/s', reason: 'r' } });
  expect(configuration).toMatchObject({
    rules: { 'sync-loop': 'off' },
    thresholds: { 'hub-share': 0.9 },
    include: ['a'],
  });
});

test('an empty list of what is included is meant', () => {
  expect(read('{ "include": [] }').configuration.include).toEqual([]);
});

test.each<[string, string]>([
  ['', ' → headwater.json is no JSON: value expected here. What can be read of it still counts.'],
  ['[]', '[] → headwater.json holds an object: write {} where there is nothing to say.'],
  [
    '{ "preset" "strict" }',
    '"strict" → headwater.json is no JSON: colon expected here. What can be read of it still counts.',
  ],
])('no JSON: %s', (text, said) => {
  expect(faults(text)).toContain(said);
});

test('what stands before and behind a broken place still counts', () => {
  const { configuration } = read(
    '{ "preset": "strict", "exclude": ["a" "b"], "rules": { "sync-loop": "off" } }',
  );
  expect(configuration).toMatchObject({
    preset: 'strict',
    exclude: ['a', 'b'],
    rules: { 'sync-loop': 'off' },
  });
});
