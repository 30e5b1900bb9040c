/** Measures CPU time: shared machines make wall time lie. Of this process by its own account, of others by the system's. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Sample {
  readonly p50: number;
  readonly p95: number;
}

export function sampleOf(values: readonly number[]): Sample {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

/** CPU milliseconds of this process so far. */
export const ownCpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** CPU milliseconds of one run of some work here. The first runs warm up and do not count: a short work needs more of them. */
export function measure(runs: number, work: () => void, warm = 2): Sample {
  const times: number[] = [];
  for (let i = -warm; i < runs; i++) {
    const start = ownCpu();
    work();
    if (i >= 0) times.push(ownCpu() - start);
  }
  return sampleOf(times);
}

/** CPU milliseconds that a process has used so far, all of its living threads together; Linux counts them in nanoseconds. */
export function cpuOf(pid: number): number {
  let nanoseconds = 0;
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    try {
      const [run = '0'] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ');
      nanoseconds += Number(run);
    } catch {
      // A thread that just ended.
    }
  }
  return nanoseconds / 1e6;
}

export interface Memory {
  readonly now: number;
  readonly peak: number;
}

/** Megabytes of memory that a process holds. */
export function memoryOf(pid: number): Memory {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const kilobytes = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
  return { now: kilobytes('VmRSS') / 1024, peak: kilobytes('VmHWM') / 1024 };
}

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Whether some thread of a process runs, or would if the machine had room for it. */
function wantsToRun(pid: number): boolean {
  return readdirSync(`/proc/${pid}/task`).some((thread) => {
    try {
      return /\) R /.test(readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8'));
    } catch {
      return false;
    }
  });
}

/** Resolves when a process has done nothing for a while: what it still does behind its answer counts as well. */
export async function quiet(pid: number, patience = 30_000): Promise<void> {
  const end = performance.now() + patience;
  for (let before = cpuOf(pid), calm = 0; calm < 3 && performance.now() < end;) {
    await sleep(8);
    const now = cpuOf(pid);
    calm = now - before < 0.2 && !wantsToRun(pid) ? calm + 1 : 0;
    before = now;
  }
}

/** The same, or an error where it takes too long: one figure that cannot be had must not cost all others. */
export async function within<T>(milliseconds: number, work: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${what} within ${Math.round(milliseconds / 1000)} s.`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
