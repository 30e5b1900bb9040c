/** Measures CPU time of this process: shared machines make wall time lie. */

export interface Sample {
  /** Median CPU milliseconds of one run. */
  readonly median: number;
  readonly runs: number;
}

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The first two runs warm up and do not count. */
export function measure(runs: number, work: () => void): Sample {
  const times: number[] = [];
  for (let i = -2; i < runs; i++) {
    const start = cpu();
    work();
    if (i >= 0) times.push(cpu() - start);
  }
  return { median: median(times), runs };
}
