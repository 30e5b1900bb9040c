/** From a name to what declares it and to all that say it. */
import { contains, type Location, type Span } from '../base/span.js';
import type { Mention } from '../model/declarations.js';
import { locate } from '../model/declarations.js';
import type { MentionAt } from '../model/map.js';
import type { Headwater } from './headwater.js';

/** The name at an offset; between two names the one that begins there. */
export function mentionAt(headwater: Headwater, uri: string, offset: number): Mention | undefined {
  return headwater.fragment(uri)?.mentions.findLast(({ name }) => contains(name.span, offset));
}

/** Everything in the map that says the same name. */
export function namesakes(
  headwater: Headwater,
  uri: string,
  { kind, name, of }: Mention,
): readonly MentionAt[] {
  return headwater.map(headwater.rootOf(uri)).mentions(kind, name.text, of);
}

export function definitionsOf(headwater: Headwater, uri: string, offset: number): Location[] {
  const mention = mentionAt(headwater, uri, offset);
  if (!mention) return [];
  return namesakes(headwater, uri, mention)
    .filter((each) => each.mention.declares)
    .map((each) => locate(each.uri, each.mention.name));
}

export function referencesOf(
  headwater: Headwater,
  uri: string,
  offset: number,
  declarations: boolean,
): Location[] {
  const mention = mentionAt(headwater, uri, offset);
  if (!mention) return [];
  return namesakes(headwater, uri, mention)
    .filter((each) => declarations || !each.mention.declares)
    .map((each) => locate(each.uri, each.mention.name));
}

export interface Highlight {
  readonly span: Span;
  readonly declares: boolean;
}

/** The same name in the same file. */
export function highlightsOf(headwater: Headwater, uri: string, offset: number): Highlight[] {
  const mention = mentionAt(headwater, uri, offset);
  if (!mention) return [];
  return namesakes(headwater, uri, mention)
    .filter((each) => each.uri === uri)
    .map((each) => ({ span: each.mention.name.span, declares: each.mention.declares }));
}
