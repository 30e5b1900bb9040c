/** The report for people, of findings made up for the purpose. */
import { expect, test } from 'vitest';
import { lineStarts, positionAt } from '../../../../src/base/span.js';
import { createColours } from '../../../../src/hosts/cli/colours.js';
import type { FormatOptions } from '../../../../src/hosts/cli/formatters/formatter.js';
import { json } from '../../../../src/hosts/cli/formatters/json.js';
import { pretty } from '../../../../src/hosts/cli/formatters/pretty.js';
import type { Report, Summary } from '../../../../src/hosts/cli/report.js';
import type { Place, ReportedFinding } from '../../../../src/hosts/cli/reported.js';

const NOTHING: Summary = {
  maps: 1,
  files: 1,
  flows: 0,
  errors: 0,
  warnings: 0,
  information: 0,
  suppressed: 0,
  known: 0,
};

/** What the report for people does not look at. */
const PLAIN = {
  fails: () => true,
  isComparison: false,
  pages: new Map<string, string>(),
  pageUri: () => '',
  withIds: false,
};

const reportOf = (summary: Summary, findings: readonly ReportedFinding[] = []): Report => ({
  version: 1,
  summary,
  findings,
  problems: [],
  codes: [...new Set(findings.map(({ code }) => code))],
  outlines: () => findings,
  identities: () => findings,
});

const text = (parts: Iterable<string>): string => [...parts].join('');

/** With the line that closes it. */
const whole = (report: Report, options: FormatOptions): string =>
  text(pretty.format(report, options)) + pretty.closing?.(report.summary, options);

function placeOf(text: string, marked: string, file = 'a.flow'): Place {
  const offset = text.indexOf(marked);
  const point = (at: number) => {
    const { line, character } = positionAt(lineStarts(text), at);
    return { line: line + 1, column: character + 1, offset: at };
  };
  return { file, range: { start: point(offset), end: point(offset + marked.length) } };
}

const found = (place: Place, more: Partial<ReportedFinding> = {}): ReportedFinding => ({
  id: '0123abcd',
  about: 'flow Order from ERP to CRM',
  map: '.',
  ...place,
  severity: 'error',
  code: 'some-rule',
  message: 'Why, and what to do.',
  related: [],
  fixes: [],
  ...more,
});

function print(
  source: string,
  findings: readonly ReportedFinding[],
  options: { columns?: number; coloured?: boolean } = {},
): string {
  const report = reportOf({ ...NOTHING, errors: findings.length }, findings);
  const colours = createColours(options.coloured === true);
  const { columns } = options;
  return whole(report, { ...PLAIN, colours, columns, elapsed: () => 12.3, text: () => source });
}

/** The source line and the carets below it, without what is in front of the bar. */
function check(text: string, marked: string, source: string, marks: string, columns?: number): void {
  const lines = print(text, [found(placeOf(text, marked))], { columns }).split('\n');
  const frame = lines.filter((line) => line.includes('│')).map((line) => line.replace(/^.*?│ /, ''));
  expect(frame).toEqual([source, marks]);
}

test.each<[string, string, string, string, string]>([
  ['a word', 'flow A from B to C', 'B', 'flow A from B to C', '            ^'],
  ['the second line', 'team a\r\nteam b\r\n', 'b', 'team b', '     ^'],
  ['several lines: the first', 'flow A {\n  sla 1s\n}', 'flow A {\n  sla', 'flow A {', '^^^^^^^^'],
  ['tabs', '\t\tsla 1s', 'sla', '    sla 1s', '    ^^^'],
  ['a tab inside', 'a\tb\tc', 'b\tc', 'a  b  c', '   ^^^^'],
  ['wide letters in front', 'team "日本" x', 'x', 'team "日本" x', '            ^'],
  ['wide letters underlined', 'team 日本', '日本', 'team 日本', '     ^^^^'],
  ['combining marks', 'team e\u0301x y', 'y', 'team e\u0301x y', '        ^'],
  ['an emoji', 'team "🚀" x', 'x', 'team "🚀" x', '          ^'],
  ['control characters', 'team \u001Bx', 'x', 'team ␛x', '      ^'],
  ['a direction mark', 'a \u202E b', 'b', 'a \\u{202e} b', '           ^'],
])('a frame: %s', (_, text, marked, source, marks) => check(text, marked, source, marks));

test('an empty place has one caret', () => {
  const text = 'team';
  const at = { line: 1, column: 5, offset: 4 };
  expect(print(text, [found({ file: 'a', range: { start: at, end: at } })])).toContain(
    '│ team\n      │     ^\n',
  );
});

test('a long line is cut around its place', () => {
  const text = `${'a '.repeat(200)}HERE${' b'.repeat(200)}`;
  check(text, 'HERE', `…${'a '.repeat(20)}HERE${' b'.repeat(13)}…`, `${' '.repeat(41)}^^^^`, 80);
});

test('an empty line is not shown', () => {
  const at = { line: 1, column: 1, offset: 0 };
  expect(print('\n\n', [found({ file: 'a.flow', range: { start: at, end: at } })])).not.toContain('│');
});

const TEXT = 'flow A from B to C\nflow A from B to C\n';
const RICH = found(placeOf(TEXT, 'B'), {
  message: 'A message that is long enough to go over the edge of a narrow terminal, and so has to be broken.',
  related: [{ ...placeOf(TEXT, 'C', 'b.flow'), message: 'The other one.' }],
  fixes: [
    { title: 'Take the first', safety: 'safe', preferred: true, edits: [] },
    { title: 'Take the second', safety: 'unsafe', preferred: false, edits: [] },
  ],
});

test('everything that a finding has', async () => {
  await expect(print(TEXT, [RICH, { ...RICH, code: 'at-the-same-place' }])).toMatchFileSnapshot(
    '../../../golden/cli/pretty.txt',
  );
});

test('on a narrow terminal, in colours', async () => {
  const text = print(
    TEXT,
    [
      { ...RICH, severity: 'warning' },
      { ...RICH, severity: 'information', code: 'at-the-same-place' },
    ],
    {
      columns: 50,
      coloured: true,
    },
  );
  await expect(text).toMatchFileSnapshot('../../../golden/cli/pretty-narrow.txt');
});

test.each([
  [{}, 'No findings in 1 file, 0 flows (12 ms)\n'],
  [{ files: 2, flows: 1, maps: 2 }, 'No findings in 2 maps, 2 files, 1 flow (12 ms)\n'],
  [
    { errors: 1, warnings: 2, information: 3 },
    '1 error, 2 warnings, 3 information in 1 file, 0 flows (12 ms)\n',
  ],
  [{ suppressed: 2 }, 'No findings, 2 suppressed, in 1 file, 0 flows (12 ms)\n'],
])('the closing line of %o', (counts, line) => {
  const report = reportOf({ ...NOTHING, ...counts });
  const options = {
    ...PLAIN,
    colours: createColours(false),
    columns: undefined,
    elapsed: () => 12.3,
    text: () => '',
  };
  expect(whole(report, options)).toBe(line);
});

test('JSON escapes what steers a terminal', () => {
  const problems = [{ path: '\u001B\u009B\u2028', message: '' }];
  const options = {
    ...PLAIN,
    colours: createColours(false),
    columns: undefined,
    elapsed: () => 0,
    text: () => '',
  };
  const written = text(json.format({ ...reportOf(NOTHING), problems }, options));
  expect(written).toContain('"\\u001b\\u009b\\u2028"');
  expect(JSON.parse(written)).toEqual({ version: 1, summary: NOTHING, findings: [], problems });
});
