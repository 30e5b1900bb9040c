/** Graphs to draw: landscapes written down in a few words, and generated ones of any size. */
import type { PatternKind } from '../../src/model/clauses.js';
import type { Badge, Graph, GraphEdge, GraphGroup, GraphNode } from '../../src/views/graph/graph.js';

const clean: Badge = { errors: 0, warnings: 0, information: 0 };

/** `kind Name "Title" @Domain`; `?Name` is only mentioned. */
function nodeOf(text: string): GraphNode {
  const [, role = 'system', unknown, id = '', , title, , group] =
    /^(\w+) (\?)?([\w-]+)( "([^"]*)")?( @([\w-]+))?$/.exec(text) ?? [];
  return {
    id,
    role: role as GraphNode['role'],
    label: id,
    ...(title !== undefined && { title }),
    ...(group !== undefined && { group }),
    declared: unknown === undefined,
    badge: clean,
  };
}

/** `Name` or `Outer/Name`; the label follows a colon. */
function groupOf(text: string): GraphGroup {
  const [path = '', label] = text.split(': ');
  const [id = '', parent] = path.split('/').toReversed();
  return { id, label: label ?? id, ...(parent !== undefined && { parent }) };
}

/** `Order ERP > MuleSoft > CRM, WMS realtime`; `<>` for both ways. */
function edgesOf(text: string): GraphEdge[] {
  const [, label = '', way = '', pattern] =
    /^(\w+) (.*?)(?: (realtime|near-realtime|batch|on-demand|event-driven))?$/.exec(text) ?? [];
  const both = way.includes('<>');
  const stops = way.split(both ? ' <> ' : ' > ').map((stop) => stop.split(', '));
  const legs = stops
    .slice(1)
    .flatMap((targets, index) => (stops[index] ?? []).flatMap((from) => targets.map((to) => ({ from, to }))));
  return legs.map(({ from, to }) => ({
    id: `${label}:${way}|${from}|${to}`,
    flow: `${label}:${way}`,
    from,
    to,
    label,
    ...(pattern !== undefined && { pattern: pattern as PatternKind }),
    both,
    declared: true,
    badge: clean,
  }));
}

export interface Sketch {
  readonly groups?: readonly string[];
  readonly nodes: readonly string[];
  readonly flows: readonly string[];
}

export const sketch = ({ groups = [], nodes, flows }: Sketch): Graph => ({
  nodes: nodes.map(nodeOf),
  groups: groups.map(groupOf),
  edges: flows.flatMap(edgesOf),
});

/** The graph with findings on some of its things, by id of a node or by flow's label. */
export function withBadges(graph: Graph, badges: Readonly<Record<string, Partial<Badge>>>): Graph {
  const badged = <T extends { readonly badge: Badge }>(thing: T, key: string): T => ({
    ...thing,
    badge: { ...thing.badge, ...badges[key] },
  });
  return {
    ...graph,
    nodes: graph.nodes.map((node) => badged(node, node.id)),
    edges: graph.edges.map((edge) => badged(edge, edge.label)),
  };
}

export const orderToCash: Graph = withBadges(
  sketch({
    groups: ['Sales: Sales and service', 'Finance: Finance and operations', 'Insight'],
    nodes: [
      'system Salesforce "Salesforce Sales Cloud" @Sales',
      'system Commerce "Commerce Cloud" @Sales',
      'system SAP "SAP S/4HANA" @Finance',
      'database Ledger "General ledger" @Finance',
      'hub MuleSoft "MuleSoft Anypoint"',
      'external PIM "Salsify PIM"',
      'warehouse Snowflake "Snowflake" @Insight',
    ],
    flows: [
      'Product PIM > MuleSoft > Salesforce, SAP batch',
      'Account Salesforce <> SAP near-realtime',
      'SalesOrder Salesforce > MuleSoft > SAP realtime',
      'OrderStatus SAP > MuleSoft > Salesforce event-driven',
      'Inventory Salesforce > SAP on-demand',
      'Invoice SAP > Salesforce batch',
      'Invoice SAP > Snowflake batch',
      'Basket Commerce > Salesforce realtime',
      'Posting SAP > Ledger realtime',
      'Opportunity Salesforce > Snowflake batch',
    ],
  }),
  {
    Account: { errors: 2 },
    SAP: { warnings: 1 },
    Inventory: { warnings: 1 },
    Salesforce: { errors: 3, warnings: 1 },
  },
);

const commerceOnEvents: Graph = sketch({
  groups: ['Store: Storefront', 'Fulfilment'],
  nodes: [
    'system users "Users service" @Store',
    'system products "Products service" @Store',
    'system orders "Orders service" @Store',
    'system warehouse "Warehouse service" @Fulfilment',
    'system delivery "Delivery service" @Fulfilment',
    'system delivery-pricing "Delivery pricing" @Fulfilment',
    'system payment "Payment service"',
    'external payment-3p "Third-party payment"',
    'broker EventBridge "Amazon EventBridge"',
  ],
  flows: [
    'ProductChanged products > EventBridge event-driven',
    'UserCreated users > EventBridge event-driven',
    'Order orders > EventBridge > warehouse, payment event-driven',
    'Package warehouse > EventBridge > delivery, orders, payment event-driven',
    'Delivery delivery > EventBridge > orders, payment event-driven',
    'Price orders > delivery-pricing on-demand',
    'Authorisation orders > payment realtime',
    'Product orders > products on-demand',
    'Address delivery > orders on-demand',
    'Charge payment > payment-3p realtime',
  ],
});

export const oneFlow: Graph = sketch({
  nodes: ['system ERP', 'system CRM'],
  flows: ['Order ERP > CRM realtime'],
});

export const undeclared: Graph = sketch({
  nodes: [
    'system ERP "SAP S/4HANA"',
    'system ?CRM',
    'broker ?Kafka',
    'channel ?orders',
    'system ?Wharehouse',
  ],
  flows: [
    'Order ERP > CRM realtime',
    'Order ERP > Kafka > orders > Wharehouse',
    'Stock Wharehouse > ERP batch',
    'Loop ERP > ERP',
  ],
});

const nested: Graph = sketch({
  groups: [
    'Company',
    'Company/Front: Front office',
    'Company/Back: Back office',
    'Back/Money',
    'Partners',
    'Empty',
  ],
  nodes: [
    'system Shop @Front',
    'system Desk "Service desk" @Front',
    'system ERP "SAP S/4HANA" @Back',
    'database Ledger @Money',
    'warehouse Lake "Data lake" @Money',
    'system HR @Company',
    'external Bank @Partners',
    'external Carrier @Partners',
    'channel shipments @Partners',
  ],
  flows: [
    'Order Shop > ERP realtime',
    'Ticket Desk > ERP near-realtime',
    'Payment Ledger > Bank batch',
    'Statement Bank > Ledger batch',
    'Invoice ERP > Ledger realtime',
    'Shipment ERP > shipments > Carrier event-driven',
    'Tracking Carrier > Shop on-demand',
    'Employee HR > ERP, Desk batch',
    'Everything ERP > Lake batch',
    'Click Shop > Lake near-realtime',
    'Order Shop > Desk event-driven',
  ],
});

const mesh: Graph = sketch({
  nodes: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((name) => `system ${name}`),
  flows: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].flatMap((from, i, all) =>
    all
      .filter((to, j) => to !== from && (i * 3 + j) % 4 < 2)
      .map((to) => `Item${from}${to} ${from} > ${to} realtime`),
  ),
});

export const landscapes: Readonly<Record<string, Graph>> = {
  orderToCash,
  commerceOnEvents,
  oneFlow,
  undeclared,
  nested,
  mesh,
};

/** The same numbers for the same seed, in every run. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const patterns = ['realtime', 'near-realtime', 'batch', 'on-demand', 'event-driven'] as const;
const entities = [
  'Order',
  'Invoice',
  'Customer',
  'Product',
  'Stock',
  'Shipment',
  'Payment',
  'Price',
  'Contract',
  'Ticket',
];

/** Systems in domains, most flows near by, some through a hub or a broker, as landscapes are. */
export function generated(systems: number, flows: number, seed: number): Graph {
  const next = random(seed);
  const pick = (count: number): number => Math.floor(next() * count);
  const domains = Math.max(1, Math.round(systems / 8));
  const roles = ['system', 'system', 'system', 'system', 'database', 'warehouse', 'external'];
  const nodes = Array.from({ length: systems }, (_, index) => {
    if (index === 0) return 'hub Hub0 "Integration hub"';
    if (index === 1 && systems > 8) return 'broker Broker1 "Event broker"';
    const place = next() < 0.9 ? ` @D${index % domains}` : '';
    return `${roles[pick(roles.length)]} System${index} "Product ${index}"${place}`;
  });
  const names = nodes.map((text) => text.split(' ')[1] ?? '');
  const near = (index: number): number =>
    next() < 0.6 ? (index + domains * (1 + pick(4))) % systems : pick(systems);
  const lines = Array.from({ length: flows }, (_, index) => {
    const from = pick(systems);
    let to = near(from);
    if (to === from) to = (from + 1) % systems;
    const through = next() < 0.25 && from > 1 && to > 1 ? ` > ${names[pick(2)]}` : '';
    return `${entities[pick(entities.length)]}${index} ${names[from]}${through} > ${names[to]} ${patterns[pick(5)]}`;
  });
  const groups = Array.from({ length: domains }, (_, index) => `D${index}: Domain ${index}`);
  return sketch({ groups, nodes, flows: lines });
}
