/** A landscape of 250 systems and 940 flows in one picture: what it costs each tool, and whether hover is answered meanwhile. */
import { inRoot } from '../../../scripts/lib/paths.mjs';
import { likec4Landscape, type LandscapeOptions } from '../landscapes/landscape.js';
import { NO_CACHE, runCommand } from '../processes/command.js';
import { sleep } from '../measure.js';
import { inFolder } from '../processes/folder.js';
import type { Server } from '../processes/server.js';
import { behind } from '../rows/typing.js';
import type { Peer } from './install.js';
import { openServer } from './measures.js';
import { headwater, likec4, type Tool } from './tools.js';

const PICTURE: LandscapeOptions = {
  flows: 940,
  systems: 250,
  style: 'mesh',
  files: Array.from({ length: 17 }, (_, index) => (index < 16 ? 55 : 60)),
};

export interface PictureFigures {
  readonly cpu: number;
  /** CPU beyond what reading and checking the same map takes: a server has done that before. */
  readonly own: number;
  readonly wall: number;
  /** False where it did not come in time: the figures are what had been spent by then. */
  readonly done: boolean;
  /** The slowest hover while the picture was made. */
  readonly hover: number;
  /** What the command said of the picture. */
  readonly said?: string;
}

interface Answer {
  readonly hover: number;
}

/** Hovers again and again until the work is done; the slowest of them. One that is not answered by then counts until then. */
async function hoverWhile(server: Server, { file, hovered }: Tool, work: Promise<unknown>): Promise<Answer> {
  const params = { textDocument: { uri: server.uri(file.path) }, position: behind(file, hovered) };
  const state = { working: true };
  const end = work.finally(() => {
    state.working = false;
  });
  let slowest = 0;
  while (state.working) {
    const began = performance.now();
    await Promise.race([server.request('textDocument/hover', params), end]);
    slowest = Math.max(slowest, performance.now() - began);
    await sleep(50);
  }
  return { hover: slowest };
}

/** On a machine that gives a process less than a quarter of a core nobody waits for the rest. */
const SLOWEST = 4;

/** Resolves to false when a server has used so much CPU time. */
async function spent(
  server: Server,
  before: number,
  patience: number,
  isOver: () => boolean,
): Promise<boolean> {
  const end = performance.now() + SLOWEST * patience;
  while (!isOver() && server.cpu() - before < patience && performance.now() < end) await sleep(500);
  return false;
}

/** LikeC4 lays a view out in its server. `patience`: milliseconds of CPU time. */
export function likec4Picture(peer: Peer, patience: number): Promise<PictureFigures> {
  const tool = likec4(PICTURE, 'landscape', peer);
  return inFolder(likec4Landscape(PICTURE, 'landscape'), async (folder) => {
    const server = await openServer(tool, folder);
    try {
      const before = server.cpu();
      const began = performance.now();
      const laidOut = server.request('likec4/layout-view', { viewId: 'landscape' }).then(() => true);
      let done = false;
      let isOver = false;
      const late = spent(server, before, patience, () => isOver);
      const work = Promise.race([laidOut, late]).then((value) => {
        isOver = true;
        done = value;
      });
      const { hover } = await hoverWhile(server, tool, work);
      const cpu = server.cpu() - before;
      return { cpu, own: cpu, wall: performance.now() - began, done, hover };
    } finally {
      await server.stop();
    }
  });
}

/**
 * Headwater's command line reads the map, lays it out and writes the picture; its server has no part in it and answers meanwhile.
 * `all`: every domain open, or a statement that this is too dense.
 */
export function headwaterPicture(peer: Peer, all: boolean): Promise<PictureFigures> {
  const tool = headwater(PICTURE, peer);
  return inFolder(tool.files, async (folder) => {
    const server = await openServer(tool, folder);
    try {
      const run = (...args: readonly string[]) =>
        runCommand(peer.node, [inRoot('dist/cli.cjs'), ...args], { env: NO_CACHE });
      const checked = await run('check', folder);
      const drawing = run('draw', folder, '-o', `${folder}/picture.svg`, ...(all ? ['--all'] : []));
      const asked = server.graph({ uri: server.uri(tool.file.path) });
      const { hover } = await hoverWhile(server, tool, Promise.all([drawing, asked]));
      const { cpu, wall, code, output } = await drawing;
      if (code !== 0) throw new Error(`draw ended with ${code}: ${output.slice(-200)}`);
      return { cpu, own: Math.max(1, cpu - checked.cpu), wall, done: true, hover, said: output.trim() };
    } finally {
      await server.stop();
    }
  });
}
