/** Cases of architecture, consistency, synchronisation and documentation that the pages do not show: profiles, planned flows, both ways, thresholds. */
import { describe, expect, test } from 'vitest';
import { defaultConfiguration } from '../../src/rules/settings/configuration.js';
import { apply, run } from './run.js';

/** `severity: underlined text` of each finding of one rule. */
const found = (text: string, code: string): string[] =>
  run(text)
    .of(code)
    .map(({ severity, at }) => `${severity}: ${text.slice(at.span.start, at.span.end)}`);

const messages = (text: string, code: string): string[] =>
  run(text)
    .of(code)
    .map(({ message }) => message);

const titles = (text: string, code: string): string[] =>
  run(text)
    .of(code)
    .flatMap((finding) => finding.fixes())
    .map(({ title }) => title);

/** The text after the first fix of a rule. */
function mend(text: string, code: string): string {
  const fix = run(text).of(code)[0]?.fixes()[0];
  if (!fix) throw new Error(`no fix of ${code}\n${text}`);
  return apply(text, fix);
}

interface Case {
  readonly rule: string;
  readonly what: string;
  readonly text: string;
  readonly expected: readonly string[];
}

const hub = (facts: string, sla: string): string =>
  `hub M ${facts}\nentity A { source X reader Y reader Z }\nflow A from X to Y, Z realtime ${sla} via M\n`;
const strong = (pattern: string): string =>
  `entity A { source X reader Y strong }\nflow A from X to Y ${pattern}\n`;
const zones = (clauses: string): string =>
  `system X zone eu\nsystem Y zone us\nentity A { source X class personal }\nflow A from X to Y realtime ${clauses}\n`;
const dlq = (clause: string): string =>
  `entity A { source X class personal }\nflow A from X to Y realtime ${clause}\n`;

const cases: readonly Case[] = [
  {
    rule: 'hub-single-point-of-failure',
    what: 'a promise beside a hub that states nothing is a warning',
    text: hub('', 'sla 1s available 99%'),
    expected: ['warning: M'],
  },
  {
    rule: 'hub-single-point-of-failure',
    what: 'what is stated, and promised by nobody, is fine',
    text: hub('availability 90%', 'sla 1s'),
    expected: [],
  },
  {
    rule: 'hub-single-point-of-failure',
    what: 'a system that everything passes is no hub',
    text: 'entity A { source X reader Y reader Z }\nflow A from X to M realtime\nflow A from M to Y, Z realtime\n',
    expected: [],
  },
  {
    rule: 'hub-single-point-of-failure',
    what: 'a channel counts for its broker',
    text: 'broker K\nchannel c on K\nentity A { source X reader Y reader Z }\nflow A from X to c event-driven\nflow A from c to Y, Z event-driven\n',
    expected: ['information: K'],
  },
  {
    rule: 'style-violated',
    what: 'a mesh beside it binds nobody',
    text: 'hub M\nstyle hub-and-spoke through M\nstyle mesh\nflow A from X to Y realtime\n',
    expected: [],
  },
  {
    rule: 'style-violated',
    what: 'a planned flow may still be drawn anew',
    text: 'hub M\nstyle hub-and-spoke through M\nflow A from X to Y realtime lifecycle planned\n',
    expected: [],
  },
  {
    rule: 'style-violated',
    what: 'a hub by a profile is a hub',
    text: 'hub M\nstyle hub-and-spoke through M\nprofile p { via M }\nflow A from X to Y realtime with p\n',
    expected: [],
  },
  {
    rule: 'analytics-on-realtime',
    what: 'five minutes are soon enough for a poll',
    text: 'entity A { source X reader Y needs 5m for analytics }\nflow A from X to Y realtime\n',
    expected: ['warning: flow A from X to Y'],
  },
  {
    rule: 'analytics-on-realtime',
    what: 'less is not',
    text: 'entity A { source X reader Y needs 4m for analytics }\nflow A from X to Y realtime\n',
    expected: [],
  },
  {
    rule: 'analytics-on-realtime',
    what: 'who writes it there works with it',
    text: 'entity A { source X writer Y reader Y for analytics conflict source-wins queue }\nflow A from X to Y realtime\n',
    expected: [],
  },
  {
    rule: 'analytics-on-operational-api',
    what: 'a cached answer is a copy',
    text: 'entity A { source X reader Y for analytics }\nflow A from X to Y on-demand cache 1h\n',
    expected: [],
  },
  {
    rule: 'channel-without-subscriber',
    what: 'a flow both ways listens, too',
    text: 'channel c\nflow A between X and c event-driven\n',
    expected: [],
  },
  {
    rule: 'channel-without-subscriber',
    what: 'one that a flow passes is heard at its end',
    text: 'channel c\nflow A from X to c event-driven\nflow A from Z to Y event-driven via c\n',
    expected: [],
  },
  {
    rule: 'chain-availability-too-low',
    what: 'a promise by profile is underlined at the flow',
    text: 'system X availability 99%\nprofile p { sla 1s available 99.9% }\nflow A from X to Y on-demand with p\n',
    expected: ['warning: flow A from X to Y'],
  },
  {
    rule: 'chain-availability-too-low',
    what: 'a cache answers while the source is away',
    text: 'system X availability 99%\nflow A from X to Y on-demand cache 1h sla 1s available 99.9%\n',
    expected: [],
  },
  {
    rule: 'strong-over-async',
    what: 'a cached question is left to its own rule',
    text: strong('on-demand cache 1h'),
    expected: [],
  },
  {
    rule: 'cache-on-strong',
    what: 'a cached question',
    text: strong('on-demand cache 1h'),
    expected: ['error: cache 1h'],
  },
  {
    rule: 'strong-over-async',
    what: 'a batch',
    text: strong('batch daily'),
    expected: ['error: reader Y strong'],
  },
  {
    rule: 'financial-eventual',
    what: 'a decision says where it is reconciled',
    text: 'entity A { source X class financial }\nflow A from X to Y realtime\nseparate A in X, Z reconciled in W because "each its own"\n',
    expected: [],
  },
  {
    rule: 'financial-eventual',
    what: 'a batch of another field compares nothing',
    text: 'entity A { source X field a { class audit } field b }\nflow A from X to Y realtime\nflow A from X to Y batch daily carries b\n',
    expected: ['warning: flow A from X to Y'],
  },
  {
    rule: 'financial-eventual',
    what: 'a batch alone',
    text: 'entity A { source X class audit }\nflow A from X to Y batch daily\n',
    expected: [],
  },
  {
    rule: 'personal-data-crosses-zone',
    what: 'nothing says by what right',
    text: zones(''),
    expected: ['error: flow A from X to Y'],
  },
  {
    rule: 'personal-data-crosses-zone',
    what: 'a legal basis',
    text: zones('protected by "contract"'),
    expected: [],
  },
  {
    rule: 'personal-data-crosses-zone',
    what: 'a planned flow',
    text: zones('lifecycle planned'),
    expected: [],
  },
  {
    rule: 'personal-data-in-dlq',
    what: 'a day more than thirty',
    text: dlq('dlq "a" keep 31d'),
    expected: ['warning: dlq "a" keep 31d'],
  },
  { rule: 'personal-data-in-dlq', what: 'masked', text: dlq('dlq "a" protected by masking'), expected: [] },
  {
    rule: 'redundant-flow',
    what: 'both ways beside one way',
    text: 'entity A { source X }\nflow A between X and Y realtime\nflow A from X to Y realtime\n',
    expected: ['warning: flow A from X to Y'],
  },
  {
    rule: 'redundant-flow',
    what: 'a copy that is changed on the way is no second truth',
    text: 'entity A { source X writer Y conflict source-wins queue }\nflow A from X to Y, Z realtime\nflow A from Y to Z realtime\n',
    expected: [],
  },
  {
    rule: 'sla-weaker-than-need',
    what: 'by a profile',
    text: 'profile p { sla 1h }\nentity A { source X reader Y needs 1m }\nflow A from X to Y realtime with p\n',
    expected: ['error: flow A from X to Y'],
  },
  {
    rule: 'sla-weaker-than-need',
    what: 'a flow both ways has a reader at its start',
    text: 'entity A { source Y reader X needs 1m }\nflow A between X and Y realtime sla 1h\n',
    expected: ['error: sla 1h'],
  },
];

test.each(cases)('$rule: $what', ({ rule, text, expected }) => {
  expect(found(text, rule)).toEqual(expected);
});

describe('thresholds of the map count', () => {
  const codes = (text: string, thresholds: Readonly<Record<string, number>>, code: string): number =>
    run(text, { configuration: { ...defaultConfiguration, thresholds } }).of(code).length;

  test.each([
    ['review-days', 10, 'flow A from X to Y realtime reviewed 2026-11-01\n', 'review-overdue'],
    ['personal-dlq-days', 7, dlq('dlq "a" keep 14d'), 'personal-data-in-dlq'],
    ['mesh-density', 0.3, 'flow A from X to B, C, D, E realtime\n', 'mesh-too-dense'],
    ['mesh-neighbours', 1, 'flow A from X to B, C realtime\n', 'mesh-too-dense'],
    [
      'hub-share',
      0.2,
      'hub M\nentity A { source X reader Y reader Z reader W }\nflow A from X to Y, Z, W realtime\nflow B from X to Y realtime via M\nentity B { source X reader Y reader Z }\nflow B from X to Z realtime via M\n',
      'hub-single-point-of-failure',
    ],
    [
      'reads-per-change',
      5,
      'entity A { source X volume 10/day }\nflow A from X to Y on-demand volume 60/day\n',
      'prefer-copy',
    ],
    [
      'read-share',
      0.1,
      'entity A { source X volume 100/day }\nflow A from X to Y realtime\nflow A from Y to Z on-demand volume 5/day\n',
      'prefer-on-demand',
    ],
  ])('%s', (name, value, text, code) => {
    expect(codes(text, {}, code)).toBe(0);
    expect(codes(text, { [name]: value }, code)).toBe(1);
  });
});

test('the whole way of personal data is told, copies of copies too', () => {
  const text =
    'system A zone eu\nsystem B\nsystem C zone us\nhub M\nentity P { source A class personal }\nflow P from A to B realtime\nflow P from B to C realtime via M\n';
  expect(messages(text, 'personal-data-crosses-zone')[0]).toContain('leaves eu for us: A → B → M → C.');
  expect(run(text).of('personal-data-crosses-zone')[0]?.related).toHaveLength(1);
});

test('a protection that another flow has is not offered twice, nor is a cache before a strong reader', () => {
  expect(titles(zones(''), 'personal-data-crosses-zone')).toHaveLength(3);
  const text =
    'system X capacity 1/s\nentity A { source X reader Y strong }\nflow A from X to Y on-demand volume 5/s\n';
  expect(found(text, 'source-overloaded')).toEqual(['warning: X']);
  expect(titles(text, 'source-overloaded')).toEqual([]);
});

test.each([
  [
    'sla-weaker-than-need',
    'entity A { source X reader Y needs 1m }\nflow A from X to Y realtime sla 1h available 99.95%\n',
    'sla 1m available 99.95%',
  ],
  [
    'personal-data-in-dlq',
    dlq('dlq "a" keep 99d handled by ops replay automatic'),
    'dlq "a" keep 14d handled by ops replay automatic',
  ],
])('the fix of %s keeps what else is said', (code, text, expected) => {
  const after = mend(text, code);
  expect(after).toContain(expected);
  expect(run(after).of(code)).toEqual([]);
});

test('a long list stays readable', () => {
  const many = Array.from({ length: 12 }, (_, i) => `S${i}`);
  const text = `flow A from X to ${many.join(', ')} batch hourly\nflow B from P to Q batch hourly\n`;
  expect(messages(text, 'mesh-too-dense')[0]).toContain(
    '12 systems (S0, S1, S2, S3, S4, S5, S6, S7 and 4 more;',
  );
});

test('what lags is the hop that is no question', () => {
  const text =
    'entity A { source X reader Y strong }\nflow A from X to H on-demand\nflow A from H to Y batch daily\n';
  expect(messages(text, 'strong-over-async')[0]).toContain('waits for its run from H to Y');
});
