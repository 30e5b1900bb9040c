/** The picture by keyboard: Tab walks from thing to thing, Enter opens what may be done with one, arrows pan. */

export interface Keyboard {
  pan(dx: number, dy: number): void;
  /** Moves the thing that has the focus; false where there is none. */
  move(dx: number, dy: number): boolean;
  zoom(factor: number): void;
  fit(): void;
  /** To the next thing in reading order; false where there is none, so that the focus leaves the picture. */
  walk(forward: boolean): boolean;
  menu(): void;
  /** Goes to the text of the thing. */
  read(): void;
  /** Focuses on it, opens or closes it: what a double click does. */
  dive(): void;
  rename(): void;
  addFlow(): void;
  explain(): void;
  search(): void;
  /** To the details of the thing, and into them. */
  details(): void;
  clear(): void;
}

/** Keys that an editor binds to commands of its own, and a page alone has to hear. */
export interface Chords {
  back(): void;
  forward(): void;
  search(): void;
}

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const STEP = 60;
const NUDGE = 20;
const FACTOR = 1.25;

export function listenToKeys(target: Element, keyboard: Keyboard): void {
  target.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && press(event, keyboard)) event.preventDefault();
  });
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** True where the key was for the picture. */
export function press({ key, shiftKey, ctrlKey, metaKey, altKey }: Press, keyboard: Keyboard): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  if (key === 'Tab') return keyboard.walk(!shiftKey);
  const arrow = arrows[key];
  if (arrow) {
    const [x, y] = arrow;
    if (shiftKey) return keyboard.move(-x * NUDGE, -y * NUDGE);
    keyboard.pan(x * STEP, y * STEP);
    return true;
  }
  const act = shiftKey && key === 'F10' ? () => keyboard.menu() : actionOf(key, keyboard);
  act?.();
  return act !== undefined;
}

function actionOf(key: string, keyboard: Keyboard): (() => void) | undefined {
  switch (key) {
    case '+':
    case '=':
      return () => keyboard.zoom(FACTOR);
    case '-':
    case '_':
      return () => keyboard.zoom(1 / FACTOR);
    case '0':
    case 'f':
      return () => keyboard.fit();
    case 'Enter':
    case 'ContextMenu':
      return () => keyboard.menu();
    case ' ':
      return () => keyboard.read();
    case 'd':
      return () => keyboard.dive();
    case 'F2':
      return () => keyboard.rename();
    case 'a':
      return () => keyboard.addFlow();
    case 'h':
      return () => keyboard.explain();
    case 'i':
      return () => keyboard.details();
    case '/':
      return () => keyboard.search();
    case 'Escape':
      return () => keyboard.clear();
    default:
      return undefined;
  }
}

/** True where the key was one of these. */
export function pressChord({ key, ctrlKey, metaKey, altKey }: Press, chords: Chords): boolean {
  const control = ctrlKey || metaKey;
  if (control && !altKey && key.toLowerCase() === 'f') chords.search();
  else if (altKey && !control && key === 'ArrowLeft') chords.back();
  else if (altKey && !control && key === 'ArrowRight') chords.forward();
  else return false;
  return true;
}
