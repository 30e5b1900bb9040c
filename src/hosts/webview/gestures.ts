/** Zoom and pan by wheel, drag, pinch and buttons. */
import type { Box, Point } from '../../views/graph/graph.js';
import type { Size } from '../../views/graph/captions.js';
import { createCamera } from './camera.js';
import type { View } from './messages.js';
import type { Scene } from './scene.js';
import { createZooming } from './zooming.js';

export interface Gestures {
  view(): View;
  set(view: View): void;
  /** On the way to another view. */
  pass(view: View): void;
  zoomBy(factor: number): void;
  panBy(by: Point): void;
  /** A finger moves a thing from now on, not the view. */
  release(pointer: number): void;
  /** The view in which all of a picture is seen, at life size at most. `head`: pixels that are taken above it. */
  fit(size: Size, head?: number): View;
  /** What part of the picture is seen. */
  seen(): Box;
  /** Moves as little as brings a part of the picture into sight. */
  bringIn(box: Box): void;
  /** The view with a part of the picture in its middle, near enough to be read. */
  centred(box: Box): View;
}

const MARGIN = 16;
/** Room for what floats above and below. */
const HEAD = 52;
const FOOT = 52;
/** Below this scale nothing can be read. */
const READABLE = 0.6;
const LIFE_SIZE = 1;
const LEAST = 0.05;
const MOST = 4;

/** `onMove` hears of each change; `byHand`: the user made it. */
export function createGestures(scene: Scene, onMove: (byHand: boolean) => void): Gestures {
  const camera = createCamera(scene);
  let passing = false;
  const zooming = createZooming(scene.frame, {
    least: LEAST,
    most: MOST,
    isForView,
    moved(view, byHand) {
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
    const { x, y, k } = zooming.view();
    pass({ x: x + by.x, y: y + by.y, k });
    onMove(true);
  };
  return {
    view: zooming.view,
    set: zooming.set,
    pass,
    zoomBy: zooming.zoomBy,
    release: zooming.release,
    panBy,
    fit: (size, head = 0) => fitted(size, scene.size, Math.max(HEAD, head)),
    seen: () => seenIn(scene.size, zooming.view()),
    bringIn(box) {
      const by = stepInto(box, zooming.view(), scene.size);
      if (by.x !== 0 || by.y !== 0) panBy(by);
    },
    centred: (box) => centredOn(box, zooming.view().k, scene.size),
  };
}

function fitted({ width, height }: Size, pane: Size, head: number): View {
  const room = { width: pane.width - 2 * MARGIN, height: Math.max(FOOT, pane.height - head - FOOT) };
  const wanted = Math.min(LIFE_SIZE, room.width / Math.max(1, width), room.height / Math.max(1, height));
  const k = Math.max(LEAST, wanted);
  return { k, x: MARGIN + (room.width - width * k) / 2, y: head + (room.height - height * k) / 2 };
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
