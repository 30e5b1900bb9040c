/** The pane with the picture: what is in it, which part of it is seen, and what has the focus. */
import type { LaidOutGraph, Point } from '../../views/graph/graph.js';
import type { Shown } from '../../views/graph/show/show.js';
import type { Changes } from './changes.js';
import { meets } from './cull.js';
import { createGestures } from './gestures.js';
import { createLights } from './lights.js';
import type { View } from './messages.js';
import { Scene } from './scene.js';
import { Stage, drift } from './stage.js';
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
  /** So many nodes are beside the pane. */
  outOfSight(count: number): void;
  /** Pixels that bar and chips take above the picture. */
  head(): number;
}

export class Surface {
  readonly scene = new Scene();
  readonly lights = createLights(this.scene);
  readonly gestures = createGestures(this.scene, (byHand) => this.#moved(byHand));
  readonly walker = createWalker(this.scene, this.gestures, (key) => this.#options.arrived(key));
  readonly #stage = new Stage(this.scene, this.lights, this.gestures);
  readonly #options: SurfaceOptions;
  /** All of the picture is to be in sight, however small. */
  #whole = false;
  /** That the picture was fitted below. */
  #head = 0;

  constructor(options: SurfaceOptions) {
    this.#options = options;
    this.gestures.steering.onChange((steered) => this.lights.dim(steered));
    new ResizeObserver(() => this.#keepFitted()).observe(this.scene.frame);
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

  /** A node was put there by hand. */
  put(id: string, at: Point): void {
    this.#stage.put(id, at);
  }

  repaint({ paint }: Shown): void {
    this.#stage.repaint(paint);
  }

  /** Chips came or went above what stands where it stood. */
  keepBelow(head: number): void {
    if (head !== this.#head) this.#keepFitted();
  }

  /** All of the picture is seen, and goes on being so. */
  fit(): void {
    this.#whole = true;
    this.#options.store.keep({ view: undefined });
    this.#refit();
  }

  /** As it was at first: large enough to be read. */
  fitAnew(): void {
    this.#whole = false;
    this.#options.store.keep({ view: undefined });
  }

  /** What was chosen elsewhere is in sight, as long as nobody moved the view. */
  follow(): void {
    if (!this.#options.store.state.view && !this.#whole) this.#refit();
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
    const box = this.scene.holder(key)?.getBoundingClientRect();
    if (!box) return { x: pane.width / 2, y: pane.height / 2 };
    return { x: box.left + box.width / 2 - pane.left, y: box.bottom - pane.top - 8 };
  }

  /** The picture has the focus: the chosen thing, where it is in the page. */
  focus(): void {
    const { selected } = this.#options.store.state;
    const element = selected === undefined ? undefined : this.scene.holder(selected);
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
    if (!view) return this.#fitted(picture);
    if (!before) return view;
    const { x, y } = drift(before, picture, this.lights.chosen());
    const now = this.gestures.view();
    return { k: now.k, x: now.x - x * now.k, y: now.y - y * now.k };
  }

  #keepFitted(): void {
    if (!this.#options.store.state.view) this.#refit();
  }

  #refit(): void {
    const picture = this.picture();
    if (picture && this.scene.size.width > 0) this.gestures.set(this.#fitted(picture));
  }

  #fitted(picture: LaidOutGraph): View {
    const [chosen] = this.lights.chosen();
    const around = chosen === undefined ? undefined : boxOf(chosen, picture);
    this.#head = this.#options.head();
    return this.gestures.fit(picture, { head: this.#head, whole: this.#whole, around });
  }

  #moved(byHand: boolean): void {
    const seen = this.gestures.seen();
    this.scene.look(seen);
    this.#options.outOfSight(this.picture()?.nodes.filter(({ box }) => !meets(box, seen)).length ?? 0);
    const { store, moved } = this.#options;
    if (byHand) moved();
    if (byHand || store.state.view) store.keep({ view: this.gestures.view() });
  }
}
