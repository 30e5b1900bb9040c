/** Runs a command of Node to its end and tells what it used: time on the clock, CPU time and memory, by its own account. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Usage {
  readonly wall: number;
  readonly cpu: number;
  /** Megabytes. */
  readonly memory: number;
  readonly code: number | null;
  readonly output: string;
}

/** Loaded before the command's own code; processes that it starts in turn add a line each, threads none: they are in the account of theirs. */
const HOOK = `if (require('node:worker_threads').isMainThread) process.once('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('node:fs').appendFileSync(process.env.BENCH_USAGE, userCPUTime + systemCPUTime + ' ' + maxRSS + '\\n');
});
`;

/** So that a run of Headwater finds nothing of the one before. */
export const NO_CACHE = { HEADWATER_NO_CACHE: '1' };

interface CommandOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds after which it is killed. */
  readonly patience?: number;
}

export async function runCommand(
  node: string,
  args: readonly string[],
  { env = {}, patience }: CommandOptions = {},
): Promise<Usage> {
  const folder = await mkdtemp(path.join(tmpdir(), 'headwater-bench-'));
  try {
    const hook = path.join(folder, 'hook.cjs');
    const usage = path.join(folder, 'usage');
    await writeFile(hook, HOOK);
    const start = performance.now();
    const child = spawn(node, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(patience !== undefined && { timeout: patience, killSignal: 'SIGKILL' }),
      env: {
        ...process.env,
        NO_COLOR: '1',
        CI: '1',
        ...env,
        NODE_OPTIONS: `--require=${hook}`,
        BENCH_USAGE: usage,
      },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => {
        output = (output + data.toString()).slice(-2000);
      });
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    const wall = performance.now() - start;
    const lines = (await readFile(usage, 'utf8').catch(() => '')).trim().split('\n');
    const used = lines.map((line) => line.split(' ').map(Number));
    return {
      wall,
      cpu: used.reduce((sum, [cpu = 0]) => sum + cpu, 0) / 1000,
      memory: Math.max(...used.map(([, memory = 0]) => memory)) / 1024,
      code,
      output,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
