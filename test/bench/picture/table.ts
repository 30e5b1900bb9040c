/** The table of the pictures' quality: a line for each landscape, then each target with what was reached. */
import { quantile, type Row } from './measured.js';

const targets = { crossings: 0.4, area: 0.35, time: 1.5, p50: 0.05, p95: 0.9, move: 25 } as const;

const widths = [32, 10, 6, 9, 10, 15, 7, 7, 7, 10, 7, 8, 6, 7];

const cells = (texts: readonly string[]): string =>
  texts
    .map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)))
    .join('');

export const heading = cells([
  'landscape',
  'shown',
  'lost',
  'overlaps',
  'through',
  'crossings',
  'area',
  'time',
  'ms',
  'edit p50',
  'p95',
  'faults',
  'px',
  'worst',
]);

const over = (ours: number, theirs: number): number => ours / Math.max(1, theirs);

export function line({ name, systems, flows, lost, ours, theirs, edits, notes, ...row }: Row): string {
  const { milliseconds, theirMilliseconds, hidden } = row;
  const texts = [
    name,
    `${systems}/${flows}`,
    `${lost}`,
    `${ours.overlaps}`,
    `${ours.throughNodes}+${ours.throughLabels}`,
    `${ours.crossings}/${theirs.crossings} ${over(ours.crossings, theirs.crossings).toFixed(2)}`,
    over(ours.area, theirs.area).toFixed(2),
    over(milliseconds, theirMilliseconds).toFixed(2),
    milliseconds.toFixed(0),
    quantile(edits.costs, 0.5).toFixed(3),
    quantile(edits.costs, 0.95).toFixed(2),
    `${edits.faults}`,
    edits.neighbours.toFixed(0),
    edits.worst.toFixed(0),
  ];
  const said = hidden > 0 ? [`${hidden} flows counted, not shown`, ...notes] : notes;
  return cells(texts) + said.map((note) => `\n    ${note}`).join('');
}

interface Check {
  readonly what: string;
  readonly value: number;
  readonly target: number;
}

const sum = (rows: readonly Row[], of: (row: Row) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);

/** Of all rows of one kind together: one crossing where another engine has none is no ratio. */
function ratios(kind: string, rows: readonly Row[]): Check[] {
  const ratio = (ours: (row: Row) => number, theirs: (row: Row) => number): number =>
    over(sum(rows, ours), sum(rows, theirs));
  return [
    {
      what: `${kind}: crossings against plain elkjs`,
      value: ratio(
        ({ ours }) => ours.crossings,
        ({ theirs }) => theirs.crossings,
      ),
      target: targets.crossings,
    },
    {
      what: `${kind}: area against plain elkjs`,
      value: ratio(
        ({ ours }) => ours.area,
        ({ theirs }) => theirs.area,
      ),
      target: targets.area,
    },
    {
      what: `${kind}: full warm layout against plain elkjs`,
      value: ratio(
        ({ milliseconds }) => milliseconds,
        ({ theirMilliseconds }) => theirMilliseconds,
      ),
      target: targets.time,
    },
  ];
}

function checksOf(rows: readonly Row[]): Check[] {
  const kinds = new Set(rows.map(({ kind }) => kind));
  const costs = rows.flatMap(({ edits }) => edits.costs);
  return [
    { what: 'flows lost', value: sum(rows, ({ lost }) => lost), target: 0 },
    { what: 'nodes, labels or titles overlapping', value: sum(rows, ({ ours }) => ours.overlaps), target: 0 },
    { what: 'lines through nodes', value: sum(rows, ({ ours }) => ours.throughNodes), target: 0 },
    { what: 'lines through labels or titles', value: sum(rows, ({ ours }) => ours.throughLabels), target: 0 },
    { what: 'any of these after an edit', value: sum(rows, ({ edits }) => edits.faults), target: 0 },
    ...[...kinds].flatMap((kind) =>
      ratios(
        kind,
        rows.filter((row) => row.kind === kind),
      ),
    ),
    { what: 'edit → settled against full, p50', value: quantile(costs, 0.5), target: targets.p50 },
    { what: 'edit → settled against full, p95', value: quantile(costs, 0.95), target: targets.p95 },
    {
      what: 'px moved, flow between neighbours, worst median',
      value: Math.max(...rows.map(({ edits }) => edits.neighbours)),
      target: targets.move,
    },
  ];
}

export function summary(rows: readonly Row[]): { readonly text: string; readonly reached: boolean } {
  const checks = checksOf(rows);
  const lines = checks.map(({ what, value, target }) => {
    const verdict = value <= target ? 'reached' : 'MISSED';
    return `  ${what.padEnd(56)}${value.toFixed(2).padStart(8)}  ≤ ${String(target).padEnd(5)} ${verdict}`;
  });
  return { text: lines.join('\n'), reached: checks.every(({ value, target }) => value <= target) };
}
