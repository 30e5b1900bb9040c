/** Remembers what the engine made of a level: an unchanged boundary costs nothing and looks the same. */
import type { EngineNode, LayoutEngine } from './engine.js';

const MOST_ENTRIES = 400;

/** The content of a level is its key: everything that decides how it looks is in it. */
export function withMemory(engine: LayoutEngine): LayoutEngine {
  const known = new Map<string, Promise<EngineNode>>();
  return {
    layout(graph) {
      const key = JSON.stringify(graph);
      const hit = known.get(key);
      if (hit) return hit;
      const made = engine.layout(graph);
      known.set(key, made);
      made.catch(() => known.delete(key));
      const oldest = known.keys().next();
      if (known.size > MOST_ENTRIES && !oldest.done) known.delete(oldest.value);
      return made;
    },
  };
}
