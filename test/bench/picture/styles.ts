/** Generated landscapes of each architecture style, to measure pictures with: the same for the same seed, in every run. */
import type { Graph } from '../../../src/views/graph/graph.js';
import { random, sketch } from '../../support/graphs.js';

export const styles = ['hub', 'broker', 'mesh', 'cdc', 'mixed'] as const;
export type Style = (typeof styles)[number];

const PATTERNS = ['realtime', 'near-realtime', 'batch', 'on-demand', 'event-driven'];
const ENTITIES =
  'Order Invoice Customer Product Stock Shipment Payment Price Contract Ticket Delivery Supplier'.split(' ');
const PRODUCTS = ['SAP S/4HANA', 'Salesforce', 'Oracle EBS', 'Commerce Cloud', 'Workday', 'ServiceNow'];

/** Draws numbers and things by lot. */
interface Lot {
  below(count: number): number;
  of<T>(things: readonly T[]): T;
  chance(share: number): boolean;
}

function lotOf(seed: number): Lot {
  const next = random(seed);
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    of: (things) => things[below(things.length)] ?? never(),
    chance: (share) => next() < share,
  };
}

const never = (): never => {
  throw new Error('Nothing to draw from.');
};

/** What stands where: systems in domains, domains in areas. */
interface Land {
  readonly groups: readonly string[];
  readonly nodes: string[];
  /** Names of the ordinary systems. */
  readonly systems: readonly string[];
  readonly domainOf: ReadonlyMap<string, number>;
  readonly domains: number;
}

function landOf(count: number, lot: Lot): Land {
  const domains = Math.max(2, Math.round(count / 7));
  const areas = domains > 4 ? Math.ceil(domains / 3) : 0;
  const names = Array.from({ length: domains }, (_, index) =>
    areas > 0 ? `A${index % areas}/D${index}: Domain ${index}` : `D${index}: Domain ${index}`,
  );
  const groups = [...Array.from({ length: areas }, (_, index) => `A${index}: Area ${index}`), ...names];
  const domainOf = new Map<string, number>();
  const systems = Array.from({ length: count }, (_, index) => `System${index}`);
  const nodes = systems.map((name, index) => {
    const kind = lot.chance(0.15) ? 'database' : lot.chance(0.1) ? 'external' : 'system';
    domainOf.set(name, index % domains);
    const place = kind === 'external' ? '' : ` @D${index % domains}`;
    return `${kind} ${name} "${lot.of(PRODUCTS)} ${index}"${place}`;
  });
  return { groups, nodes, systems, domainOf, domains };
}

/** Two systems; the same domain more often than not. */
function pairOf({ systems, domainOf }: Land, lot: Lot, near = 0.6): readonly [string, string] {
  const from = lot.of(systems);
  const others = systems.filter((name) => name !== from);
  const close = others.filter((name) => domainOf.get(name) === domainOf.get(from));
  return [from, lot.of(close.length > 0 && lot.chance(near) ? close : others)];
}

type Way = (index: number) => string;

/** Flows through one of a few hubs. */
function hubWays(land: Land, lot: Lot, hubs: number): Way {
  for (let index = 0; index < hubs; index++) land.nodes.push(`hub Hub${index} "Integration hub ${index}"`);
  return () => {
    const [from, to] = pairOf(land, lot, 0.2);
    return `${from} > Hub${land.domainOf.get(to) === undefined ? 0 : lot.below(hubs)} > ${to}`;
  };
}

/** Channels of a broker, each with one sender and one to four listeners. */
function channelWays(land: Land, lot: Lot, channels: number): Way {
  for (let index = 0; index < channels; index++) land.nodes.push(`channel topic-${index} @Broker`);
  const senders = Array.from({ length: channels }, () => lot.of(land.systems));
  return (index) => {
    const channel = index % channels;
    const from = senders[channel] ?? never();
    const others = land.systems.filter((name) => name !== from);
    const to = Array.from({ length: 1 + lot.below(4) }, () => lot.of(others));
    return `${from} > topic-${channel} > ${[...new Set(to)].join(', ')}`;
  };
}

/** Changes out of databases into a warehouse, and reports out of it. */
function captureWays(land: Land, lot: Lot): Way {
  land.nodes.push(
    'warehouse Lake "Data lake"',
    'warehouse Marts "Data marts"',
    'hub Capture "Change capture"',
  );
  return (index) => {
    if (index % 10 === 0) return 'Lake > Marts';
    const system = lot.of(land.systems);
    if (index % 10 < 6) return `${system} > Capture > Lake`;
    return index % 10 < 8 ? `Marts > ${system}` : pairOf(land, lot).join(' > ');
  };
}

function waysOf(style: Style, land: Land, lot: Lot): Way {
  const { length } = land.systems;
  const mesh: Way = () => pairOf(land, lot).join(' > ');
  if (style === 'mesh') return mesh;
  if (style === 'hub') return hubWays(land, lot, length > 30 ? 3 : 1);
  if (style === 'broker') return channelWays(land, lot, Math.max(4, Math.round(length / 4)));
  if (style === 'cdc') return captureWays(land, lot);
  const [hub, channel, capture] = [
    hubWays(land, lot, 1),
    channelWays(land, lot, Math.max(3, Math.round(length / 8))),
    captureWays(land, lot),
  ];
  return (index) => [mesh, hub, mesh, channel, capture][index % 5]?.(index) ?? never();
}

/** Parallel flows are as common as in life: a few pairs exchange many entities. */
export function styled(style: Style, systems: number, flows: number, seed = 1): Graph {
  const lot = lotOf(seed * 7919 + systems);
  const land = landOf(systems, lot);
  const way = waysOf(style, land, lot);
  const lines: string[] = [];
  let last = way(0);
  for (let index = 0; index < flows; index++) {
    if (index > 0 && !lot.chance(0.15)) last = way(index);
    lines.push(`${lot.of(ENTITIES)}${index} ${last} ${lot.of(PATTERNS)}`);
  }
  const broker = land.nodes.some((text) => text.includes('@Broker')) ? ['Broker: Apache Kafka'] : [];
  return sketch({ groups: [...land.groups, ...broker], nodes: land.nodes, flows: lines });
}
