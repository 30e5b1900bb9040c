/** What somebody wants to see of a landscape: plain data that goes into a preview's state, into links and into flags. */
import type { FlowLifecycle, PatternKind, SystemLifecycle } from '../../../model/clauses.js';
import type { FocusKind, OverlayKind } from '../../../model/declarations.js';
import type { Severity } from '../../../model/finding.js';

export type { FocusKind, OverlayKind };

export const overlayKinds = [
  'findings',
  'staleness',
  'patterns',
  'owners',
  'classes',
  'allocations',
  'outage',
  'reviews',
] as const satisfies readonly OverlayKind[];

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

/** Parts of an ask that a declared view may say for itself. */
export const viewParts = ['focus', 'lens', 'filter', 'collapsed', 'expanded', 'overlay'] as const;

export type ViewPart = (typeof viewParts)[number];

export interface Ask {
  /** A declared view, by name. What it says beside what it selects holds where the ask says nothing of it. */
  readonly view?: string;
  /** Parts of the view that somebody took back. */
  readonly without?: readonly ViewPart[];
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

/**
 * An entity and a flow are what they are; a place means little without its neighbours: one hop each way. Where one is said, none the
 * other way.
 */
export function hopsOf({ kind, upstream: up, downstream: down }: Focus) {
  const usual = kind === 'entity' || kind === 'flow' || up !== undefined || down !== undefined ? 0 : 1;
  return { upstream: up ?? usual, downstream: down ?? usual };
}
