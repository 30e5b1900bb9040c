/** Pointer and focus on the things of the picture, by the keys of their elements. */
import type { Point } from '../../views/graph/graph.js';
import type { Scene } from './scene.js';

export interface Pointed {
  hover(key: string | undefined, at: Point): void;
  /** A click on a thing, or on none. */
  click(key: string | undefined): void;
  doubleClick(key: string): void;
  menu(key: string, at: Point): void;
}

export function listenToPointer({ frame }: Scene, { hover, click, doubleClick, menu }: Pointed): void {
  const at = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = frame.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const nowhere = { x: 0, y: 0 };
  frame.addEventListener('pointerover', (event) => hover(keyAt(event.target), at(event)));
  frame.addEventListener('pointerleave', () => hover(undefined, nowhere));
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
    if (key !== undefined) menu(key, at(event));
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
