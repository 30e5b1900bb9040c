/** A menu at a thing: by the right button, by Enter, by the menu key. */
import type { Point } from '../../../views/graph/graph.js';
import { h, pressable, refill } from '../dom.js';
import { place } from './tip.js';

export interface MenuItem {
  readonly label: string;
  readonly keys?: string;
  /** A line above it. */
  readonly apart?: boolean;
  /** It is about the text, not about the picture alone. */
  readonly writes?: boolean;
  run(): void;
}

export interface Menu {
  readonly element: HTMLElement;
  /** `back`: what has the focus again afterwards. */
  open(label: string, items: readonly MenuItem[], at: Point, back: () => void): void;
  close(): void;
}

export function createMenu(): Menu {
  const element = h('div', { class: 'panel menu', role: 'menu' });
  element.hidden = true;
  let back: () => void = () => {};

  function close(): void {
    if (element.hidden) return;
    const held = element.contains(document.activeElement);
    element.hidden = true;
    if (held) back();
  }

  element.addEventListener('keydown', (event) => {
    const buttons = [...element.querySelectorAll<HTMLElement>('[role=menuitem]')];
    const at = buttons.findIndex((each) => each === document.activeElement);
    const next = nextIndex(
      event.key,
      at,
      buttons.map((each) => each.textContent ?? ''),
    );
    if (next !== undefined) buttons[next]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  element.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) element.hidden = true;
  });

  return {
    element,
    close,
    open(label, items, at, focusBack) {
      back = focusBack;
      element.setAttribute('aria-label', label);
      refill(element, ...items.flatMap((item) => itemsOf(item, close)));
      place(element, at);
      element.querySelector<HTMLElement>('[role=menuitem]')?.focus({ preventScroll: true });
    },
  };
}

function itemsOf(item: MenuItem, close: () => void): HTMLElement[] {
  const run = (): void => {
    close();
    item.run();
  };
  const made = pressable(
    { role: 'menuitem', tabindex: -1 },
    run,
    h('span', {}, item.label),
    item.keys !== undefined && h('kbd', { 'aria-hidden': 'true' }, item.keys),
  );
  return item.apart ? [h('div', { role: 'separator' }), made] : [made];
}

/** By arrows, Home and End, or by the first letter of a label. */
export function nextIndex(key: string, at: number, labels: readonly string[]): number | undefined {
  const count = labels.length;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key.length !== 1 || key === ' ') return undefined;
  const order = labels.map((_, index) => (at + 1 + index) % count);
  return order.find((index) => labels[index]?.toLowerCase().startsWith(key.toLowerCase()));
}
