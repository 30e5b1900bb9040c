/** What lights up: the way of the flow under the pointer, and what stands at the cursor or was chosen. */
import type { LaidOutGraph } from '../../views/graph/graph.js';
import type { Scene } from './scene.js';
import { splitKey, withLabel } from './things.js';

export interface Lights {
  /** Key of the thing under the pointer or the focus. */
  hover(key: string | undefined): void;
  /** Nothing lights up for the time being. */
  dim(dimmed: boolean): void;
  choose(keys: readonly string[]): void;
  chosen(): readonly string[];
  /** After the scene changed. */
  refresh(picture: LaidOutGraph | undefined): void;
}

export function createLights(scene: Scene): Lights {
  let picture: LaidOutGraph | undefined;
  let hovered: string | undefined;
  let isDim = false;
  let chosen: readonly string[] = [];

  function apply(): void {
    const lit = picture && hovered !== undefined && !isDim ? wayOf(hovered, picture) : new Set<string>();
    const marked = new Set(chosen.flatMap((key) => withLabel(key)));
    scene.root.classList.toggle('lighting', lit.size > 0);
    for (const key of scene.keys()) {
      const { classList } = scene.element(key) ?? {};
      classList?.toggle('lit', lit.has(key));
      classList?.toggle('chosen', marked.has(key));
    }
  }

  return {
    hover(key) {
      if (key === hovered) return;
      hovered = key;
      if (!isDim) apply();
    },
    dim(dimmed) {
      isDim = dimmed;
      if (hovered !== undefined) apply();
    },
    choose(keys) {
      chosen = keys;
      apply();
    },
    chosen: () => chosen,
    refresh(next) {
      picture = next;
      apply();
    },
  };
}

/** Keys of all legs of the flow with their ends; for a node, of all flows that touch it. */
export function wayOf(key: string, { edges }: LaidOutGraph): Set<string> {
  const [kind, id] = splitKey(key);
  const touched = edges.filter((edge) =>
    kind === 'node' ? edge.from === id || edge.to === id : edge.id === id,
  );
  const flows = new Set(touched.map(({ flow }) => flow));
  const lit = new Set(kind === 'node' ? [key] : []);
  for (const edge of edges) {
    if (!flows.has(edge.flow)) continue;
    for (const each of [...withLabel(`edge:${edge.id}`), `node:${edge.from}`, `node:${edge.to}`])
      lit.add(each);
  }
  return lit;
}
