/** What somebody may do to the text from the picture. */
import type { Anchor } from '../../base/span.js';
import type { PatternKind } from '../../model/clauses.js';
import type { Ask } from '../../views/graph/show/ask.js';

export type PictureEdit =
  | {
      readonly kind: 'rename';
      readonly what: 'place' | 'domain' | 'entity' | 'team' | 'flow' | 'view';
      readonly name: string;
      readonly to: string;
    }
  | {
      readonly kind: 'addFlow';
      readonly entity: string;
      readonly from: string;
      readonly to: string;
      readonly pattern?: PatternKind;
      readonly declare?: boolean;
    }
  | { readonly kind: 'fix'; readonly code: string; readonly at: Anchor; readonly title: string }
  | { readonly kind: 'saveView'; readonly name: string; readonly ask: Ask };
