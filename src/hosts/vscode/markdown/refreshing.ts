/** Has the Markdown preview rendered anew, and asks again where it did not: the editor drops a request that comes while it is about to look whether the text has changed. */

export interface RefreshingHost {
  refresh(): void;
  /** Whether something was drawn that the renderer has not come for. */
  isAwaited(): boolean;
  /** Whether more is being drawn. */
  isBusy(): boolean;
}

export interface Refreshing {
  ask(): void;
  dispose(): void;
}

/** Rendering takes the whole document: bursts of changes cause one. Milliseconds. */
const PAUSE = 250;
/** The page is loaded anew each time: pictures that are done in a moment come together. Milliseconds from the first that is asked for. */
const PATIENCE = 1000;
/** Of a preview that is not open any more nobody comes for a picture; a machine with much to do may take a minute. */
const MOST = 8;

export function createRefreshing({ refresh, isAwaited, isBusy }: RefreshingHost): Refreshing {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first was asked for that the renderer was not sent for yet. */
  let first: number | undefined;
  const after = (pause: number, run: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(run, pause);
  };
  const run = (tried: number): void => {
    refresh();
    if (tried < MOST) after(PAUSE * 2 ** tried, () => void (isAwaited() && run(tried + 1)));
  };
  const wait = (): void => {
    first ??= Date.now();
    const left = first + PATIENCE - Date.now();
    after(Math.max(0, Math.min(PAUSE, left)), () => {
      if (left > PAUSE && isBusy()) return wait();
      first = undefined;
      run(1);
    });
  };
  return { ask: wait, dispose: () => clearTimeout(timer) };
}
