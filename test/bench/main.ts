/** `npm run bench`: what Headwater costs, in one table; `bench/latest.json` keeps it. Fails where a gate of the project is missed. */
import { availableParallelism, cpus, loadavg } from 'node:os';
import { buildAll } from '../../scripts/build.mjs';
import { landscape } from './landscapes/landscape.js';
import { readOptions, USAGE, type Options } from './options.js';
import { picture } from './picture.js';
import { inFolder } from './processes/folder.js';
import { Report } from './report.js';
import type { Group, Row } from './row.js';
import { cliRows } from './rows/cli.js';
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
import { bytesOf, flowFiles, subjectOf, type Subject } from './rows/subject.js';
import { printRow, printTitle } from './table.js';

/** Groups that are measured of one running server, one after the other. */
const SERVED = ['keystroke', 'requests', 'memory', 'preview'] as const;

/** Measures one group where it is wanted, and says and keeps what came out. */
type Measure = (group: Group, rows: () => Promise<readonly Row[]>) => Promise<void>;

async function serverRows(subject: Subject, measured: Measure): Promise<void> {
  const server = await settledServer(subject.folder);
  try {
    await measured('keystroke', () => keystrokeRows(server, subject));
    await measured('requests', () => requestRows(server, subject));
    await measured('memory', async () => memoryRows(server, subject));
    await measured('preview', () => previewRows(server, subject));
  } finally {
    await server.stop();
  }
}

async function startRows(subject: Subject): Promise<readonly Row[]> {
  const cold = await startRow(subject, 'server start', subject.targets.start);
  return [...cold, ...(await cachedStartRows(subject))];
}

async function measureAll(
  about: Options['landscapes'][number],
  options: Options,
  report: Report,
): Promise<void> {
  const made = landscape(about);
  const { flows, style } = about;
  const size = (bytesOf(flowFiles(made)) / 1e6).toFixed(1);
  printTitle(`${flows} flows, ${style}, ${made.files.length} files, ${size} MB`);
  await inFolder(made.files, async (folder) => {
    const subject = subjectOf(made, folder, options);
    const measured: Measure = async (group, rows) => {
      if (!options.groups.has(group)) return;
      const load = loadavg()[0] ?? 0;
      const found = (await rows()).map((row): Row => ({ ...row, group, lexing: subject.lexed }));
      found.forEach(printRow);
      await report.add(about, load, found);
    };
    await measured('parts', () => partRows(subject));
    await measured('start', () => startRows(subject));
    await measured('cli', () => cliRows(subject));
    if (SERVED.some((group) => options.groups.has(group))) await serverRows(subject, measured);
  });
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options.tables) {
    process.stdout.write((await Report.open(true)).tables());
    return 0;
  }
  if ((await buildAll({ production: true })) !== 0) return 1;
  const machine = `${availableParallelism()} cores of ${cpus()[0]?.model.trim() ?? 'an unknown processor'}`;
  const load = loadavg()[0] ?? 0;
  process.stdout.write(`\nNode ${process.version}, ${machine}, load ${load.toFixed(1)} at the start\n`);
  const report = await Report.open(options.keep);
  const { groups } = options;
  const onlyPictures = groups.size === 1 && groups.has('picture');
  for (const each of onlyPictures ? [] : options.landscapes) await measureAll(each, options, report);
  if (groups.has('picture')) await report.addPictures((await picture({ seeds: 2 })).reached);
  return (await report.close()) ? 0 : 1;
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
