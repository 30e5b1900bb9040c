/** Flows that pass by the hub, broker or warehouse that the map says it is built around. */
import { firesOnChange, isLive } from '../analysis/flow.js';
import type { StyleKind } from '../model/declarations.js';
import type { Flow, Place, Style } from '../model/map.js';
import { addClauses, fragmentOf, written } from './fixes/edits.js';
import { endsOf, isAnalytics, isSystemOf, readersOfFlow } from './readers.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { list, markFlow, markPlace, names, subject, way } from './words.js';

const touched = ({ from, to, via }: Flow): readonly Place[] => [...(from ? [from] : []), ...to, ...via];

/** Starts or ends there, or passes it; a channel stands for its broker. */
const keepsTo = (flow: Flow, { through }: Style): boolean =>
  touched(flow).some(
    (place) =>
      through.includes(place) || (place.kind === 'channel' && place.broker && through.includes(place.broker)),
  );

/** Whether a style has a say about a flow. */
function binds(style: StyleKind | undefined, flow: Flow, { analysis }: Context): boolean {
  switch (style) {
    case 'hub-and-spoke':
      return true;
    case 'event-driven':
      // Questions and batches are no events, and nobody else's system listens to a broker of ours.
      return firesOnChange(flow.clauses) && !touched(flow).some((place) => isSystemOf(place, 'external'));
    case 'cdc-to-warehouse': {
      const readers = readersOfFlow(flow, analysis);
      return readers.length > 0 && readers.every(isAnalytics);
    }
    default:
      return false;
  }
}

function check(flow: Flow, context: Context): void {
  if (isLive(flow) && context.map.styles.length > 0) checkStyle(flow, context);
}

function checkStyle(flow: Flow, context: Context): void {
  const { map, report } = context;
  const styles = map.styles.filter(({ through }) => through.length > 0);
  const free = map.styles.some(({ declaration }) => declaration.style === 'mesh');
  if (free || styles.some((style) => keepsTo(flow, style))) return;
  const style = styles.find(({ declaration }) => binds(declaration.style, flow, context));
  if (!style) return;
  const kind = style.declaration.style ?? '';
  const hubs = names(style.through, 'or');
  const toWarehouse = kind === 'cdc-to-warehouse';
  const remedy = toWarehouse ? `Let ${names(endsOf(flow))} read from ${hubs}` : `Let it pass ${hubs}`;
  report({
    at: flow.at,
    message: `${subject(flow)} goes ${way(flow)} past ${hubs}, though the style of the map is ${kind}: it is seen, retried and secured nowhere that the others are. ${remedy}, or change the style.`,
    related: [
      {
        at: style.at,
        message: `The style of the map, through ${list(style.through.map(({ name }) => name))}.`,
      },
    ],
    marks: [markFlow(flow), ...style.through.map(markPlace)],
    fixes: () =>
      toWarehouse || flow.via.length > 0
        ? []
        : style.through.slice(0, 3).map(({ name }) => ({
            title: `Add \`via ${written(name)}\``,
            safety: 'unsafe',
            edits: [addClauses(fragmentOf(map, flow.at.uri), flow.declaration, [`via ${written(name)}`])],
          })),
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'style-violated',
  since: '0.1.0',
  scope: 'flow',
  when: ['live'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A flow passes by the hub, broker or warehouse that the style of the map names.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'architecture',
  when: `A live flow neither starts nor ends at, nor passes (\`via\`), any of the places that the map's \`style\` declarations name with \`through\` (a
channel stands for its broker), and one of them binds it: \`hub-and-spoke\` binds every flow; \`event-driven\` those that fire on change (realtime,
near-realtime, event-driven), unless an end is \`external\`: a question is no event, and nobody else's system listens to this map's broker;
\`cdc-to-warehouse\` those at whose ends only analytics read. A map that also declares \`style mesh\` binds none.`,
  why: `A style is a promise about where to look. The one flow that keeps to itself is the one that monitoring does not see and that the person on
call has never heard of.`,
  source: ['architecture', 'hub', 'broker', 'warehouse'],
  examples: [
    {
      title: 'past the hub',
      source: `
hub MuleSoft
style hub-and-spoke through MuleSoft
flow Order from ERP to CRM realtime
^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Order goes from ERP to CRM past MuleSoft, though the style of the map is hub-and-spoke: it is seen, retried and secured nowhere that the others are. Let it pass MuleSoft, or change the style.
`,
      fixed: `
hub MuleSoft
style hub-and-spoke through MuleSoft
flow Order from ERP to CRM realtime via MuleSoft
`,
    },
    {
      title: 'past the broker',
      source: `
broker Kafka
style event-driven through Kafka
flow Order from ERP to CRM event-driven
^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Order goes from ERP to CRM past Kafka, though the style of the map is event-driven: it is seen, retried and secured nowhere that the others are. Let it pass Kafka, or change the style.
`,
      fixed: `
broker Kafka
style event-driven through Kafka
flow Order from ERP to CRM event-driven via Kafka
`,
    },
    {
      title: 'analytics past the warehouse',
      source: `
style cdc-to-warehouse through Snowflake
entity Order {
  source ERP
  reader Tableau for analytics
}
flow Order from ERP to Tableau batch daily
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Order goes from ERP to Tableau past Snowflake, though the style of the map is cdc-to-warehouse: it is seen, retried and secured nowhere that the others are. Let Tableau read from Snowflake, or change the style.
`,
    },
    {
      title: 'a channel of the broker, a question, and a system of somebody else',
      source: `
broker Kafka
channel orders on Kafka
external Bank
style event-driven through Kafka
flow Order from ERP to orders event-driven
flow Order from orders to CRM event-driven
flow Price from ERP to CRM on-demand
flow Payment from ERP to Bank realtime
`,
    },
    {
      title: 'two styles side by side',
      source: `
hub MuleSoft
style hub-and-spoke through MuleSoft
style cdc-to-warehouse through Snowflake
flow Order from ERP to CRM realtime via MuleSoft
flow Order from ERP to Snowflake batch daily
`,
    },
    {
      title: 'a question is no event',
      source: `
broker Kafka
style event-driven through Kafka
flow Order from ERP to CRM on-demand
`,
    },
  ],
};
