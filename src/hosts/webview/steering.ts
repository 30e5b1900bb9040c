/**
 * While a hand moves the view, nothing lights up under its pointer. Things pass there that nobody points at, and what is dimmed for one of
 * them has to be put together out of many layers in every frame.
 */

export interface Steering {
  /** The hand moved the view. */
  goOn(): void;
  /** Hears when it begins and ends. */
  onChange(listener: (steered: boolean) => void): void;
}

/** Milliseconds without a movement that end it: the picture is drawn sharply before that. */
const PAUSE = 200;

export function createSteering(frame: HTMLElement): Steering {
  const listeners: ((steered: boolean) => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (steered: boolean): void => {
    frame.classList.toggle('steered', steered);
    for (const listener of listeners) listener(steered);
  };
  return {
    goOn() {
      if (timer === undefined) tell(true);
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        tell(false);
      }, PAUSE);
    },
    onChange: (listener) => void listeners.push(listener),
  };
}
