/** Half-typed text costs its own declaration only: each clause cut after each token, between two whole neighbours. */
import { describe, expect, test } from 'vitest';
import { parseFragment } from '../../src/language/fragment.js';
import { parseText } from '../../src/language/parser.js';
import type { Finding } from '../../src/model/finding.js';
import { joinFragments } from '../../src/model/join.js';
import { checkMap } from '../../src/rules/check.js';
import { graphOf } from '../../src/views/graph/build.js';
import { ALL, WORLD } from './declarations.js';

const BEFORE = 'flow Order from ERP to WMS realtime\n';
const AFTER = 'flow Order from ERP to Snowflake realtime\nentity Shipment { source WMS }\n';
const WORLD_FILE = parseFragment('file:///world.flow', WORLD);

/** Every text that ends behind one of its tokens, the whole left out. */
function cuts(text: string): string[] {
  const ends = parseText(text)
    .tokens.slice(0, -1)
    .map(({ endOffset = 0 }) => endOffset + 1);
  return ends.map((end) => text.slice(0, end));
}

/** What is known of the neighbours: declarations, findings and edges, each by its own text. */
function neighbours(broken: string) {
  const start = BEFORE.length;
  const end = start + broken.length;
  const text = `${BEFORE}${broken}\n${AFTER}`;
  const fragment = parseFragment('file:///broken.flow', text);
  const map = joinFragments([WORLD_FILE, fragment]);
  const findings = checkMap(map, {
    today: '2026-11-23',
    onCrash: (rule, error) => expect.fail(`${rule}: ${String(error)}`),
  });
  const isOutside = ({ start: from, end: to }: { start: number; end: number }) => to <= start || from >= end;
  const here = findings.filter(({ at }) => at.uri === fragment.uri);
  const said = ({ code, at }: Finding) => `${code} ${text.slice(at.span.start, at.span.end)}`;
  const flows = map.flows
    .filter(({ at }) => at.uri === fragment.uri && isOutside(at.span))
    .map(({ id }) => id);
  const graph = graphOf(map, findings);
  return {
    fragment,
    brokenSpan: { start, end },
    declarations: fragment.declarations
      .filter(({ span }) => isOutside(span))
      .map(({ span }) => text.slice(span.start, span.end)),
    findings: here.filter(({ at }) => isOutside(at.span)).map(said),
    flows,
    edges: flows.map((flow) =>
      graph.edges.filter((edge) => edge.flow === flow).map(({ id, at }) => [id, at?.uri]),
    ),
  };
}

const whole = neighbours('team whole');
const corpus = ALL.flatMap(cuts);

test('the corpus is large, and the neighbours have something to lose', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(60);
  expect(whole.declarations).toHaveLength(3);
  expect(whole.flows).toHaveLength(2);
  expect(whole.findings.length).toBeGreaterThanOrEqual(4);
  expect(whole.edges.flat()).toHaveLength(2);
});

/** Findings about names and truth may rightly come and go with the broken declaration; those of the neighbours' own text may not. */
const OWN = /^(missing-|syntax-error)/;

describe('cut after', () => {
  test.each(corpus.map((text) => [text.slice(-40).replaceAll('\n', '⏎'), text] as const))('%s', (_, text) => {
    const { fragment, brokenSpan, ...found } = neighbours(text);
    expect(found.declarations).toEqual(whole.declarations);
    expect(found.findings.filter((said) => OWN.test(said))).toEqual(
      whole.findings.filter((said) => OWN.test(said)),
    );
    expect(found.flows).toEqual(whole.flows);
    expect(found.edges).toEqual(whole.edges);
    for (const { span } of fragment.problems) {
      expect(span.start).toBeGreaterThanOrEqual(brokenSpan.start);
      expect(span.end).toBeLessThanOrEqual(brokenSpan.end);
    }
  });
});

/** The text, where the message stands, and what it says. */
const PLACES: readonly (readonly [string, string, RegExp])[] = [
  ['flow Order from\nsystem X', 'from', /a name behind `from`/],
  ['flow Order from ERP to\n\n\nsystem X', 'to', /a name behind `to`/],
  [
    'flow Order from ERP to CRM realtime sla\nsystem X',
    'sla',
    /a duration such as 15m or `available` behind `sla`/,
  ],
  [
    'flow Order from ERP to CRM realtime slaa 1s owner ops',
    'slaa 1s',
    /`slaa` is no clause of a flow. Did you mean `sla`\?/,
  ],
  ['flow Order from ERP to CRM {\n  owner\n  retry fixed\n}', 'owner', /a name behind `owner`/],
  ['flow Order from ERP to CRM {\n  retry\n', 'retry', /`exponential`, `fixed` or `none`/],
  ['flo Order from ERP to CRM', 'flo', /begins no declaration. Did you mean `flow`\?/],
  ['system A\n  flo\nsystem B', 'flo', /is no clause of a system/],
  ['entity Order { owner ops }', 'owner ops', /`owner` is no clause of an entity/],
  ['entity Order { field a { foo } field b }', 'foo', /`foo` is no clause of an entity|is no clause/],
  ['domain Sales {\nsystem A', 'domain Sales {', /never closed/],
  ['system A platform sap', 'platform sap', /`platform` is no clause of a system. Did you mean `on`\?/],
  [
    'system A {\n  constructor 5\n}',
    'constructor 5',
    /^`constructor` is no clause of a system\. It may say: /,
  ],
  [
    'system A {\n  platform sap\n  rto 30m\n}',
    'rto 30m',
    /`rto` is no clause of a system. Did you mean `recovers in`\?/,
  ],
  ['flow O from A to B realtime through Mule', 'through Mule', /Did you mean `via`\?/],
  ['system A }', '}', /closes nothing/],
  ['}', '}', /closes nothing/],
  ['flow Order from ERP to CRM § realtime', '§', /mean nothing/],
  ['flow Order from ERP to CRM runbook "docs\nsystem X', '"docs', /never closed/],
];

test.each(PLACES)('the message for %j stands at %j', (text, place, message) => {
  const { problems } = parseFragment('file:///a.flow', text);
  expect(problems.map(({ span }) => text.slice(span.start, span.end))).toContain(place);
  expect(problems.find(({ span }) => text.slice(span.start, span.end) === place)?.message).toMatch(message);
});

test('what follows a stray word in the same declaration is kept', () => {
  const { declarations, problems } = parseFragment(
    'file:///a.flow',
    'flow O from A to B {\n  slaa 1s\n  owner ops\n  foo bar\n  realtime\n}',
  );
  expect(problems).toHaveLength(2);
  expect(declarations[0]).toMatchObject({
    clauses: { owner: { name: { text: 'ops' } }, pattern: { kind: 'realtime' } },
  });
});

test.each([
  [
    'its head',
    'system A { owner t }\n\n  source A\n  key id\n  reader B needs 1h\n  field x { reader B }\n',
    4,
  ],
  ['a line of its own', 'system A {\n  owner t\n}\n  zone eu\n', 1],
])('clauses that lost %s are told of once', (_, text, lines) => {
  const [problem, ...others] = parseFragment('file:///broken.flow', text).problems;
  const what = lines === 1 ? 'this line' : `these ${lines} lines`;
  expect(problem?.message).toBe(
    `No declaration holds ${what}: the block of the system ends above. Add the line that opens one, or move the \`}\`.`,
  );
  expect(others).toEqual([]);
});

test('a brace too many below a block is a brace too many', () => {
  const { problems } = parseFragment('file:///broken.flow', 'system A {\n  owner t\n}\n}\n');
  expect(problems.map(({ message }) => message)).toEqual(['This `}` closes nothing: remove it.']);
});

describe('what a sentence lacks costs none of the clauses below it', () => {
  test.each(['flow Order from', 'flow Order from ERP', 'flow Order from ERP to', 'flow Order between ERP'])(
    '%s',
    (sentence) => {
      const clauses = 'idempotent by number\n  owner ops';
      for (const text of [`${sentence}\n  ${clauses}\n`, `${sentence} {\n  ${clauses}\n}\n`]) {
        const { declarations, problems } = parseFragment('file:///broken.flow', text);
        const [flow] = declarations;
        if (flow?.kind !== 'flow') throw new Error('no flow');
        expect(flow.clauses.owner?.name.text).toBe('ops');
        expect(flow.clauses.idempotency?.keys.map((key) => key.text)).toEqual(['number']);
        expect([flow.to, declarations.length]).toEqual([[], 1]);
        expect(problems).toHaveLength(1);
        expect(problems[0]?.message).toMatch(/^Expected .* behind `\w+`/);
      }
    },
  );
});
