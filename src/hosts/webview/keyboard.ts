/** The picture by keyboard: arrows pan, plus and minus zoom, 0 and f fit, Tab walks, Enter goes to the text, Escape clears. */

export interface Keyboard {
  pan(dx: number, dy: number): void;
  zoom(factor: number): void;
  fit(): void;
  /** To the next thing in reading order; false where there is none, so that the focus leaves the picture. */
  walk(forward: boolean): boolean;
  open(): void;
  clear(): void;
}

const STEP = 60;
const FACTOR = 1.25;

export function listenToKeys(target: Element, keyboard: Keyboard): void {
  target.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && press(event, keyboard)) event.preventDefault();
  });
}

/** True where the key was for the picture. */
export function press(
  {
    key,
    shiftKey,
    ctrlKey,
    metaKey,
    altKey,
  }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  keyboard: Keyboard,
): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  if (key === 'Tab') return keyboard.walk(!shiftKey);
  const act = actionOf(key, keyboard);
  act?.();
  return act !== undefined;
}

function actionOf(key: string, keyboard: Keyboard): (() => void) | undefined {
  switch (key) {
    case 'ArrowLeft':
      return () => keyboard.pan(STEP, 0);
    case 'ArrowRight':
      return () => keyboard.pan(-STEP, 0);
    case 'ArrowUp':
      return () => keyboard.pan(0, STEP);
    case 'ArrowDown':
      return () => keyboard.pan(0, -STEP);
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
    case ' ':
      return () => keyboard.open();
    case 'Escape':
      return () => keyboard.clear();
    default:
      return undefined;
  }
}
