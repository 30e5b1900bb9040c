/** A report as JUnit XML: a suite a file, a case a finding; what does not fail the check passes, and says so. */
import { printable } from '../printable.js';
import type { Report, ReportedFinding } from '../report.js';
import type { FormatOptions, Formatter } from './formatter.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What XML cannot hold at all, halves of a pair and non-characters, becomes the sign for what is unknown. */
const FOREIGN = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g;

const xml = (text: string): string =>
  printable(text)
    .replace(FOREIGN, '\uFFFD')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes, content: readonly string[] = []): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${xml(String(value))}"`);
  const open = `<${name}${said.join('')}`;
  return content.length === 0 ? `${open}/>` : `${open}>\n${content.join('\n')}\n</${name}>`;
}

function caseOf(finding: ReportedFinding, { fails }: FormatOptions): string {
  const { severity, code, about, file, message, range } = finding;
  const text = `${file}:${range.start.line}:${range.start.column} ${severity} ${message}`;
  const outcome = fails(severity)
    ? element('failure', { type: severity, message }, [xml(text)])
    : element('system-out', {}, [xml(text)]);
  return element(
    'testcase',
    { classname: code, name: `${about} (${finding.id})`, file, line: range.start.line },
    [outcome],
  );
}

function suiteOf(file: string, findings: readonly ReportedFinding[], options: FormatOptions): string {
  const failures = findings.filter(({ severity }) => options.fails(severity)).length;
  return element(
    'testsuite',
    { name: file, tests: findings.length, failures, errors: 0 },
    findings.map((finding) => caseOf(finding, options)),
  );
}

const problemCase = ({ path, message }: Report['problems'][number]): string =>
  element('testcase', { classname: 'unusable', name: path }, [element('error', { message })]);

function suitesOf({ findings, problems }: Report, options: FormatOptions): readonly string[] {
  const files = [...new Set(findings.map(({ file }) => file))];
  const suites = files.map((file) =>
    suiteOf(
      file,
      findings.filter((finding) => finding.file === file),
      options,
    ),
  );
  if (problems.length > 0) {
    const counts = { tests: problems.length, failures: 0, errors: problems.length };
    suites.push(element('testsuite', { name: 'unusable', ...counts }, problems.map(problemCase)));
  }
  if (suites.length > 0) return suites;
  const clean = element('testcase', { classname: 'headwater', name: 'no findings' });
  return [element('testsuite', { name: 'headwater', tests: 1, failures: 0, errors: 0 }, [clean])];
}

export const junit: Formatter = {
  name: 'junit',
  format: (report, options) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'headwater' }, suitesOf(report, options))}\n`,
};
