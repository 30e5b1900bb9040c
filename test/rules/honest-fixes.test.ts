/** Fixes that bring no other fault, and messages that hear what the map says itself. */
import { expect, test } from 'vitest';
import { apply, mend, run } from './run.js';

test('a writer to whom nothing brings it does not read from now on', () => {
  const text = 'entity A {\n  source E\n  writer C\n  conflict avoid\n}\nflow A from C to E realtime\n';
  expect(mend(text, 'Let only E change it')).toBe(
    'entity A {\n  source E\n  conflict avoid\n}\nflow A from C to E realtime\n',
  );
});

test('a promise that is too weak for a reader is not proposed', () => {
  const text = (needs: string) =>
    `entity A { source E reader C ${needs} }\nflow A from E to C batch daily takes 1h sla 1d\n`;
  const titles = (needs: string) =>
    run(text(needs))
      .of('sla-exceeds-pattern')
      .flatMap((found) => found.fixes().map(({ title }) => title));
  const faster = 'Sync by `batch every 12h takes 1h`, the cheapest that keeps the promise';
  expect(titles('needs 2d')).toEqual([faster, 'Promise what the pattern can do: `sla 1d1h`']);
  expect(titles('needs 1d')).toEqual([faster]);
});

test.each([
  ['4m', '8 times from 2s to 5m'],
  ['1h', '31 times from 2s to 5m'],
  ['4h', '25 times from 2s to 30m'],
  ['1d', '35 times from 2s to 2h'],
])('a retry that is added lasts as long as its receiver may be away: %s', (recovers, times) => {
  const flow = 'flow A from E to C realtime';
  const text = `system C { recovers in ${recovers} }\n${flow}\n`;
  const mended = mend(text, 'Add a retry with exponential delay and jitter, and the key that it needs');
  expect(mended).toContain(`retry exponential ${times} with jitter`);
  expect(run(mended).of('retry-window-shorter-than-outage')).toEqual([]);
});

test('a check by night carries what the stream carries, and is owned alike', () => {
  const [found] = run(
    'entity A { source E class financial reader C field a field b }\nflow A from E to C realtime owner ops carries a\n',
  ).of('financial-eventual');
  expect(found?.fixes().map(({ title }) => title)).toEqual([
    'Add `flow A from E to C batch daily sla 1d owner ops carries a { … }`',
  ]);
});

test.each([
  [undefined, 'Try for longer, or plan the replay.'],
  ['replay manual', 'Try for longer, or see that the manual replay copes with that.'],
])('what a short retry leaves behind, with %s', (replay = '', advice) => {
  const [found] = run(
    `system C { recovers in 1h }\nflow A from E to C realtime retry fixed 3 times every 1m dlq "a" ${replay}\n`,
  ).of('retry-window-shorter-than-outage');
  expect(found?.message).toContain(advice);
});

test('no attempts keep a promise and outlast an outage that is longer', () => {
  const [found] = run(
    'system C { recovers in 1h }\nflow A from E to C realtime sla 1m ordered by id retry fixed 3 times every 1m\n',
  ).of('retry-exceeds-sla');
  expect(found?.message).toContain(
    'Promise less, or give up earlier and replay what the 1h that C may be away leave in the dead-letter queue.',
  );
});

test('a version that is new to an entity which several change is contested by none', () => {
  const mended = mend(
    `entity A {
  source E
  key id
  writer C
  field id { source E }
  field b { writer C conflict source-wins reject }
}
flow A from E to C realtime ordered by id dlq "a"
`,
    'Add `newest by lastModified`',
  );
  expect(mended).toContain('field lastModified { source E }');
  expect(run(mended).of('conflicting-writers')).toEqual([]);
});

test.each([
  ['key id', 'idempotent by id'],
  ['', 'idempotent by aId'],
])('a retry comes with the key that it needs: %s', (key, clause) => {
  const text = `entity A { source E ${key} }\nflow A from E to C realtime\n`;
  const mended = mend(text, 'Add a retry with exponential delay and jitter, and the key that it needs');
  expect(mended).toContain(clause);
  expect(run(mended).of('missing-idempotency')).toEqual([]);
});

test.each([
  [
    'fixed-retry-interval',
    'retry fixed 3 times every 90s',
    'retry exponential 3 times from 90s to 6m with jitter',
  ],
  [
    'unbounded-retry',
    'retry exponential from 90s to 90m with jitter',
    'retry exponential 8 times from 90s to 90m with jitter',
  ],
  ['sla-exceeds-pattern', 'batch daily takes 90m sla 20h', '`batch every 12h takes 90m`'],
  ['missing-frequency', 'batch takes 90m', '`batch daily takes 90m`'],
  ['batch-window-overrun', 'batch hourly takes 90m', '`batch every 2h takes 90m`'],
  ['batch-in-clock-change', 'batch daily at 02:30 Europe/Zurich takes 90m', 'takes 90m'],
  ['unstable-key', 'idempotent by receivedAt within 36h', 'idempotent by no within 36h'],
  ['alert-without-threshold', 'alert ops when dlq-depth for 90s', 'alert ops when dlq-depth > 0 for 90s'],
])('what %s leaves as it is stays as its author wrote it', (rule, written, mended) => {
  const pattern = written.startsWith('batch') ? '' : 'realtime';
  const [found] = run(`entity A { source E key no }\nflow A from E to C ${pattern} ${written}\n`).of(rule);
  expect(found?.fixes()[0]?.title).toContain(mended);
});

test.each([
  ['takes 90m', ['Say `batch daily takes 90m`']],
  ['takes 30m', ['Say `batch daily takes 30m`', 'Say `batch hourly takes 30m`']],
  [
    'sla 2h',
    ['Say `batch every 2h`, the rarest that keeps the sla', 'Say `batch hourly`', 'Say `batch every 15m`'],
  ],
  ['sla 1m', ['Say `batch daily`', 'Say `batch hourly`', 'Say `batch every 15m`']],
])('how often a batch may start: %s', (said, titles) => {
  const [found] = run(`entity A { source E }\nflow A from E to C batch ${said}\n`).of('missing-frequency');
  expect(found?.fixes().map(({ title }) => title)).toEqual(titles);
});

/** What is found after the fix of a rule whose title begins so, that was not found before: by rule. */
function brought(text: string, rule: string, title: string): readonly string[] {
  const fix = run(text)
    .of(rule)
    .flatMap((finding) => finding.fixes())
    .find((each) => each.title.startsWith(title));
  if (!fix) throw new Error(`${rule} offers nothing that begins with ${title}`);
  const before = new Set(run(text).findings.map(({ code }) => code));
  const after = run(apply(text, fix)).findings.map(({ code }) => code);
  return [...new Set(after.filter((code) => !before.has(code)))];
}

const TEAM = 'team ops\nsystem E { owner ops }\nsystem C { owner ops }\n';

test.each([
  ['conflicting-writers', ''],
  ['last-write-wins-loses-data', 'conflict last-write-wins by id'],
  ['source-wins-without-mode', 'conflict source-wins'],
])('a queue comes with the flow by which changes get out of it: %s', (rule, conflict) => {
  const entity = `entity A {\n  source E\n  key id\n  reader C\n  writer C ${conflict}\n  field id\n}\n`;
  const text = `${TEAM}${entity}flow A from E to C realtime owner ops sla 1m\n`;
  expect(brought(text, rule, 'The source wins: queue')).toEqual([]);
  const there = `${text}flow A from C to E realtime owner ops sla 1m suppress echo by origin\n`;
  expect(mend(there, 'The source wins: queue changes made elsewhere for it')).not.toContain('near-realtime');
});

test('a copy in the place of a question is as fresh as its readers need, and says how it may fail', () => {
  const flow =
    'flow A from E to C on-demand using netsuite.restlet owner ops volume 5/s peak 20/s p99 1.5s\n';
  const text = `${TEAM.replace('{ owner', '{ on netsuite owner')}entity A { source E key id reader C needs 5m }\n${flow}`;
  expect(brought(text.replace('p99', 'latency 500ms p99'), 'on-demand-hot-path', 'Keep a copy')).toEqual([]);
});

test('a pattern that is proposed says what sets it going, and keeps what is promised', () => {
  const titles = (said: string) =>
    run(`entity A { source E }\nflow A from E to C ${said}\n`)
      .of('missing-pattern')
      .flatMap((found) => found.fixes().map((fix) => fix.title));
  expect(titles('sla 2m')).toEqual([
    'Add `near-realtime every 2m`, the cheapest that meets the sla',
    'Add `realtime`',
    'Add `event-driven trigger "A changes in E"`',
    'Add `on-demand`',
  ]);
  expect(titles('trigger "an order"')).toContain('Add `event-driven`');
});

test('a slower pattern leaves what the way is assumed to take', () => {
  const [found] = run('entity A { source E reader C needs 15m }\nflow A from E to C realtime\n').of(
    'over-engineered-latency',
  );
  expect(found?.fixes().map(({ title }) => title)).toEqual([
    'Sync by `near-realtime every 10m`, which is enough',
  ]);
});

test.each([
  ['class personal', '', ', which takes personal data from eu to us: say by what right'],
  ['', 'class personal', ', which takes personal data from eu to us: say by what right'],
  ['class public', '', ''],
])('a flow that would take personal data out of its zone says so: %s %s', (entity, field, said) => {
  const text = `system E zone eu\nsystem C zone us\nentity A { source E reader C ${entity} field b { ${field} } }\n`;
  const [found] = run(text).of('reader-without-feed');
  expect(found?.fixes().map(({ title }) => title.replace(/^.*`/, ''))).toEqual([said]);
});
