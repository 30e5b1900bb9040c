/** Cases of names, ownership, pattern, conflict and order that the pages do not show: profiles, planned flows, hubs, channels, both ways. */
import { describe, expect, test } from 'vitest';
import { apply, run } from './run.js';

/** The underlined text of each finding of one rule. */
const found = (text: string, code: string): string[] =>
  run(text)
    .of(code)
    .map(({ at }) => text.slice(at.span.start, at.span.end));

const messages = (text: string, code: string): string[] =>
  run(text)
    .of(code)
    .map(({ message }) => message);

const severities = (text: string, code: string): string[] =>
  run(text)
    .of(code)
    .map(({ severity }) => severity);

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

test('the one line with which a map begins has no error and three warnings at most, once its names and its source are given', () => {
  const text =
    'team ops\nsystem ERP\nsystem CRM\nentity Order source ERP\nflow Order from ERP to CRM realtime sla 1s owner ops\n';
  const grave = run(text).findings.filter(({ severity }) => severity !== 'information');
  expect(grave.map(({ severity }) => severity)).not.toContain('error');
  expect(grave.length).toBeLessThanOrEqual(3);
  expect(grave.map(({ code }) => code)).toContain('missing-retry');
});

describe('unused-declaration', () => {
  const flow = 'flow A from X to Y realtime\n';
  test.each([
    ['a team that is alerted', 'team t\nflow A from X to Y realtime alert t when dlq-depth > 0\n', []],
    ['a channel', `broker K\nchannel c on K\n${flow}`, ['c']],
    ['a profile that another builds on', `profile p { sla 1s }\nprofile q with p { }\n${flow}`, ['q']],
    ['a system of a view', `system Z\nview v { include system Z }\n${flow}`, []],
    ['a field of which nothing is carried', `entity A { field f }\n`, []],
    ['a field in a key', 'entity A { key f field f }\nflow A from X to Y realtime carries g\n', []],
    [
      'a classed field',
      'entity A { field f { class personal } }\nflow A from X to Y realtime carries g\n',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text, 'unused-declaration')).toEqual(expected);
  });

  test.each([
    ['with its lines', `system Z {\n  zone eu\n}\n${flow}`, flow],
    [
      'inside a domain',
      `domain D {\n  system Z\n  system X\n}\n${flow}`,
      `domain D {\n  system X\n}\n${flow}`,
    ],
    ['on a line with others', `domain D { system Z system X }\n${flow}`, `domain D {  system X }\n${flow}`],
  ])('is taken out %s', (_, text, expected) => {
    expect(mend(text, 'unused-declaration')).toBe(expected);
  });

  test('a comment that speaks of it keeps the fix away: it would speak of the next one', () => {
    expect(titles(`/** The old one. */\nsystem Z\nsystem X\n${flow}`, 'unused-declaration')).toEqual([]);
  });
});

test.each([
  ['planned', 'system X lifecycle retired\nflow A from X to Y realtime lifecycle planned\n', 0],
  ['retiring', 'system X lifecycle retired\nflow A from X to Y realtime lifecycle retiring\n', 1],
  ['passing', 'hub H lifecycle retired\nflow A from X to Y realtime via H\n', 1],
  ['both ends', 'system X lifecycle retired\nsystem Y lifecycle retired\nflow A from X to Y realtime\n', 2],
])('a %s flow and a retired system', (_, text, expected) => {
  expect(found(text, 'retired-system-in-use')).toHaveLength(expected);
});

test('a volume of a profile is checked where it stands, once', () => {
  const text =
    'profile p { volume 2/s peak 1/s }\nflow A from X to Y realtime with p\nflow A from X to Z realtime with p\n';
  expect(found(text, 'peak-below-average')).toEqual(['volume 2/s peak 1/s']);
});

describe('undeclared-reader', () => {
  const entity = 'entity A { source X reader R }\n';
  test.each([
    ['both ways, the near end', `${entity}flow A between Y and X realtime\n`, ['Y']],
    ['pulled', `${entity}flow A from X to Y on-demand\n`, ['Y']],
    ['planned', `${entity}flow A from X to Y realtime lifecycle planned\n`, []],
    ['a writer', 'entity A { source X reader R writer Y }\nflow A from X to Y realtime\n', []],
    [
      'a reader of one field',
      'entity A { source X field f { reader Y } }\nflow A from X to Y realtime\n',
      [],
    ],
    [
      'a hub, a broker, a channel',
      `hub H\nbroker K\nchannel c on K\n${entity}flow A from X to H, K, c realtime\n`,
      [],
    ],
    ['what is passed', `${entity}flow A from X to R realtime via H\n`, []],
    [
      'passed on, but not what it carries',
      `${entity}flow A from X to Y realtime carries f\nflow A from Y to R realtime carries g\n`,
      ['Y'],
    ],
    ['back to where it came from', `${entity}flow A from X to Y realtime\nflow A from Y to X realtime\n`, []],
  ])('%s', (_, text, expected) => {
    expect(found(text, 'undeclared-reader')).toEqual(expected);
  });
});

describe('feed-bypasses-source', () => {
  const entity = 'entity A { source X writer W conflict avoid reader R }\n';
  test.each([
    ['past the source', 'flow A between X and W realtime\nflow A from W to R realtime\n', ['reader R']],
    [
      'over a copy in between',
      'flow A between X and W realtime\nflow A from W to C realtime\nflow A from C to R realtime\n',
      ['reader R'],
    ],
    ['the source does not get there at all', 'flow A from W to R realtime\n', []],
    ['from the source by a hub', 'flow A between X and W realtime\nflow A from X to R realtime via H\n', []],
    [
      'only planned from the source',
      'flow A between X and W realtime\nflow A from W to R realtime\nflow A from X to R realtime lifecycle planned\n',
      ['reader R'],
    ],
  ])('%s', (_, flows, expected) => {
    expect(found(entity + flows, 'feed-bypasses-source')).toEqual(expected);
  });
});

test.each([
  ['of a profile', 'profile p { event-driven }\nflow A from X to Y with p\n', ['flow A from X to Y']],
  ['realtime', 'flow A from X to Y realtime\n', []],
])('a trigger: %s', (_, text, expected) => {
  expect(found(text, 'missing-trigger')).toEqual(expected);
});

test.each([
  ['a batch of a profile', 'profile p { batch }\nflow A from X to Y with p\n', ['error flow A from X to Y']],
  [
    'a target lag',
    'flow A from X to Y near-realtime using snowflake.dynamic-table\n',
    ['warning near-realtime'],
  ],
  ['a poll with an interval', 'flow A from X to Y near-realtime every 1m using file\n', []],
  ['a mechanism that nobody knows', 'flow A from X to Y near-realtime using pigeons\n', []],
])('a frequency: %s', (_, text, expected) => {
  const of = run(text).of('missing-frequency');
  expect(of.map(({ severity, at }) => `${severity} ${text.slice(at.span.start, at.span.end)}`)).toEqual(
    expected,
  );
});

test.each([
  ['larger than any edition', 'size 101MB', 'azure-service-bus.queue', ['error']],
  ['as large as the largest edition takes', 'size 100MB', 'azure-service-bus.queue', ['warning']],
  ['as large as the smallest edition takes', 'size 256KB', 'azure-service-bus.queue', []],
  ['a mechanism without a known limit', 'size 9GB', 'sap.idoc', []],
])('a message %s', (_, size, using, expected) => {
  const text = `entity A { source X ${size} }\nflow A from X to Y realtime using ${using}\n`;
  expect(severities(text, 'message-too-large')).toEqual(expected);
});

describe('over-engineered-latency', () => {
  const entity = 'entity A { source X reader Y needs 1d }\n';
  test.each([
    ['event-driven', 'flow A from X to Y event-driven trigger "t"\n', []],
    ['both ways', 'flow A between X and Y realtime\n', []],
    ['to one who is no reader as well', 'flow A from X to Y, Z realtime\n', []],
    ['through a batch further on', 'flow A from X to C realtime\nflow A from C to Y batch hourly\n', []],
  ])('%s', (_, flows, expected) => {
    expect(found(entity + flows, 'over-engineered-latency')).toEqual(expected);
  });

  test('a writer behind it wants to see the newest', () => {
    const text =
      'entity A { source X writer Y conflict avoid reader Y needs 1d }\nflow A from X to Y realtime\n';
    expect(found(text, 'over-engineered-latency')).toEqual([]);
  });

  test('a promise is not broken by the fix', () => {
    const text = (sla: string): string => `${entity}flow A from X to Y realtime sla ${sla}\n`;
    expect(titles(text('1s'), 'over-engineered-latency')).toEqual([]);
    expect(mend(text('2h'), 'over-engineered-latency')).toContain('batch every 2h sla 2h');
  });
});

describe('policies', () => {
  test('a queue for one of two writers is a way out', () => {
    const text =
      'entity A { source X writer V writer W conflict source-wins queue }\nflow A from V to X realtime\n';
    expect(found(text, 'source-wins-without-mode')).toEqual([]);
  });

  test('a field that has a policy of its own is not under that of the entity', () => {
    const text =
      'entity A {\n source X\n field f { writer W conflict last-write-wins by t }\n field g { writer W }\n conflict avoid\n field t\n}\n';
    expect(messages(text, 'last-write-wins-loses-data').map((message) => message.split(',')[0])).toEqual([
      'X and W change A.f',
    ]);
  });

  test.each([
    ['audit', ['error']],
    ['financial, personal', ['error']],
    ['personal', ['warning']],
  ])('last write wins on %s data', (classes, expected) => {
    const text = `entity A { source X writer W class ${classes.replace(',', '')} conflict last-write-wins by t }\n`;
    expect(severities(text, 'last-write-wins-loses-data')).toEqual(expected);
  });

  test('how many changes cross: only where both say how many they send', () => {
    const text = (volumes: readonly string[]): string =>
      `entity A { source X writer W volume 5/s conflict last-write-wins by t }\nflow A from X to W realtime latency 10s p99 10s ${volumes[0]}\nflow A from W to X realtime latency 10s p99 10s ${volumes[1]}\n`;
    // 2 · 0.1/s · (1 − e^(−0.1 · 10)) · 86,400 = 10,923 a day.
    expect(messages(text(['volume 0.1/s', 'volume 0.1/s']), 'last-write-wins-loses-data')[0]).toContain(
      'up to 10,923 changes a day cross',
    );
    expect(messages(text(['volume 0.1/s', '']), 'last-write-wins-loses-data')[0]).not.toContain('cross one');
  });

  test.each(['receivedAt', 'arrival_time', 'synced-on', 'ImportDate'])(
    '%s is no clock of the source',
    (by) => {
      const text = `entity A { source X writer W conflict last-write-wins by ${by} }\n`;
      expect(severities(text, 'last-write-wins-without-clock')).toEqual(['warning']);
    },
  );

  test.each(['modifiedAt', 'version', 'deliveredQuantity', 'importance'])('%s may be one', (by) => {
    const text = `entity A { source X writer W conflict last-write-wins by ${by} }\n`;
    expect(severities(text, 'last-write-wins-without-clock')).toEqual([]);
  });

  test('a merge is tested by any flow that carries what it is about', () => {
    const text = (test: string): string =>
      `entity A { source X field f { writer W conflict merge "the later wins" } field g }\nflow A from X to W realtime carries g ${test}\nflow A from W to X realtime carries f\n`;
    expect(found(text('test unit "a.test.ts"'), 'merge-unspecified')).toHaveLength(1);
    expect(
      found(text('').replace('carries f', 'carries f test e2e "a.test.ts"'), 'merge-unspecified'),
    ).toEqual([]);
  });
});

describe('avoidable-conflict', () => {
  const entity = 'entity A { source X writer W conflict avoid field f field g }\n';
  test.each([
    ['there and back in one flow', 'flow A between X and W realtime carries f\n', []],
    ['nothing comes from the source', 'flow A from W to X realtime carries f\n', []],
    [
      'planned does not count',
      'flow A from X to W realtime carries g\nflow A from W to X realtime carries f lifecycle planned\n',
      [],
    ],
    [
      'told apart',
      'flow A from X to W realtime carries g\nflow A from W to X realtime carries f\n',
      ['writer W'],
    ],
  ])('%s', (_, flows, expected) => {
    expect(found(entity + flows, 'avoidable-conflict')).toEqual(expected);
  });

  test('the field that the writer then owns is no longer disputed', () => {
    const text = `${entity.replace(' conflict avoid', '')}flow A from X to W realtime carries g\nflow A from W to X realtime carries f\n`;
    expect(found(text, 'conflicting-writers')).toHaveLength(1);
    expect(run(mend(text, 'avoidable-conflict')).of('conflicting-writers')).toEqual([]);
  });
});

describe('stale-overwrite', () => {
  const entity = 'entity A { source X key k field k field f }\n';
  test.each([
    [
      'the key alone twice',
      'flow A from X to Y realtime carries k\nflow A from X to Y event-driven carries k\n',
      0,
    ],
    [
      'two channels',
      'broker K\nchannel c on K\nchannel d on K\nflow A from X to c, d realtime\nflow A from c to Y realtime\nflow A from d to Y realtime\n',
      0,
    ],
    ['pulled and pushed', 'flow A from X to Y realtime\nflow A from X to Y on-demand\n', 0],
    [
      'a batch that does not say how long it runs',
      'flow A from X to Y realtime\nflow A from X to Y batch daily\n',
      0,
    ],
    [
      'two exact times',
      'flow A from X to Y realtime latency 1s p99 1s\nflow A from X to Y realtime latency 1s p99 1s\n',
      0,
    ],
    [
      'two flows that pass one system, declared as a hub or not',
      'flow A from X to Y realtime via H\nflow A from X to Z realtime via H\n',
      0,
    ],
    [
      'only round by the copy itself',
      'flow A from X to Y realtime\nflow A from Y to Z realtime\nflow A from Z to Y realtime\n',
      0,
    ],
    ['overlapping times', 'flow A from X to Y realtime\nflow A from X to Y realtime\n', 1],
  ])('%s', (_, flows, expected) => {
    expect(found(entity + flows, 'stale-overwrite')).toHaveLength(expected);
  });
});

describe('keys and windows', () => {
  test.each([
    ['crmId', ['crmId']],
    ['CRM_number', ['CRM_number']],
    ['crmIdentity', []],
    ['replay_id', ['replay_id']],
    ['attempt', ['attempt']],
    ['attemptedBy', []],
  ])('%s', (key, expected) => {
    expect(found(`flow A from ERP to CRM realtime idempotent by ${key}\n`, 'unstable-key')).toEqual(expected);
  });

  test('both ways, one of the two gives the number', () => {
    expect(found('flow A between ERP and CRM realtime idempotent by crmId\n', 'unstable-key')).toEqual([]);
  });

  test.each([
    ['changed by somebody', 'entity A { key k field n { writer W } }', ['n']],
    ['changed, and the key all the same', 'entity A { key n field n { writer W } }', []],
    ['changed by the writers of the whole', 'entity A { key k writer W field n }', []],
  ])('a field %s', (_, entity, expected) => {
    expect(found(`${entity}\nflow A from X to Y realtime idempotent by n\n`, 'unstable-key')).toEqual(
      expected,
    );
  });

  test('a key of a profile is found at the flow', () => {
    const text = 'profile p { idempotent by replayId }\nflow A from X to Y realtime with p\n';
    expect(found(text, 'unstable-key')).toEqual(['flow A from X to Y']);
  });

  test('an endless retry outlasts every window, and no window mends it', () => {
    const text = 'flow A from X to Y realtime retry exponential from 1s idempotent by k within 1w\n';
    expect(messages(text, 'dedupe-window-too-short')[0]).toContain('the retry never gives up');
    expect(titles(text, 'dedupe-window-too-short')).toEqual([]);
  });
});

test.each([
  ['sqs.fifo', 'exactly-once', '', []],
  ['sqs.standard', 'exactly-once', 'idempotent by k', ['warning']],
  ['google-pubsub.subscription', 'exactly-once', '', ['information']],
  ['webhook', 'exactly-once', '', ['information']],
  ['webhook', 'exactly-once', 'idempotent by k', []],
  ['sqs.standard', 'at-least-once', '', []],
])('%s, %s %s', (using, delivery, key, expected) => {
  const text = `flow A from X to Y realtime using ${using} delivery ${delivery} ${key}\n`;
  expect(severities(text, 'exactly-once-claimed')).toEqual(expected);
});

test.each([
  ['salesforce.outbound-message', ['error']],
  ['stripe.webhook', ['warning']],
  ['kafka.topic', []],
  ['webhook', []],
])('ordered over %s', (using, expected) => {
  expect(
    severities(`flow A from X to Y realtime using ${using} ordered by k\n`, 'order-on-unordered-channel'),
  ).toEqual(expected);
});

test('a profile that orders, a flow that parks', () => {
  const text = 'profile p { ordered by k }\nflow A from X to Y realtime dlq "d" with p\n';
  expect(found(text, 'order-broken-by-dlq')).toEqual(['dlq "d"']);
});

describe('dual-write', () => {
  const places = 'database D\nbroker K\nchannel c on K\n';
  test.each([
    [
      'by way of a broker',
      'flow A from X to D realtime trigger "t"\nflow A from X to Y event-driven trigger "T " via K\n',
      1,
    ],
    ['both by way of the broker', 'flow A from X to D, Y realtime via K\n', 0],
    [
      'different systems',
      'flow A from X to D realtime trigger "t"\nflow A from Y to c realtime trigger "t"\n',
      0,
    ],
    ['no trigger stated', 'flow A from X to D realtime\nflow A from X to c realtime\n', 0],
    [
      'a nightly load',
      'flow A from X to D batch daily trigger "t"\nflow A from X to c realtime trigger "t"\n',
      0,
    ],
    [
      'by change data capture of a platform',
      'flow A from X to D realtime trigger "t"\nflow A from X to c realtime trigger "t" using salesforce.cdc\n',
      0,
    ],
  ])('%s', (_, flows, expected) => {
    expect(found(places + flows, 'dual-write')).toHaveLength(expected);
  });
});

describe('the computation behind the numbers', () => {
  const why = (text: string, code: string): readonly string[] | undefined => run(text).of(code)[0]?.why;

  test('changes that cross', () => {
    const text =
      'entity A { source X writer W conflict last-write-wins by t }\nflow A from X to W realtime latency 10s volume 0.1/s\nflow A from W to X realtime latency 10s volume 0.1/s\n';
    expect(why(text, 'last-write-wins-loses-data')).toEqual([
      'λ1 = 6/min from X',
      'λ2 = 6/min from W',
      'd = 10s, the longest way from one to the other',
      'λ1(1−e^(−λ2·d)) + λ2(1−e^(−λ1·d)) = 10,923 a day, of all records together',
    ]);
  });

  test('of three who change it, the message names the two whose changes cross most', () => {
    const flow = (from: string, to: string, volume: string): string =>
      `flow A from ${from} to ${to} realtime latency 10s volume ${volume}\n`;
    const text = `entity A { source X writer V writer W conflict last-write-wins by t }\n${flow('X', 'V, W', '1/h')}${flow('V', 'X', '1/s')}${flow('W', 'X', '2/s')}`;
    const [finding] = run(text).of('last-write-wins-loses-data');
    expect(finding?.message).toContain('At 1/s from V, 2/s from W and up to 20s on the way');
    expect(finding?.message.match(/cross one/g)).toHaveLength(1);
    expect(finding?.why).toHaveLength(12);
  });

  test('two ways', () => {
    const text =
      'flow A from X to Y realtime latency 1s\nflow A from X to Y batch daily takes 40m\nentity A source X\n';
    expect(why(text, 'stale-overwrite')?.at(-1)).toBe('40m > 1s: an older value may be written last');
  });

  test('more than is needed', () => {
    const text = 'entity A { source X reader Y needs 1h }\nflow A from X to Y realtime latency 1s\n';
    expect(why(text, 'over-engineered-latency')?.at(-1)).toBe('= 3,600 times, more than 100');
  });

  test('a key that is forgotten', () => {
    const text = 'flow A from X to Y realtime using shopify.webhook idempotent by k within 1h\n';
    expect(why(text, 'dedupe-window-too-short')).toEqual([
      '1h, for which a key is remembered',
      '< 4h, for which shopify.webhook may deliver again',
    ]);
  });
});
