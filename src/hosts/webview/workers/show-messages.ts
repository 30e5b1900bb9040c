/** What the preview and the worker that says what is shown of a map tell each other. */
import type { Graph } from '../../../views/graph/graph.js';
import type { Landscape } from '../../../views/graph/landscape.js';
import type { Patch } from '../../../views/graph/patch.js';
import type { Ask } from '../../../views/graph/show/ask.js';
import type { Shown } from '../../../views/graph/show/show.js';

/** The map as it is now: whole, or what is other than in the one before. `broken`: text that cannot be read hides parts of it. */
export type MapChange =
  | { readonly graph: Landscape; readonly broken: boolean }
  | { readonly patch: Patch; readonly broken: boolean };

export interface ShowRequest {
  readonly id: number;
  /** What became of the map since the last request, in order. */
  readonly changes: readonly MapChange[];
  readonly ask: Ask;
}

export interface ShowAnswer {
  readonly id: number;
  readonly shown: Omit<Shown, 'graph'>;
  /** Left out where it is that of the answer before. */
  readonly graph?: Graph;
}
