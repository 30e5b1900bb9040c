/** Places and boundaries of a map as the picture draws them. */
import type { Channel, Domain, IntegrationMap, Place, System } from '../../model/map.js';
import { anchorIn } from './facts/anchors.js';
import { Kept } from './facts/kept.js';
import { placeFacts } from './facts/place.js';
import { isAlike, type Badge, type GraphGroup, type GraphNode } from './graph.js';
import type { Making } from './making.js';

const keptGroups = new Kept<Domain | System, GraphGroup>();

/** What of a map is drawn as a node, and what as a boundary around others. */
export interface Places {
  readonly nodes: readonly Place[];
  readonly brokers: ReadonlySet<System>;
}

/** Order follows the map's. `isUsed`: whether a flow starts, ends or passes at a place of that name. */
export function placesOf({ systems, channels }: IntegrationMap, isUsed: (name: string) => boolean): Places {
  const drawn = channels.filter(({ name }) => isUsed(name));
  const brokers = brokersAround(drawn, isUsed);
  const alone = brokers.size === 0 ? systems : systems.filter((system) => !brokers.has(system));
  return { nodes: [...alone, ...drawn], brokers };
}

/** Brokers that flows pass by their channels alone: they are drawn as what holds the channels. */
function brokersAround(channels: readonly Channel[], isUsed: (name: string) => boolean): ReadonlySet<System> {
  const brokers = channels.flatMap(({ broker }) => (broker ? [broker] : []));
  return new Set(
    brokers.filter(({ name, role, declared }) => declared && role === 'broker' && !isUsed(name)),
  );
}

export const groupsOf = (brokers: ReadonlySet<System>, making: Making): readonly GraphGroup[] => [
  ...making.map.domains.map((domain) => domainGroup(domain, making)),
  ...[...brokers].map((broker) => brokerGroup(broker, making)),
];

const brokerId = ({ name }: System): string => `broker ${name}`;

/** A channel stands in its broker; but a domain of its own says more than the broker's. */
function boundaryOf({ broker, domain }: Channel, brokers: ReadonlySet<System>): string | undefined {
  const held = broker && brokers.has(broker) && (!domain || domain === broker.domain);
  return held ? brokerId(broker) : domain?.name;
}

const counts = ({ errors, warnings, information }: Badge): readonly number[] => [
  errors,
  warnings,
  information,
];

export function nodeOf(
  place: Place,
  brokers: ReadonlySet<System>,
  { map, analysis, badges }: Making,
  before: GraphNode | undefined,
): GraphNode {
  const group = place.kind === 'channel' ? boundaryOf(place, brokers) : place.domain?.name;
  const { name, declared, declaration } = place;
  const fragment = map.fragments.get(place.at.uri);
  const at = anchorIn(fragment, place, before?.at);
  const badge = badges('place', name);
  const facts = placeFacts(place, analysis, fragment, before?.facts);
  const stays = before?.at === at && before?.group === group && before?.facts === facts;
  if (before && stays && isAlike(before.badge, badge)) return before;
  return {
    id: name,
    label: name,
    declared,
    badge,
    facts,
    ...(declaration?.title !== undefined && { title: declaration.title }),
    ...(declaration?.doc !== undefined && { doc: declaration.doc }),
    ...(group !== undefined && { group }),
    ...(at && { at }),
    ...(place.kind === 'system' ? systemLook(place) : { role: 'channel' as const }),
  };
}

function systemLook({
  role,
  platform,
  declaration,
}: System): Pick<GraphNode, 'role' | 'platform' | 'lifecycle'> {
  const lifecycle = declaration?.lifecycle?.value;
  return {
    role,
    ...(platform !== undefined && { platform }),
    ...(lifecycle && { lifecycle }),
  };
}

function brokerGroup(broker: System, { badges, anchor }: Making): GraphGroup {
  const at = anchor(broker);
  const badge = badges('place', broker.name);
  return keptGroups.of(broker, [at, ...counts(badge)], () => ({
    id: brokerId(broker),
    label: broker.declaration?.title ?? broker.name,
    badge,
    ...(broker.domain && { parent: broker.domain.name }),
    ...(at && { at }),
  }));
}

function domainGroup(domain: Domain, { anchor }: Making): GraphGroup {
  const at = anchor(domain);
  return keptGroups.of(domain, [at], () => ({
    id: domain.name,
    label: domain.declaration?.title ?? domain.name,
    ...(domain.parent && { parent: domain.parent.name }),
    ...(at && { at }),
  }));
}
