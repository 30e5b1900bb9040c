/** What surrounds the picture: toolbar, legend, notices, and the hint on an empty map. */
import type { LaidOutGraph } from '../../views/graph/graph.js';
import type { Shown } from '../../views/graph/show/show.js';
import { legendItems } from '../../views/graph/svg/legend.js';
import { button, h, onChange, parsed, pressable, refill, svg, type ButtonLook } from './dom.js';

export interface Tool extends ButtonLook {
  run(): void;
}

export function toolbar(tools: readonly Tool[]): HTMLElement {
  const attributes = { class: 'panel toolbar', role: 'group', 'aria-label': 'Zoom and layout' };
  return h('div', attributes, ...tools.map(({ run, ...look }) => button(look, run)));
}

export interface Legend {
  readonly element: HTMLElement;
  /** What occurs, and what the overlay says. */
  show(picture: LaidOutGraph | undefined, shown: Pick<Shown, 'legend' | 'paint'>): void;
  /** The pane is wider or narrower. */
  resized(): void;
}

/** Pixels of a pane in whose corner the legend covers little of the picture. */
const ROOMY = 720;

export function createLegend(): Legend {
  const list = h('ul', {});
  const fold = h('details', {}, h('summary', {}, 'Legend'), list);
  const element = h('div', { class: 'panel legend' }, fold);
  let byHand = false;
  fold.firstElementChild?.addEventListener('click', () => (byHand = true));
  // In a narrow pane it would cover the picture.
  const unfold = (): void => {
    const { clientWidth = 0 } = element.parentElement ?? {};
    if (!byHand && clientWidth > 0) fold.open = clientWidth >= ROOMY;
  };
  const update = onChange<{ readonly sign: string; readonly width: number; readonly text: string }[]>(
    (items) => {
      element.hidden = items.length === 0;
      unfold();
      refill(list, ...items.map(({ sign, width, text }) => h('li', {}, signBox(sign, width), text)));
    },
    (items) => [JSON.stringify(items)],
  );
  return {
    element,
    resized: unfold,
    show: (picture, { legend, paint }) => update(picture ? [...legendItems(picture, legend, paint)] : []),
  };
}

const signBox = (sign: string, width: number): SVGSVGElement =>
  svg(
    'svg',
    { width, height: 18, viewBox: `0 0 ${width} 18`, 'aria-hidden': 'true', class: 'hw sign-box' },
    ...parsed(sign).children,
  );

export interface Away {
  readonly element: HTMLElement;
  show(count: number): void;
}

/** What is beside the pane is counted, and brought back by a click. */
export function createAway(fit: () => void): Away {
  const element = pressable({ class: 'panel away', title: 'Show all of the picture (0)' }, fit);
  element.hidden = true;
  let told = 0;
  return {
    element,
    show(count) {
      if (count === told) return;
      told = count;
      element.hidden = count === 0;
      element.textContent = `${count} out of sight`;
    },
  };
}

export interface Notice {
  readonly element: HTMLElement;
  show(text: string | undefined): void;
}

export function createNotice(): Notice {
  const element = h('div', { class: 'panel notice', role: 'status' });
  element.hidden = true;
  return {
    element,
    show(text) {
      element.hidden = text === undefined;
      if (text !== undefined && element.textContent !== text) element.textContent = text;
    },
  };
}

/** What to type first. */
export function emptyHint(): HTMLElement {
  const hint = h(
    'section',
    { class: 'hint' },
    h('h1', {}, 'Nothing flows yet'),
    h('p', {}, 'A line of text is a whole flow. Type one, and the picture follows:'),
    h('code', {}, 'flow Order from ERP to CRM realtime'),
  );
  hint.hidden = true;
  return hint;
}

export interface Toast {
  readonly element: HTMLElement;
  /** For a moment, and for screen readers. `quiet`: for them alone. */
  tell(text: string, quiet?: boolean): void;
}

const READING = 6000;

export function createToast(): Toast {
  const element = h('div', { class: 'toasts' });
  const seen = h('div', { class: 'panel toast', 'aria-hidden': 'true' });
  const heard = h('div', { class: 'unseen', role: 'status' });
  seen.hidden = true;
  element.append(seen, heard);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    element,
    tell(text, quiet = false) {
      heard.textContent = text;
      if (quiet) return;
      seen.textContent = text;
      seen.hidden = false;
      clearTimeout(timer);
      timer = setTimeout(() => (seen.hidden = true), READING);
    },
  };
}
