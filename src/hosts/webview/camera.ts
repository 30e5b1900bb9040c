/** Moves the drawing: while a gesture lasts as a picture that is shifted and stretched, then drawn sharply where it came to rest. */
import { detailAt, details, type Detail } from '../../views/graph/svg/detail.js';
import type { View } from './messages.js';
import type { Scene } from './scene.js';

export interface Camera {
  /** Soon there is more: texts are laid out again once it rests. */
  move(view: View): void;
  /** There, sharply. */
  rest(view: View): void;
}

/** Milliseconds without a movement that end a gesture. */
const REST = 140;
/** Stretched by more than this a picture is too coarse to be looked at. */
const COARSE = 2.5;

export function createCamera({ svg, root }: Scene): Camera {
  const showDetail = detailClass(svg);
  let drawn: View = { x: 0, y: 0, k: 1 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let began = false;

  /** To say the same again would have every text laid out again. */
  const stands = (view: View): boolean =>
    began && timer === undefined && view.x === drawn.x && view.y === drawn.y && view.k === drawn.k;

  function rest(view: View): void {
    if (stands(view)) return;
    clearTimeout(timer);
    timer = undefined;
    drawn = view;
    began = true;
    svg.style.removeProperty('transform');
    svg.classList.remove('moving');
    root.setAttribute('transform', `translate(${view.x} ${view.y}) scale(${view.k})`);
    showDetail(detailAt(view.k));
  }

  return {
    rest,
    move(view) {
      if (stands(view)) return;
      const stretch = view.k / drawn.k;
      if (stretch > COARSE || stretch < 1 / COARSE) return rest(view);
      clearTimeout(timer);
      timer = setTimeout(() => rest(view), REST);
      svg.classList.add('moving');
      const [x, y] = [view.x - drawn.x * stretch, view.y - drawn.y * stretch];
      svg.style.transform = `translate(${x}px, ${y}px) scale(${stretch})`;
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
