/** Cases that the pages do not show: several files, profiles, hubs, half-made maps, and the way from the first sentence to a clean map. */
import { describe, expect, test } from 'vitest';
import { apply, mend, run, URI } from './run.js';

/** `code: underlined text` of each finding of one rule. */
function found(text: string, code: string): string[] {
  return run(text)
    .of(code)
    .map(({ at }) => text.slice(at.span.start, at.span.end));
}

/** Titles of the fixes of one of the findings. */
function titles(text: string, code: string, index = 0): string[] {
  const finding = run(text).of(code)[index];
  return finding ? finding.fixes().map(({ title }) => title) : [];
}

test('from the first sentence to a clean map, by fixes alone', () => {
  const steps = [
    'Declare all 4 unknown names of this file',
    'Make ERP the source of truth of Order',
    'Complete this flow: idempotency, retry, dead-letter queue and alert',
  ];
  const text = steps.reduce(mend, 'flow Order from ERP to CRM realtime sla 1s owner ops\n');
  expect(text).toBe(`team ops

system ERP
system CRM

entity Order source ERP key orderId

flow Order from ERP to CRM realtime sla 1s owner ops {
  idempotent by orderId
  retry exponential 8 times from 2s to 5m with jitter
  dlq "order-crm-dlq" keep 14d handled by ops
  alert ops when dlq-depth > 0 for 5m
}
`);
  expect(run(text).findings.map(({ code }) => code)).toEqual([
    'entity-without-reader',
    'incomplete-documentation',
  ]);
  const read = mend(text, 'Add `reader CRM`');
  expect(run(read).findings.map(({ code }) => code)).toEqual(['incomplete-documentation']);
});

describe('unknown-name', () => {
  test('knows what declares a name in another file', () => {
    const { findings } = run({ 'file:///a.flow': 'system ERP owner ops\n', 'file:///b.flow': 'team ops\n' });
    expect(findings).toEqual([]);
  });

  test('a hub is declared where a flow passes it, a broker where a channel lies on it', () => {
    const text = 'flow A from B to C realtime via H\nchannel c on K\n';
    const all = run(text)
      .of('unknown-name')
      .flatMap((finding) => finding.fixes().map(({ title }) => title));
    expect(all).toContain('Declare hub H');
    expect(all).toContain('Declare broker K');
    expect(mend(text, 'Declare hub H')).toContain('hub H\n');
  });

  test('a place that is also an end is a system', () => {
    expect(titles('entity X { source H }\nflow X from A to B realtime via H\n', 'unknown-name')).toContain(
      'Declare system H',
    );
  });

  test('marks the place where there is one, else the flow that names it', () => {
    const marks = run('flow X from A to B realtime owner ops\n')
      .of('unknown-name')
      .map((finding) => finding.marks);
    expect(marks).toEqual([
      [{ kind: 'flow', id: 'X from A to B' }],
      [{ kind: 'place', id: 'A' }],
      [{ kind: 'place', id: 'B' }],
      [{ kind: 'flow', id: 'X from A to B' }],
    ]);
  });

  test('a profile and a domain are declared with braces, a flow cannot be', () => {
    const text =
      'entity X\nsystem A\nsystem B\nflow X from A to B with standard\nview v { include domain Sales include flow f }\n';
    expect(mend(text, 'Declare profile standard')).toContain('profile standard {\n}\n');
    expect(mend(text, 'Declare domain Sales')).toContain('domain Sales {\n}\n');
    expect(
      run(text)
        .of('unknown-name')
        .map(({ message }) => message)
        .at(-1),
    ).toBe('No flow is called f, so there is nothing to look at. Name a flow with `as`.');
    expect(titles(text, 'unknown-name', 2)).toEqual([]);
  });

  test.each([
    ['owner Ops', 'Change to ops'],
    ['owner osp', 'Change to ops'],
  ])('%s: %s', (clause, title) => {
    const text = `team ops\nsystem A ${clause}\n`;
    expect(titles(text, 'unknown-name')[0]).toBe(title);
    expect(mend(text, title)).toBe('team ops\nsystem A owner ops\n');
  });

  test('a name far from all others is no slip of the pen', () => {
    expect(titles('team ops\nsystem A owner finance\n', 'unknown-name')).toEqual(['Declare team finance']);
  });

  test('a name that opens a declaration is written with its ^', () => {
    expect(mend('flow X from ^view to ^team realtime\n', 'Declare system view')).toContain('system ^view\n');
  });
});

test('a name declared in two files stands at the second, and leads to the first', () => {
  const { of } = run({ 'file:///b.flow': 'system ERP\n', 'file:///a.flow': 'system CRM\nhub ERP\n' });
  expect(
    of('duplicate-name').map(({ at, related }) => [at.uri, related.map((other) => other.at.uri)]),
  ).toEqual([['file:///b.flow', ['file:///a.flow']]]);
});

test('repeats are found in fields and in every kind of declaration', () => {
  const text =
    'entity A { field b { conflict avoid conflict merge "x" } key c key d }\nsystem E zone eu zone us\nteam t contact "a" contact "b"\n';
  expect(found(text, 'repeated-clause')).toEqual(['conflict merge "x"', 'key d', 'zone us', 'contact "b"']);
  const mended = ['conflict', 'key', 'zone', 'contact'].reduce(
    (now, clause) => mend(now, `Remove the second \`${clause}\``),
    text,
  );
  expect(mended).toBe(
    'entity A { field b { conflict avoid } key c }\nsystem E zone eu\nteam t contact "a"\n',
  );
});

test('a source named twice is removed', () => {
  const text = 'entity A {\n  source E\n  source E\n}\n';
  expect(mend(text, 'Remove the second `source`')).toBe('entity A {\n  source E\n}\n');
});

test('what counts for nothing is faded', () => {
  const text = '// headwater-ignore missing-dlq: because\nsystem A zone eu zone us owner o\n';
  const faded = run(text).findings.filter(({ unnecessary }) => unnecessary);
  expect(faded.map(({ code }) => code)).toEqual(['unused-suppression', 'repeated-clause']);
});

describe('reader-without-feed', () => {
  test.each([
    ['the source itself', 'entity A { source E reader E }\nflow A from E to C batch daily\n', []],
    ['a place on the way', 'entity A { source E reader H }\nflow A from E to C batch daily via H\n', []],
    [
      'behind a place on the way',
      'entity A { source E reader D }\nflow A from E to C batch daily via H\nflow A from H to D batch daily\n',
      [],
    ],
    [
      'by another flow through the same hub',
      'entity A { source E reader D }\nflow A from E to C batch daily via H\nflow A from B to D batch daily via H\n',
      ['reader D'],
    ],
    [
      'against the direction',
      'entity A { source C reader E }\nflow A from E to C batch daily\n',
      ['reader E'],
    ],
    ['both ways', 'entity A { source C reader E }\nflow A between E and C batch daily\n', []],
    ['pulled on demand', 'entity A { source E reader C }\nflow A from E to C on-demand\n', []],
    [
      'one field of two',
      'entity A { source E reader C field x field y }\nflow A from E to C batch daily carries x\n',
      [],
    ],
    [
      'another field than the one with that source',
      'entity A { reader C field x { source E } field y { source F } }\nflow A from E to C batch daily carries y\n',
      ['reader C'],
    ],
    ['no source at all', 'entity A { reader C }\n', []],
    ['an undeclared entity', 'flow A from E to C batch daily\n', []],
  ])('%s', (_, text, expected) => {
    expect(found(text, 'reader-without-feed')).toEqual(expected);
  });

  test('the flow that is added meets the need', () => {
    const titleFor = (reader: string): string | undefined =>
      titles(`entity A { source E ${reader} }\n`, 'reader-without-feed')[0];
    expect(titleFor('reader C')).toBe('Add `flow A from E to C near-realtime every 5m sla 15m { … }`');
    expect(titleFor('reader C needs 1d')).toBe('Add `flow A from E to C batch daily sla 1d { … }`');
    expect(titleFor('reader C needs 2h')).toBe('Add `flow A from E to C batch every 2h sla 2h { … }`');
    expect(titleFor('reader C needs 5s strong')).toBe('Add `flow A from E to C realtime sla 5s { … }`');
    expect(titleFor('reader C strong')).toBe('Add `flow A from E to C realtime sla 1s { … }`');
  });

  test('it goes where the flows of the entity are, in whichever file', () => {
    const texts = {
      [URI]: 'entity A { source E key id reader C }\n',
      'file:///map/b.flow': 'domain D {\n  flow A from E to F batch daily\n}\n',
    };
    const [edit] = run(texts).of('reader-without-feed')[0]?.fixes()[0]?.edits ?? [];
    expect(edit).toEqual({
      uri: 'file:///map/b.flow',
      span: { start: 44, end: 44 },
      newText: `
  flow A from E to C near-realtime every 5m sla 15m {
    idempotent by id
    retry exponential 8 times from 2s to 5m with jitter
    dlq "a-c-dlq" keep 14d
  }
`,
    });
  });
});

describe('sync-loop', () => {
  const loop = (...flows: string[]): string[] =>
    run(`entity A { source X field f field g }\n${flows.join('\n')}\n`)
      .of('sync-loop')
      .map(({ message }) => message.split('. ')[0] ?? '');
  test.each([
    [['flow A from X to Y realtime', 'flow A from Y to X on-demand cache 1m'], []],
    [['flow A from X to Y realtime', 'flow A from Y to X realtime lifecycle planned'], []],
    [['flow A from X to Y realtime carries f', 'flow A from Y to X realtime carries g'], []],
    [
      ['flow A from X to Y realtime carries f', 'flow A from Y to X realtime'],
      ['A change of A goes round for ever: X → Y → X'],
    ],
    [
      ['flow A from X to Y realtime via H', 'flow A from H to X realtime'],
      ['A change of A goes round for ever: X → H → X'],
    ],
    [
      ['flow A between X and Y realtime', 'flow A between Y and Z realtime'],
      ['A change of A goes round for ever: X → Y → X', 'A change of A goes round for ever: Y → Z → Y'],
    ],
    [['profile p { suppress echo by origin }', 'flow A between X and Y realtime with p'], []],
  ])('%j', (flows, expected) => {
    expect(loop(...flows)).toEqual(expected);
  });
});

describe('clauses of a profile', () => {
  test('an sla of the profile is found at the flow, and overridden there', () => {
    const text = 'profile p {\n  sla 1m\n}\nflow A from B to C batch hourly with p\n';
    expect(found(text, 'sla-exceeds-pattern')).toEqual(['flow A from B to C']);
    expect(mend(text, 'Promise what the pattern can do: `sla 1h`')).toContain('with p sla 1h\n');
  });

  test('a pattern of the profile is overridden in the flow', () => {
    const text = 'profile p {\n  batch daily\n}\nflow A from B to C sla 1h with p\n';
    expect(mend(text, 'Sync by `batch hourly`, the cheapest that keeps the promise')).toContain(
      'sla 1h with p batch hourly\n',
    );
  });

  test('a flow that has a profile is not offered another', () => {
    const text =
      'profile p {\n  owner o\n}\nprofile q {\n  retry none\n}\nflow A from B to C realtime with p\n';
    expect(titles(text, 'missing-dlq')).toEqual([
      'Add a dead-letter queue',
      'Complete this flow: idempotency, retry, dead-letter queue and alert',
    ]);
  });

  test('inside braces the profile is one of the clauses', () => {
    const text = 'profile p {\n  retry none\n}\nflow A from B to C realtime {\n  sla 1s\n}\n';
    expect(mend(text, 'Complete this flow with profile p, plus dead-letter queue')).toContain(
      '  sla 1s\n  with p\n  dlq "a-c-dlq" keep 14d\n}',
    );
  });

  test('a profile that gives most is offered first', () => {
    const text =
      'profile p {\n  retry none\n}\nprofile q {\n  retry none\n  dlq "x"\n}\nflow A from B to C realtime\n';
    expect(titles(text, 'missing-retry')).toEqual([
      'Add a retry with exponential delay and jitter, and the key that it needs',
      'Complete this flow with profile q',
      'Complete this flow with profile p, plus dead-letter queue',
      'Complete this flow: idempotency, retry and dead-letter queue',
    ]);
  });
});

test.each([
  ['by its key', 'entity A { key b, c }', '', 'idempotent by b, c'],
  ['by what it is ordered by', 'entity A', 'ordered by d', 'idempotent by d'],
  [
    'by a field that is named like a key',
    'entity A { field name field accountId field e }',
    '',
    'idempotent by accountId',
  ],
  [
    'by a new key where nothing is known',
    'entity A { field valid }',
    '',
    'idempotent by aId` and give A that key',
  ],
])('idempotency %s', (_, entity, clause, expected) => {
  const [title] = titles(
    `${entity}\nflow A from B to C realtime retry fixed 3 times dlq "x" ${clause}\n`,
    'missing-idempotency',
  );
  expect(title).toBe(`Add \`${expected}${expected.endsWith('key') ? '' : '`'}`);
});

describe('flow-against-decision', () => {
  const separate = 'separate F in A, B reconciled in W\n';
  test.each([
    ['planned all the same', 'flow F from A to B batch daily lifecycle planned', ['flow F from A to B']],
    ['past one of them', 'flow F from A to C batch daily via B', ['flow F from A to C']],
    ['both ways', 'flow F between A and B batch daily', ['flow F between A and B']],
    ['another entity', 'flow G from A to B batch daily', []],
    [
      'to where it is reconciled and back',
      'flow F from A to W batch daily\nflow F from W to B batch daily',
      [],
    ],
    [
      'a planned detour',
      'flow F from A to C batch daily\nflow F from C to B batch daily lifecycle planned',
      [],
    ],
  ])('%s', (_, flows, expected) => {
    expect(found(`${separate}${flows}\n`, 'flow-against-decision')).toEqual(expected);
  });

  test('quotes a long reason in short', () => {
    const [finding] = run(
      `separate F in A, B because "${'why '.repeat(100)}"\nflow F from A to B batch daily\n`,
    ).of('flow-against-decision');
    expect(finding?.message.length).toBeLessThan(300);
    expect(finding?.message).toContain('why…”');
  });
});

test('the sla keeps its availability', () => {
  const text = 'flow A from B to C batch hourly sla 1m available 99.95%\n';
  expect(mend(text, 'Promise what the pattern can do: `sla 1h available 99.95%`')).toBe(
    'flow A from B to C batch hourly sla 1h available 99.95%\n',
  );
});

test('owners are offered by who owns the ends, then the other teams', () => {
  const text = 'team a\nteam b\nteam c\nsystem B owner b\nsystem C owner c\nflow X from B to C realtime\n';
  expect(titles(text, 'missing-owner')).toEqual([
    'Let b own this flow',
    'Let c own this flow',
    'Let a own this flow',
  ]);
});

test('the five ways out of a conflict', () => {
  const text = 'entity A {\n  source E\n  writer C via ui\n  reader C needs 1h\n  field x\n}\n';
  const fixes = run(text).of('conflicting-writers')[0]?.fixes() ?? [];
  const after = fixes.map((fix) =>
    apply(text, fix)
      .split('\n')
      .filter((line) => !text.includes(line))
      .map((line) => line.trim()),
  );
  expect(after).toEqual([
    ['conflict source-wins reject'],
    [
      'conflict source-wins queue',
      'key aId',
      'flow A from C to E near-realtime every 5m sla 15m {',
      'idempotent by aId',
      'retry exponential 8 times from 2s to 5m with jitter',
      'dlq "a-e-dlq" keep 14d',
    ],
    ['conflict last-write-wins by lastModified', 'field lastModified'],
    ['conflict merge "to be written: which change wins, and when"'],
    ['conflict avoid'],
  ]);
  expect(apply(text, fixes[4] ?? { title: '', safety: 'unsafe', edits: [] })).toBe(
    'entity A {\n  source E\n  reader C needs 1h\n  conflict avoid\n  field x\n}\n',
  );
  for (const fix of fixes) expect(run(apply(text, fix)).of('conflicting-writers')).toEqual([]);
});

test('one fix a pattern, the cheapest that meets the sla first', () => {
  expect(titles('flow A from B to C sla 2h latency 1s\n', 'missing-pattern')).toEqual([
    'Add `batch hourly`, the cheapest that meets the sla',
    'Add `near-realtime every 5m`',
    'Add `realtime`',
    'Add `event-driven trigger "A changes in B"`',
    'Add `on-demand`',
  ]);
  expect(titles('flow A from B to C\n', 'missing-pattern')[0]).toBe('Add `batch daily`');
});

test('one fix at most is what an editor does by default', () => {
  const text = `team t
team u
system B
entity A { source B source C field f }
entity D
entity E { source B writer C conflict avoid }
flow A from B to Cc sla 1h
flow D from B to C batch daily sla 1m retry fixed 3 times ordered by f
flow D from C to B realtime owner tt
`;
  const { findings } = run(text);
  const preferred = findings.map((finding) =>
    finding.fixes().flatMap((fix, index) => (fix.preferred ? [index] : [])),
  );
  expect(new Set(findings.map(({ code }) => code)).size).toBeGreaterThan(8);
  expect(preferred.filter((indexes) => indexes.length > 1)).toEqual([]);
  expect(
    run('team t\nteam u\nflow A from B to C\n')
      .of('missing-owner')[0]
      ?.fixes()
      .map(({ preferred: best }) => best),
  ).toEqual([true, undefined]);
});

test('what may deliver twice is pointed at', () => {
  const text = (clauses: string): string => `flow A from B to C realtime ${clauses}\n`;
  const related = (clauses: string): string[] =>
    run(text(clauses))
      .of('missing-idempotency')
      .flatMap((finding) => finding.related.map(({ at }) => text(clauses).slice(at.span.start, at.span.end)));
  expect(related('retry fixed 3 times')).toEqual(['retry fixed 3 times']);
  expect(related('retry none delivery at-least-once')).toEqual(['delivery at-least-once']);
});

test.each([
  ['on a line of its own', 'system A\n// headwater-ignore missing-dlq: because\n', 'system A\n'],
  ['at the end of a file', 'system A\n\n  // headwater-ignore missing-dlq: because', 'system A\n\n'],
  [
    'behind a declaration',
    'system A // headwater-ignore missing-dlq: because\nsystem B\n',
    'system A \nsystem B\n',
  ],
])('a needless suppression %s is removed', (_, text, expected) => {
  expect(mend(text, 'Remove this suppression')).toBe(expected);
});

test.each([
  ['missing-dlq, missing-owner', 'Remove missing-dlq', 'missing-owner'],
  ['missing-owner, missing-dlq', 'Remove missing-dlq', 'missing-owner'],
  ['missing-owner, missing-dlq, nonsense', 'Remove nonsense', 'missing-owner, missing-dlq'],
])('of %s the idle id goes', (ids, title, left) => {
  const text = (rules: string): string =>
    `// headwater-ignore ${rules}: because\nflow A from B to C realtime dlq "x"\n`;
  expect(mend(text(ids), title)).toBe(text(left));
});

test('a truth that is split by field gives each field its source, declared or not', () => {
  const text = `entity A {
  source E
  source C
  field x {
    class internal
  }
}
flow A from C to E realtime carries x, y
`;
  expect(mend(text, 'Split by field: let C own x and y only')).toBe(`entity A {
  source E
  field x {
    class internal
    source C
  }
  field y { source C }
}
flow A from C to E realtime carries x, y
`);
});

test('a writer that reads already is only taken out', () => {
  const flow = 'flow A from E to D realtime\n';
  const text = `entity A {\n  source E\n  writer C\n  reader C\n  writer D\n  conflict avoid\n}\n${flow}`;
  expect(mend(text, 'Let only E change it')).toBe(
    `entity A {\n  source E\n  reader C\n  reader D\n  conflict avoid\n}\n${flow}`,
  );
});
