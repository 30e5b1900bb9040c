/** What `check` prints for machines, against the schemas that they publish. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { folderOf, headwater, MAP } from './command.js';

type Json = Readonly<Record<string, unknown>>;

const readJson = (file: string): Json =>
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../../..', file), 'utf8')) as Json;

const BAD = { ...MAP, 'bad.flow': '\u0000team\n\tflow\n', 'worse.json': '' };

/** Every object of the schema closed: what is printed and not described is seen. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)] as const);
  return {
    ...Object.fromEntries(entries),
    ...('properties' in schema ? { additionalProperties: false } : {}),
  };
}

/** The schema is of draft 4: what it uses of it is the same later, but for the name of `$id`. */
function sarifSchema(): Json {
  const { id, $schema, ...schema } = readJson('test/fixtures/sarif-schema-2.1.0.json');
  expect([id, $schema]).toEqual([
    expect.stringContaining('sarif-schema-2.1.0.json'),
    'http://json-schema.org/draft-04/schema#',
  ]);
  return schema;
}

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
const isSarif = ajv.compile(sarifSchema());
const isReport = ajv.compile(closed(readJson('schemas/check.schema.json')) as Json);

const VARIANTS: readonly (readonly [string, Record<string, string>, readonly string[]])[] = [
  ['findings', MAP, []],
  ['suppressed too', MAP, ['--report-suppressed']],
  ['nothing', { 'a.flow': '' }, []],
  ['broken text', BAD, []],
  ['no such path', MAP, ['nowhere', '.']],
];

test.each(VARIANTS)('SARIF is valid against its schema: %s', async (_, files, args) => {
  const { out } = await headwater(await folderOf(files), 'check', '--format', 'sarif', ...args);
  isSarif(JSON.parse(out));
  expect(isSarif.errors ?? []).toEqual([]);
});

test.each(VARIANTS)('JSON is valid against its schema: %s', async (_, files, args) => {
  const { out } = await headwater(await folderOf(files), 'check', '--format', 'json', ...args);
  isReport(JSON.parse(out));
  expect(isReport.errors ?? []).toEqual([]);
});

test('the schemas refuse what is wrong', () => {
  expect(isSarif({ version: '2.1.0' })).toBe(false);
  expect(isReport({ version: 1, findings: [], problems: [] })).toBe(false);
});

async function sarifOf(folder: string, ...args: string[]) {
  const { out } = await headwater(folder, 'check', '--format', 'sarif', ...args);
  const { runs } = JSON.parse(out) as { runs: { results: Json[]; tool: { driver: { rules: Json[] } } }[] };
  const [run] = runs;
  if (!run) throw new Error('no run');
  return { results: run.results, rules: run.tool.driver.rules };
}

test('SARIF: rules with help, places, related places, fixes, fingerprints, suppressions', async () => {
  const { results, rules } = await sarifOf(await folderOf(MAP), '--report-suppressed');
  for (const { ruleId, ruleIndex } of results) expect(rules[Number(ruleIndex)]).toMatchObject({ id: ruleId });
  const late = results.find(({ ruleId }) => ruleId === 'sla-exceeds-pattern');
  expect(late).toMatchObject({
    level: 'error',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'my%20shop/orders.flow' },
          region: { startLine: 2, startColumn: 63, endLine: 2, endColumn: 70 },
        },
        logicalLocations: [{ fullyQualifiedName: 'flow Order from ERP to CRM' }],
      },
    ],
    relatedLocations: [{ id: 1, message: { text: 'batch is said here.' } }],
    partialFingerprints: { 'headwater/v1': expect.stringMatching(/^[0-9a-f]{8}$/) },
    properties: { why: expect.arrayContaining(['1d between starts', '10m a run']) },
  });
  expect(JSON.stringify(late?.['fixes'])).toContain('near-realtime every 15m');
  expect(rules.find(({ id }) => id === 'sla-exceeds-pattern')).toMatchObject({
    help: { markdown: expect.stringMatching(/^# sla-exceeds-pattern\n/) },
    helpUri: expect.stringMatching(/^file:.*sla-exceeds-pattern\.md$/),
  });
  expect(results.find(({ suppressions }) => suppressions)).toMatchObject({
    ruleId: 'self-flow',
    suppressions: [
      { kind: 'inSource', justification: 'the next run repeats it', properties: { until: '2027-06-30' } },
    ],
  });
});

test('SARIF: no text of a map becomes a link', async () => {
  const { results } = await sarifOf(await folderOf(MAP));
  const texts = results.map(({ message }) => JSON.stringify(message)).filter((text) => text.includes('](d)'));
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(text).toMatch(/\\\\\[c\]\(d\)/);
});

test('GitHub: a command a finding, whose text ends neither value nor line', async () => {
  const { out } = await headwater(await folderOf(MAP), 'check', '--format', 'github');
  const lines = out.trimEnd().split('\n');
  for (const line of lines) {
    expect(line).toMatch(
      /^::(error|warning|notice) file=[^:,]+,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,title=[a-z-]+::[^\r\n]+$/,
    );
    expect(line.replace(/%(25|0A|0D|3A|2C)/g, '')).not.toContain('%');
  }
  expect(lines.filter((line) => line.startsWith('::notice')).length).toBeGreaterThan(0);
  expect(out).toContain('A::b, 100%25 <&>');
  expect(out).toContain(
    '::error file=my shop/orders.flow,line=2,endLine=2,col=63,endColumn=69,title=sla-exceeds-pattern::`sla 15m` cannot',
  );
});

test('GitHub: a file whose name would be a property', async () => {
  const { out } = await headwater(
    await folderOf({ 'a,line=9:%.flow': 'team\n' }),
    'check',
    '--format',
    'github',
  );
  expect(out).toContain('file=a%2Cline=9%3A%25.flow,line=1,');
});

/** Well-formed, by a small reader of our own: tags nest, attributes are quoted, nothing stands bare. */
function readXml(text: string): string[] {
  const open: string[] = [];
  const seen: string[] = [];
  const rest = text
    .replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, '')
    .replace(
      /<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/g,
      (_, end: string, name: string, attributes: string, empty: string) => {
        if (end) expect(open.pop()).toBe(name);
        else seen.push(name + attributes);
        if (!end && !empty) open.push(name);
        return '';
      },
    );
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|apos);)/);
  return seen;
}

test('JUnit: a suite a file, a case a finding; what does not fail the check passes', async () => {
  const folder = await folderOf(MAP);
  const seen = readXml((await headwater(folder, 'check', '--format', 'junit')).out);
  const strict = readXml(
    (await headwater(folder, 'check', '--format', 'junit', '--fail-on', 'information')).out,
  );
  const count = (tags: readonly string[], name: string) =>
    tags.filter((tag) => tag.split(' ')[0] === name).length;
  expect(count(seen, 'testcase')).toBeGreaterThan(count(seen, 'failure'));
  expect(count(seen, 'failure')).toBeGreaterThan(0);
  expect(count(seen, 'failure') + count(seen, 'system-out')).toBe(count(seen, 'testcase'));
  expect(count(strict, 'failure')).toBe(count(strict, 'testcase'));
  expect(seen.join('\n')).toContain('name="my shop/orders.flow"');
});

test.each<[string, Record<string, string>, string]>([
  [
    'a clean map is a case that passes',
    { 'a.flow': '' },
    'testcase classname="headwater" name="no findings"',
  ],
  ['what cannot be used is an error', { 'a.flow': '', 'b.flow': '\uD800' }, 'testsuites name="headwater"'],
])('JUnit: %s', async (_, files, tag) => {
  expect(readXml((await headwater(await folderOf(files), 'check', '--format', 'junit')).out)).toContain(tag);
});

test('JUnit: a path that leads nowhere', async () => {
  const { out, code } = await headwater(await folderOf(MAP), 'check', '--format', 'junit', 'no"where');
  expect(code).toBe(2);
  expect(readXml(out)).toContain('testcase classname="unusable" name="no&quot;where"');
});
