/** What a check says of a map, and how to mend it. */
import type { TextEdit } from '../base/edit.js';
import type { Location } from '../base/span.js';

export type Severity = 'error' | 'warning' | 'information';

/** How sure a fix is: a safe one may be applied unread. */
export type FixSafety = 'safe' | 'unsafe';

export interface Fix {
  readonly title: string;
  readonly safety: FixSafety;
  /** May touch several files. Made when it is read where many fixes are only told of. */
  readonly edits: readonly TextEdit[];
  /** The one that most authors want: the editor's default. */
  readonly preferred?: boolean;
}

export interface Related {
  readonly at: Location;
  readonly message: string;
}

export interface Finding {
  /** The rule's id, or `syntax-error`, `invalid-value`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: Location;
  readonly related: readonly Related[];
  /** Made on demand: most findings are only read. */
  fixes(): readonly Fix[];
  /** The ids of flows and names of places that a picture badges with it. */
  readonly marks: readonly Mark[];
  /** The text it underlines serves no purpose: editors fade it. */
  readonly unnecessary?: boolean;
  /** The computation behind its numbers, a line a step, in the order of the steps. */
  readonly why?: readonly string[];
}

/** A thing in the picture: a place or a flow. */
export interface Mark {
  readonly kind: 'place' | 'flow';
  readonly id: string;
}
