/** A report as JUnit XML: a suite a file, a case a finding; what does not fail the check passes, and says so. */
import { printable } from '../printable.js';
import type { Report } from '../report.js';
import type { ReportedFinding } from '../reported.js';
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

/** A tag up to where it ends, or goes on. */
function opening(name: string, attributes: Attributes): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${xml(String(value))}"`);
  return `<${name}${said.join('')}`;
}

function element(name: string, attributes: Attributes, content: readonly string[] = []): string {
  const open = opening(name, attributes);
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

interface Suite {
  tests: number;
  failures: number;
}

/** How many cases the suite of each file has: that stands before the first of them. */
function suitesOf({ outlines }: Report, { fails }: FormatOptions): ReadonlyMap<string, Suite> {
  const suites = new Map<string, Suite>();
  for (const { file, severity } of outlines()) {
    const suite = suites.get(file) ?? { tests: 0, failures: 0 };
    suites.set(file, suite);
    suite.tests++;
    if (fails(severity)) suite.failures++;
  }
  return suites;
}

/** Findings of one file follow one another. */
function* filesOf(report: Report, options: FormatOptions): Generator<string> {
  const suites = suitesOf(report, options);
  let open: string | undefined;
  for (const finding of report.findings) {
    const { file } = finding;
    if (file !== open) {
      if (open !== undefined) yield '</testsuite>\n';
      const { tests, failures } = suites.get(file) ?? { tests: 0, failures: 0 };
      yield `${opening('testsuite', { name: file, tests, failures, errors: 0 })}>\n`;
      open = file;
    }
    yield `${caseOf(finding, options)}\n`;
  }
  if (open !== undefined) yield '</testsuite>\n';
}

const problemCase = ({ path, message }: Report['problems'][number]): string =>
  element('testcase', { classname: 'unusable', name: path }, [element('error', { message })]);

export const junit: Formatter = {
  name: 'junit',
  *format(report, options) {
    const { problems, codes } = report;
    yield `<?xml version="1.0" encoding="UTF-8"?>\n${opening('testsuites', { name: 'headwater' })}>\n`;
    yield* filesOf(report, options);
    if (problems.length > 0) {
      const counts = { tests: problems.length, failures: 0, errors: problems.length };
      yield `${element('testsuite', { name: 'unusable', ...counts }, problems.map(problemCase))}\n`;
    } else if (codes.length === 0) {
      const clean = element('testcase', { classname: 'headwater', name: 'no findings' });
      yield `${element('testsuite', { name: 'headwater', tests: 1, failures: 0, errors: 0 }, [clean])}\n`;
    }
    yield '</testsuites>\n';
  },
};
