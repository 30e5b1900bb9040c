/** Places and boundaries of a map as the picture draws them. */
import type { Channel, Domain, Flow, Place, System } from '../../model/map.js';
import { Kept } from './facts/kept.js';
import { placeFacts } from './facts/place.js';
import type { Badge, GraphGroup, GraphNode } from './graph.js';
import type { Making } from './making.js';

export interface Drawn {
  readonly nodes: readonly GraphNode[];
  readonly groups: readonly GraphGroup[];
}

const keptNodes = new Kept<Place, GraphNode>();
const keptGroups = new Kept<Domain | System, GraphGroup>();

/** Order follows the map's. */
export function* drawPlaces(making: Making): Generator<undefined, Drawn, undefined> {
  const { map } = making;
  const used = usedPlaces(map.flows);
  yield;
  const channels = map.channels.filter(({ name }) => used.has(name));
  const brokers = brokersAround(channels, used);
  const nodes: GraphNode[] = [];
  for (const system of map.systems) {
    if (!brokers.has(system)) nodes.push(nodeOf(system, system.domain?.name, making));
    yield;
  }
  for (const channel of channels) {
    nodes.push(nodeOf(channel, boundaryOf(channel, brokers), making));
    yield;
  }
  return {
    nodes,
    groups: [
      ...map.domains.map((domain) => domainGroup(domain, making)),
      ...[...brokers].map((broker) => brokerGroup(broker, making)),
    ],
  };
}

function usedPlaces(flows: readonly Flow[]): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { from, to, via } of flows) {
    if (from) used.add(from.name);
    for (const { name } of to) used.add(name);
    for (const { name } of via) used.add(name);
  }
  return used;
}

/** Brokers that flows pass by their channels alone: they are drawn as what holds the channels. */
function brokersAround(channels: readonly Channel[], used: ReadonlySet<string>): ReadonlySet<System> {
  const brokers = channels.flatMap(({ broker }) => (broker ? [broker] : []));
  return new Set(
    brokers.filter(({ name, role, declared }) => declared && role === 'broker' && !used.has(name)),
  );
}

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

function nodeOf(place: Place, group: string | undefined, making: Making): GraphNode {
  const { map, analysis, badges, anchor } = making;
  const { name, declared, declaration } = place;
  const at = anchor(place);
  const badge = badges('place', name);
  const facts = placeFacts(place, analysis, map.fragments.get(place.at.uri));
  return keptNodes.of(place, [at, group, facts, ...counts(badge)], () => ({
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
  }));
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
