/** From a checked map to its graph: places, boundaries, and every flow as the legs it takes. */
import { rangeOf, type Anchor, type Location } from '../../base/span.js';
import type { Analysis } from '../../analysis/analysis.js';
import type { Finding, Mark } from '../../model/finding.js';
import type { Channel, Domain, Flow, IntegrationMap, Place, System } from '../../model/map.js';
import type { Badge, GraphEdge, GraphGroup, GraphNode } from './graph.js';
import type { Landscape } from './landscape.js';

export interface GraphOptions {
  /** The check's, so that nothing is computed twice. */
  readonly analysis?: Analysis;
  /** ISO date. */
  readonly today?: string;
}

/** Order follows the map's, which follows the files. */
export function graphOf(
  map: IntegrationMap,
  findings: readonly Finding[],
  { today }: GraphOptions = {},
): Landscape {
  const badges = countMarks(findings);
  const anchor = anchorsOf(map);
  const used = usedPlaces(map.flows);
  const channels = map.channels.filter(({ name }) => used.has(name));
  const brokers = brokersAround(channels, used);
  return {
    nodes: [
      ...map.systems
        .filter((system) => !brokers.has(system))
        .map((system) => systemNode(system, badges, anchor)),
      ...channels.map((channel) => channelNode(channel, brokers, badges, anchor)),
    ],
    groups: [
      ...map.domains.map((domain) => groupOf(domain, anchor)),
      ...[...brokers].map((broker) => brokerGroup(broker, badges, anchor)),
    ],
    edges: map.flows.flatMap((flow) => edgesOf(flow, badges, anchor)),
    flows: [],
    entities: [],
    teams: [],
    profiles: [],
    views: [],
    allocations: [],
    findings: [],
    ...(today !== undefined && { today }),
  };
}

type Badges = (kind: Mark['kind'], id: string) => Badge;
type Anchors = (thing: {
  readonly at: Location;
  readonly declaration?: { readonly span: Location['span'] };
}) => Anchor | undefined;

function countMarks(findings: readonly Finding[]): Badges {
  const counts = new Map<string, Badge>();
  const none: Badge = { errors: 0, warnings: 0, information: 0 };
  const key = (kind: Mark['kind'], id: string): string => `${kind}:${id}`;
  for (const { severity, marks } of findings) {
    for (const mark of new Set(marks.map(({ kind, id }) => key(kind, id)))) {
      const { errors, warnings, information } = counts.get(mark) ?? none;
      counts.set(mark, {
        errors: errors + (severity === 'error' ? 1 : 0),
        warnings: warnings + (severity === 'warning' ? 1 : 0),
        information: information + (severity === 'information' ? 1 : 0),
      });
    }
  }
  return (kind, id) => counts.get(key(kind, id)) ?? none;
}

/** The whole declaration, so that a cursor anywhere in it finds its thing; for a name that is only mentioned, the mention. */
function anchorsOf(map: IntegrationMap): Anchors {
  return ({ at: { uri, span }, declaration }) => {
    const fragment = map.fragments.get(uri);
    return fragment && { uri, range: rangeOf(fragment.lines, declaration?.span ?? span) };
  };
}

function usedPlaces(flows: readonly Flow[]): ReadonlySet<string> {
  const places = flows.flatMap(({ from, to, via }) => [...(from ? [from] : []), ...to, ...via]);
  return new Set(places.map(({ name }) => name));
}

/** Brokers that flows pass by their channels alone: they are drawn as what holds the channels. */
function brokersAround(channels: readonly Channel[], used: ReadonlySet<string>): ReadonlySet<System> {
  const brokers = channels.flatMap(({ broker }) => (broker ? [broker] : []));
  return new Set(
    brokers.filter(({ name, role, declared }) => declared && role === 'broker' && !used.has(name)),
  );
}

const brokerId = ({ name }: System): string => `broker ${name}`;

function brokerGroup(broker: System, badges: Badges, anchor: Anchors): GraphGroup {
  const at = anchor(broker);
  return {
    id: brokerId(broker),
    label: broker.declaration?.title ?? broker.name,
    badge: badges('place', broker.name),
    ...(broker.domain && { parent: broker.domain.name }),
    ...(at && { at }),
  };
}

function placeNode(place: Place, badges: Badges, anchor: Anchors) {
  const { name, declared, declaration, domain } = place;
  const at = anchor(place);
  return {
    id: name,
    label: name,
    declared,
    badge: badges('place', name),
    ...(declaration?.title !== undefined && { title: declaration.title }),
    ...(declaration?.doc !== undefined && { doc: declaration.doc }),
    ...(domain && { group: domain.name }),
    ...(at && { at }),
  };
}

function systemNode(system: System, badges: Badges, anchor: Anchors): GraphNode {
  const lifecycle = system.declaration?.lifecycle?.value;
  return {
    ...placeNode(system, badges, anchor),
    role: system.role,
    ...(system.platform !== undefined && { platform: system.platform }),
    ...(lifecycle && { lifecycle }),
  };
}

function channelNode(
  channel: Channel,
  brokers: ReadonlySet<System>,
  badges: Badges,
  anchor: Anchors,
): GraphNode {
  const { broker, domain } = channel;
  // A domain of its own says more than the broker's.
  const held = broker && brokers.has(broker) && (!domain || domain === broker.domain);
  return {
    ...placeNode(channel, badges, anchor),
    role: 'channel',
    ...(held && { group: brokerId(broker) }),
  };
}

function groupOf(domain: Domain, anchor: Anchors): GraphGroup {
  const at = anchor(domain);
  return {
    id: domain.name,
    label: domain.declaration?.title ?? domain.name,
    ...(domain.parent && { parent: domain.parent.name }),
    ...(at && { at }),
  };
}

/** A fan-out shares the legs up to its last stop. */
function edgesOf(flow: Flow, badges: Badges, anchor: Anchors): GraphEdge[] {
  const { id, entity, from, to, via, both, clauses } = flow;
  const at = anchor(flow);
  const lifecycle = clauses.lifecycle?.value;
  const shared = {
    flow: id,
    label: entity?.name ?? flow.declaration.entity?.text ?? '',
    both,
    declared: entity?.declared ?? false,
    badge: badges('flow', id),
    ...(clauses.pattern && { pattern: clauses.pattern.kind }),
    ...(lifecycle && { lifecycle }),
    ...(at && { at }),
  };
  const legs = legsOf([...(from ? [from] : []), ...via], to);
  const unique = new Map(
    legs.map(([start, end]) => [`${id}|${start.name}|${end.name}`, { start, end }] as const),
  );
  return [...unique].map(([key, { start, end }]) => ({ id: key, from: start.name, to: end.name, ...shared }));
}

function legsOf(stops: readonly Place[], targets: readonly Place[]): (readonly [Place, Place])[] {
  const before = stops.slice(1).map((stop, index) => [stops[index] ?? stop, stop] as const);
  const last = stops.at(-1);
  return last ? [...before, ...targets.map((target) => [last, target] as const)] : before;
}
