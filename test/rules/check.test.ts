/** What the check does with the findings of all rules: order, severity, crashes, suppressions. */
import { expect, test } from 'vitest';
import { checkMap } from '../../src/rules/check.js';
import { rules } from '../../src/rules/index.js';
import type { Rule } from '../../src/rules/rule.js';
import { run, mapOf, TODAY } from './run.js';

const rule = (id: string): Rule => {
  const found = rules.find((each) => each.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
};
const codes = (text: string, ...ids: string[]): string[] =>
  run(text, { rules: ids.map(rule) }).findings.map(({ code }) => code);

/** Asked about every unit. */
const EVERY = { when: [], unless: [] } as const;

test('the first sentence of a new map tells what the design lacks', () => {
  const { findings } = run('flow Order from ERP to CRM realtime sla 1s owner ops\n');
  const loud = findings.filter(({ severity }) => severity !== 'information');
  expect(loud.map(({ code, at }) => `${at.span.start} ${code}`)).toEqual([
    '0 missing-retry',
    '0 missing-dlq',
    '5 unknown-name',
    '16 unknown-name',
    '23 unknown-name',
    '49 unknown-name',
  ]);
});

test('a complete little map lacks nothing but its documentation', () => {
  const { findings } = run(`
team ops
system ERP owner ops
system CRM owner ops
entity Order {
  source ERP
  key orderNumber
  reader CRM needs 2h
}
flow Order from ERP to CRM near-realtime every 5m sla 15m owner ops {
  idempotent by orderNumber
  retry exponential 8 times from 2s to 5m with jitter
  dlq "order-crm-dlq" keep 14d handled by ops
  alert ops when dlq-depth > 0 for 5m
}
`);
  expect(findings.map(({ code }) => code)).toEqual(['incomplete-documentation']);
});

test('findings come by file and place, and at one place in the order of the rules', () => {
  const asked = ['self-flow', 'missing-retry', 'missing-dlq', 'missing-owner', 'missing-sla'];
  const { findings } = run(
    {
      'file:///b.flow': 'flow Order from ERP to CRM realtime\n',
      'file:///a.flow':
        'system CRM\nsystem ERP\nentity Order { source ERP }\nflow Order from ERP to ERP batch daily\n',
    },
    { rules: rules.filter(({ id }) => asked.includes(id)) },
  );
  expect(findings.map(({ at, code }) => `${at.uri.at(-6)} ${at.span.start} ${code}`)).toEqual([
    'a 50 missing-retry',
    'a 50 missing-dlq',
    'a 50 missing-owner',
    'a 50 missing-sla',
    'a 73 self-flow',
    'b 0 missing-retry',
    'b 0 missing-dlq',
    'b 0 missing-owner',
    'b 0 missing-sla',
  ]);
});

test('the order in which files are given changes nothing', () => {
  const texts = {
    'file:///a.flow': 'system ERP\nsystem ERP\n',
    'file:///b.flow': 'system ERP\nflow Order from ERP to CRM\n',
  };
  const plain = (given: Record<string, string>): unknown =>
    run(given).findings.map(({ code, at, message, related }) => ({ code, at, message, related }));
  expect(plain(Object.fromEntries(Object.entries(texts).reverse()))).toEqual(plain(texts));
});

test("the texts' own faults are findings, with their fixes", () => {
  const { findings } = run('system ERP recovers in\nteam ops { contact "#ops }\n', { rules: [] });
  expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toContain('error syntax-error');
  expect(findings.flatMap((finding) => finding.fixes()).map(({ title }) => title)).toContain(
    'Close the text',
  );
});

test('a half-written flow is told about its syntax alone', () => {
  const { findings } = run('system ERP\nflow Order from ERP to\n');
  expect(findings.map(({ code }) => code)).toEqual(['unknown-name', 'syntax-error']);
});

test('a rule that throws costs its own finding, never the check', () => {
  const broken: Rule = {
    id: 'broken',
    since: '0.1.0',
    scope: 'flow',
    severity: 'error',
    fix: 'none',
    summary: 'Throws.',
    check() {
      throw new Error('our own bug');
    },
  };
  const crashes: string[] = [];
  const map = mapOf({ 'file:///a.flow': 'flow Order from ERP to CRM realtime sla 1s\n' });
  const findings = checkMap(map, {
    today: TODAY,
    rules: [broken, rule('missing-owner')],
    onCrash: (id, error) => crashes.push(`${id}: ${String(error)}`),
  });
  expect(findings.map(({ code }) => code)).toEqual(['missing-owner']);
  expect(crashes).toEqual(['broken: Error: our own bug']);
});

test('so does one that looks at suppressions, or at the map as a whole', () => {
  const bug = (): never => {
    throw new Error('our own bug');
  };
  const late: Rule = {
    ...rule('unused-suppression'),
    ...EVERY,
    id: 'late',
    scope: 'suppression',
    check: bug,
  };
  const wide: Rule = {
    ...rule('missing-owner'),
    ...EVERY,
    id: 'wide',
    scope: 'flow',
    check: () => undefined,
    whole: bug,
  };
  const crashes: string[] = [];
  const text = '// headwater-ignore missing-dlq: for now\nflow Order from ERP to CRM realtime sla 1s\n';
  const findings = checkMap(mapOf({ 'file:///a.flow': text }), {
    today: TODAY,
    rules: [late, wide, rule('missing-owner')],
    onCrash: (id) => crashes.push(id),
  });
  expect(findings.map(({ code }) => code)).toEqual(['missing-owner']);
  expect(crashes.sort()).toEqual(['late', 'wide']);
});

test('fixes are made when asked for, and not before', () => {
  let made = 0;
  const lazy: Rule = {
    ...rule('missing-owner'),
    ...EVERY,
    scope: 'flow',
    check: (flow, { report }) =>
      report({
        at: flow.at,
        message: '',
        fixes: () => {
          made++;
          return [];
        },
      }),
  };
  const { findings } = run('flow Order from ERP to CRM\n', { rules: [lazy] });
  expect(made).toBe(0);
  expect(findings.flatMap((finding) => finding.fixes())).toEqual([]);
  expect(made).toBe(1);
});

const dlq = 'flow Order from ERP to CRM realtime\n';

test.each([
  ['with a reason', '// headwater-ignore missing-dlq: it re-reads hourly\n', []],
  ['until today', `// headwater-ignore missing-dlq: it re-reads hourly, until ${TODAY}\n`, []],
  [
    'until yesterday',
    '// headwater-ignore missing-dlq: it re-reads hourly, until 2026-11-22\n',
    ['missing-dlq'],
  ],
  ['without a reason', '// headwater-ignore missing-dlq\n', ['missing-dlq']],
  ['with an empty reason', '// headwater-ignore missing-dlq:  \n', ['missing-dlq']],
  ['of another rule', '// headwater-ignore missing-retry: because\n', ['missing-dlq']],
  ['above another declaration', '// headwater-ignore missing-dlq: because\nsystem ERP\n', ['missing-dlq']],
  ['with a doc comment between', '// headwater-ignore missing-dlq: because\n/** The order. */\n', []],
  [
    'one of two lines',
    '// headwater-ignore missing-retry: because\n// headwater-ignore missing-dlq: because\n',
    [],
  ],
])('a suppression %s', (_, comment, expected) => {
  expect(codes(comment + dlq, 'missing-dlq')).toEqual(expected);
});

test('a suppression above a domain covers what is in it', () => {
  const text = `// headwater-ignore missing-dlq: a prototype\ndomain Sales {\n  ${dlq}}\n${dlq}`;
  const { findings, suppressed } = run(text, { rules: [rule('missing-dlq')] });
  expect(findings).toHaveLength(1);
  expect(findings[0]?.at.span.start).toBe(text.lastIndexOf('flow'));
  expect(suppressed.map(({ at }) => at.span.start)).toEqual([text.indexOf('flow')]);
});

test('a suppression covers what stands inside the declaration, in this file', () => {
  const text =
    '// headwater-ignore reader-without-feed: read on paper\nentity Order {\n  source ERP\n  reader CRM\n}\n';
  const { findings, suppressed } = run({
    'file:///a.flow': text,
    'file:///b.flow': text.replace('Order', 'Invoice').replace(/^.*\n/, ''),
  });
  expect(suppressed.map(({ code }) => code)).toEqual(['reader-without-feed']);
  expect(findings.filter(({ code }) => code === 'reader-without-feed').map(({ at }) => at.uri)).toEqual([
    'file:///b.flow',
  ]);
});

test('a syntax error cannot be suppressed, and neither can a needless suppression', () => {
  expect(
    run('// headwater-ignore syntax-error: why not\nsystem ERP recovers in\n').findings.map(
      ({ code }) => code,
    ),
  ).toEqual(['unused-suppression', 'syntax-error']);
  const needless =
    '// headwater-ignore unused-suppression: because\n// headwater-ignore missing-dlq: because\nsystem ERP\n';
  expect(run(needless).findings.map(({ code }) => code)).toEqual([
    'unused-suppression',
    'unused-suppression',
  ]);
});

test('a rule that was not asked leaves no suppression idle', () => {
  const text = `// headwater-ignore missing-dlq: because\n${dlq}`;
  expect(codes(text, 'missing-owner', 'unused-suppression')).toEqual(['missing-owner']);
});
