/** Where things stand in the text, as lines and columns. */
import { rangeOf, type Anchor, type Location, type Position, type Span } from '../../../base/span.js';
import type { Fragment } from '../../../model/declarations.js';
import type { IntegrationMap } from '../../../model/map.js';
import { Kept } from './kept.js';

/** What stands in a text: with a declaration, the whole of it counts. */
export interface Standing {
  readonly at: Location;
  readonly declaration?: { readonly span: Span };
}

export type Anchors = (thing: Standing) => Anchor | undefined;

const kept = new Kept<Standing, Anchor | undefined>();

/** Of things that are asked for each time a map is drawn. */
export function anchorsOf({ fragments }: IntegrationMap): Anchors {
  return (thing) => {
    const fragment = fragments.get(thing.at.uri);
    return kept.of(thing, [fragment], (before) => anchorIn(fragment, thing, before));
  };
}

/**
 * The whole declaration, so that a cursor anywhere in it finds its thing; for a name that is only mentioned, the mention. What was `before`
 * where that is the same place.
 */
export function anchorIn(
  fragment: Fragment | undefined,
  { at: { uri, span }, declaration }: Standing,
  before?: Anchor,
): Anchor | undefined {
  if (!fragment) return undefined;
  const range = rangeOf(fragment.lines, declaration?.span ?? span);
  const stays = before && before.uri === uri && samePlace(before.range.start, range.start);
  return stays && samePlace(before.range.end, range.end) ? before : { uri, range };
}

const samePlace = (a: Position, b: Position): boolean => a.line === b.line && a.character === b.character;
