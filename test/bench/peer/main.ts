/** `npm run bench:peer`: Headwater and LikeC4 side by side, on the same landscapes, with the same Node, in one run. */
import { mkdir, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildAll } from '../../../scripts/build.mjs';
import { inRoot } from '../../../scripts/lib/paths.mjs';
import type { LandscapeOptions } from '../landscapes/landscape.js';
import { installPeer, PEER, type Peer } from './install.js';
import { measureTool, type Figures } from './measures.js';
import { headwaterPicture, likec4Picture } from './picture.js';
import { headwater, likec4 } from './tools.js';

/** 20 files: those of all systems, and 17 of relations. */
function landscapeOf(flows: number): LandscapeOptions {
  const each = Math.floor(flows / 17);
  const files = Array.from({ length: 17 }, (_, index) => (index < 16 ? each : flows - 16 * each));
  return { flows, systems: Math.floor(flows / 4), style: 'mesh', files };
}

interface Line {
  readonly step: string;
  readonly ours: number;
  readonly theirs: number;
  readonly unit: 'ms' | 'MB';
  /** How many times less it wants to be. */
  readonly wanted?: number;
  readonly note?: string;
}

function print({ step, ours, theirs, unit, wanted, note }: Line): void {
  const ratio = theirs / ours;
  const verdict = wanted === undefined ? '' : `  ≥ ${wanted} × ${ratio >= wanted ? 'reached' : 'MISSED'}`;
  const cell = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`.padStart(14);
  process.stdout.write(
    `  ${step.padEnd(48)}${cell(ours)}${cell(theirs)}${`${ratio.toFixed(1)} ×`.padStart(10)}${verdict}${note === undefined ? '' : `  ${note}`}\n`,
  );
}

function linesOf(ours: Figures, theirs: Figures, judged: boolean): Line[] {
  const line = (step: string, key: keyof Figures, unit: Line['unit'], wanted?: number): Line => ({
    step,
    ours: ours[key],
    theirs: theirs[key],
    unit,
    ...(judged && wanted !== undefined ? { wanted } : {}),
  });
  return [
    line('cold start to first diagnostic, CPU', 'coldCpu', 'ms', 2),
    line('cold start to first diagnostic, clock', 'coldWall', 'ms'),
    line('keystroke, CPU', 'keystrokeCpu', 'ms', 50),
    line('keystroke to diagnostics, clock', 'keystrokeWall', 'ms'),
    line('hover, clock', 'hoverWall', 'ms'),
    line('memory of the server', 'memory', 'MB', 3),
    line('check on the command line, CPU', 'checkCpu', 'ms', 2),
    line('check on the command line, clock', 'checkWall', 'ms'),
    line('check on the command line, memory', 'checkMemory', 'MB'),
  ];
}

async function pictureLines(peer: Peer): Promise<Line[]> {
  const ours = await headwaterPicture(peer);
  const theirs = await likec4Picture(peer);
  const note = theirs.done ? {} : { note: 'LikeC4 gave none in the time that was waited for' };
  return [
    {
      step: 'picture of 250 systems, 940 flows, CPU',
      ours: ours.cpu,
      theirs: theirs.cpu,
      unit: 'ms',
      wanted: 100,
      ...note,
    },
    { step: 'picture of 250 systems, 940 flows, clock', ours: ours.wall, theirs: theirs.wall, unit: 'ms' },
    { step: 'slowest hover meanwhile, clock', ours: ours.hover, theirs: theirs.hover, unit: 'ms' },
  ];
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', multiple: true, default: ['100', '1000', '5000'] },
      rounds: { type: 'string', default: '12' },
      picture: { type: 'boolean', default: false },
    },
  });
  const peer = await installPeer();
  if ((await buildAll({ production: true })) !== 0) throw new Error('The build failed.');
  const load = loadavg()[0] ?? 0;
  process.stdout.write(`\nHeadwater and ${PEER}, both on Node 24, load ${load.toFixed(1)} at the start\n`);
  const tables: { title: string; lines: readonly Line[] }[] = [];
  const show = (title: string, lines: readonly Line[]): void => {
    process.stdout.write(
      `\n${title.padEnd(50)}${'Headwater'.padStart(14)}${'LikeC4'.padStart(14)}${'ratio'.padStart(10)}\n`,
    );
    lines.forEach(print);
    tables.push({ title, lines });
  };
  for (const size of values.picture ? [] : values.size.map(Number)) {
    const options = landscapeOf(size);
    const rounds = Number(values.rounds);
    const ours = await measureTool(headwater(options, peer), peer, rounds);
    const theirs = await measureTool(likec4(options, 'domains', peer), peer, rounds);
    show(`${size} relations, ${options.systems} systems, 20 files`, linesOf(ours, theirs, size >= 5000));
  }
  show('one picture of everything', await pictureLines(peer));
  await mkdir(inRoot('bench'), { recursive: true });
  await writeFile(
    inRoot('bench/peer.json'),
    `${JSON.stringify({ peer: PEER, load, tables }, undefined, 1)}\n`,
  );
}

await main();
