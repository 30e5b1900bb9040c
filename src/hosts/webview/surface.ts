/** The pane with the picture: what is in it, which part of it is seen, and what has the focus. */
import type { LaidOutGraph, Point } from '../../views/graph/graph.js';
import type { Shown } from '../../views/graph/show/show.js';
import type { Changes } from './changes.js';
import { createGestures } from './gestures.js';
import { createLights } from './lights.js';
import type { View } from './messages.js';
import { Scene } from './scene.js';
import { createStage, drift } from './stage.js';
import type { Store } from './state/store.js';
import { boxOf } from './things.js';
import { createWalker } from './walker.js';

export interface SurfaceOptions {
  readonly store: Store;
  /** The view was moved by hand. */
  moved(): void;
  /** A thing has the focus. */
  arrived(key: string): void;
  /** Things stand elsewhere now. */
  laid(): void;
  /** Pixels that bar and chips take above the picture. */
  head(): number;
}

export class Surface {
  readonly scene = new Scene();
  readonly lights = createLights(this.scene);
  readonly gestures = createGestures(this.scene, (byHand) => this.#moved(byHand));
  readonly walker = createWalker(this.scene, this.gestures, (key) => this.#options.arrived(key));
  readonly #stage = createStage(this.scene, this.lights, this.gestures);
  readonly #options: SurfaceOptions;

  constructor(options: SurfaceOptions) {
    this.#options = options;
    new ResizeObserver(() => options.store.state.view ?? this.#refit()).observe(this.scene.frame);
  }

  /** What is seen, or being moved to. */
  picture(): LaidOutGraph | undefined {
    return this.#stage.picture();
  }

  show(
    picture: LaidOutGraph | undefined,
    { paint }: Shown,
    { settled, changes }: { readonly settled: boolean; readonly changes: Changes },
  ): void {
    const view = picture && this.#viewFor(picture);
    this.#stage.show(picture, { glide: settled, paint, leaving: changes.removed, ...(view && { view }) });
    this.#stage.mark(changes);
    this.#options.laid();
    if (picture) this.walker.refresh(picture);
  }

  repaint({ paint }: Shown): void {
    this.#stage.repaint(paint);
  }

  /** All of the picture is seen, and goes on being so. */
  fit(): void {
    this.#options.store.keep({ view: undefined });
    this.#refit();
  }

  /** A thing in the middle, with the focus on it. */
  centre(key: string): void {
    const picture = this.picture();
    const box = picture && boxOf(key, picture);
    if (!box) return;
    const view = this.gestures.centred(box);
    this.gestures.set(view);
    this.#options.store.keep({ view });
    this.walker.focus(key);
  }

  /** Where something stands in the pane. */
  placeOf(key: string): Point {
    const pane = this.scene.frame.getBoundingClientRect();
    const box = this.scene.element(key)?.getBoundingClientRect();
    if (!box) return { x: pane.width / 2, y: pane.height / 2 };
    return { x: box.left + box.width / 2 - pane.left, y: box.bottom - pane.top - 8 };
  }

  /** The picture has the focus: the chosen thing, where it is in the page. */
  focus(): void {
    const { selected } = this.#options.store.state;
    const element = selected === undefined ? undefined : this.scene.element(selected);
    (element ?? this.scene.svg).focus({ preventScroll: true });
  }

  /** What keys are for: the thing that has the focus, else the chosen one. */
  inHand(): string | undefined {
    return this.walker.focused() ?? this.#options.store.state.selected;
  }

  /** The view follows the picture while it is fitted; else what was chosen stays where it is on the screen. */
  #viewFor(picture: LaidOutGraph): View {
    const before = this.picture();
    const { view } = this.#options.store.state;
    if (!view) return this.gestures.fit(picture, this.#options.head());
    if (!before) return view;
    const { x, y } = drift(before, picture, this.lights.chosen());
    const now = this.gestures.view();
    return { k: now.k, x: now.x - x * now.k, y: now.y - y * now.k };
  }

  #refit(): void {
    const picture = this.picture();
    if (picture && this.scene.size.width > 0)
      this.gestures.set(this.gestures.fit(picture, this.#options.head()));
  }

  #moved(byHand: boolean): void {
    this.scene.look(this.gestures.seen());
    const { store, moved } = this.#options;
    if (byHand) moved();
    if (byHand || store.state.view) store.keep({ view: this.gestures.view() });
  }
}
