/** Has the Markdown preview rendered anew, and asks again where it did not: the editor drops a request that comes while it is about to look whether the text has changed. */

export interface RefreshingHost {
  refresh(): void;
  /** Whether something was drawn that the renderer has not come for. */
  isAwaited(): boolean;
}

export interface Refreshing {
  ask(): void;
  dispose(): void;
}

/** Rendering takes the whole document: bursts of changes cause one. */
const PAUSE = 250;
/** Of a preview that is not open any more nobody comes for a picture. */
const MOST = 5;

export function createRefreshing({ refresh, isAwaited }: RefreshingHost): Refreshing {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const after = (pause: number, run: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(run, pause);
  };
  const run = (tried: number): void => {
    refresh();
    if (tried < MOST) after(PAUSE * 2 ** tried, () => void (isAwaited() && run(tried + 1)));
  };
  return { ask: () => after(PAUSE, () => run(1)), dispose: () => clearTimeout(timer) };
}
