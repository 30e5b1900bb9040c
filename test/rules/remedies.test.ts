/** Remedies that hold: a fix takes away its finding and brings no other error. */
import { describe, expect, test } from 'vitest';
import { apply, run, type Checked } from './run.js';

const errors = ({ findings }: Checked): readonly string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);

/** The text after the first fix of a rule, or that of a title that begins so. */
function first(text: string, rule: string, title = ''): string {
  const fix = run(text)
    .of(rule)
    .flatMap((finding) => finding.fixes())
    .find((each) => each.title.startsWith(title));
  if (!fix) throw new Error(`${rule} offers nothing that begins with ${title}`);
  return apply(text, fix);
}

const SHORT = `profile short {
  retry exponential 3 times from 1s to 5s with jitter
  dlq "a" keep 14d handled by ops
}
`;

test('a profile that gives up before the receiver is back brings no retry', () => {
  const text = `team ops\nsystem C { recovers in 1h }\n${SHORT}entity A { source E key id }\nflow A from E to C realtime\n`;
  const mended = first(text, 'missing-retry', 'Complete this flow with profile short');
  expect(mended).toContain('with short {');
  expect(run(mended).of('retry-window-shorter-than-outage')).toEqual([]);
  const away = text.replace('1h', '3s');
  expect(first(away, 'missing-retry', 'Complete this flow with profile short')).not.toMatch(
    /with short[^]*retry/,
  );
});

test('a retry comes with the key that it needs, a new one where there is none', () => {
  const mended = first('entity A { source E }\nflow A from E to C realtime\n', 'missing-retry');
  expect(mended).toContain('entity A { source E key aId }');
  expect(run(mended).of('missing-idempotency')).toEqual([]);
});

test('a promise that is added comes with a pattern that keeps it', () => {
  const text = 'entity A { source E key id reader C needs 10m }\nflow A from E to C batch every 30m\n';
  const mended = first(text, 'missing-sla');
  expect(mended).toContain('near-realtime every 10m sla 10m');
  expect(errors(run(mended)).filter((code) => code === 'sla-exceeds-pattern')).toEqual([]);
});

describe('what only ran by the clock suppresses its echo', () => {
  const back = 'flow A from C to E near-realtime every 1m sla 1m\n';
  const entity = 'entity A { source E key id writer C reader C needs 10m conflict source-wins queue }\n';
  test.each([
    ['sla-weaker-than-need', 'flow A from E to C batch hourly sla 1h\n'],
    ['staleness-exceeds-need', 'flow A from E to C batch hourly sla 1h\n'],
    ['sla-exceeds-pattern', 'flow A from E to C batch hourly sla 10m\n'],
  ])('%s', (rule, flow) => {
    const mended = first(entity + flow + back, rule);
    expect(mended).toContain('suppress echo by origin');
    expect(run(mended).of('sync-loop')).toEqual([]);
    expect(first(entity + flow, rule)).not.toContain('suppress echo');
    const guarded = back.replace('sla', 'suppress echo by version sla');
    expect(first(entity + flow + guarded, rule)).not.toContain('by origin');
  });
});

test.each([
  ['over-engineered-latency', 'system C'],
  ['analytics-on-realtime', 'warehouse C'],
])('what %s calls enough is enough by way of a hub, too', (rule, receiver) => {
  const text = `hub H\n${receiver}\nentity A { source E key id reader C needs 1h }\nflow A from E to C realtime via H sla 1h latency 1s\n`;
  const unsaid = text.replace(' latency 1s', '');
  for (const each of [text, unsaid])
    if (run(each).of(rule).length > 0)
      expect(run(first(each, rule)).of('staleness-exceeds-need')).toEqual([]);
  expect(run(unsaid).of(rule)).toHaveLength(1);
});

test('each source brings what is its own, through the hub of the map, and not against a decision', () => {
  const text = `hub H
style hub-and-spoke through H
entity A {
  source E
  key id
  reader C needs 1d
  field a
  field b { source D }
}
`;
  const titles = (map: string): readonly string[] =>
    run(map)
      .of('reader-without-feed')
      .flatMap((finding) => finding.fixes().map(({ title }) => title));
  expect(titles(text)).toEqual([
    'Add `flow A from E to C batch every 12h sla 1d via H carries a { … }`',
    'Add `flow A from D to C batch every 12h sla 1d via H carries b { … }`',
  ]);
  expect(titles(`${text}separate A in C, D because "each its own"\n`)).toHaveLength(1);
  const mended = run(first(text, 'reader-without-feed'));
  expect([...mended.of('style-violated'), ...mended.of('staleness-exceeds-need')]).toEqual([]);
});

test.each([
  ['', true],
  ['class financial', false],
  ['class audit', false],
])('of %s data the last write may win: %s', (clause, offered) => {
  const titles = run(`entity A { source E writer C ${clause} }\nflow A between C and E realtime\n`)
    .of('conflicting-writers')
    .flatMap((finding) => finding.fixes().map(({ title }) => title));
  expect(titles.some((title) => title.startsWith('The last write wins'))).toBe(offered);
});

test('one cache that is too long is one finding, whose fix keeps the promise, too', () => {
  const text =
    'entity A { source E key id reader C needs 20m }\nflow A from E to C on-demand cache 1h sla 15m\n';
  const codes = (checked: Checked): readonly string[] =>
    errors(checked).filter((code) => /^(cache|sla|staleness)-/.test(code));
  expect(codes(run(text))).toEqual(['cache-exceeds-need']);
  expect(codes(run(first(text, 'cache-exceeds-need')))).toEqual([]);
  expect(codes(run(text.replace('sla 15m', 'sla 15m latency 16m')))).toContain('sla-exceeds-pattern');
});

test("dead letters of a flow without an owner are its start's to look into", () => {
  const text = 'team ops\nsystem E owner ops\nentity A { source E key id }\nflow A from E to C realtime\n';
  expect(first(text, 'missing-dlq')).toContain('handled by ops');
});

test('no way leads from a source to itself', () => {
  const text = `entity A {
  source E
  class financial
  reader D
  field a { source D }
  field b
}
flow A from E to D realtime test e2e "e2e/a.ts"
flow A from D to E realtime
`;
  expect(
    run(text)
      .of('untested-path')
      .map(({ message }) => message),
  ).toEqual([]);
});

test('rates that are large are told by the second', () => {
  const [found] = run(
    'system C { capacity 200/s }\nentity A { source E volume 96M/day }\nflow A from E to C realtime\n',
  ).of('no-drain-headroom');
  expect(found?.message).toContain('C takes 200/s, and at the peak 1,111/s come, 555 % of it');
});
