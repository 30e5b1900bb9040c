/** From a landscape and what somebody asks of it to what is laid out and how it is painted. Pure: the same ask, the same picture. */
import type { Graph } from '../graph.js';
import type { Landscape } from '../landscape.js';
import type { Ask } from './ask.js';
import type { LegendEntry, Paint } from './paint.js';

export interface Hidden {
  readonly systems: number;
  readonly flows: number;
  /** A sentence for each reason, with its share of the counts. */
  readonly why: readonly string[];
}

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

export function showGraph({ nodes, groups, edges }: Landscape, _ask: Ask): Shown {
  return {
    graph: { nodes, groups, edges },
    paint: {},
    legend: [],
    hidden: { systems: 0, flows: 0, why: [] },
    closed: [],
    notes: [],
  };
}
