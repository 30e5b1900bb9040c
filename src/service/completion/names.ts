/** Names and free words for a place of the grammar, the likeliest first. */
import type { Domain, Entity, Owned, Place, Profile, SourceOf, Team } from '../../model/map.js';
import { alreadyListed, entityAround, lastOf, nameBehind, type Asked } from './asked.js';
import { mechanismsFor, platformsFor } from './mechanisms.js';
import type { Proposal } from './proposal.js';
import { isPassage, named, placesOf, propose } from './things.js';
import type { Wanted } from './wanted.js';

type Source = (asked: Asked) => Proposal[];

/** How likely things are in some place; those without a rank are out. */
type RankOf<T> = (thing: T) => number | undefined;

const alike = (): number => 0;

const things = <T extends Place | Entity | Team | Domain | Profile>(
  asked: Asked,
  all: readonly T[],
  rankOf: RankOf<T> = alike,
): Proposal[] => asked.choice.of(all, nameOf, rankOf).flatMap(({ item, rank }) => propose(asked, item, rank));

const nameOf = ({ name }: { readonly name: string }): string => name;

/** `rankFor` is asked once, whatever the places are. */
const places =
  (rankFor: (asked: Asked) => RankOf<Place>): Source =>
  (asked) =>
    things(asked, placesOf(asked.map), rankFor(asked));

const entities: Source = (asked) => things(asked, asked.map.entities);
const teams: Source = (asked) => things(asked, asked.map.teams);
const domains: Source = (asked) => things(asked, asked.map.domains);

const flows: Source = ({ map, choice }) =>
  choice
    .of(
      map.flows.filter(({ declaration }) => declaration.alias),
      ({ id }) => id,
      alike,
    )
    .map(({ item: { declaration, id, entity, from, to } }) =>
      named(declaration.alias?.name.text ?? id, 'flow', {
        detail: `${entity?.name} from ${from?.name} to ${to.map(nameOf).join(', ')}`,
        doc: declaration.doc,
        rank: 0,
      }),
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

/** The roles that the flow's entity and its fields give. */
function rolesAround(asked: Asked): readonly Owned[] | undefined {
  const entity = asked.map.entity(entityAround(asked) ?? '');
  return entity && [entity, ...entity.fields];
}

const placesIn = (roles: readonly SourceOf[]): Place[] => roles.map(({ place }) => place);

/** Who has the data to send: its source, then those that change it. */
function senderRank(asked: Asked): RankOf<Place> {
  const around = rolesAround(asked);
  if (!around) return () => 2;
  const sources = new Set(around.flatMap((owned) => placesIn(owned.sources)));
  const writers = new Set(around.flatMap((owned) => placesIn(owned.writers)));
  return (place) => (sources.has(place) ? 0 : writers.has(place) ? 1 : 2);
}

/** Who wants the data: its readers. Where it comes from it need not go. */
function receiverRank(asked: Asked): RankOf<Place> {
  const from = new Set([nameBehind(asked, 'from'), nameBehind(asked, 'between')]);
  const readers = new Set(rolesAround(asked)?.flatMap((owned) => placesIn(owned.readers)));
  return (place) => (from.has(place.name) ? undefined : readers.has(place) ? 0 : 1);
}

const isSystem = (place: Place): number | undefined => (place.kind === 'system' ? 0 : undefined);

const brokersFirst = (place: Place): number | undefined =>
  place.kind === 'system' ? (place.role === 'broker' ? 0 : 1) : undefined;

const isBroker = (place: Place): number | undefined =>
  place.kind === 'system' && place.role === 'broker' ? 0 : undefined;

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
  asked.cursor.rule === 'Channel' ? places(() => brokersFirst)(asked) : platformsFor(asked);

/** `include entity |`: the kind stands before the list. */
const KINDS: Readonly<Record<string, Source>> = {
  entity: entities,
  domain: domains,
  team: teams,
  flow: flows,
  system: places(() => isSystem),
  owner: teams,
  platform: platformsFor,
  broker: places(() => isBroker),
};

const selected: Source = (asked) => KINDS[lastOf(asked, Object.keys(KINDS)) ?? '']?.(asked) ?? [];

/** `focus |` takes a place, `focus entity |` what it says. */
const focused: Source = (asked) =>
  asked.cursor.words.at(-1) === 'focus' ? places(() => alike)(asked) : selected(asked);

const SOURCES: Readonly<Record<Exclude<Wanted, 'new'>, Source>> = {
  team: teams,
  domain: domains,
  entity: entities,
  profile: (asked) => things(asked, asked.map.profiles),
  flow: flows,
  field: fields,
  place: places(() => alike),
  system: places(() => isSystem),
  passage: places(() => (place) => (isPassage(place) ? 0 : 1)),
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
