/** Names and free words for a place of the grammar, the likeliest first. */
import type { Entity, Place } from '../../model/map.js';
import { alreadyListed, entityAround, lastOf, nameBehind, type Asked } from './asked.js';
import { mechanismsFor, platformsFor } from './mechanisms.js';
import type { Proposal } from './proposal.js';
import { isPassage, named, placesOf, propose } from './things.js';
import type { Wanted } from './wanted.js';

type Source = (asked: Asked) => Proposal[];

const places =
  (rankOf: (place: Place, asked: Asked) => number | undefined): Source =>
  (asked) =>
    placesOf(asked.map).flatMap((place) => {
      const rank = rankOf(place, asked);
      return rank === undefined ? [] : propose(asked, place, rank);
    });

const entities: Source = (asked) => asked.map.entities.flatMap((entity) => propose(asked, entity, 0));
const teams: Source = (asked) => asked.map.teams.flatMap((team) => propose(asked, team, 0));
const domains: Source = (asked) => asked.map.domains.flatMap((domain) => propose(asked, domain, 0));

const flows: Source = ({ map }) =>
  map.flows.flatMap(({ declaration, entity, from, to }) =>
    declaration.alias
      ? [
          named(declaration.alias.name.text, 'flow', {
            detail: `${entity?.name} from ${from?.name} to ${to.map(({ name }) => name).join(', ')}`,
            doc: declaration.doc,
            rank: 0,
          }),
        ]
      : [],
  );

function fields(asked: Asked): Proposal[] {
  const entity = asked.map.entity(entityAround(asked) ?? '');
  if (!entity) return [];
  const declared = entity.fields.map(({ name, declaration }) => ({
    name,
    detail: declaration ? 'field' : undefined,
  }));
  const keys = (entity.declaration?.key?.names ?? []).map(({ text }) => ({ name: text, detail: 'key' }));
  const unique = new Map([...declared, ...keys].map((field) => [field.name, field.detail] as const));
  return [...unique].map(([name, detail]) => named(name, 'field', { detail, rank: 0 }));
}

const entityOf = (asked: Asked): Entity | undefined => asked.map.entity(entityAround(asked) ?? '');

const stands = (roles: readonly { readonly place: Place }[], place: Place): boolean =>
  roles.some((role) => role.place === place);

/** Who has the data to send: its source, then those that change it. */
function senderRank(place: Place, asked: Asked): number {
  const entity = entityOf(asked);
  if (!entity) return 2;
  const all = [entity, ...entity.fields];
  if (all.some(({ sources }) => stands(sources, place))) return 0;
  return all.some(({ writers }) => stands(writers, place)) ? 1 : 2;
}

/** Who wants the data: its readers. Where it comes from it need not go. */
function receiverRank(place: Place, asked: Asked): number | undefined {
  if (place.name === nameBehind(asked, 'from') || place.name === nameBehind(asked, 'between'))
    return undefined;
  const entity = entityOf(asked);
  return entity && [entity, ...entity.fields].some(({ readers }) => stands(readers, place)) ? 0 : 1;
}

const isSystem = (place: Place): number | undefined => (place.kind === 'system' ? 0 : undefined);

/** Words that are no names: those that the map uses already, and some to begin with. */
const free =
  (some: readonly string[], used: (asked: Asked) => Iterable<string | undefined>): Source =>
  (asked) => {
    const present = [...used(asked)].filter((word) => word !== undefined && word !== wordUnderCursor(asked));
    const rank = new Map([
      ...some.map((word) => [word, 1] as const),
      ...present.map((word) => [word ?? '', 0] as const),
    ]);
    return [...rank].map(([label, order]) => ({ label, kind: 'value', rank: order }));
  };

const wordUnderCursor = ({ cursor }: Asked): string => cursor.prefix;

const targets: Source = (asked) =>
  asked.cursor.rule === 'Channel'
    ? places((place) => (place.kind === 'system' ? (place.role === 'broker' ? 0 : 1) : undefined))(asked)
    : platformsFor(asked);

/** `include entity |`: the kind stands before the list. */
const KINDS: Readonly<Record<string, Source>> = {
  entity: entities,
  domain: domains,
  team: teams,
  flow: flows,
  system: places(isSystem),
  owner: teams,
  platform: platformsFor,
  broker: places((place) => (place.kind === 'system' && place.role === 'broker' ? 0 : undefined)),
};

const selected: Source = (asked) => KINDS[lastOf(asked, Object.keys(KINDS)) ?? '']?.(asked) ?? [];

/** `focus |` takes a place, `focus entity |` what it says. */
const focused: Source = (asked) =>
  asked.cursor.words.at(-1) === 'focus' ? places(() => 0)(asked) : selected(asked);

const SOURCES: Readonly<Record<Exclude<Wanted, 'new'>, Source>> = {
  team: teams,
  domain: domains,
  entity: entities,
  profile: (asked) => asked.map.profiles.flatMap((profile) => propose(asked, profile, 0)),
  flow: flows,
  field: fields,
  place: places(() => 0),
  system: places(isSystem),
  passage: places((place) => (isPassage(place) ? 0 : 1)),
  sender: places(senderRank),
  receiver: places(receiverRank),
  platform: targets,
  selected,
  focused,
  subject: (asked) =>
    lastOf(asked, ['dlq', 'staleness', 'updates']) === 'dlq' ? flows(asked) : entities(asked),
  zone: free([], ({ map }) => map.systems.map(({ declaration }) => declaration?.zone?.name.text)),
  mechanism: mechanismsFor,
  metric: free(['dlq-depth', 'staleness'], ({ map }) =>
    map.flows.flatMap(({ clauses }) => clauses.alerts.map(({ metric }) => metric)),
  ),
  purpose: free(['analytics'], ({ map }) =>
    map.entities.flatMap(({ readers }) => readers.map(({ clause }) => clause.purpose)),
  ),
  access: free(['ui', 'api'], ({ map }) =>
    map.entities.flatMap(({ writers }) => writers.map(({ clause }) => clause.via)),
  ),
};

export function namesFor(wanted: Wanted, asked: Asked): Proposal[] {
  if (wanted === 'new') return [];
  const listed = alreadyListed(asked);
  return SOURCES[wanted](asked).filter(({ label }) => !listed.has(label));
}
