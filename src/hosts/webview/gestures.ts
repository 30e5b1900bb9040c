/** Zoom and pan by wheel, drag, pinch and buttons. */
import type { Box, LaidOutGraph, Point } from '../../views/graph/graph.js';
import type { Size } from '../../views/graph/captions.js';
import { createCamera } from './camera.js';
import type { View } from './messages.js';
import type { Scene } from './scene.js';
import { createSteering, type Steering } from './steering.js';
import { createZooming } from './zooming.js';

export interface Gestures {
  readonly steering: Pick<Steering, 'onChange'>;
  view(): View;
  set(view: View): void;
  /** On the way to another view. */
  pass(view: View): void;
  zoomBy(factor: number): void;
  panBy(by: Point): void;
  /** A finger moves a thing from now on, not the view. */
  release(pointer: number): void;
  /** The view in which a picture is seen, at life size at most. */
  fit(picture: LaidOutGraph, options?: FitOptions): View;
  /** What part of the picture is seen. */
  seen(): Box;
  /** Moves as little as brings a part of the picture into sight. */
  bringIn(box: Box): void;
  /** The view with a part of the picture in its middle, near enough to be read. */
  centred(box: Box): View;
}

export interface FitOptions {
  /** Pixels that are taken above it. */
  readonly head?: number;
  /** All of it, however small; else what is at its edges gives way to texts that can be read. */
  readonly whole?: boolean;
  /** What must be in sight where not all of it is. */
  readonly around?: Box | undefined;
}

const MARGIN = 16;
/** Room for what floats above and below. */
const HEAD = 52;
const FOOT = 52;
/** Below this scale nothing can be read. */
const READABLE = 0.6;
/** Good enough, where all of it is seen for that. */
const LEGIBLE = 0.5;
/** So much larger than all of it a picture may be shown for the sake of its texts: two thirds stay in sight. */
const MOST_CUT = 1.5;
const LIFE_SIZE = 1;
const LEAST = 0.05;
const MOST = 4;

/** `onMove` hears of each change; `byHand`: the user made it. */
export function createGestures(scene: Scene, onMove: (byHand: boolean) => void): Gestures {
  const camera = createCamera(scene);
  const steering = createSteering(scene.frame);
  let passing = false;
  const zooming = createZooming(scene.frame, {
    least: LEAST,
    most: MOST,
    isForView,
    moved(view, byHand) {
      if (byHand) steering.goOn();
      if (byHand || passing) camera.move(view);
      else camera.rest(view);
      onMove(byHand);
    },
  });
  const pass = (view: View): void => {
    passing = true;
    zooming.set(view);
    passing = false;
  };
  const panBy = (by: Point): void => {
    pass(shifted(zooming.view(), by));
    onMove(true);
  };
  return {
    ...zooming,
    steering,
    pass,
    panBy,
    fit: (picture, options = {}) => fitted(picture, scene.size, options),
    seen: () => seenIn(scene.size, zooming.view()),
    bringIn(box) {
      const by = stepInto(box, zooming.view(), scene.size);
      if (by.x !== 0 || by.y !== 0) panBy(by);
    },
    centred: (box) => centredOn(box, zooming.view().k, scene.size),
  };
}

const shifted = ({ x, y, k }: View, by: Point): View => ({ x: x + by.x, y: y + by.y, k });

/** Exported for its tests. */
export function fitted(
  { width, height, direction }: Pick<LaidOutGraph, 'width' | 'height' | 'direction'>,
  pane: Size,
  { head: taken = 0, whole = false, around }: FitOptions = {},
): View {
  const head = Math.max(HEAD, taken);
  const room = { width: pane.width - 2 * MARGIN, height: Math.max(FOOT, pane.height - head - FOOT) };
  const all = Math.min(LIFE_SIZE, room.width / Math.max(1, width), room.height / Math.max(1, height));
  const legible = all >= LEGIBLE || whole ? all : Math.min(READABLE, all * MOST_CUT);
  const k = Math.max(LEAST, legible);
  const [left, top] = [room.width - width * k, room.height - height * k];
  // Where not all of it is in sight, its beginning is.
  const x = MARGIN + (left < 0 && direction.startsWith('right') ? 0 : left / 2);
  const view = { k, x, y: head + (top < 0 ? 0 : top / 2) };
  if (!around || (left >= 0 && top >= 0)) return view;
  const by = stepInto(around, view, pane);
  return { k, x: view.x + by.x, y: view.y + by.y };
}

const seenIn = (pane: Size, { x, y, k }: View): Box => ({
  x: -x / k,
  y: -y / k,
  width: pane.width / k,
  height: pane.height / k,
});

/** How far to pan so that a box comes into sight. */
function stepInto({ x, y, width, height }: Box, view: View, pane: Size): Point {
  const [left, top] = [x * view.k + view.x, y * view.k + view.y];
  const [right, bottom] = [left + width * view.k, top + height * view.k];
  return {
    x: Math.max(0, MARGIN - left) || Math.min(0, pane.width - MARGIN - right),
    y: Math.max(0, HEAD - top) || Math.min(0, pane.height - FOOT - bottom),
  };
}

function centredOn({ x, y, width, height }: Box, zoom: number, pane: Size): View {
  const k = Math.max(zoom, READABLE);
  return { k, x: pane.width / 2 - (x + width / 2) * k, y: pane.height / 2 - (y + height / 2) * k };
}

/** A mouse on a node drags the node; a finger there moves the view, as everywhere. */
function isForView({ target, button, ctrlKey, pointerType }: PointerEvent): boolean {
  if (button !== 0 || ctrlKey || !(target instanceof Element) || target.closest('.handle')) return false;
  return pointerType === 'touch' || target.closest('.node') === null;
}
