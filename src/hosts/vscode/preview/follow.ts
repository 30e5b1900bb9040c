/** Work that follows a stream of changes: one run at a time, the last change always served. */

export interface Follower {
  /** Something changed: run soon, or once more after the run under way. */
  poke(): void;
  dispose(): void;
}

/** Starts `work` at most once in `quiet` milliseconds, and never twice at once; a failure goes to `report`. */
export function createFollower(
  work: () => Promise<void>,
  quiet: number,
  report: (error: unknown) => void = () => {},
): Follower {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let again = false;
  let disposed = false;

  function schedule(): void {
    if (!disposed) timer ??= setTimeout(() => void run(), quiet);
  }

  async function run(): Promise<void> {
    timer = undefined;
    running = true;
    again = false;
    await work().catch(report);
    running = false;
    if (again) schedule();
  }

  return {
    poke() {
      if (running) again = true;
      else schedule();
    },
    dispose() {
      disposed = true;
      clearTimeout(timer);
    },
  };
}
