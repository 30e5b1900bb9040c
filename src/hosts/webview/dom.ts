/** Small helpers for what surrounds the picture: elements without a framework, text never as markup. */
import type { Point } from '../../views/graph/graph.js';
import { icons, type IconName } from './icons.js';

const SVG = 'http://www.w3.org/2000/svg';

type Child = Node | string | undefined | false;

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Control characters, and marks that would turn the reading direction of what stands around them. */
const TRICKS = /[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/gu;

const harmless = (child: Child): Child => (typeof child === 'string' ? child.replace(TRICKS, '') : child);

/** `true` writes an empty attribute, `false` and `undefined` none. */
export function h<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  setAttributes(element, attributes);
  element.append(
    ...children.map((child) => harmless(child)).filter((child) => child !== undefined && child !== false),
  );
  return element;
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
}

/** An element of a drawing. */
export function svg<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes,
  ...children: readonly Element[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name);
  setAttributes(element, attributes);
  element.append(...children);
  return element;
}

/** Around elements that are drawn elsewhere, as markup of our own. */
export const parsed = (markup: string): Element =>
  new DOMParser().parseFromString(`<svg xmlns="${SVG}">${markup}</svg>`, 'image/svg+xml').documentElement;

/** What does something when it is pressed. */
export function pressable(
  attributes: Attributes,
  run: (event: MouseEvent) => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const made = h('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', run);
  return made;
}

export interface ButtonLook {
  readonly label: string;
  readonly icon?: IconName;
  /** Key combination, for the tip. */
  readonly keys?: string;
  /** The text is in sight, not only the icon. */
  readonly text?: boolean;
  readonly class?: string;
  /** By which it is known when what surrounds it is written anew; see {@link refill}. */
  readonly focus?: string;
  /** Not `disabled`: the focus would be lost when the last step back was taken. */
  readonly off?: boolean;
}

const ICON = { viewBox: '0 0 16 16', 'aria-hidden': 'true', class: 'icon' };

export function button(look: ButtonLook, run: (event: MouseEvent) => void): HTMLButtonElement {
  const { label, icon: name, keys, text = name === undefined, class: kind, focus, off } = look;
  const tip = keys === undefined ? !text && label : `${label} (${keys})`;
  return pressable(
    {
      class: kind,
      title: tip,
      'aria-label': !text && label,
      'aria-disabled': off?.toString(),
      'data-focus': focus,
    },
    run,
    name && svg('svg', ICON, svg('path', { d: icons[name] })),
    text && h('span', {}, label),
  );
}

/** Rebuilds a part of the page; what had the focus has it again where it is still there (by its `data-focus`). */
export function refill(element: HTMLElement, ...children: readonly Child[]): void {
  const focused = document.activeElement;
  const held =
    focused instanceof HTMLElement && element.contains(focused)
      ? focused.closest<HTMLElement>('[data-focus]')?.dataset['focus']
      : undefined;
  element.replaceChildren(...children.filter((child) => child !== undefined && child !== false));
  if (held === undefined) return;
  const again = [...element.querySelectorAll<HTMLElement>('[data-focus]')].find(
    (each) => each.dataset['focus'] === held,
  );
  again?.focus({ preventScroll: true });
}

/** Calls back only when one of the things that it depends on is another. */
export function onChange<T>(
  act: (value: T) => void,
  keysOf: (value: T) => readonly unknown[],
): (value: T) => void {
  let last: readonly unknown[] | undefined;
  return (value) => {
    const keys = keysOf(value);
    if (last && keys.every((key, index) => Object.is(key, last?.[index]))) return;
    last = keys;
    act(value);
  };
}

/** Where the pointer is, from the corner of an element. */
export function placeIn(element: Element, { clientX, clientY }: MouseEvent): Point {
  const { left, top } = element.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
