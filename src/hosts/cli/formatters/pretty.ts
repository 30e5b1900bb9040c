/** A report for people: every finding with its source line, what it relates to, and what would mend it. */
import type { Severity } from '../../../model/finding.js';
import type { Colours } from '../colours.js';
import { printable } from '../printable.js';
import type { Summary, SuppressedFinding } from '../report.js';
import type { Place, ReportedFinding } from '../reported.js';
import type { FormatOptions, Formatter } from './formatter.js';
import { frameOf } from './frame.js';
import { wrap } from './wrap.js';

const MARGIN = '  ';
/** Where nobody reads along, lines are as long as they are, up to what a log still shows. */
const WIDEST = 160;
/** Past this, lines of text are hard to follow on the widest of terminals. */
const READABLE = 110;

export const pretty: Formatter = {
  name: 'pretty',
  *format(report, options) {
    let last: Place | undefined;
    for (const finding of report.findings) {
      yield `${describe(finding, options, !isSamePlace(finding, last))}\n`;
      last = finding;
    }
    for (const finding of report.suppressed ?? []) yield `${suppressedLines(finding, options)}\n`;
  },
  closing,
};

/** Where several findings stand in one place, the first shows the source. */
const isSamePlace = (a: Place, b: Place | undefined): boolean =>
  a.file === b?.file &&
  a.range.start.offset === b.range.start.offset &&
  a.range.end.offset === b.range.end.offset;

function describe(finding: ReportedFinding, options: FormatOptions, withSource: boolean): string {
  const { colours, columns } = options;
  const { severity, code, message, related, fixes } = finding;
  const label = options.withIds ? `${code} ${finding.id}` : code;
  const width = columns === undefined ? Infinity : Math.min(columns, READABLE);
  const lines = [
    `${colours.bold(where(finding))} ${colourOf(severity, colours)(severity)} ${colours.dim(label)}`,
  ];
  lines.push(...wrap(printable(message), width - MARGIN.length).map((line) => MARGIN + line));
  if (withSource) lines.push(...frameLines(finding, options));
  for (const each of related)
    lines.push(...labelled(colours.cyan('see'), 3, `${where(each)} ${printable(each.message)}`, width));
  for (const { title, preferred } of fixes) {
    lines.push(
      ...labelled(
        colours.green('fix'),
        3,
        printable(title) + (preferred && fixes.length > 1 ? ' (preferred)' : ''),
        width,
      ),
    );
  }
  return `${lines.join('\n')}\n`;
}

const where = ({ file, range: { start } }: Place): string =>
  `${printable(file)}:${start.line}:${start.column}`;

function colourOf(severity: Severity, colours: Colours): (text: string) => string {
  if (severity === 'error') return colours.red;
  return severity === 'warning' ? colours.yellow : colours.blue;
}

function frameLines(finding: ReportedFinding, { text, colours, columns }: FormatOptions): string[] {
  const digits = String(finding.range.start.line).length;
  const frame = frameOf(
    text(finding.file),
    finding,
    Math.max(20, (columns ?? WIDEST) - digits - 2 * MARGIN.length - 3),
  );
  if (!frame) return [];
  const gutter = (label: string): string =>
    `${MARGIN}${MARGIN}${colours.dim(`${label.padStart(digits)} │`)} `;
  return [
    gutter(String(frame.number)) + frame.source,
    gutter('') + colourOf(finding.severity, colours)(frame.marks),
  ];
}

function labelled(label: string, length: number, text: string, width: number): string[] {
  const hanging = ' '.repeat(MARGIN.length + length + 1);
  return wrap(text, width - hanging.length).map((line, index) =>
    index === 0 ? `${MARGIN}${label} ${line}` : hanging + line,
  );
}

function suppressedLines(finding: SuppressedFinding, { colours, withIds }: FormatOptions): string {
  const { severity, code, suppression } = finding;
  const label = withIds ? `${code} ${finding.id}` : code;
  const until = suppression.until === undefined ? 'with no end' : `until ${suppression.until}`;
  const head = `${colours.bold(where(finding))} suppressed ${severity} ${colours.dim(label)}`;
  return `${head}\n${MARGIN}${until}: ${printable(suppression.reason)}\n`;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function closing(summary: Summary, { colours, elapsed }: Pick<FormatOptions, 'colours' | 'elapsed'>): string {
  const { maps, files, flows } = summary;
  const read = [...(maps > 1 ? [plural(maps, 'map')] : []), plural(files, 'file'), plural(flows, 'flow')];
  return `${verdict(summary, colours)} ${colours.dim(`in ${read.join(', ')} (${seconds(elapsed())})`)}\n`;
}

function verdict({ errors, warnings, information, suppressed, known }: Summary, colours: Colours): string {
  const counts = [
    ...(errors > 0 ? [colours.red(plural(errors, 'error'))] : []),
    ...(warnings > 0 ? [colours.yellow(plural(warnings, 'warning'))] : []),
    ...(information > 0 ? [colours.blue(`${information} information`)] : []),
  ];
  const found = counts.length > 0 ? counts.join(', ') : colours.green('No findings');
  const aside = [
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
    ...(known > 0 ? [`${known} known before`] : []),
  ];
  return aside.length > 0 ? `${found}, ${aside.join(', ')},` : found;
}

const seconds = (milliseconds: number): string =>
  milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
