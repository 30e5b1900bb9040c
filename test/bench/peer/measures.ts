/** What is measured of each tool alike: its server from cold to typing, and its command line. */
import { sampleOf } from '../measure.js';
import { runCommand } from '../processes/command.js';
import { inFolder } from '../processes/folder.js';
import { Server } from '../processes/server.js';
import { behind, typeIn } from '../rows/typing.js';
import type { Peer } from './install.js';
import type { Tool } from './tools.js';

/** Milliseconds and megabytes. */
export interface Figures {
  readonly coldCpu: number;
  readonly coldWall: number;
  readonly keystrokeCpu: number;
  readonly keystrokeWall: number;
  readonly hoverWall: number;
  readonly memory: number;
  readonly checkCpu: number;
  readonly checkWall: number;
  readonly checkMemory: number;
}

/** The file with one letter too many, so that there is something to say at once. */
function broken({ file, end }: Tool): string {
  const { line, character } = behind(file, end);
  const lines = file.text.split('\n');
  const text = lines[line] ?? '';
  lines[line] = `${text.slice(0, character)}x${text.slice(character)}`;
  return lines.join('\n');
}

async function cold(tool: Tool, folder: string): Promise<{ readonly cpu: number; readonly wall: number }> {
  const server = new Server(tool.server(folder));
  try {
    const uri = server.uri(tool.file.path);
    const heard = server.heard(
      (each, diagnostics) => each === uri && diagnostics.some(({ severity }) => severity === 1),
    );
    await server.initialize();
    server.open(tool.file.path, broken(tool));
    await heard;
    return { cpu: server.cpu(), wall: performance.now() - server.started };
  } finally {
    await server.stop();
  }
}

/** A server that has its workspace read and the file open. */
export async function openServer(tool: Tool, folder: string): Promise<Server> {
  const server = new Server(tool.server(folder));
  const ready = tool.ready(server);
  await server.initialize();
  server.open(tool.file.path, tool.file.text);
  await ready;
  await server.quiet();
  return server;
}

async function typing(tool: Tool, folder: string, rounds: number) {
  const server = await openServer(tool, folder);
  try {
    const typed = await typeIn(server, tool.file, tool.end, rounds);
    const hovers: number[] = [];
    const params = {
      textDocument: { uri: server.uri(tool.file.path) },
      position: behind(tool.file, tool.hovered),
    };
    for (let round = 0; round < rounds; round++) {
      const began = performance.now();
      await server.request('textDocument/hover', params);
      hovers.push(performance.now() - began);
    }
    return { typed, hover: sampleOf(hovers).p50, memory: server.memory().now };
  } finally {
    await server.stop();
  }
}

export const measureTool = (tool: Tool, peer: Peer, rounds: number): Promise<Figures> =>
  inFolder(tool.files, async (folder) => {
    const starts = [await cold(tool, folder), await cold(tool, folder), await cold(tool, folder)];
    const { typed, hover, memory } = await typing(tool, folder, rounds);
    const checks = [];
    for (let run = 0; run < 3; run++)
      checks.push(await runCommand(peer.node, tool.check(folder), { HEADWATER_NO_CACHE: '1' }));
    const median = (values: readonly number[]): number => sampleOf(values).p50;
    return {
      coldCpu: median(starts.map(({ cpu }) => cpu)),
      coldWall: median(starts.map(({ wall }) => wall)),
      keystrokeCpu: typed.cpu.p50,
      keystrokeWall: typed.wall.p50,
      hoverWall: hover,
      memory,
      checkCpu: median(checks.map(({ cpu }) => cpu)),
      checkWall: median(checks.map(({ wall }) => wall)),
      checkMemory: median(checks.map(({ memory }) => memory)),
    };
  });
