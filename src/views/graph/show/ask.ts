/** What somebody wants to see of a landscape: plain data that goes into a preview's state, into links and into flags. */
import type { FlowLifecycle, PatternKind, SystemLifecycle } from '../../../model/clauses.js';
import type { Severity } from '../../../model/finding.js';

/** What the picture is painted with, one at a time. */
export const overlayKinds = [
  'findings',
  'staleness',
  'patterns',
  'owners',
  'classes',
  'allocations',
  'outage',
  'reviews',
] as const;

export type OverlayKind = (typeof overlayKinds)[number];

export type FocusKind = 'place' | 'entity' | 'flow' | 'team' | 'domain';

/** A thing with what surrounds it. Neither number given: one hop each way; one given: the other is none. */
export interface Focus {
  readonly kind: FocusKind;
  readonly id: string;
  readonly upstream?: number;
  readonly downstream?: number;
}

/** Flows that match one value of each list that is not empty, with the places they join; and places without flows that do. */
export interface Filter {
  /** Nested domains count with their parents. */
  readonly domains?: readonly string[];
  readonly entities?: readonly string[];
  /** `none`: the flow says no pattern yet. */
  readonly patterns?: readonly (PatternKind | 'none')[];
  readonly owners?: readonly string[];
  readonly platforms?: readonly string[];
  /** `none`: nothing is found there. */
  readonly severities?: readonly (Severity | 'none')[];
  readonly lifecycles?: readonly (FlowLifecycle | SystemLifecycle)[];
}

export interface Ask {
  /** A declared view, by name. */
  readonly view?: string;
  /** Everything else steps back (or is left out, with `only`). */
  readonly focus?: Focus;
  readonly only?: boolean;
  /** An entity: where it is true, who copies it, how old each copy is. */
  readonly lens?: string;
  readonly filter?: Filter;
  /** Ids of boundaries closed by hand, and of those opened by hand, over the automatic choice. */
  readonly collapsed?: readonly string[];
  readonly expanded?: readonly string[];
  /** Ids of bundles of parallel flows that were opened. */
  readonly opened?: readonly string[];
  readonly overlay?: OverlayKind;
  /** Overlay `outage`: the place that is down. */
  readonly down?: string;
  /** {@link Shown.closed} of the picture before: kept while it still fits, so that a small edit moves little. */
  readonly settled?: readonly string[];
}
