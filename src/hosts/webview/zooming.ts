/** Which part of a drawing is seen, moved by mouse, wheel, fingers and pen. */
import type { Point } from '../../views/graph/graph.js';
import { placeIn } from './dom.js';
import type { View } from './messages.js';

export interface Zooming {
  view(): View;
  set(view: View): void;
  /** About the middle of the pane. */
  zoomBy(factor: number): void;
  /** A pointer is for something else from now on. */
  release(pointer: number): void;
}

export interface ZoomOptions {
  readonly least: number;
  readonly most: number;
  /** Whether what is pressed there moves the view: else it is somebody else's. */
  isForView(event: PointerEvent): boolean;
  /** `byHand`: the user made it. */
  moved(view: View, byHand: boolean): void;
}

/** Pixels of the screen that make a drag out of a click. */
export const SLACK = 4;

export function createZooming(pane: HTMLElement, { least, most, isForView, moved }: ZoomOptions): Zooming {
  let view: View = { x: 0, y: 0, k: 1 };
  const set = (next: View, byHand: boolean): void => {
    view = next;
    moved(view, byHand);
  };
  const limit = (k: number): number => Math.min(most, Math.max(least, k));
  const move = (from: Grip, to: Grip): void => {
    const stretch = from.width > 0 && to.width > 0 ? to.width / from.width : 1;
    set(held(view, limit(view.k * stretch), from, to), true);
  };

  const release = listenToPointers(pane, isForView, move);
  pane.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const at = placeIn(pane, event);
      set(held(view, limit(view.k * 2 ** wheelStep(event)), at, at), true);
    },
    { passive: false },
  );
  return {
    view: () => view,
    set: (next) => set(next, false),
    release,
    zoomBy(factor) {
      const middle = { x: pane.clientWidth / 2, y: pane.clientHeight / 2 };
      set(held(view, limit(view.k * factor), middle, middle), true);
    },
  };
}

/** Where the fingers are: their middle, and how far they are apart. */
export interface Grip extends Point {
  readonly width: number;
}

export function gripOf(points: readonly Point[]): Grip | undefined {
  const [a, b = a] = points;
  if (!a || !b) return undefined;
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, width: Math.hypot(a.x - b.x, a.y - b.y) };
}

/** The view at another scale in which what was under one place is under another. */
export function held(view: View, k: number, from: Point, to: Point): View {
  const share = k / view.k;
  return { k, x: to.x - (from.x - view.x) * share, y: to.y - (from.y - view.y) * share };
}

/** Lines and pages are coarser than pixels; a pinch on a touchpad comes as a fine wheel with Ctrl. */
export function wheelStep({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const unit = deltaMode === 1 ? 0.05 : deltaMode === 2 ? 1 : 0.002;
  return -deltaY * unit * (ctrlKey ? 10 : 1);
}

/** One pointer moves, two pinch. Returns what takes a pointer out of that. */
function listenToPointers(
  pane: HTMLElement,
  isForView: (event: PointerEvent) => boolean,
  move: (from: Grip, to: Grip) => void,
): (pointer: number) => void {
  const pointers = new Map<number, Point>();
  let start: Point | undefined;
  let far = false;
  pane.addEventListener('pointerdown', (event) => {
    if (!isForView(event)) return;
    // The first finger: what a page that was drawn anew never heard the end of is over.
    if (event.isPrimary) pointers.clear();
    pointers.set(event.pointerId, placeIn(pane, event));
    if (pointers.size === 1) [start, far] = [placeIn(pane, event), false];
  });
  pane.addEventListener('pointermove', (event) => {
    if (!pointers.has(event.pointerId)) return;
    const at = placeIn(pane, event);
    far ||= start !== undefined && Math.hypot(at.x - start.x, at.y - start.y) > SLACK;
    if (!far) return;
    // Only now: a click belongs to the thing that it is on.
    pane.setPointerCapture(event.pointerId);
    const before = gripOf([...pointers.values()]);
    pointers.set(event.pointerId, at);
    const after = gripOf([...pointers.values()]);
    if (before && after) move(before, after);
  });
  const end = (event: PointerEvent): void => {
    if (!pointers.delete(event.pointerId) || !far) return;
    swallowClick(pane);
  };
  // What a finger went down on may be gone by then.
  document.addEventListener('pointerup', end);
  document.addEventListener('pointercancel', end);
  return (pointer) => void pointers.delete(pointer);
}

/** The click that ends a drag is none. */
export function swallowClick(pane: HTMLElement): void {
  const swallow = (event: Event): void => event.stopPropagation();
  pane.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => pane.removeEventListener('click', swallow, { capture: true }), 50);
}
