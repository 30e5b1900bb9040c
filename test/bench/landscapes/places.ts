/** Who takes part in a landscape: domains, their systems, and what data passes on its way. */
import type { Random } from './random.js';

export type Style = 'hub' | 'broker' | 'mesh' | 'mixed';
export const STYLES: readonly Style[] = ['hub', 'broker', 'mesh', 'mixed'];

export interface System {
  readonly name: string;
  readonly title: string;
  readonly platform: string;
  readonly domain: number;
}

export interface Channel {
  readonly name: string;
  readonly broker: string;
}

export interface Places {
  readonly domains: number;
  readonly systems: readonly System[];
  readonly hubs: readonly string[];
  readonly brokers: readonly string[];
  readonly warehouses: readonly string[];
  readonly channels: readonly Channel[];
}

/** What an enterprise runs, more of the first than of the last. */
const KINDS: readonly (readonly [name: string, title: string, platform: string])[] = [
  ['CRM', 'Salesforce', 'salesforce'],
  ['ERP', 'SAP S/4HANA', 'sap'],
  ['App', 'Application of a department', 'generic'],
  ['Shop', 'Shopify', 'shopify'],
  ['Books', 'NetSuite', 'netsuite'],
  ['Stock', 'Warehouse management', 'generic'],
  ['Pay', 'Stripe', 'stripe'],
  ['Portal', 'Portal of partners', 'generic'],
];

/** Systems in one domain. */
const DOMAIN = 25;
/** Systems behind one hub. */
const HUB = 60;
/** Flows over one channel: an event has a few subscribers. */
const CHANNEL = 4;

/** The share of one file where several declare the places: some domains each, and the first what they have in common. */
export function shareOf(
  places: Places,
  file: number,
  files: number,
): Places & { readonly own: readonly number[] } {
  const own = Array.from({ length: places.domains }, (_, domain) => domain).filter(
    (domain) => domain % files === file,
  );
  const common = file === 0 ? places : { hubs: [], brokers: [], warehouses: [], channels: [] };
  return { ...places, ...common, own };
}

export function createPlaces(count: number, flows: number, style: Style, random: Random): Places {
  const domains = Math.max(1, Math.round(count / DOMAIN));
  const systems = Array.from({ length: count }, (_, index): System => {
    const [name, title, platform] = random.pick(KINDS);
    return { name: `${name}${index}`, title, platform, domain: index % domains };
  });
  const named = (name: string, length: number): string[] =>
    Array.from({ length: Math.max(1, Math.round(length)) }, (_, index) => `${name}${index}`);
  const brokers = style === 'broker' || style === 'mixed' ? named('Kafka', count / 250) : [];
  const share = style === 'broker' ? 0.7 : 0.25;
  return {
    domains,
    systems,
    hubs: style === 'hub' || style === 'mixed' ? named('Mule', count / HUB) : [],
    brokers,
    warehouses: named('Lake', count / 200),
    channels:
      brokers.length === 0
        ? []
        : named('events', (flows * share) / CHANNEL).map((name) => ({ name, broker: random.pick(brokers) })),
  };
}
