/** Draws docs/images/reading.svg: every sign of the picture in one small landscape, with its legend. */
import { mkdir, writeFile } from 'node:fs/promises';
import type { Badge, Graph, GraphEdge, GraphNode } from '../src/views/graph/graph.js';
import { createElk } from '../src/views/graph/layout/elk.js';
import { createLayout } from '../src/views/graph/layout/layout.js';
import { renderSvg } from '../src/views/graph/svg/svg.js';
import { inRoot } from './lib/paths.mjs';

const clean: Badge = { errors: 0, warnings: 0, information: 0 };

const node = (id: string, role: GraphNode['role'], more: Partial<GraphNode> = {}): GraphNode => ({
  id,
  role,
  label: id,
  declared: true,
  badge: clean,
  ...more,
});

const edges = (
  label: string,
  from: string,
  to: readonly string[],
  more: Partial<GraphEdge> = {},
): readonly GraphEdge[] =>
  to.map((end) => ({
    id: `${label}|${from}|${end}`,
    flow: `${label} ${from}`,
    from,
    to: end,
    label,
    both: false,
    declared: true,
    badge: clean,
    ...more,
  }));

const graph: Graph = {
  groups: [
    { id: 'Sales', label: 'Sales and service' },
    { id: 'Kafka', label: 'Apache Kafka' },
    { id: 'Insight', label: 'Insight' },
  ],
  nodes: [
    node('Shop', 'system', { group: 'Sales', title: 'Commerce Cloud', badge: { ...clean, errors: 2 } }),
    node('CRM', 'system', { group: 'Sales', title: 'Salesforce', platform: 'salesforce' }),
    node('Carrier', 'external', { title: 'Parcel service' }),
    node('Gateway', 'hub', { title: 'MuleSoft Anypoint', platform: 'mulesoft' }),
    node('orders', 'channel', { group: 'Kafka', badge: { ...clean, warnings: 1 } }),
    node('ERP', 'system', { title: 'SAP S/4HANA', platform: 'sap' }),
    node('Ledger', 'database', { title: 'PostgreSQL', platform: 'postgres' }),
    node('Lake', 'warehouse', { group: 'Insight', title: 'Snowflake', platform: 'snowflake' }),
    node('Archive', 'system', { group: 'Insight', lifecycle: 'planned' }),
    node('Fax', 'system', { declared: false }),
    node('Logistics', 'domain', { holds: { group: 'Logistics', systems: 7, flows: 12 } }),
  ],
  edges: [
    ...edges('Order', 'Shop', ['orders'], { pattern: 'event-driven' }),
    ...edges('Order', 'orders', ['ERP', 'Lake'], { pattern: 'event-driven' }),
    ...edges('Customer', 'CRM', ['Gateway'], { pattern: 'realtime', both: true }),
    ...edges('Customer', 'Gateway', ['ERP'], {
      pattern: 'realtime',
      both: true,
      badge: { ...clean, warnings: 1 },
    }),
    ...edges('Price', 'Gateway', ['ERP'], { pattern: 'on-demand' }),
    ...edges('Posting', 'ERP', ['Ledger'], { pattern: 'near-realtime' }),
    ...edges('Ledger', 'Ledger', ['Lake'], { pattern: 'batch' }),
    ...edges('History', 'Lake', ['Archive'], { pattern: 'batch', lifecycle: 'planned' }),
    ...edges('Remittance', 'ERP', ['Fax'], { lifecycle: 'retiring' }),
    ...edges('Shipment, Stock', 'ERP', ['Logistics'], { count: 9 }),
    ...edges('Parcel', 'Logistics', ['Carrier'], { pattern: 'realtime' }),
  ],
};

const picture = await createLayout(createElk()).layout(graph, { direction: 'right' });
await mkdir(inRoot('docs/images'), { recursive: true });
await writeFile(
  inRoot('docs/images/reading.svg'),
  `${renderSvg(picture, { theme: 'light', title: 'How to read the picture', legend: [] })}\n`,
);
