/** The tip at a thing: what the editor's hover tells of it. It stays while the pointer is on it, and Escape takes it away. */
import type { Point } from '../../../views/graph/graph.js';
import { h, refill } from '../dom.js';
import { markdown } from './markdown.js';

export interface Tip {
  readonly element: HTMLElement;
  /** Soon, at a place of the pane. */
  wait(key: string, at: Point): void;
  /** Now. */
  show(key: string, at: Point): void;
  /** Soon, unless the pointer goes onto it. */
  leave(): void;
  /** True where there was one. */
  hide(): boolean;
}

/** Milliseconds, as the editor's own hover waits. */
const PATIENCE = 350;
const GRACE = 250;

export interface TipContent {
  readonly head: string;
  readonly more: Promise<string | undefined>;
}

const LOOK = { class: 'panel hover-tip', role: 'tooltip', id: 'tip', tabindex: 0, hidden: true };

export function createTip(contentOf: (key: string) => TipContent | undefined): Tip {
  const element = h('div', LOOK);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: string | undefined;

  function hide(): boolean {
    clearTimeout(timer);
    shown = undefined;
    return takeAway(element);
  }

  async function show(key: string, at: Point): Promise<void> {
    clearTimeout(timer);
    const content = contentOf(key);
    if (!content) return;
    const head = h('strong', { class: 'head' }, content.head);
    shown = key;
    refill(element, head);
    place(element, at);
    const more = await content.more.catch(() => undefined);
    if (shown !== key || more === undefined || more === '') return;
    refill(element, head, markdown(more));
    place(element, at);
  }

  const later = (act: () => void, wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };
  onEscape(hide);
  element.addEventListener('pointerenter', () => clearTimeout(timer));
  element.addEventListener('pointerleave', () => void hide());
  return {
    element,
    hide,
    show: (key, at) => void show(key, at),
    wait(key, at) {
      if (key === shown) clearTimeout(timer);
      else later(() => void show(key, at), PATIENCE);
    },
    leave: () => later(hide, GRACE),
  };
}

/** Wherever the focus is. */
const onEscape = (act: () => void): void =>
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && act());

/** Takes it away; true where it was there. */
function takeAway(element: HTMLElement): boolean {
  const was = !element.hidden;
  element.hidden = true;
  return was;
}

/** Below and beside a point, inside the pane; above it where there is more room. */
export function place(element: HTMLElement, { x, y }: Point): void {
  element.hidden = false;
  const pane = element.offsetParent;
  const [width, height] = [pane?.clientWidth ?? 0, pane?.clientHeight ?? 0];
  const left = Math.max(6, Math.min(x + 10, width - element.offsetWidth - 6));
  const below = y + 14;
  const top = below + element.offsetHeight + 6 <= height ? below : Math.max(6, y - element.offsetHeight - 10);
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}
