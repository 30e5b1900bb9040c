/** What was measured as tables of Markdown, for the page about costs: a line a row, a column a landscape, and each target with its verdict. */
import { isReached, judged, lexedOf, unitOf, type Row } from './row.js';
import { measure } from './table.js';

export interface Measured {
  readonly flows: number;
  readonly style: string;
  readonly rows: readonly Row[];
}

const ORDER = ['hub', 'broker', 'mesh', 'mixed'];

/** Groups of which it matters how long somebody waits. */
const CLOCKED: ReadonlySet<string> = new Set(['start', 'cli', 'preview']);

export function markdown(measured: readonly Measured[], growth: readonly Row[]): string {
  const sorted = [...measured].sort(
    (a, b) => a.flows - b.flows || ORDER.indexOf(a.style) - ORDER.indexOf(b.style),
  );
  const targets = sorted.flatMap(({ rows, ...about }) =>
    rows.filter(({ target }) => target).map((row) => verdictLine(nameOf(about), row)),
  );
  return [
    table(['row', ...sorted.map(nameOf)], rowLines(sorted)),
    table(
      ['landscape', 'row', 'target', 'measured', 'verdict', 'in terms of lexing'],
      [...targets, ...growth.map((row) => verdictLine('mixed', row))],
    ),
  ].join('\n');
}

const nameOf = ({ flows, style }: Pick<Measured, 'flows' | 'style'>): string => `${round(flows)}, ${style}`;

function rowLines(measured: readonly Measured[]): string[][] {
  // Some say how many files they were about.
  const keyOf = ({ step }: Row): string => step.replace(/\d+ files/, 'files');
  // In the order of the landscape that has most of them.
  const fullest = [...measured].sort((one, other) => other.rows.length - one.rows.length);
  const steps = new Set(fullest.flatMap(({ rows }) => rows.map(keyOf)));
  return [...steps].flatMap((step) => {
    const found = measured.map(({ rows }) => rows.find((row) => keyOf(row) === step));
    const lines = [[step, ...found.map(cellOf)]];
    const isClocked = found.some((row) => row && CLOCKED.has(row.group) && row.wall !== undefined);
    return isClocked ? [...lines, [`${step}, on the clock`, ...found.map(clockOf)]] : lines;
  });
}

function cellOf(row: Row | undefined): string {
  if (!row) return '';
  const { cpu, cpuP95, ratio, value } = row;
  if (value !== undefined) return measure(value, unitOf(row));
  if (cpu === undefined) return '';
  const both = cpuP95 === undefined ? round(cpu) : `${round(cpu)} / ${round(cpuP95)}`;
  return ratio === undefined ? both : `${both} (${round(ratio)} ×)`;
}

function clockOf(row: Row | undefined): string {
  if (row?.wall === undefined) return '';
  return row.wallP95 === undefined ? round(row.wall) : `${round(row.wall)} / ${round(row.wallP95)}`;
}

function verdictLine(landscape: string, row: Row): string[] {
  const { target, step } = row;
  const lexed = lexedOf(row);
  const most = target?.lexed?.most;
  return [
    landscape,
    step,
    target ? `≤ ${measure(target.most, target.unit)}` : '',
    measure(judged(row), unitOf({ unit: target?.unit ?? 'ms', ...row })),
    isReached(row) ? 'reached' : 'MISSED',
    lexed === undefined || most === undefined
      ? ''
      : `≤ ${most.toFixed(2)} ×: ${lexed.toFixed(2)}, ${lexed <= most ? 'reached' : 'MISSED'}`,
  ];
}

/** Three digits that count. */
function round(value: number): string {
  const digits = Math.abs(value) < 0.1 ? 3 : Math.abs(value) < 1 ? 2 : Math.abs(value) < 20 ? 1 : 0;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** As prettier would set it, so that it can be put into a page as it is. */
function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const all = [head, ...lines];
  const widths = head.map((_, column) => Math.max(3, ...all.map((line) => (line[column] ?? '').length)));
  const set = (line: readonly string[]): string =>
    `| ${widths.map((width, column) => (line[column] ?? '').padEnd(width)).join(' | ')} |\n`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |\n`;
  return set(head) + rule + lines.map(set).join('');
}
