/** A report as SARIF 2.1.0: what code hosts and editors read. */
import { version } from '../../../../package.json';
import type { Severity } from '../../../model/finding.js';
import type { InputProblem } from '../problem.js';
import type { SuppressedFinding } from '../report.js';
import type { Place, ReportedFinding, ReportedFix } from '../reported.js';
import { codes } from '../rule-pages.js';
import { jsonAt, jsonList } from './json.js';
import type { FormatOptions, Formatter } from './formatter.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const BASE = '%SRCROOT%';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
};

export const sarif: Formatter = {
  name: 'sarif',
  *format(report, options) {
    const { codes, findings, suppressed = [], problems } = report;
    const rules = codes.map((code) => ruleOf(code, options));
    const driver = { name: 'Headwater', semanticVersion: version, rules };
    yield `{\n  "$schema": ${jsonAt(1, SCHEMA)},\n  "version": "2.1.0",\n  "runs": [\n    {\n`;
    yield `      "tool": ${jsonAt(3, { driver })},\n`;
    yield '      "columnKind": "utf16CodeUnits",\n';
    yield `      "invocations": ${jsonAt(3, [invocationOf(problems)])},\n`;
    yield '      "results": ';
    yield* jsonList(3, results(codes, options, findings, suppressed));
    yield '\n    }\n  ]\n}\n';
  },
};

function* results(
  codes: readonly string[],
  options: FormatOptions,
  ...told: readonly Iterable<ReportedFinding | SuppressedFinding>[]
): Generator<object> {
  const indices = new Map(codes.map((code, index) => [code, index]));
  for (const findings of told)
    for (const finding of findings) yield resultOf(finding, indices.get(finding.code) ?? 0, options);
}

/** A bracket in front of what looks like a link would become one. */
const plain = (text: string): string => text.replace(/\[(?=[^\]]*\]\()/g, '\\[');

function ruleOf(id: string, { pages, pageUri }: FormatOptions): object {
  const known = codes.get(id);
  const summary = known?.summary ?? id;
  const page = pages.get(id);
  const uri = page === undefined ? undefined : pageUri(id);
  return {
    id,
    shortDescription: { text: summary },
    // Both in full would say the same twice; whoever shows Markdown takes the page.
    help: { text: `${summary} More: headwater explain ${id}`, markdown: page ?? summary },
    ...(uri === undefined ? {} : { helpUri: uri }),
    defaultConfiguration: { level: LEVELS[known?.severity ?? 'error'] },
    properties: { tags: ['integration'], ...(known?.since ? { since: known.since, fix: known.fix } : {}) },
  };
}

function resultOf(
  finding: ReportedFinding | SuppressedFinding,
  ruleIndex: number,
  { isComparison }: FormatOptions,
): object {
  const { id, about, code, severity, message, related, fixes, why } = finding;
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: plain(message) },
    locations: [{ ...locationOf(finding), logicalLocations: [{ fullyQualifiedName: about }] }],
    relatedLocations: related.map((each, index) => ({
      id: index + 1,
      ...locationOf(each),
      message: { text: plain(each.message) },
    })),
    partialFingerprints: { 'headwater/v1': id },
    ...(isComparison ? { baselineState: 'new' } : {}),
    ...(fixes.length > 0 ? { fixes: fixes.map(fixOf) } : {}),
    ...('suppression' in finding ? { suppressions: [suppressionOf(finding)] } : {}),
    ...(why ? { properties: { why } } : {}),
  };
}

const suppressionOf = ({ suppression }: SuppressedFinding): object => ({
  kind: 'inSource',
  justification: suppression.reason,
  location: locationOf(suppression),
  ...(suppression.until === undefined ? {} : { properties: { until: suppression.until } }),
});

const artifact = (file: string): object => ({
  uri: file.split('/').map(encodeURIComponent).join('/'),
  uriBaseId: BASE,
});

const regionOf = ({ range: { start, end } }: Place): object => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

const locationOf = (place: Place): object => ({
  physicalLocation: { artifactLocation: artifact(place.file), region: regionOf(place) },
});

function fixOf({ title, edits, safety, preferred }: ReportedFix): object {
  const files = [...new Set(edits.map(({ file }) => file))];
  return {
    description: { text: plain(title) },
    artifactChanges: files.map((file) => ({
      artifactLocation: artifact(file),
      replacements: edits
        .filter((edit) => edit.file === file)
        .map((edit) => ({ deletedRegion: regionOf(edit), insertedContent: { text: edit.newText } })),
    })),
    properties: { safety, preferred },
  };
}

const invocationOf = (problems: readonly InputProblem[]): object => ({
  executionSuccessful: problems.length === 0,
  toolExecutionNotifications: problems.map(({ path, line, column, message }) => ({
    level: 'error',
    message: { text: plain(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(path),
          ...(line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } }),
        },
      },
    ],
  })),
});
