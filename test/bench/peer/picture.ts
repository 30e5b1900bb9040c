/** A landscape of 250 systems and 940 flows in one picture: what it costs each tool, and whether hover is answered meanwhile. */
import { inRoot } from '../../../scripts/lib/paths.mjs';
import { likec4Landscape, type LandscapeOptions } from '../landscapes/landscape.js';
import { runCommand } from '../processes/command.js';
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

/** How long a picture is waited for. */
const PATIENCE = 180_000;

export interface PictureFigures {
  readonly cpu: number;
  readonly wall: number;
  /** False where it did not come in time: the figures are what had been spent by then. */
  readonly done: boolean;
  /** The slowest hover while the picture was made. */
  readonly hover: number;
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

/** LikeC4 lays a view out in its server. */
export function likec4Picture(peer: Peer): Promise<PictureFigures> {
  const tool = likec4(PICTURE, 'landscape', peer);
  return inFolder(likec4Landscape(PICTURE, 'landscape'), async (folder) => {
    const server = await openServer(tool, folder);
    try {
      const before = server.cpu();
      const began = performance.now();
      const laidOut = server.request('likec4/layout-view', { viewId: 'landscape' }).then(() => true);
      const late = new Promise<boolean>((resolve) => {
        setTimeout(() => resolve(false), PATIENCE).unref();
      });
      let done = false;
      const work = Promise.race([laidOut, late]).then((value) => (done = value));
      const { hover } = await hoverWhile(server, tool, work);
      return { cpu: server.cpu() - before, wall: performance.now() - began, done, hover };
    } finally {
      await server.stop();
    }
  });
}

/** Headwater's command line reads the map, lays it out and writes the picture; its server has no part in it and answers meanwhile. */
export function headwaterPicture(peer: Peer): Promise<PictureFigures> {
  const tool = headwater(PICTURE, peer);
  return inFolder(tool.files, async (folder) => {
    const server = await openServer(tool, folder);
    try {
      const args = [inRoot('dist/cli.cjs'), 'draw', folder, '-o', `${folder}/picture.svg`];
      const drawing = runCommand(peer.node, args, { HEADWATER_NO_CACHE: '1' });
      const asked = server.request('headwater/graph', { uri: server.uri(tool.file.path) });
      const { hover } = await hoverWhile(server, tool, Promise.all([drawing, asked]));
      const { cpu, wall, code } = await drawing;
      return { cpu, wall, done: code === 0, hover };
    } finally {
      await server.stop();
    }
  });
}
