/** The picture in the page: keeps one element for each thing, and touches only those that changed. */
import type { LaidOutGraph } from '../../views/graph/graph.js';
import { layersOf, type Layer } from '../../views/graph/svg/layers.js';

const SVG = 'http://www.w3.org/2000/svg';

interface Shown {
  readonly markup: string;
  readonly element: SVGElement;
}

export class Scene {
  readonly svg: SVGSVGElement;
  /** Everything that zooms and pans. */
  readonly root: SVGGElement;
  readonly #layers = new Map<string, SVGGElement>();
  readonly #shown = new Map<string, Shown>();

  constructor() {
    this.svg = document.createElementNS(SVG, 'svg');
    this.svg.classList.add('hw');
    this.svg.setAttribute('role', 'group');
    this.svg.setAttribute('aria-label', 'Integration map');
    this.svg.setAttribute('tabindex', '0');
    this.root = document.createElementNS(SVG, 'g');
    this.root.classList.add('scene');
    this.svg.append(this.root);
  }

  show(picture: LaidOutGraph | undefined): void {
    const wanted = picture ? layersOf(picture, true) : [];
    const keys = new Set(wanted.flatMap(({ pieces }) => pieces.map(({ key }) => key)));
    for (const [key, { element }] of this.#shown) {
      if (keys.has(key)) continue;
      element.remove();
      this.#shown.delete(key);
    }
    for (const layer of wanted) this.#patch(layer);
  }

  /** The element of a thing, by its key. */
  element(key: string): SVGElement | undefined {
    return this.#shown.get(key)?.element;
  }

  keys(): Iterable<string> {
    return this.#shown.keys();
  }

  #patch({ name, pieces }: Layer): void {
    const changed = pieces.filter(({ key, markup }) => this.#shown.get(key)?.markup !== markup);
    const parsed = parse(changed.map(({ markup }) => markup));
    changed.forEach(({ key, markup }, index) => {
      const made = parsed[index];
      if (!made) return;
      const before = this.element(key);
      if (before) become(before, made);
      this.#shown.set(key, { markup, element: before ?? made });
    });
    const elements = pieces.map(({ key }) => this.element(key)).filter((element) => element !== undefined);
    settle(this.#layer(name), elements);
  }

  #layer(name: string): SVGGElement {
    const known = this.#layers.get(name);
    if (known) return known;
    const layer = document.createElementNS(SVG, 'g');
    layer.classList.add(name);
    this.#layers.set(name, layer);
    this.root.append(layer);
    return layer;
  }
}

function parse(markups: readonly string[]): SVGElement[] {
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
  for (const name of element.getAttributeNames()) if (!next.hasAttribute(name)) element.removeAttribute(name);
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
