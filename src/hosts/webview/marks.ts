/** What an edit of the text did, shown at its things for a moment. */
import type { Changes } from './changes.js';
import type { Scene } from './scene.js';
import { withLabel } from './things.js';

export interface Marks {
  show(changes: Changes): void;
  /** After the scene changed. */
  refresh(): void;
}

/** Milliseconds: long enough to be found, short enough not to be a colour of the picture. */
const MOMENT = 2200;

export function createMarks(scene: Scene): Marks {
  /** By class. */
  const marked = new Map<'added' | 'changed', ReadonlySet<string>>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function apply(): void {
    for (const [name, keys] of marked) {
      for (const key of scene.keys()) scene.element(key)?.classList.toggle(name, keys.has(key));
    }
  }

  return {
    show({ added, changed }) {
      if (added.length === 0 && changed.length === 0) return;
      marked.set('added', withLabels(added));
      marked.set('changed', withLabels(changed));
      apply();
      clearTimeout(timer);
      timer = setTimeout(() => {
        for (const name of marked.keys()) marked.set(name, new Set());
        apply();
        marked.clear();
      }, MOMENT);
    },
    refresh: apply,
  };
}

const withLabels = (keys: readonly string[]): ReadonlySet<string> => new Set(keys.flatMap(withLabel));
