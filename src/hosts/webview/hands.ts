/** Hands on the picture: what pointer and keys do with its things. */
import type { Point } from '../../views/graph/graph.js';
import type { Desk } from './desk.js';
import { placeIn } from './dom.js';
import { listenToDragging } from './dragging.js';
import { createHandle } from './handle.js';
import { listenToKeys } from './keyboard.js';
import { dive, menuOf } from './menus.js';
import type { Panels } from './panels.js';
import { listenToPointer } from './pointer.js';
import type { Surface } from './surface.js';
import { boxOf, nameOf } from './things.js';
import type { Writer } from './writer.js';

export interface HandsOptions {
  readonly surface: Surface;
  readonly desk: Desk;
  readonly writer: Writer;
  readonly panels: Pick<Panels, 'tip' | 'menu' | 'search' | 'details'>;
  /** The text cannot be changed from here. */
  readonly readsOnly: boolean;
}

export class Hands {
  readonly #options: HandsOptions;
  readonly #handle;

  constructor(options: HandsOptions) {
    this.#options = options;
    this.#handle = createHandle(options.surface.scene);
    this.#listenToPointer();
    this.#listenToKeys();
    this.#listenToFocus();
    const { scene } = options.surface;
    scene.frame.addEventListener('pointerdown', () => options.panels.menu.close());
    if (options.readsOnly) return;
    listenToDragging(scene, {
      moving: (id, by) => this.#drag(id, by),
      move: (id, by) => this.#drop(id, by),
      connect: (from, to) => options.writer.addFlow(from, to),
      hold: (id, pointer) => {
        options.surface.gestures.release(pointer);
        options.panels.tip.hide();
        options.desk.choose(`node:${id}`);
      },
      press: (id, event) => this.menu(`node:${id}`, placeIn(scene.frame, event)),
    });
  }

  menu(key: string, at: Point): void {
    const { desk, writer, panels, surface, readsOnly } = this.#options;
    const { shown } = desk.now();
    if (!shown) return;
    panels.tip.hide();
    const items = menuOf(key, shown.graph, {
      desk,
      writer,
      readsOnly,
      explain: (each) => this.#explain(each),
      details: () => panels.details(),
    });
    panels.menu.open(nameOf(key, shown.graph), items, at, () => surface.focus());
  }

  /** What was in hand stands elsewhere now. */
  letGo(): void {
    this.#handle.at(undefined, undefined);
  }

  #listenToPointer(): void {
    const { surface, desk, panels } = this.#options;
    listenToPointer(surface.scene, surface.gestures.steering, {
      hover: (key, at) => {
        surface.lights.hover(key?.startsWith('group:') ? undefined : key);
        if (key === undefined) return panels.tip.leave();
        if (!this.#options.readsOnly) this.#handle.at(key, surface.picture());
        panels.tip.wait(key, at);
      },
      click: (key) => {
        panels.tip.hide();
        desk.choose(key);
        if (key !== undefined) desk.read(key, false);
      },
      doubleClick: (key) => this.#dive(key),
      menu: (key, at) => {
        desk.choose(key);
        this.menu(key, at);
      },
    });
  }

  #listenToKeys(): void {
    const { surface, desk, writer, panels, readsOnly } = this.#options;
    const { gestures, walker, scene } = surface;
    const withThing = (act: (key: string) => void): void => {
      const key = surface.inHand();
      if (key !== undefined) act(key);
    };
    listenToKeys(scene.svg, {
      pan: (x, y) => gestures.panBy({ x, y }),
      move: (x, y) => !readsOnly && this.#nudge({ x, y }),
      zoom: (factor) => gestures.zoomBy(factor),
      fit: () => surface.fit(),
      walk: (forward) => walker.walk(forward),
      menu: () => withThing((key) => this.menu(key, surface.placeOf(key))),
      read: () => withThing((key) => desk.read(key, true)),
      dive: () => withThing((key) => this.#dive(key)),
      rename: () => readsOnly || withThing((key) => writer.rename(key)),
      addFlow: () => readsOnly || writer.addFlow(this.#placeInHand()),
      explain: () => withThing((key) => this.#explain(key)),
      search: () => panels.search.open(),
      details: () => panels.details(),
      clear: () => this.#clear(),
    });
  }

  #listenToFocus(): void {
    const { surface, desk } = this.#options;
    surface.scene.svg.addEventListener('focusin', () => {
      const key = surface.walker.focused();
      if (key === undefined) return;
      surface.lights.hover(key);
      desk.arriveAt(key);
    });
    surface.scene.svg.addEventListener('focusout', () => surface.lights.hover(undefined));
  }

  #dive(key: string): void {
    const { desk } = this.#options;
    const { shown } = desk.now();
    if (shown) dive(key, shown.graph, desk);
  }

  #explain(key: string): void {
    const { panels, surface } = this.#options;
    panels.tip.show(key, surface.placeOf(key));
  }

  #placeInHand(): string | undefined {
    const key = this.#options.surface.inHand();
    return key?.startsWith('node:') ? key.slice('node:'.length) : undefined;
  }

  #drag(id: string, by: Point): void {
    const { surface, panels } = this.#options;
    const box = this.#boxOf(id);
    this.letGo();
    panels.tip.hide();
    const transform = box && `translate(${box.x + by.x} ${box.y + by.y})`;
    if (transform) surface.scene.element(`node:${id}`)?.setAttribute('transform', transform);
  }

  #drop(id: string, by: Point): void {
    const box = this.#boxOf(id);
    if (!box) return;
    if (by.x === 0 && by.y === 0) return this.#drag(id, by);
    const at = { x: Math.round(box.x + by.x), y: Math.round(box.y + by.y) };
    this.letGo();
    this.#options.panels.tip.hide();
    this.#options.surface.put(id, at);
    void this.#options.writer.pin({ [id]: at });
  }

  #nudge(by: Point): boolean {
    const id = this.#placeInHand();
    if (id !== undefined) this.#drop(id, by);
    return id !== undefined;
  }

  #boxOf(id: string) {
    const picture = this.#options.surface.picture();
    return picture && boxOf(`node:${id}`, picture);
  }

  #clear(): void {
    const { panels, desk, surface } = this.#options;
    if (panels.tip.hide()) return;
    desk.choose(undefined);
    surface.lights.hover(undefined);
    if (document.activeElement instanceof SVGElement) surface.scene.svg.focus();
  }
}
