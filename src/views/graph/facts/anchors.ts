/** Where things stand in the text, as lines and columns. */
import { rangeOf, type Anchor, type Location, type Position, type Span } from '../../../base/span.js';
import type { IntegrationMap } from '../../../model/map.js';
import { Kept } from './kept.js';

/** What stands in a text: with a declaration, the whole of it counts. */
export interface Standing {
  readonly at: Location;
  readonly declaration?: { readonly span: Span };
}

export type Anchors = (thing: Standing) => Anchor | undefined;

const kept = new Kept<Standing, Anchor | undefined>();

/** The whole declaration, so that a cursor anywhere in it finds its thing; for a name that is only mentioned, the mention. */
export function anchorsOf({ fragments }: IntegrationMap): Anchors {
  return (thing) => {
    const { uri, span } = thing.at;
    const fragment = fragments.get(uri);
    return kept.of(thing, [fragment], (before) => {
      if (!fragment) return undefined;
      const range = rangeOf(fragment.lines, thing.declaration?.span ?? span);
      const stays = before && before.uri === uri && samePlace(before.range.start, range.start);
      return stays && samePlace(before.range.end, range.end) ? before : { uri, range };
    });
  };
}

const samePlace = (a: Position, b: Position): boolean => a.line === b.line && a.character === b.character;
