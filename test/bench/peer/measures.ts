/** What is measured of each tool alike: its server from cold to typing, and its command line. */
import { sampleOf, within } from '../measure.js';
import { NO_CACHE, runCommand } from '../processes/command.js';
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
  readonly startMemory: number;
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

/** Both wait with some of their work until nobody has typed for a while: LikeC4 computes its model then. */
const PUT_OFF = 600;

/** How long a server may take to know its workspace. */
const PATIENCE = 180_000;

/** A server that has its workspace read and the file open. */
export async function openServer(tool: Tool, folder: string): Promise<Server> {
  const server = new Server(tool.server(folder));
  try {
    const ready = within(PATIENCE, tool.ready(server), `${tool.name} did not read its workspace`);
    await server.initialize();
    server.open(tool.file.path, tool.file.text);
    await ready;
    await server.quiet();
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

const median = (values: readonly number[]): number => sampleOf(values).p50;

export async function coldFigures(tool: Tool, folder: string, runs: number): Promise<Partial<Figures>> {
  const starts = [];
  for (let run = 0; run < runs; run++) starts.push(await cold(tool, folder));
  return {
    coldCpu: median(starts.map(({ cpu }) => cpu)),
    coldWall: median(starts.map(({ wall }) => wall)),
  };
}

export async function typingFigures(tool: Tool, folder: string, rounds: number): Promise<Partial<Figures>> {
  const server = await openServer(tool, folder);
  try {
    const startMemory = server.memory().now;
    const typed = await typeIn(server, tool.file, tool.end, rounds, PUT_OFF);
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
    return {
      startMemory,
      keystrokeCpu: typed.cpu.p50,
      keystrokeWall: typed.wall.p50,
      hoverWall: median(hovers),
      memory: server.memory().now,
    };
  } finally {
    await server.stop();
  }
}

export async function checkFigures(
  tool: Tool,
  folder: string,
  peer: Peer,
  runs: number,
): Promise<Partial<Figures>> {
  const checks = [];
  for (let run = 0; run < runs; run++) {
    const used = await runCommand(peer.node, tool.check(folder), { env: NO_CACHE, patience: PATIENCE });
    if (used.code !== 0 && used.code !== 1)
      throw new Error(`${tool.name} ended with ${used.code}: ${used.output.slice(-200)}`);
    checks.push(used);
  }
  return {
    checkCpu: median(checks.map(({ cpu }) => cpu)),
    checkWall: median(checks.map(({ wall }) => wall)),
    checkMemory: median(checks.map(({ memory }) => memory)),
  };
}
