/** The picture in the page: keeps one element for each thing, and touches only those that changed. */
import type { LaidOutGraph } from '../../views/graph/graph.js';
import { layersOf, type Layer } from '../../views/graph/svg/layers.js';

const SVG = 'http://www.w3.org/2000/svg';

export interface Scene {
  readonly svg: SVGSVGElement;
  /** Everything that zooms and pans. */
  readonly root: SVGGElement;
  show(picture: LaidOutGraph | undefined): void;
  /** The element of a thing, by its key. */
  element(key: string): SVGElement | undefined;
  keys(): Iterable<string>;
}

interface Shown {
  readonly markup: string;
  readonly element: SVGElement;
}

export function createScene(document: Document): Scene {
  const svg = document.createElementNS(SVG, 'svg');
  svg.classList.add('hw');
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', 'Integration map');
  svg.setAttribute('tabindex', '0');
  const root = document.createElementNS(SVG, 'g');
  root.classList.add('scene');
  svg.append(root);
  const layers = new Map<string, SVGGElement>();
  const shown = new Map<string, Shown>();

  function patch({ name, pieces }: Layer): void {
    let layer = layers.get(name);
    if (!layer) {
      layer = document.createElementNS(SVG, 'g');
      layer.classList.add(name);
      layers.set(name, layer);
      root.append(layer);
    }
    const changed = pieces.filter(({ key, markup }) => shown.get(key)?.markup !== markup);
    const parsed = parse(
      document,
      changed.map(({ markup }) => markup),
    );
    changed.forEach(({ key, markup }, index) => {
      const made = parsed[index];
      if (!made) return;
      const before = shown.get(key)?.element;
      if (before) become(before, made);
      shown.set(key, { markup, element: before ?? made });
    });
    settle(
      layer,
      pieces.map(({ key }) => shown.get(key)?.element).filter((element) => element !== undefined),
    );
  }

  return {
    svg,
    root,
    show(picture) {
      const wanted = picture ? layersOf(picture, true) : [];
      const keys = new Set(wanted.flatMap(({ pieces }) => pieces.map(({ key }) => key)));
      for (const [key, { element }] of shown) {
        if (keys.has(key)) continue;
        element.remove();
        shown.delete(key);
      }
      wanted.forEach(patch);
    },
    element: (key) => shown.get(key)?.element,
    keys: () => shown.keys(),
  };
}

function parse(document: Document, markups: readonly string[]): SVGElement[] {
  if (markups.length === 0) return [];
  const made = new DOMParser().parseFromString(
    `<svg xmlns="${SVG}">${markups.join('')}</svg>`,
    'image/svg+xml',
  );
  return [...made.documentElement.children].map((child) => document.importNode(child as SVGElement, true));
}

/** Keeps the element, and with it the focus. */
function become(element: SVGElement, next: SVGElement): void {
  const focusable = element.getAttribute('tabindex');
  for (const { name } of [...element.attributes]) if (!next.hasAttribute(name)) element.removeAttribute(name);
  for (const { name, value } of next.attributes) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  if (focusable !== null) element.setAttribute('tabindex', focusable);
  element.replaceChildren(...next.childNodes);
}

/** Puts the elements in order, moving only those that stand elsewhere. */
function settle(layer: SVGGElement, elements: readonly SVGElement[]): void {
  elements.forEach((element, index) => {
    const there = layer.children[index] ?? null;
    if (there !== element) layer.insertBefore(element, there);
  });
}
