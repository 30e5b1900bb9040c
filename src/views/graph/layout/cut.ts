/** A flow as the levels see it: which boundaries it leaves and enters, and on which level both of its ends are. */
import type { GraphEdge } from '../graph.js';
import type { Level } from './level.js';

/** A flow cut at its outermost shared level. */
export interface Cut {
  readonly edge: GraphEdge;
  readonly common: Level;
  /** Boundaries that it leaves, inner first, and enters, inner first. */
  readonly out: readonly Level[];
  readonly into: readonly Level[];
  readonly fromItem: string;
  readonly toItem: string;
  /** Ids of the nodes. */
  readonly start: string;
  readonly end: string;
}
