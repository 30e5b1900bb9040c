/** Pointer and focus on the things of the picture, by the keys of their elements. */
import type { Point } from '../../views/graph/graph.js';
import { placeIn } from './dom.js';
import type { Scene } from './scene.js';
import type { Steering } from './steering.js';

export interface Pointed {
  hover(key: string | undefined, at: Point): void;
  /** A click on a thing, or on none. */
  click(key: string | undefined): void;
  doubleClick(key: string): void;
  menu(key: string, at: Point): void;
}

/** What is pointed at while the view is steered is told when that is over. */
export function listenToPointer(
  { frame }: Scene,
  { onChange }: Pick<Steering, 'onChange'>,
  { hover, click, doubleClick, menu }: Pointed,
): void {
  const nowhere = { x: 0, y: 0 };
  let steers = false;
  let missed: Parameters<Pointed['hover']> | undefined;
  const point = (...now: Parameters<Pointed['hover']>): void => {
    if (steers) missed = now;
    else hover(...now);
  };
  frame.addEventListener('pointerover', (event) => point(keyAt(event.target), placeIn(frame, event)));
  frame.addEventListener('pointerleave', () => point(undefined, nowhere));
  onChange((steered) => {
    steers = steered;
    if (!steered && missed) hover(...missed);
    missed = undefined;
  });
  frame.addEventListener('click', ({ target, detail }) => detail < 2 && click(keyAt(target)));
  frame.addEventListener('dblclick', ({ target }) => {
    const key = keyAt(target);
    if (key !== undefined) doubleClick(key);
  });
  frame.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    // A finger that rests holds what it is on, and has its menu when it is lifted.
    if (event instanceof PointerEvent && event.pointerType === 'touch' && isNode(event.target)) return;
    const key = keyAt(event.target);
    // The menu key fires it too, at the middle of what has the focus.
    if (key !== undefined) menu(key, placeIn(frame, event));
  });
}

const isNode = (target: EventTarget | null): boolean => keyAt(target)?.startsWith('node:') ?? false;

/** Key of the thing that an event happened on; a boundary only by its title. */
function keyAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const key = target.closest('[data-key]')?.getAttribute('data-key') ?? undefined;
  if (key?.startsWith('label:')) return `edge:${key.slice('label:'.length)}`;
  if (key?.startsWith('heading:')) return `group:${key.slice('heading:'.length)}`;
  return key !== undefined && /^(?:node|edge|group):/.test(key) ? key : undefined;
}
