/** Zoom and pan by wheel, drag, pinch and buttons. */
import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform, type ZoomTransform } from 'd3-zoom';
import type { Box, Point } from '../../views/graph/graph.js';
import type { Size } from '../../views/graph/captions.js';
import { detailAt, details, type Detail } from '../../views/graph/svg/detail.js';
import type { View } from './messages.js';
import type { Scene } from './scene.js';

export interface Gestures {
  view(): View;
  set(view: View): void;
  zoomBy(factor: number): void;
  panBy(by: Point): void;
  /** The view in which all of a picture is seen, at life size at most. */
  fit(size: Size): View;
  /** What part of the picture is seen. */
  seen(): Box;
  /** Moves as little as brings a part of the picture into sight. */
  bringIn(box: Box): void;
  /** The view with a part of the picture in its middle, near enough to be read. */
  centred(box: Box): View;
}

const MARGIN = 16;
/** Room for the bar above, and for toolbar and legend below. */
const HEAD = 52;
const FOOT = 52;
/** Below this scale nothing can be read. */
const READABLE = 0.6;
const LIFE_SIZE = 1;
const LEAST = 0.05;

/** `onMove` hears of each change; `byHand`: the user made it. */
export function createGestures({ svg, root }: Scene, onMove: (byHand: boolean) => void): Gestures {
  const canvas = select(svg);
  const showDetail = detailClass(svg);
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([LEAST, 4])
    .clickDistance(4)
    .filter(isForView)
    .on('zoom', ({ transform, sourceEvent }: { transform: ZoomTransform; sourceEvent: unknown }) => {
      root.setAttribute('transform', transform.toString());
      showDetail(detailAt(transform.k));
      onMove(sourceEvent !== null && sourceEvent !== undefined);
    });
  canvas.call(behaviour).on('dblclick.zoom', null);

  const gestures: Gestures = {
    view() {
      const { x, y, k } = zoomTransform(svg);
      return { x, y, k };
    },
    set: ({ x, y, k }) => canvas.call(behaviour.transform, zoomIdentity.translate(x, y).scale(k)),
    zoomBy(factor) {
      canvas.call(behaviour.scaleBy, factor);
      onMove(true);
    },
    panBy({ x, y }) {
      const { k } = zoomTransform(svg);
      canvas.call(behaviour.translateBy, x / k, y / k);
      onMove(true);
    },
    fit: (size) => fitted(size, svg),
    seen: () => seenIn(svg),
    bringIn(box) {
      const by = stepInto(box, zoomTransform(svg), svg);
      if (by.x !== 0 || by.y !== 0) gestures.panBy(by);
    },
    centred: (box) => centredOn(box, zoomTransform(svg).k, svg),
  };
  return gestures;
}

interface Pane {
  readonly clientWidth: number;
  readonly clientHeight: number;
}

function fitted({ width, height }: Size, { clientWidth, clientHeight }: Pane): View {
  const pane = { width: clientWidth - 2 * MARGIN, height: clientHeight - HEAD - FOOT };
  const wanted = Math.min(LIFE_SIZE, pane.width / Math.max(1, width), pane.height / Math.max(1, height));
  const k = Math.max(LEAST, wanted);
  return { k, x: MARGIN + (pane.width - width * k) / 2, y: HEAD + (pane.height - height * k) / 2 };
}

function seenIn(svg: SVGSVGElement): Box {
  const { x, y, k } = zoomTransform(svg);
  return { x: -x / k, y: -y / k, width: svg.clientWidth / k, height: svg.clientHeight / k };
}

/** How far to pan so that a box comes into sight. */
function stepInto({ x, y, width, height }: Box, view: ZoomTransform, pane: Pane): Point {
  const [left, top] = view.apply([x, y]);
  const [right, bottom] = view.apply([x + width, y + height]);
  return {
    x: Math.max(0, MARGIN - left) || Math.min(0, pane.clientWidth - MARGIN - right),
    y: Math.max(0, HEAD - top) || Math.min(0, pane.clientHeight - FOOT - bottom),
  };
}

function centredOn({ x, y, width, height }: Box, zoom: number, { clientWidth, clientHeight }: Pane): View {
  const k = Math.max(zoom, READABLE);
  return { k, x: clientWidth / 2 - (x + width / 2) * k, y: clientHeight / 2 - (y + height / 2) * k };
}

/** A mouse on a node drags the node; all else that is pressed without a modifier moves the view, and the wheel always does. */
function isForView(event: Event): boolean {
  if (event.type === 'wheel') return true;
  const { target } = event;
  if (!(target instanceof Element)) return true;
  if (target.closest('.handle')) return false;
  if (!(event instanceof MouseEvent)) return true;
  return event.button === 0 && !event.ctrlKey && target.closest('.node') === null;
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
