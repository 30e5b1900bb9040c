/** Flows that fixes add: nothing is to be found fault with in them in turn. */
import { describe, expect, test } from 'vitest';
import { apply, run, type Checked } from './run.js';

const FOUND_BEFORE: Readonly<Record<string, string>> = {
  'financial-eventual': `entity A {
  source E
  key id
  class financial
  reader C needs 1d
}
flow A from E to C event-driven sla 5m with careful trigger "a change" test e2e "e2e/a.ts"
`,
  'reader-without-feed': `entity A {
  source E
  key id
  reader C needs 1d
  field status { source D }
  field amount
}
flow A from E to C batch daily sla 1d with careful test e2e "e2e/a.ts"
`,
  'writer-without-return-path': `entity A {
  source E
  key id
  reader C needs 1d
  writer C
  conflict source-wins queue
}
flow A from E to C batch daily sla 1d with careful
`,
};

const TEAM = 'team ops { contact "#ops" }\n';
const PROFILE = `profile careful {
  owner ops
  idempotent by id
  retry exponential 8 times from 2s to 5m with jitter
  dlq "a" keep 14d handled by ops
  alert ops when dlq-depth > 0 for 5m
}
`;

const faults = ({ findings }: Checked): readonly string[] =>
  findings
    .filter(({ severity }) => severity !== 'information')
    .map(({ code, at }) => `${code} ${at.span.start}`);

describe.each(Object.entries(FOUND_BEFORE))('a flow that the fix of %s adds', (rule, text) => {
  test.each([
    ['with the profile of the map', text],
    ['with clauses of its own', text.replace('with careful', PROFILE.split('\n').slice(1, -2).join(' '))],
  ])('is complete, %s', (_, flows) => {
    const systems = 'system C { owner ops }\nsystem D { owner ops }\nsystem E { owner ops }\n';
    const map = `${TEAM}${flows.includes('careful') ? PROFILE : ''}${systems}${flows}`;
    const before = run(map);
    const fix = before.of(rule)[0]?.fixes()[0];
    if (!fix) throw new Error(`${rule} has no fix`);
    const mended = apply(map, fix);
    expect(faults(run(mended)), mended).toEqual([]);
    // What its likes go by, it goes by.
    const profiles = (map.match(/with careful/g) ?? []).length;
    expect((mended.match(/with careful/g) ?? []).length).toBe(profiles > 0 ? profiles + 1 : 0);
  });
});

/** The text after the first fix of a rule. */
function mendedBy(rule: string, text: string): string {
  const fix = run(text).of(rule)[0]?.fixes()[0];
  if (!fix) throw new Error(`${rule} has no fix`);
  return apply(text, fix);
}

test('where nothing tells one copy from the next, the key comes with the flow', () => {
  const mended = mendedBy('reader-without-feed', 'entity A { source E reader C needs 1d }\n');
  expect(mended).toMatch(/^entity A \{.* key aId /);
  expect(run(mended).of('missing-idempotency')).toEqual([]);
});

test('what comes back by another flow suppresses its echo, and nothing else does', () => {
  const text = `entity A {
  source E
  key id
  reader C needs 1d
  writer C
  conflict source-wins queue
}
`;
  const there = 'flow A from E to C realtime idempotent by id\n';
  expect(mendedBy('writer-without-return-path', text + there)).toMatch(
    /flow A from C to E .*suppress echo by origin/,
  );
  expect(mendedBy('reader-without-feed', text.replace(/ {2}writer[^]*queue\n/, ''))).not.toContain(
    'suppress',
  );
});

test.each(['30s', '1m', '5m', '10m', '1h', '1d'])(
  'what is needed within %s is brought within it',
  (needs) => {
    const text = `entity A { source E key id reader C needs ${needs} }\n`;
    const { of } = run(mendedBy('reader-without-feed', text));
    for (const rule of ['staleness-exceeds-need', 'sla-exceeds-pattern', 'sla-weaker-than-need'])
      expect(of(rule)).toEqual([]);
  },
);
