/** The picture in the page: keeps one element for each thing, and touches only those that changed and are near to what is seen. */
import type { Box, LaidOutGraph } from '../../views/graph/graph.js';
import { contains } from '../../views/graph/layout/polyline.js';
import { layersOf, type Layer, type Piece } from '../../views/graph/svg/layers.js';
import type { Size } from '../../views/graph/captions.js';
import type { Paint } from '../../views/graph/show/paint.js';
import { boxesOf, meets, widened } from './cull.js';
import { h, parsed, svg } from './dom.js';

interface Shown {
  readonly markup: string;
  readonly element: SVGElement;
}

/** Milliseconds that what is gone stays in sight as such. */
const GHOST = 900;

export class Scene {
  /** What stands on top and belongs to no thing. */
  readonly over = svg('g', { 'aria-hidden': 'true' });
  /** Everything that zooms and pans. */
  readonly root = svg('g', { class: 'scene' }, this.over);
  readonly svg = svg(
    'svg',
    { class: 'hw', role: 'group', 'aria-label': 'Integration map', tabindex: 0 },
    this.root,
  );
  /** The room that the drawing has: it stays where it is when that moves, and hears of what is done there. */
  readonly frame = h('div', { class: 'view' }, this.svg);
  readonly #layers = new Map<string, SVGGElement>();
  readonly #shown = new Map<string, Shown>();
  #wanted: readonly Layer[] = [];
  #boxes: ReadonlyMap<string, Box> | undefined;
  #seen: Box | undefined;
  #held: Box | undefined;
  #size: Size | undefined;

  constructor() {
    new ResizeObserver(() => (this.#size = undefined)).observe(this.frame);
  }

  /** Asked of the page only once: after a change of the drawing the answer would cost a layout. */
  get size(): Size {
    if (this.#size) return this.#size;
    const { clientWidth: width, clientHeight: height } = this.frame;
    // Before it is in the page it has none.
    if (width > 0 && height > 0) this.#size = { width, height };
    return { width, height };
  }

  /** `leaving`: keys of things that fade away rather than vanish. */
  show(picture: LaidOutGraph | undefined, paint: Paint = {}, leaving: readonly string[] = []): void {
    this.#wanted = picture ? layersOf(picture, true, paint) : [];
    this.#boxes = picture && boxesOf(picture);
    this.#held = undefined;
    const keys = new Set(this.#wanted.flatMap(({ pieces }) => pieces.map(({ key }) => key)));
    const fading = new Set(leaving);
    for (const [key, { element }] of this.#shown) {
      if (keys.has(key)) continue;
      this.#shown.delete(key);
      // Who was at it stays in the picture.
      if (element === document.activeElement) this.svg.focus({ preventScroll: true });
      if (fading.has(key) && element.isConnected) fade(element);
      else element.remove();
    }
    this.#patch();
  }

  /** Moves things that are shown already: `picture` has those alone, with what their drawing depends on. */
  shift(picture: LaidOutGraph, keys: ReadonlySet<string>, paint: Paint): void {
    for (const { pieces } of layersOf(picture, true, paint)) {
      this.#draw(pieces.filter(({ key }) => keys.has(key) && this.#shown.get(key)?.element.isConnected));
    }
  }

  /** What part of the picture is seen now. */
  look(seen: Box): void {
    this.#seen = seen;
    if (!this.#boxes || (this.#held && contains(this.#held, seen) && this.#held.width < 4 * seen.width))
      return;
    this.#patch();
  }

  /** The element of a thing, by its key. */
  element(key: string): SVGElement | undefined {
    return this.#shown.get(key)?.element;
  }

  /** What has the focus for it: a boundary's title. */
  holder(key: string): SVGElement | undefined {
    return this.element(key.replace(/^group:/, 'heading:'));
  }

  keys(): Iterable<string> {
    return this.#shown.keys();
  }

  #patch(): void {
    this.#held = this.#boxes && this.#seen && widened(this.#seen);
    for (const { name, pieces } of this.#wanted) {
      const near = pieces.filter(({ key }) => this.#isNear(key));
      this.#fill(name, near);
      if (near.length === pieces.length) continue;
      const keep = new Set(near.map(({ key }) => key));
      for (const { key } of pieces) if (!keep.has(key)) this.element(key)?.remove();
    }
  }

  /** What has the focus stays, wherever it is. */
  #isNear(key: string): boolean {
    const box = this.#boxes?.get(key);
    if (!box || !this.#held || meets(box, this.#held)) return true;
    return this.element(key) === document.activeElement;
  }

  #fill(name: string, pieces: readonly Piece[]): void {
    this.#draw(pieces);
    const elements = pieces.map(({ key }) => this.element(key)).filter((element) => element !== undefined);
    settle(this.#layer(name), elements);
  }

  #draw(pieces: readonly Piece[]): void {
    const changed = pieces.filter(({ key, markup }) => this.#shown.get(key)?.markup !== markup);
    const parsed = parse(changed.map(({ markup }) => markup));
    changed.forEach(({ key, markup }, index) => {
      const made = parsed[index];
      if (!made) return;
      const before = this.element(key);
      if (before) become(before, made);
      this.#shown.set(key, { markup, element: before ?? made });
    });
  }

  #layer(name: string): SVGGElement {
    const known = this.#layers.get(name);
    if (known) return known;
    const layer = svg('g', { class: name });
    this.#layers.set(name, layer);
    this.root.insertBefore(layer, this.over);
    return layer;
  }
}

function parse(markups: readonly string[]): SVGElement[] {
  if (markups.length === 0) return [];
  const made = parsed(markups.join(''));
  // The page has a tip of its own, and every thing its accessible name.
  for (const title of made.querySelectorAll('title')) title.remove();
  for (const node of made.querySelectorAll('.node')) nameAfterText(node);
  return [...made.children] as SVGElement[];
}

/** A platform's letters, a count, a value in short: signs, which nobody would say to the page. */
const SIGNS = '.monogram, .badge text, .value.afar';

/**
 * Who speaks to the page says what is written: the accessible name begins with the words in sight, in their order. Signs stand in brackets,
 * as a remark that is no part of it: they leave the sight before the words do. So do captions, which are therefore last.
 */
function nameAfterText(node: Element): void {
  for (const caption of node.querySelectorAll('.caption')) caption.parentElement?.append(caption);
  const texts = [...node.querySelectorAll('text')];
  // Text outside of a text element is not drawn.
  for (const text of texts) {
    if (text.matches(SIGNS)) text.before('(');
    text.after(text.matches(SIGNS) ? ') ' : ' ');
  }
  const words = texts.filter((text) => !text.matches(`.afar, ${SIGNS}`));
  const seen = words.map((text) => text.textContent?.trim() ?? '').join(' ');
  const label = node.getAttribute('aria-label') ?? '';
  const more = label.split(', ').filter((part) => !seen.includes(part));
  node.setAttribute('aria-label', [seen, ...more].join(', '));
}

/** Classes that the page gives, not the picture. */
const own = ['chosen', 'lit', 'added', 'changed', 'held'];

/** Keeps the element, and with it the focus. */
function become(element: SVGElement, next: SVGElement): void {
  const focusable = element.getAttribute('tabindex');
  const kept = own.filter((name) => element.classList.contains(name));
  for (const name of element.getAttributeNames()) if (!next.hasAttribute(name)) element.removeAttribute(name);
  for (const { name, value } of next.attributes) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  element.classList.add(...kept);
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

function fade(element: SVGElement): void {
  element.classList.add('removed');
  for (const name of ['data-key', 'tabindex', 'role', 'aria-label']) element.removeAttribute(name);
  element.setAttribute('aria-hidden', 'true');
  setTimeout(() => element.remove(), GHOST);
}
