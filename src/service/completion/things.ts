/** Things of a map as proposals. */
import type { NameKind } from '../../model/declarations.js';
import type { Domain, Entity, IntegrationMap, Place, Profile, System, Team } from '../../model/map.js';
import { written } from '../../rules/fixes/edits.js';
import type { Asked } from './asked.js';
import type { Proposal, ProposalKind } from './proposal.js';

type Named = Team | Domain | Place | Entity | Profile;

const NOT_DECLARED = 'not declared yet';

/** A name, if anything but the word under the cursor says it. */
export function propose(asked: Asked, thing: Named, rank: number): Proposal[] {
  const kind = kindOf(thing);
  if (!thing.declared && isOnlyUnderCursor(asked, kind, thing.name)) return [];
  const { declaration } = thing;
  const title = declaration?.title;
  const detail = thing.declared ? [roleOf(thing), title].filter(Boolean).join(' · ') : NOT_DECLARED;
  return [named(thing.name, kind, { detail, doc: declaration?.doc, rank: thing.declared ? rank : rank + 5 })];
}

export const named = (
  name: string,
  kind: ProposalKind,
  { detail, doc, rank }: Pick<Proposal, 'detail' | 'doc' | 'rank'>,
): Proposal => ({
  label: name,
  kind,
  detail,
  doc,
  rank,
  ...(written(name) === name ? {} : { text: written(name) }),
});

const kindOf = (thing: Named): Exclude<NameKind, 'field' | 'flow' | 'view'> =>
  thing.kind === 'system' || thing.kind === 'channel' ? 'place' : thing.kind;

const roleOf = (thing: Named): string => (thing.kind === 'system' ? thing.role : thing.kind);

function isOnlyUnderCursor({ map, uri, cursor }: Asked, kind: NameKind, name: string): boolean {
  return map
    .mentions(kind, name)
    .every(({ uri: other, mention }) => other === uri && mention.name.span.start === cursor.word.start);
}

const PASSAGES: ReadonlySet<System['role']> = new Set(['hub', 'broker']);

export const isPassage = (place: Place): boolean => place.kind === 'channel' || PASSAGES.has(place.role);

export const placesOf = ({ systems, channels }: IntegrationMap): readonly Place[] => [
  ...systems,
  ...channels,
];
