/** All that a picture can be asked of a map: the graph, and the facts behind its things. */
import type {
  Allocation,
  EntityFacts,
  FlowFacts,
  GraphFinding,
  ProfileFacts,
  TeamFacts,
  ViewFacts,
} from './facts/facts.js';
import type { Graph } from './graph.js';

export interface Landscape extends Graph {
  readonly flows: readonly FlowFacts[];
  readonly entities: readonly EntityFacts[];
  readonly teams: readonly TeamFacts[];
  readonly profiles: readonly ProfileFacts[];
  readonly views: readonly ViewFacts[];
  readonly allocations: readonly Allocation[];
  /** The gravest 2,000; badges count all. */
  readonly findings: readonly GraphFinding[];
  /** How many are not among them. */
  readonly findingsLeftOut: number;
  /** ISO date on which it was made; ages of reviews count from it. */
  readonly today?: string;
  /** A review older than so many days is overdue. */
  readonly reviewDays?: number;
}
