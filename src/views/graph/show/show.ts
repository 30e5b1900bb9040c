/** From a landscape and what somebody asks of it to what is laid out and how it is painted. Pure: the same ask, the same picture. */
import type { Graph } from '../graph.js';
import type { Landscape } from '../landscape.js';
import type { Ask } from './ask.js';
import { hiddenOf, type Hidden } from './hidden.js';
import { lookupOf } from './lookup.js';
import type { LegendEntry, Paint } from './paint.js';
import { paintOf } from './painting.js';
import { sceneOf } from './scene/scene.js';
import { select } from './select/select.js';
import { wantedOf } from './wanted.js';

export interface Shown {
  /** What is to be laid out: closed boundaries are nodes with the role `domain`, parallel flows one edge with their count. */
  readonly graph: Graph;
  readonly paint: Paint;
  /** Only what occurs. */
  readonly legend: readonly LegendEntry[];
  readonly hidden: Hidden;
  /** Ids of boundaries that are closed for want of room, not by hand: the next ask's `settled`. */
  readonly closed: readonly string[];
  /** What could not be done as asked, in words for the reader. */
  readonly notes: readonly string[];
}

/** `before`: as the same map was shown before an edit: what that left alone is not looked up again. */
export function showGraph(landscape: Landscape, asked: Ask, before?: Landscape): Shown {
  const ask = wantedOf(landscape, asked);
  const lookup = lookupOf(landscape, before);
  const selection = select(lookup, ask);
  const scene = sceneOf(lookup, selection, ask);
  const { paint, legend, notes } = paintOf(scene, selection, ask);
  const { boundaries, forRoom } = scene.closing;
  return {
    graph: scene.graph,
    paint,
    legend,
    hidden: hiddenOf(scene, selection),
    closed: [...forRoom].map((group) => boundaries.groups[group]?.id ?? ''),
    notes: [...selection.notes, ...notes],
  };
}
