/** How good the pictures are, and what they cost, against plain elkjs with children included in the same run. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createHeadwater } from '../../src/service/headwater.js';
import { createNodeFiles } from '../../src/hosts/node-files.js';
import type { Graph } from '../../src/views/graph/graph.js';
import { measurePicture, type Row } from './picture/measured.js';
import { styled, styles } from './picture/styles.js';

const targets = { crossings: 0.4, area: 0.35, time: 1.5, p50: 0.05, p95: 0.9, move: 25 } as const;

/** Prints the table; false where a target is missed. */
export async function picture(): Promise<boolean> {
  write(
    `\nPictures: Node ${process.version}, CPU time; crossings, area and time over those of plain elkjs with children included`,
  );
  write(
    heading([
      'landscape',
      'size',
      'lost',
      'overlap',
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
    ]),
  );
  const rows: Row[] = [];
  for await (const { name, graph } of subjects()) {
    const row = await measurePicture(name, graph);
    rows.push(row);
    write(line(row));
  }
  return summary(rows);
}

async function* subjects(): AsyncGenerator<{ readonly name: string; readonly graph: Graph }> {
  for (const [systems, flows] of [
    [20, 50],
    [60, 200],
  ] as const)
    for (const style of styles) yield { name: style, graph: styled(style, systems, flows) };
  yield* exampleGraphs();
}

async function* exampleGraphs(): AsyncGenerator<{ readonly name: string; readonly graph: Graph }> {
  const folder = path.resolve('examples');
  for (const name of readdirSync(folder).sort()) {
    const headwater = createHeadwater({
      files: createNodeFiles(),
      today: () => '2026-11-23',
      log: (message) => write(message),
    });
    await headwater.addFolder(pathToFileURL(path.join(folder, name)).href);
    for (const root of headwater.roots()) yield { name, graph: headwater.graph(root) };
  }
}

const write = (text: string): void => void process.stdout.write(`${text}\n`);
const widths = [32, 9, 6, 9, 9, 11, 7, 7, 7, 10, 7, 8, 6, 7];
const heading = (cells: readonly string[]): string =>
  cells
    .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
    .join('');

function line({ name, size, lost, ours, crossings, area, time, milliseconds, edits, notes }: Row): string {
  const cells = [
    name,
    size,
    `${lost}`,
    `${ours.overlaps}`,
    `${ours.throughNodes}+${ours.throughLabels}`,
    `${ours.crossings} ${crossings.toFixed(2)}`,
    area.toFixed(2),
    time.toFixed(2),
    milliseconds.toFixed(0),
    edits.p50.toFixed(3),
    edits.p95.toFixed(2),
    `${edits.faults}`,
    edits.neighbours.toFixed(0),
    edits.worst.toFixed(0),
  ];
  return heading(cells) + notes.map((note) => `\n    ${note}`).join('');
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function summary(rows: readonly Row[]): boolean {
  const worst = (of: (row: Row) => number): number => Math.max(...rows.map(of));
  const checks: readonly (readonly [string, number, number])[] = [
    ['flows lost', worst(({ lost }) => lost), 0],
    ['nodes or labels overlapping', worst(({ ours }) => ours.overlaps), 0],
    ['edges through nodes or labels', worst(({ ours }) => ours.throughNodes + ours.throughLabels), 0],
    ['the same, after an edit', worst(({ edits }) => edits.faults), 0],
    ['crossings against plain elkjs, mean', mean(rows.map(({ crossings }) => crossings)), targets.crossings],
    ['area against plain elkjs, mean', mean(rows.map(({ area }) => area)), targets.area],
    ['full warm layout against plain elkjs, mean', mean(rows.map(({ time }) => time)), targets.time],
    ['edit → settled against full, p50, worst', worst(({ edits }) => edits.p50), targets.p50],
    ['edit → settled against full, p95, worst', worst(({ edits }) => edits.p95), targets.p95],
    ['px moved, flow between neighbours, worst', worst(({ edits }) => edits.neighbours), targets.move],
  ];
  for (const [what, value, target] of checks)
    write(
      `  ${what.padEnd(48)}${value.toFixed(2).padStart(8)}  ≤ ${target}  ${value <= target ? 'reached' : 'MISSED'}`,
    );
  return checks.every(([, value, target]) => value <= target);
}

// Alone; within the whole bench the caller asks.
if (path.basename(process.argv[1] ?? '') === 'picture.mjs' && !(await picture())) process.exitCode = 1;
