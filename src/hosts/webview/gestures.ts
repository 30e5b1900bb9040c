/** Zoom and pan by wheel, drag, pinch and buttons. */
import type { Box, Point } from '../../views/graph/graph.js';
import type { Size } from '../../views/graph/captions.js';
import { detailAt, details, type Detail } from '../../views/graph/svg/detail.js';
import type { View } from './messages.js';
import type { Scene } from './scene.js';
import { createZooming } from './zooming.js';

export interface Gestures {
  view(): View;
  set(view: View): void;
  zoomBy(factor: number): void;
  panBy(by: Point): void;
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
export function createGestures({ svg, root }: Scene, onMove: (byHand: boolean) => void): Gestures {
  const showDetail = detailClass(svg);
  const zooming = createZooming(svg, {
    least: LEAST,
    most: MOST,
    isForView,
    moved({ x, y, k }, byHand) {
      root.setAttribute('transform', `translate(${x} ${y}) scale(${k})`);
      showDetail(detailAt(k));
      onMove(byHand);
    },
  });
  const panBy = (by: Point): void => {
    const { x, y, k } = zooming.view();
    zooming.set({ x: x + by.x, y: y + by.y, k });
    onMove(true);
  };
  return {
    view: zooming.view,
    set: zooming.set,
    zoomBy: zooming.zoomBy,
    panBy,
    fit: (size, head = 0) => fitted(size, svg, Math.max(HEAD, head)),
    seen: () => seenIn(svg, zooming.view()),
    bringIn(box) {
      const by = stepInto(box, zooming.view(), svg);
      if (by.x !== 0 || by.y !== 0) panBy(by);
    },
    centred: (box) => centredOn(box, zooming.view().k, svg),
  };
}

interface Pane {
  readonly clientWidth: number;
  readonly clientHeight: number;
}

function fitted({ width, height }: Size, { clientWidth, clientHeight }: Pane, head: number): View {
  const pane = { width: clientWidth - 2 * MARGIN, height: Math.max(FOOT, clientHeight - head - FOOT) };
  const wanted = Math.min(LIFE_SIZE, pane.width / Math.max(1, width), pane.height / Math.max(1, height));
  const k = Math.max(LEAST, wanted);
  return { k, x: MARGIN + (pane.width - width * k) / 2, y: head + (pane.height - height * k) / 2 };
}

const seenIn = ({ clientWidth, clientHeight }: Pane, { x, y, k }: View): Box => ({
  x: -x / k,
  y: -y / k,
  width: clientWidth / k,
  height: clientHeight / k,
});

/** How far to pan so that a box comes into sight. */
function stepInto({ x, y, width, height }: Box, view: View, pane: Pane): Point {
  const [left, top] = [x * view.k + view.x, y * view.k + view.y];
  const [right, bottom] = [left + width * view.k, top + height * view.k];
  return {
    x: Math.max(0, MARGIN - left) || Math.min(0, pane.clientWidth - MARGIN - right),
    y: Math.max(0, HEAD - top) || Math.min(0, pane.clientHeight - FOOT - bottom),
  };
}

function centredOn({ x, y, width, height }: Box, zoom: number, { clientWidth, clientHeight }: Pane): View {
  const k = Math.max(zoom, READABLE);
  return { k, x: clientWidth / 2 - (x + width / 2) * k, y: clientHeight / 2 - (y + height / 2) * k };
}

/** A mouse on a node drags the node; a finger there moves the view, as everywhere. */
function isForView({ target, button, ctrlKey, pointerType }: PointerEvent): boolean {
  if (button !== 0 || ctrlKey || !(target instanceof Element) || target.closest('.handle')) return false;
  return pointerType === 'touch' || target.closest('.node') === null;
}

/** Marks the picture with how much of it is drawn. */
function detailClass({ classList }: SVGSVGElement): (detail: Detail) => void {
  let shown: Detail | undefined;
  return (detail) => {
    if (detail === shown) return;
    shown = detail;
    for (const each of details) classList.toggle(each, each === detail);
  };
}
