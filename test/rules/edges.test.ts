/** Where rules could say too much, or the wrong thing: fields that speak for themselves, names that nothing declares, numbers next to all and nothing. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/base/edit.js';
import type { Finding } from '../../src/model/finding.js';
import { percent } from '../../src/rules/words.js';
import { run, URI } from './run.js';

const of = (text: string, code: string): readonly Finding[] => run(text).of(code);
const messages = (text: string, code: string): string[] => of(text, code).map(({ message }) => message);
const titles = (text: string, code: string): string[] =>
  of(text, code).flatMap((finding) => finding.fixes().map(({ title }) => title));

/** The text after the first fix of a rule. */
function mended(text: string, code: string): string {
  const [fix] = of(text, code)[0]?.fixes() ?? [];
  if (!fix) throw new Error(`no fix of ${code}`);
  return applyEdits(text, fix.edits);
}

test.each([
  [1, '100%'],
  [0, '0%'],
  [0.5, '50%'],
  [0.999, '99.9%'],
  [0.9999, '99.99%'],
  [0.99999, '99.999%'],
  [0.999999, '99.9999%'],
  [0.9999995, '99.99995%'],
  [0.99996, '99.996%'],
  [0.994005, '99.4%'],
  [0.005, '0.5%'],
  [0.000005, '0.0005%'],
])('%d is %s', (share, expected) => {
  expect(percent(share)).toBe(expected);
});

test('five nines are more than four', () => {
  const hub = `hub M availability 99.99%
entity Order { source ERP reader CRM reader WMS }
flow Order from ERP to CRM, WMS realtime sla 1s available 99.999% via M
`;
  expect(messages(hub, 'hub-single-point-of-failure')[0]).toContain(
    'It is there 99.99% of the time, while a flow through it promises 99.999%',
  );
  const chain =
    'system ERP availability 99.99%\nflow P from ERP to Shop on-demand sla 1s available 99.999%\n';
  expect(messages(chain, 'chain-availability-too-low')[0]).toContain('P is promised 99.999% of the time');
});

describe('a field that names its readers itself', () => {
  const entity = (needs: string): string => `entity B {
  source ERP
  reader Ledger ${needs}
  field note { reader Ledger needs 1d }
  field amount
}
`;
  test.each([
    [
      'strong-over-async',
      'strong',
      'flow B from ERP to Ledger on-demand carries amount\nflow B from ERP to Ledger batch daily carries note\n',
    ],
    [
      'cache-on-strong',
      'strong',
      'flow B from ERP to Ledger on-demand carries amount\nflow B from ERP to Ledger on-demand cache 1h carries note\n',
    ],
    [
      'cache-exceeds-need',
      'needs 1m',
      'flow B from ERP to Ledger realtime carries amount\nflow B from ERP to Ledger on-demand cache 1h carries note\n',
    ],
    [
      'sla-weaker-than-need',
      'needs 1m',
      'flow B from ERP to Ledger realtime carries amount\nflow B from ERP to Ledger batch daily sla 1d carries note\n',
    ],
  ])('%s goes by what it says', (code, needs, flows) => {
    expect(messages(entity(needs) + flows, code)).toEqual([]);
    const last = flows.trim().split('\n').at(-1) ?? '';
    expect(messages(`${entity(needs)}${last.replace('note', 'amount')}\n`, code)).toHaveLength(1);
  });

  test('an sla is proposed that the field asks for', () => {
    const text = `${entity('needs 1m')}flow B from ERP to Ledger batch daily carries note\n`;
    expect(titles(text, 'missing-sla')[0]).toBe('Add `sla 1d`, what Ledger needs');
  });
});

describe('a profile that nothing declares', () => {
  const head = 'system ERP\nsystem CRM\nentity Order { source ERP class financial reader CRM needs 1m }\n';
  test.each([
    'flow Order from ERP to CRM sla 1s with standrad',
    'flow Order from ERP to CRM with standrad',
    'flow Order between ERP and CRM realtime delivery at-least-once with standrad',
    'flow Order from ERP to CRM on-demand with standrad',
    'profile strict with standrad {\n}\nflow Order between ERP and CRM realtime with strict',
  ])('%s: nothing counts as left out', (flow) => {
    const found = run(`${head}${flow}\n`).findings.map(({ code }) => code);
    expect(found).toEqual(['unknown-name']);
  });

  test('what it would have said is asked for as soon as it is there', () => {
    const text = `${head}profile standrad {\n}\nflow Order between ERP and CRM realtime with standrad\n`;
    const found = run(text).findings.map(({ code }) => code);
    expect(found).toEqual(expect.arrayContaining(['sync-loop', 'missing-owner', 'missing-dlq']));
  });

  test('personal data may be protected there', () => {
    const text = (profile: string): string => `${profile}system A zone eu
system B zone us
entity C { source A class personal reader B }
flow C from A to B realtime with safe
`;
    expect(of(text(''), 'personal-data-crosses-zone')).toEqual([]);
    expect(of(text('profile safe {\n}\n'), 'personal-data-crosses-zone')).toHaveLength(1);
  });
});

describe('a version guard', () => {
  test('a batch through a hub that does not say how long it takes is not compared', () => {
    const text = (takes: string): string => `hub H
entity Order { source ERP }
flow Order from ERP to Shop realtime newest by x
flow Order from ERP to Shop batch daily at 02:00 UTC${takes} via H
`;
    expect(of(text(''), 'stale-overwrite')).toEqual([]);
    expect(of(text(' takes 1m'), 'stale-overwrite')).toHaveLength(1);
  });

  test('goes to both where either may come last', () => {
    const text = `entity Order {
  source ERP
  field status
}
flow Order from ERP to Shop realtime
flow Order from ERP to Shop near-realtime every 5m
`;
    expect(messages(text, 'stale-overwrite')[0]).toContain('Order.status gets to Shop');
    const more = text.replace('field status', 'field status\n  field amount');
    expect(messages(more, 'stale-overwrite')[0]).toContain('Order.status and Order.amount get to Shop');
    expect(titles(text, 'stale-overwrite')).toEqual(['Add `newest by lastModified` to both']);
    const after = mended(text, 'stale-overwrite');
    expect(after.match(/newest by lastModified/g)).toHaveLength(2);
    expect(after.match(/field lastModified/g)).toHaveLength(1);
    expect(of(after, 'stale-overwrite')).toEqual([]);
  });
});

test('a fix of an alert that is missing brings one', () => {
  const text = 'entity Order { source ERP key number }\nflow Order from ERP to CRM realtime\n';
  expect(titles(text, 'missing-alert')).toEqual([]);
  expect(titles(text, 'missing-retry')).toContain(
    'Complete this flow: idempotency, retry and dead-letter queue',
  );
  const owned = text.replace('realtime', 'realtime owner ops');
  expect(titles(owned, 'missing-alert')).toContain(
    'Complete this flow: idempotency, retry, dead-letter queue and alert',
  );
  const profile = `profile quiet {\n  retry none\n}\n${text}`;
  expect(titles(profile, 'missing-alert')).toEqual([]);
});

describe('financial-eventual', () => {
  test('what comes home is compared with nothing there', () => {
    const text = `entity Account {
  source ERP
  class financial
  writer CRM
  conflict source-wins queue
}
flow Account between CRM and ERP realtime
`;
    expect(messages(text, 'financial-eventual')).toEqual([
      expect.stringContaining('it reaches CRM change by change'),
    ]);
    expect(of(text.replace('between CRM and ERP', 'from CRM to ERP'), 'financial-eventual')).toEqual([]);
    expect(of(mended(text, 'financial-eventual'), 'financial-eventual')).toEqual([]);
  });

  test('one batch for all ends', () => {
    const text = `entity Invoice {
  source ERP
  class financial
}
flow Invoice from ERP to Ledger, Bank realtime
`;
    expect(titles(text, 'financial-eventual')).toEqual([
      'Add `flow Invoice from ERP to Ledger, Bank batch daily sla 1d { … }`',
    ]);
    expect(of(mended(text, 'financial-eventual'), 'financial-eventual')).toEqual([]);
  });
});

test('a batch that is too long for its starts and its promise is mended for both', () => {
  const text = 'flow Order from ERP to CRM batch every 15m takes 20m sla 10m\n';
  expect(titles(text, 'batch-window-overrun')).toEqual([
    'Sync by `near-realtime every 10m`, the cheapest that keeps the promise',
  ]);
  expect(of(mended(text, 'batch-window-overrun'), 'batch-window-overrun')).toEqual([]);
});

test('a key that is made up for a receiver is given to its entity', () => {
  const text =
    'entity Order {\n  source ERP\n  field status\n}\nflow Order from ERP to CRM realtime delivery exactly-once\n';
  const after = mended(text, 'exactly-once-claimed');
  expect(after).toContain('key orderId');
  expect(of(after, 'unknown-name').map(({ message }) => message)).not.toContain(
    expect.stringContaining('orderId'),
  );
});

test('what is only planned changes nothing yet', () => {
  const text = `entity A { source X writer Y conflict last-write-wins by t }
flow A from X to Y realtime latency 1s volume 1/s
flow A from Y to X realtime latency 1s volume 2/s
flow A from Y to Z realtime volume 900/s lifecycle planned
`;
  expect(messages(text, 'last-write-wins-loses-data')[0]).toContain('At 1/s from X, 2/s from Y');
});

test.each([
  ['both ways', 'entity A { source X reader Y }\nflow A between Y and X realtime lifecycle planned\n', true],
  [
    'of the field',
    'entity A { source X field f { reader Y } }\nflow A from X to Y realtime lifecycle planned\n',
    true,
  ],
  [
    'of another field',
    'entity A { source X field f { reader Y } field g }\nflow A from X to Y realtime lifecycle planned carries g\n',
    false,
  ],
])('a feed that is planned %s', (_, text, told) => {
  expect(messages(text, 'reader-without-feed')[0]?.includes('only planned')).toBe(told);
});

test('of a suppression with a wrong id and an idle one each is told what is wrong with it', () => {
  const text =
    '// headwater-ignore missing-dlqq, missing-owner: because of it\nflow Order from ERP to CRM realtime owner ops\n';
  expect(messages(text, 'unused-suppression')).toEqual([
    'No rule is called missing-dlqq, so it suppresses nothing. Correct the id, or remove it.',
    'Nothing below is found by missing-owner any more. Remove the id, lest it hide the next one.',
  ]);
});

describe('nothing, as a number', () => {
  test('an interval of nothing is none', () => {
    const text = 'system A { capacity 1/s }\nflow B from A to C near-realtime every 0s\n';
    expect(messages(text, 'invalid-value')).toEqual([
      'Nobody can look every 0s: write how long lies between two looks.',
    ]);
    expect(of(text, 'source-overloaded')).toEqual([]);
  });

  test('nothing that comes to who takes nothing', () => {
    const text = (rate: string): string =>
      `system A { capacity 0/s }\nflow B from C to A realtime volume ${rate}\n`;
    expect(of(text('0/s'), 'no-drain-headroom')).toEqual([]);
    expect(messages(text('1/s'), 'no-drain-headroom')[0]).toContain(
      'at the peak 1/s come, more than all of it',
    );
  });

  test('almost all is not all', () => {
    const text = 'system A { capacity 1000/s }\nflow B from C to A realtime volume 999/s\n';
    expect(messages(text, 'no-drain-headroom')[0]).toContain('99 % of it');
  });
});

test('a flow that something else speaks of is not offered for removal', () => {
  const text = (rest: string): string => `entity Order { source ERP reader WMS }
flow Order from ERP to WMS realtime
flow Order from ERP to WMS near-realtime every 5m as second
${rest}`;
  expect(titles(text(''), 'redundant-flow')).toEqual(['Remove this flow']);
  expect(titles(text('scenario "s" { duplicate 2% on second }\n'), 'redundant-flow')).toEqual([]);
});

test('days are told in days where they are whole', () => {
  const text = 'entity C { source X class personal }\nflow C from X to Y realtime dlq "d"\n';
  const configuration = { preset: 'recommended', rules: {}, overrides: [], limits: {}, exclude: [] } as const;
  const kept = (days: number): string[] =>
    run({ [URI]: text }, { configuration: { ...configuration, thresholds: { 'personal-dlq-days': days } } })
      .of('personal-data-in-dlq')
      .flatMap((finding) => finding.fixes().map(({ title }) => title));
  expect(kept(30)).toEqual(['Keep it for 14d']);
  expect(kept(0.5)).toEqual(['Keep it for 12h']);
});

test.each(['cdc', 'salesforce.cdc', 'kafka-connect.debezium'])('%s is what loads a warehouse', (using) => {
  const text = (clause: string): string => `warehouse Snow
entity Order { source CRM reader Snow needs 1d }
flow Order from CRM to Snow event-driven ${clause}
`;
  expect(of(text(''), 'analytics-on-realtime')).toHaveLength(1);
  expect(of(text(`using ${using}`), 'analytics-on-realtime')).toEqual([]);
});

describe('a remedy works', () => {
  const chain = `entity Stock {
  source WMS
  reader Shop needs 1d
}
flow Stock from WMS to ERP batch daily at 22:00 UTC
flow Stock from ERP to Shop batch daily at 03:00 UTC takes 40m
`;
  test('what comes earlier may wait for the same start: the hop that adds most is not always the one to change', () => {
    expect(messages(chain, 'staleness-exceeds-need')).toHaveLength(1);
    expect(titles(chain, 'staleness-exceeds-need')).toEqual([]);
    const late = chain.replace('22:00', '04:00').replace('needs 1d', 'needs 30h');
    expect(titles(late, 'staleness-exceeds-need')).toEqual([
      'Sync from WMS to ERP by `batch every 4h`, the cheapest that is fresh enough',
    ]);
    expect(messages(mended(late, 'staleness-exceeds-need'), 'staleness-exceeds-need')).toEqual([]);
  });

  test('no run is proposed that overlaps the next', () => {
    const text = 'flow A from B to C batch daily at 02:00 UTC takes 1h sla 2h\n';
    expect(titles(text, 'sla-exceeds-pattern')[0]).toContain('`near-realtime every 30m`');
  });

  test('a stricter promise comes with a pattern that keeps it', () => {
    const head = 'entity A {\n  source B\n  reader C needs 1h\n}\n';
    const slow = `${head}profile p {\n  batch daily takes 1h\n  sla 2d\n}\nflow A from B to C with p\n`;
    const after = mended(slow, 'sla-weaker-than-need');
    expect(after).toContain('  near-realtime every 30m\n  sla 1h\n');
    expect(messages(after, 'sla-weaker-than-need')).toEqual([]);
    expect(messages(after, 'sla-exceeds-pattern')).toEqual([]);
    const never = `${head}flow A from B to C realtime latency 2h sla 3h\n`;
    expect(titles(never, 'sla-weaker-than-need')).toEqual([]);
  });
});

test('an answer that a cache keeps is not delivered: it fails, and is asked for again', () => {
  const text = `entity Tax { source Office class financial }
flow Tax from Office to Shop on-demand cache 1m retry exponential 3 times from 1s to 2s with jitter
`;
  const codes = run(text).findings.map(({ code }) => code);
  for (const code of ['missing-dlq', 'missing-alert', 'missing-idempotency', 'missing-retry'])
    expect(codes).not.toContain(code);
});

test('the writer that is read is named, and none that it reads itself', () => {
  const text = `entity Client {
  source CRM
  reader AML
  writer Bank via branch
  writer App via phone
  conflict source-wins queue
}
flow Client between CRM and Bank realtime
flow Client from App to CRM realtime
flow Client from Bank to AML batch daily
`;
  expect(messages(text, 'feed-bypasses-source')[0]).toContain(
    'AML reads Client only from Bank, which changes it too',
  );
});

test('each time at which the clocks bring it about is told', () => {
  const text = `flow M from CPQ to SAP batch daily at 20:00 America/Chicago takes 30m
flow M from SAP to CRM batch daily at 03:15 Europe/Berlin
`;
  expect(messages(text, 'batch-order-inverted')[0]).toContain(
    'is over (from 2027-03-28 and from 2027-11-07 until the clocks change again)',
  );
});

test('what many flows bring is told by what they bring, the largest first', () => {
  const flows = ['A', 'B', 'C', 'D', 'E', 'F'].map(
    (name, index) => `flow ${name} from S to H realtime volume ${index + 1}/s\n`,
  );
  const text = `hub H { capacity 10/s }\n${flows.join('')}flow F from T to H realtime volume 10/s\n`;
  expect(messages(text, 'no-drain-headroom')[0]).toContain(
    'at the peak 31/s come, 310 % of it: 16/s of F, 5/s of E, 4/s of D, 3/s of C and 3/s of 2 others.',
  );
});

test('the time to drain is summed up, of what waits alone', () => {
  const text = `system ERP { capacity 500/s recovers in 2h }
flow Payment from ERP to Fraud on-demand volume 400/s
flow Client from CRM to ERP realtime volume 3/s
`;
  const [finding] = of(text, 'no-drain-headroom');
  expect(finding?.message).toContain('what waits takes 4m more to drain');
  expect(finding?.why).toContain('2h · 3/s that wait ÷ 97/s of room = 3m43s to drain');
});
