/** A report as workflow commands of GitHub Actions, which become annotations beside the lines of a change. */
import type { Severity } from '../../../model/finding.js';
import { printable } from '../printable.js';
import type { Report } from '../report.js';
import type { ReportedFinding } from '../reported.js';
import type { Formatter } from './formatter.js';

const COMMANDS: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
};

/** Text of others must end neither its value nor its line. */
const data = (text: string): string => printable(text).replaceAll('%', '%25');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotation({ severity, code, message, file, range: { start, end } }: ReportedFinding): string {
  const columns =
    start.line === end.line
      ? [`col=${start.column}`, `endColumn=${Math.max(start.column, end.column - 1)}`]
      : [];
  const properties = [
    `file=${property(file)}`,
    `line=${start.line}`,
    `endLine=${end.line}`,
    ...columns,
    `title=${property(code)}`,
  ];
  return `::${COMMANDS[severity]} ${properties.join(',')}::${data(message)}\n`;
}

function problemLine({ path, line = 1, message }: Report['problems'][number]): string {
  return `::error file=${property(path)},line=${line},title=unusable::${data(message)}\n`;
}

export const github: Formatter = {
  name: 'github',
  *format({ findings, problems }) {
    for (const finding of findings) yield annotation(finding);
    for (const problem of problems) yield problemLine(problem);
  },
};
