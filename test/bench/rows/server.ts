/** The language server as it ships, over stdio: how soon it speaks, what a key costs, how fast it answers, what it holds. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { WorkspaceEdit } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { inRoot } from '../../../scripts/lib/paths.mjs';
import { SERVER_FLAGS } from '../../../src/hosts/vscode/server-flags.js';
import type { LandscapeFile } from '../landscapes/landscape.js';
import { sampleOf } from '../measure.js';
import { Server } from '../processes/server.js';
import type { Row, Target } from '../row.js';
import { renameRow } from './rename.js';
import { lexingOf, type Subject } from './subject.js';
import { behind, typeIn, type Typed } from './typing.js';

function startServer(folder: string, options: object = {}): Server {
  return new Server({
    command: process.execPath,
    args: [...SERVER_FLAGS, inRoot('dist/server.cjs'), '--stdio'],
    languageId: 'headwater',
    folder,
    options,
    // A flow of an unknown entity takes other errors with it.
    counts: ({ code }) => code === 'unknown-name',
  });
}

/** A server that has said all that it has to say. */
export async function settledServer(folder: string, options?: object): Promise<Server> {
  const server = startServer(folder, options);
  const heard = server.heard((_, diagnostics) => diagnostics.length > 0);
  await server.initialize();
  await heard;
  await server.quiet();
  return server;
}

interface Used {
  readonly cpu: number;
  readonly wall: number;
}

interface Run {
  readonly sooner: Used;
  readonly all: Used;
}

export async function startRow(
  subject: Subject,
  step: string,
  target: Target,
  options?: object,
): Promise<Row[]> {
  const { folder, lexing, runs: count } = subject;
  const runs: Run[] = [];
  for (let run = 0; run < count; run++) {
    const server = startServer(folder, options);
    let last = 0;
    const first = server.heard((_, diagnostics) => diagnostics.length > 0);
    void server
      .heard(() => ((last = performance.now() - server.started), false), 3_600_000)
      .catch(() => undefined);
    await server.initialize();
    await first;
    const sooner = { cpu: server.cpu(), wall: performance.now() - server.started };
    await server.quiet();
    runs.push({ sooner, all: { cpu: server.cpu(), wall: last } });
    await server.stop();
  }
  const row = (name: string, pick: (run: Run) => Used): Row => {
    const cpu = sampleOf(runs.map((run) => pick(run).cpu)).p50;
    const wall = sampleOf(runs.map((run) => pick(run).wall)).p50;
    return { group: 'start', step: `${step}, ${name}`, cpu, wall, ratio: cpu / lexing };
  };
  return [row('first finding', ({ sooner }) => sooner), { ...row('all findings', ({ all }) => all), target }];
}

/** A server that has kept what it read, and then others that find it. */
export async function cachedStartRows(subject: Subject): Promise<Row[]> {
  const cache = await mkdtemp(path.join(tmpdir(), 'headwater-cache-'));
  const options = { cacheFolder: URI.file(cache).toString() };
  try {
    const server = await settledServer(subject.folder, options);
    const isKept = async (): Promise<boolean> => {
      const names = await readdir(cache);
      return ['.pack', '.told'].every((end) => names.some((name) => name.endsWith(end)));
    };
    while (!(await isKept())) await server.quiet();
    await server.stop();
    return await startRow(subject, 'server start, cached', subject.targets.cached, options);
  } finally {
    await rm(cache, { recursive: true, force: true });
  }
}

const rowOf = (step: string, { cpu, wall }: Typed, file: LandscapeFile, target?: Target): Row => ({
  group: 'keystroke',
  step,
  cpu: cpu.p50,
  cpuP95: cpu.p95,
  wall: wall.p50,
  wallP95: wall.p95,
  ratio: cpu.p50 / lexingOf([file]),
  ...(target ? { target } : {}),
});

export async function keystrokeRows(server: Server, { landscape, rounds, targets }: Subject): Promise<Row[]> {
  const rows: Row[] = [];
  for (const flows of [50, 500, 2500]) {
    const file = landscape.fileOf(flows);
    if (!file) continue;
    server.open(file.path, file.text);
    // The end of an entity's name in the last flow.
    const typed = await typeIn(server, file, /^flow \w+/, rounds);
    rows.push(
      rowOf(`keystroke → diagnostics, file of ${flows} flows`, typed, file, targets.keystroke[flows]),
    );
  }
  const { systemsFile } = landscape;
  server.open(systemsFile.path, systemsFile.text);
  const owner = await typeIn(server, systemsFile, /owner team\d+/, rounds);
  rows.push(rowOf('keystroke in the file of systems', owner, systemsFile, targets.systems));
  // Every flow from or to the system has a finding then.
  const name = await typeIn(server, systemsFile, /^ {2}system [A-Za-z]+\d+/, rounds);
  rows.push(rowOf("keystroke in a system's name, findings everywhere", name, systemsFile, targets.rename));
  return rows;
}

export async function requestRows(server: Server, subject: Subject): Promise<Row[]> {
  const { landscape, rounds, targets } = subject;
  const file = landscape.fileOf(500) ?? landscape.fileOf(50);
  if (!file) return [];
  const { systemsFile } = landscape;
  for (const { path, text } of [file, systemsFile]) server.open(path, text);
  await server.quiet();
  const time = async (step: string, at: LandscapeFile, ask: () => Promise<unknown>, target?: Target) => {
    const cpu: number[] = [];
    const wall: number[] = [];
    for (let round = -3; round < rounds; round++) {
      const before = server.cpu();
      const began = performance.now();
      await ask();
      const took = performance.now() - began;
      await server.quiet();
      if (round < 0) continue;
      cpu.push(server.cpu() - before);
      wall.push(took);
    }
    const typed = { cpu: sampleOf(cpu), wall: sampleOf(wall) };
    return { ...rowOf(step, typed, at, target), group: 'requests' } satisfies Row;
  };
  const inFile = (at: LandscapeFile, pattern: RegExp) => ({
    textDocument: { uri: server.uri(at.path) },
    position: behind(at, pattern),
  });
  const system = inFile(systemsFile, /^ {2}system [A-Za-z]+\d/);
  const rename = { ...system, newName: 'Renamed' };
  return [
    await time(
      'completion of a name',
      file,
      () => server.request('textDocument/completion', inFile(file, /^flow \w+ from /)),
      targets.completion,
    ),
    await time(
      'completion of a clause',
      file,
      () => server.request('textDocument/completion', inFile(file, / with \w+ ?/)),
      targets.completion,
    ),
    await time('hover of a system', file, () =>
      server.request('textDocument/hover', inFile(file, /^flow \w+ from \w/)),
    ),
    await time('rename of a system: the edits', systemsFile, () =>
      server.request<WorkspaceEdit>('textDocument/rename', rename),
    ),
    await renameRow(server, subject),
  ];
}

export function memoryRows(server: Server, { targets }: Subject): Row[] {
  const { now, peak } = server.memory();
  return [
    { group: 'memory', step: 'server, after all of the above', value: now, target: targets.memory },
    { group: 'memory', step: 'server, at its peak', value: peak },
  ];
}
