/** Mechanisms of a platform that nothing on the flow's way runs on, and mistyped ones. */
import { nearest } from '../base/nearest.js';
import type { Fix } from '../model/finding.js';
import type { Flow, IntegrationMap, System } from '../model/map.js';
import { clauseAt } from '../model/profiles.js';
import { mechanism, mechanismsOf, platform } from '../platforms/index.js';
import { addClauses, fragmentOf, putClause, written } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { few, markFlow, receivers, subject } from './words.js';

/** What runs beside another platform and belongs to it: Kafka's connectors. */
const BESIDE: Readonly<Record<string, string>> = { 'kafka-connect': 'kafka' };

/** A shorter beginning says too little of what is meant. */
const TELLING = 3;

/** Both ends and what it passes, a channel as its broker. */
function systemsOf({ from, to, via }: Flow): readonly System[] {
  const places = [from, ...via, ...to].map((place) => (place?.kind === 'channel' ? place.broker : place));
  return [...new Set(places)].filter((system) => system !== undefined);
}

/** The known mechanism of the same platform that a name is a beginning of, or a slip away from. */
function meantBy(key: string, owner: string): string | undefined {
  const said = key.slice(owner.length + 1);
  const known = mechanismsOf(owner).map((each) => each.key.slice(owner.length + 1));
  const begun = said.length < TELLING ? [] : known.filter((each) => each.startsWith(`${said}-`));
  const meant = begun.length === 1 ? begun[0] : nearest(said, known);
  return meant === undefined ? undefined : `${owner}.${meant}`;
}

function check(flow: Flow, context: Context): void {
  const key = flow.clauses.using?.name.text ?? '';
  const owner = key.slice(0, Math.max(0, key.indexOf('.')));
  if (owner === 'generic' || !platform(owner)) return;
  if (mechanism(key)) checkPlatform(flow, key, owner, context);
  else checkName(flow, key, owner, context);
}

/** What is not in the catalogue may exist all the same: only what looks like a slip is spoken of. */
function checkName(flow: Flow, key: string, owner: string, { map, report }: Context): void {
  const meant = meantBy(key, owner);
  if (meant === undefined) return;
  report({
    at: clauseAt(flow, 'using'),
    message: `${subject(flow)} gets to ${receivers(flow)} by ${key}, which is no mechanism that is known of ${platform(owner)?.title}, so no limit of it is checked. Did you mean ${meant}?`,
    marks: [markFlow(flow)],
    fixes: () => [
      {
        title: `Change to ${meant}`,
        safety: 'unsafe',
        edits: [putClause(map, flow, flow.declaration.clauses.using, `using ${meant}`)],
        preferred: true,
      },
    ],
  });
}

function checkPlatform(flow: Flow, key: string, owner: string, { map, report }: Context): void {
  const systems = systemsOf(flow);
  const stated = systems.flatMap((each) => each.platform ?? []);
  if (stated.length === 0 || stated.includes(owner) || stated.includes(BESIDE[owner] ?? owner)) return;
  const where = systems.map((each) =>
    each.platform === undefined ? `${each.name} names no platform` : `${each.name} is on ${each.platform}`,
  );
  report({
    at: clauseAt(flow, 'using'),
    message: `${subject(flow)} gets to ${receivers(flow)} by ${key}, but nothing on its way is on ${owner}: ${few(where)}. Either the mechanism is the wrong one, or what it uses up is counted for no system. Name another one, say what is \`on ${owner}\`, or pass it with \`via\`.`,
    marks: [markFlow(flow)],
    fixes: () => [...onFixes(map, systems, owner), ...viaFixes(map, flow, owner)],
  });
}

function onFixes(map: IntegrationMap, systems: readonly System[], owner: string): readonly Fix[] {
  return systems.flatMap(({ name, at, declaration, platform: stated }): Fix[] => {
    if (!declaration || stated !== undefined) return [];
    const edits = [addClauses(fragmentOf(map, at.uri), declaration, [`on ${owner}`])];
    return [{ title: `Say that ${name} is on ${owner}`, safety: 'unsafe', edits }];
  });
}

/** Through a hub or a broker on the platform, where the flow passes nothing yet. */
function viaFixes(map: IntegrationMap, flow: Flow, owner: string): readonly Fix[] {
  if (flow.via.length > 0) return [];
  return map.systems
    .filter(({ role, platform: stated }) => stated === owner && (role === 'hub' || role === 'broker'))
    .map(({ name }) => ({
      title: `Pass it via ${name}`,
      safety: 'unsafe',
      edits: [putClause(map, flow, flow.declaration.clauses.via, `via ${written(name)}`)],
    }));
}

export const rule: RuleOf<'flow'> = {
  id: 'mechanism-fits-neither-end',
  since: '0.1.0',
  scope: 'flow',
  when: ['mechanism'],
  certain: true,
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A flow uses a mechanism of a platform that neither end is on.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'pattern',
  when: `A flow is \`using\` a mechanism of a known platform, and neither end, nor any system that it passes, is declared \`on\` that platform; a
channel counts for its broker, and Kafka Connect belongs to whatever is on \`kafka\`. Nothing is found where none of these places names a
platform. Or the name begins with a known platform and is a slip away from one of its mechanisms, or the beginning of just one. Generic
mechanisms, unknown platforms, and names that resemble none that is known are left alone. The mechanism may come from a profile.`,
  why: `A mechanism is one side's offer: what none of the systems provides cannot carry the data, and its limits are then held against nobody.`,
  source: ['criteria', 'realtime-by', 'near-realtime-by', 'batch-by', 'on-demand-by', 'event-driven-by'],
  examples: [
    {
      title: 'an offer of neither side',
      source: `
system ERP on sap
system WMS
flow Order from ERP to WMS event-driven using salesforce.pubsub-api
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Order gets to WMS by salesforce.pubsub-api, but nothing on its way is on salesforce: ERP is on sap and WMS names no platform. Either the mechanism is the wrong one, or what it uses up is counted for no system. Name another one, say what is \`on salesforce\`, or pass it with \`via\`.
`,
      fixed: `
system ERP on sap
system WMS on salesforce
flow Order from ERP to WMS event-driven using salesforce.pubsub-api
`,
    },
    {
      title: 'the hub that it passes is not named',
      source: `
system ERP on sap
system CRM on salesforce
hub MuleSoft on mulesoft
flow Order from ERP to CRM event-driven using mulesoft.anypoint-mq
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Order gets to CRM by mulesoft.anypoint-mq, but nothing on its way is on mulesoft: ERP is on sap and CRM is on salesforce. Either the mechanism is the wrong one, or what it uses up is counted for no system. Name another one, say what is \`on mulesoft\`, or pass it with \`via\`.
`,
      fixed: `
system ERP on sap
system CRM on salesforce
hub MuleSoft on mulesoft
flow Order from ERP to CRM event-driven using mulesoft.anypoint-mq via MuleSoft
`,
    },
    {
      title: 'a letter too many',
      source: `
flow Order from CRM to ERP event-driven using salesforce.pubsubs-api
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Order gets to ERP by salesforce.pubsubs-api, which is no mechanism that is known of Salesforce, so no limit of it is checked. Did you mean salesforce.pubsub-api?
`,
      fixed: `
flow Order from CRM to ERP event-driven using salesforce.pubsub-api
`,
    },
    {
      title: 'one end is enough, or the broker of a channel on the way',
      source: `
system ERP on sap
system CRM on salesforce
broker Kafka on kafka
channel orders on Kafka
flow Order from CRM to ERP event-driven using salesforce.pubsub-api
flow Invoice from ERP to CRM event-driven using kafka.topic via orders
flow Payment from ERP to CRM event-driven using kafka-connect.sink via orders
`,
    },
    {
      title: 'nobody says what runs on what',
      source: `
system ERP
system WMS
flow Order from ERP to WMS event-driven using salesforce.pubsub-api
`,
    },
    {
      title: 'generic, of an unknown platform, or not known of a known one',
      source: `
system ERP on sap
system WMS
flow Order from ERP to WMS event-driven using webhook
flow Invoice from ERP to WMS event-driven using boomi.connector
flow Payment from ERP to WMS event-driven using salesforce.data-loader
`,
    },
  ],
};
