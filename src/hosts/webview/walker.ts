/** The focus in the picture: one thing at a time takes part in the page's own order of Tab, and Tab walks from thing to thing. */
import type { LaidOutGraph } from '../../views/graph/graph.js';
import type { Gestures } from './gestures.js';
import { readingOrder } from './reading-order.js';
import type { Scene } from './scene.js';
import { boxOf } from './things.js';

export interface Walker {
  /** Key of what Tab reaches. */
  readonly stop: string | undefined;
  /** After the picture changed. */
  refresh(picture: LaidOutGraph): void;
  /** False where there is nothing more, so that the focus leaves the picture. */
  walk(forward: boolean): boolean;
  /** Gives a thing the focus, in sight. */
  focus(key: string): void;
  /** The thing that has the focus. */
  focused(): string | undefined;
}

export function createWalker(scene: Scene, gestures: Gestures, arrived: (key: string) => void): Walker {
  let picture: LaidOutGraph | undefined;
  let order: readonly string[] = [];
  let stop: string | undefined;

  function reach(key: string | undefined): void {
    if (stop !== undefined) scene.holder(stop)?.setAttribute('tabindex', '-1');
    stop = key;
    if (key !== undefined) scene.holder(key)?.setAttribute('tabindex', '0');
  }

  function focus(key: string): void {
    const box = picture && boxOf(key, picture);
    // What is far from sight is not in the page yet.
    if (box) gestures.bringIn(box);
    reach(key);
    scene.holder(key)?.focus({ preventScroll: true });
    arrived(key);
  }

  return {
    focus,
    focused: () => focusedIn(scene),
    get stop() {
      return stop;
    },
    refresh(next) {
      picture = next;
      order = readingOrder(next);
      reach(stop !== undefined && order.includes(stop) ? stop : order[0]);
    },
    walk(forward) {
      const key = focusedIn(scene);
      const at = key === undefined ? -1 : order.indexOf(key);
      const next = at < 0 && !forward ? undefined : order[at + (forward ? 1 : -1)];
      if (next === undefined) return false;
      focus(next);
      return true;
    },
  };
}

function focusedIn({ svg }: Scene): string | undefined {
  const { activeElement } = document;
  const key = activeElement?.getAttribute('data-key')?.replace(/^heading:/, 'group:');
  return svg.contains(activeElement) ? key : undefined;
}
