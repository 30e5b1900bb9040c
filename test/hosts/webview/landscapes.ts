/** Graphs with nothing behind them, and small maps with all that is said of their things. */
import type { Graph } from '../../../src/views/graph/graph.js';
import type { Landscape } from '../../../src/views/graph/landscape.js';
import { headwaterOf } from '../../support/headwater.js';

export const landscapeOf = (graph: Graph): Landscape => ({
  ...graph,
  flows: [],
  entities: [],
  teams: [],
  profiles: [],
  views: [],
  allocations: [],
  findings: [],
  findingsLeftOut: 0,
});

export async function landscapeFrom(text: string): Promise<Landscape> {
  return (await headwaterOf({ 'map.flow': text })).graph('test:/map');
}

export const shop = `team ops "Operations"
team sales
domain Sales "Sales and service" {
  system CRM "Salesforce" {
    on salesforce
    owner sales
  }
  system Shop
}
domain Money {
  system ERP "SAP S/4HANA" {
    on sap
    owner ops
  }
}
entity Order "A customer's order" {
  source ERP
}
entity Account {
  source CRM
}
flow Order from ERP to CRM realtime sla 1s owner ops
flow Order from ERP to Shop batch hourly
flow Account from CRM to ERP event-driven lifecycle planned
flow Account from CRM to Ghost
`;
