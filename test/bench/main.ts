/** `npm run bench`: what Headwater costs, in one table; `bench/latest.json` keeps it. Fails where a gate of the project is missed. */
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { buildAll } from '../../scripts/build.mjs';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { landscape } from './landscapes/landscape.js';
import { readOptions, USAGE, type Options } from './options.js';
import { inFolder } from './processes/folder.js';
import { isReached, type Row } from './row.js';
import { cliRows } from './rows/cli.js';
import { growthRows } from './rows/growth.js';
import { partRows } from './rows/parts.js';
import { previewRows } from './rows/preview.js';
import {
  cachedStartRows,
  keystrokeRows,
  memoryRows,
  requestRows,
  settledServer,
  startRow,
} from './rows/server.js';
import { flowFiles, subjectOf, type Subject } from './rows/subject.js';
import { printRow, printTitle } from './table.js';

interface Measured {
  readonly flows: number;
  readonly style: string;
  readonly rows: readonly Row[];
}

/** Groups that are measured of one running server, one after the other. */
const SERVED = ['keystroke', 'requests', 'memory', 'preview'] as const;

type Say = (rows: readonly Row[]) => void;

async function serverRows(subject: Subject, { groups }: Options, say: Say): Promise<void> {
  const server = await settledServer(subject.folder);
  try {
    if (groups.has('keystroke')) say(await keystrokeRows(server, subject));
    if (groups.has('requests')) say(await requestRows(server, subject));
    if (groups.has('memory')) say(memoryRows(server, subject));
    if (groups.has('preview')) say(await previewRows(server, subject));
  } finally {
    await server.stop();
  }
}

async function measureAll(
  flows: number,
  style: Options['landscapes'][number]['style'],
  options: Options,
): Promise<Measured> {
  const made = landscape({ flows, style });
  const size = flowFiles(made).reduce((sum, { text }) => sum + text.length, 0);
  const rows: Row[] = [];
  const say: Say = (more) => {
    rows.push(...more);
    for (const row of more) printRow(row);
  };
  printTitle(`${flows} flows, ${style}, ${made.files.length} files, ${(size / 1024).toFixed(0)} KB`);
  await inFolder(made.files, async (folder) => {
    const subject = subjectOf(made, folder, options.rounds);
    const { groups } = options;
    if (groups.has('parts')) say(await partRows(subject));
    if (groups.has('start')) say(await startRow(subject, 'server start', subject.targets.start));
    if (groups.has('start')) say(await cachedStartRows(subject));
    if (groups.has('cli')) say(await cliRows(subject));
    if (SERVED.some((group) => groups.has(group))) await serverRows(subject, options, say);
  });
  return { flows, style, rows };
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if ((await buildAll({ production: true })) !== 0) return 1;
  const machine = `${availableParallelism()} cores of ${cpus()[0]?.model.trim() ?? 'an unknown processor'}`;
  const load = loadavg()[0] ?? 0;
  process.stdout.write(`\nNode ${process.version}, ${machine}, load ${load.toFixed(1)} at the start\n`);
  const measured: Measured[] = [];
  for (const { flows, style } of options.landscapes) measured.push(await measureAll(flows, style, options));
  const growth = growthRows(measured);
  if (growth.length > 0) printTitle('the same key in a large map and in a small one');
  growth.forEach(printRow);
  await mkdir(inRoot('bench'), { recursive: true });
  const report = { node: process.version, machine, load, landscapes: measured, growth };
  await writeFile(inRoot('bench/latest.json'), `${JSON.stringify(report, undefined, 1)}\n`);
  const all = [...measured.flatMap(({ rows }) => rows), ...growth];
  const missed = all.filter((row) => !isReached(row));
  const gates = missed.filter(({ target }) => target?.gate);
  const judgedRows = all.filter(({ target }) => target !== undefined).length;
  process.stdout.write(
    `\n${judgedRows - missed.length} of ${judgedRows} targets reached; ${gates.length} gates missed\n`,
  );
  return gates.length > 0 ? 1 : 0;
}

let code = 2;
try {
  code = await main();
} catch (error) {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n${USAGE}`,
  );
}
// What a killed server left open must not keep this one.
process.exit(code);
