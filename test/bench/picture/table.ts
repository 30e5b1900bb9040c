/** The table of the pictures' quality: a line for each landscape, then each kind of edit, then each target with what was reached. */
import { quantile, type EditFigures } from './edited.js';
import type { Row } from './measured.js';

const targets = {
  crossings: 0.4,
  area: 0.35,
  time: 1.5,
  p50: 0.05,
  p95: 0.9,
  move: 25,
  first: 1000,
} as const;

const widths = [32, 10, 6, 9, 10, 18, 7, 7, 8, 10, 7, 8, 6, 9];

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
  'farthest',
]);

const over = (ours: number, theirs: number): number => ours / Math.max(1, theirs);
const against = (ours: number, theirs: number | undefined): string =>
  theirs === undefined ? '' : over(ours, theirs).toFixed(2);

const sum = <T>(things: readonly T[], of: (thing: T) => number): number =>
  things.reduce((total, thing) => total + of(thing), 0);

const costs = (edits: EditFigures): number[] => edits.map(({ cost }) => cost);

const between = (edits: EditFigures): number[] =>
  edits.filter(({ kind }) => kind === 'flow between neighbours').map(({ median }) => median);

export function line({ name, systems, flows, lost, ours, theirs, edits, notes, ...row }: Row): string {
  const { milliseconds, theirMilliseconds } = row;
  const ratio = theirs ? `${theirs.crossings} ${over(ours.crossings, theirs.crossings).toFixed(2)}` : '';
  const texts = [
    name,
    `${systems}/${flows}`,
    `${lost}`,
    `${ours.overlaps}`,
    `${ours.throughNodes}+${ours.throughLabels}`,
    `${ours.crossings}/${ratio}`,
    against(ours.area, theirs?.area),
    against(milliseconds, theirMilliseconds),
    milliseconds.toFixed(0),
    quantile(costs(edits), 0.5).toFixed(3),
    quantile(costs(edits), 0.95).toFixed(2),
    `${sum(edits, ({ faults }) => faults)}`,
    Math.max(0, ...between(edits)).toFixed(0),
    Math.max(0, ...edits.map(({ farthest }) => farthest)).toFixed(0),
  ];
  return cells(texts) + notes.map((note) => `\n    ${note}`).join('');
}

export interface Check {
  readonly what: string;
  readonly value: number;
  readonly target: number;
}

/** Of all rows of one kind together: one crossing where another engine has none is no ratio. */
function ratios(kind: string, rows: readonly Row[]): Check[] {
  const ratio = (ours: (row: Row) => number, theirs: (row: Row) => number): number =>
    over(sum(rows, ours), sum(rows, theirs));
  return [
    {
      what: `${kind}: crossings against plain elkjs`,
      value: ratio(
        ({ ours }) => ours.crossings,
        ({ theirs }) => theirs?.crossings ?? 0,
      ),
      target: targets.crossings,
    },
    {
      what: `${kind}: area against plain elkjs`,
      value: ratio(
        ({ ours }) => ours.area,
        ({ theirs }) => theirs?.area ?? 0,
      ),
      target: targets.area,
    },
    {
      what: `${kind}: full warm layout against plain elkjs`,
      value: ratio(
        ({ milliseconds }) => milliseconds,
        ({ theirMilliseconds }) => theirMilliseconds ?? 0,
      ),
      target: targets.time,
    },
  ];
}

export function checksOf(rows: readonly Row[]): readonly Check[] {
  const compared = rows.filter(({ theirs }) => theirs);
  const edits = rows.flatMap((row) => row.edits);
  const overviews = rows.filter(({ kind }) => kind === 'overview');
  return [
    { what: 'flows lost', value: sum(rows, ({ lost }) => lost), target: 0 },
    { what: 'nodes, labels or titles overlapping', value: sum(rows, ({ ours }) => ours.overlaps), target: 0 },
    { what: 'lines through nodes', value: sum(rows, ({ ours }) => ours.throughNodes), target: 0 },
    { what: 'lines through labels or titles', value: sum(rows, ({ ours }) => ours.throughLabels), target: 0 },
    {
      what: `any of these after one of ${edits.length} edits`,
      value: sum(edits, ({ faults }) => faults),
      target: 0,
    },
    ...[...new Set(compared.map(({ kind }) => kind))].flatMap((kind) =>
      ratios(
        kind,
        compared.filter((row) => row.kind === kind),
      ),
    ),
    { what: 'edit → settled against full, p50', value: quantile(costs(edits), 0.5), target: targets.p50 },
    { what: 'edit → settled against full, p95', value: quantile(costs(edits), 0.95), target: targets.p95 },
    {
      what: 'px moved, flow between neighbours, worst median',
      value: Math.max(0, ...between(edits)),
      target: targets.move,
    },
    ...overviews.map(({ name, milliseconds }) => ({
      what: `${name}: first picture, ms`,
      value: milliseconds,
      target: targets.first,
    })),
  ];
}

/** What each kind of edit costs, and how far it moves what it does not touch. */
export function editTable(rows: readonly Row[]): string {
  const edits = rows.flatMap((row) => row.edits);
  const kinds = [...new Set(edits.map(({ kind }) => kind))];
  const lines = kinds.map((kind) => {
    const of = edits.filter((edit) => edit.kind === kind);
    const at = (share: number, what: (edit: EditFigures[number]) => number): number =>
      quantile(of.map(what), share);
    return `  ${kind.padEnd(26)}${`${of.length}`.padStart(5)}  ${at(0.5, ({ milliseconds }) => milliseconds)
      .toFixed(1)
      .padStart(6)} / ${at(0.95, ({ milliseconds }) => milliseconds)
      .toFixed(1)
      .padStart(
        6,
      )} ms   × full ${at(0.5, ({ cost }) => cost).toFixed(3)} / ${at(0.95, ({ cost }) => cost).toFixed(2)}   px median ${at(0.95, ({ median }) => median).toFixed(0)}, farthest ${at(0.95, ({ farthest }) => farthest).toFixed(0)}, most ${at(1, ({ farthest }) => farthest).toFixed(0)}`;
  });
  return ['  edits: how many, time p50 / p95, movement of untouched nodes (p95)', ...lines].join('\n');
}

export const isReached = ({ value, target }: Check): boolean => value <= target;

export function summary(checks: readonly Check[]): string {
  return checks
    .map((check) => {
      const { what, value, target } = check;
      return `  ${what.padEnd(62)}${value.toFixed(2).padStart(8)}  ≤ ${String(target).padEnd(5)} ${isReached(check) ? 'reached' : 'MISSED'}`;
    })
    .join('\n');
}
