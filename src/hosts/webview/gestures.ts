/** Zoom and pan by wheel, drag, pinch and buttons. */
import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform, type ZoomTransform } from 'd3-zoom';
import type { Point } from '../../views/graph/graph.js';
import type { Size } from '../../views/graph/captions.js';
import { detailAt, details, type Detail } from '../../views/graph/svg/detail.js';
import type { Scene } from './scene.js';

export interface View {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export interface Gestures {
  view(): View;
  set(view: View): void;
  zoomBy(factor: number): void;
  panBy(by: Point): void;
  /** The view in which all of a picture is seen, at life size at most. */
  fit(size: Size): View;
}

const MARGIN = 16;
/** Room for toolbar and legend. */
const FOOT = 56;
const LIFE_SIZE = 1;

/** `onMove` hears of each change; `byHand`: the user made it. */
export function createGestures({ svg, root }: Scene, onMove: (byHand: boolean) => void): Gestures {
  const canvas = select(svg);
  const showDetail = detailClass(svg);
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([0.05, 4])
    .clickDistance(4)
    .on('zoom', ({ transform, sourceEvent }: { transform: ZoomTransform; sourceEvent: unknown }) => {
      root.setAttribute('transform', transform.toString());
      showDetail(detailAt(transform.k));
      onMove(sourceEvent !== null && sourceEvent !== undefined);
    });
  canvas.call(behaviour).on('dblclick.zoom', null);

  return {
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
    fit({ width, height }) {
      const pane = { width: svg.clientWidth - 2 * MARGIN, height: svg.clientHeight - MARGIN - FOOT };
      const k = Math.max(
        0.05,
        Math.min(LIFE_SIZE, pane.width / Math.max(1, width), pane.height / Math.max(1, height)),
      );
      return { k, x: MARGIN + (pane.width - width * k) / 2, y: MARGIN + (pane.height - height * k) / 2 };
    },
  };
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
