/** What somebody does in the picture that changes the text: one wish each, answered with edits that an editor can undo. */
import type { Anchor } from '../../base/span.js';
import type { TextEdit } from '../../base/edit.js';
import type { PatternKind } from '../../model/clauses.js';
import type { Ask } from '../../views/graph/show/ask.js';

/** A new name for a thing of the map, wherever it is said. */
export interface RenameThing {
  readonly kind: 'rename';
  readonly what: 'place' | 'domain' | 'entity' | 'team' | 'flow' | 'view';
  /** As the map knows it; a flow's is its id. */
  readonly name: string;
  readonly to: string;
}

/** A new flow, as drawn from one place to another. */
export interface AddFlow {
  readonly kind: 'addFlow';
  readonly entity: string;
  readonly from: string;
  readonly to: string;
  readonly pattern?: PatternKind;
  /** Declare the entity too where the map does not know it; else that is asked back. */
  readonly declare?: boolean;
}

/** One of the fixes that a finding offers. */
export interface ApplyFix {
  readonly kind: 'fix';
  readonly code: string;
  /** Where the finding stood when it was shown. */
  readonly at: Anchor;
  readonly title: string;
}

/** What is seen just now, as a view that the text declares. */
export interface SaveView {
  readonly kind: 'saveView';
  readonly ask: Ask;
  /** Made of the title, or of what it shows, where left out. */
  readonly name?: string;
  readonly title?: string;
}

export type MapEdit = RenameThing | AddFlow | ApplyFix | SaveView;

/** Why it cannot be, and what to do about it. */
export interface Refusal {
  readonly problem: string;
  /** It can be after all, where the entity is declared on the way: ask again with `declare`. */
  readonly mayDeclare?: true;
}

export interface Edits {
  readonly edits: readonly TextEdit[];
  /** What the author should know of it, a sentence each. */
  readonly notes: readonly string[];
}

export type Edited = Edits | Refusal;
