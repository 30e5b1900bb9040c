/** Changes that are written to a store and to a broker, in two steps of which the second may fail. */
import { capturesChanges, firesOnChange, isLive } from '../analysis/flow.js';
import type { Fix } from '../model/finding.js';
import type { Entity, Flow, IntegrationMap, Place } from '../model/map.js';
import { addClauses, fragmentOf } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, names, subject } from './words.js';

const isStore = (place: Place): boolean => place.kind === 'system' && place.role === 'database';

const isBroker = (place: Place): boolean => place.kind === 'channel' || place.role === 'broker';

/** What is read from the store's own log, or written with it in one transaction, cannot differ from it. */
const isSafe = ({ clauses }: Flow): boolean =>
  clauses.using?.name.text === 'outbox' || capturesChanges(clauses);

const stores = ({ to, via }: Flow): readonly Place[] => (via.some(isBroker) ? [] : to.filter(isStore));
const brokers = ({ to, via }: Flow): readonly Place[] => [...via, ...to].filter(isBroker);

const triggerOf = ({ clauses }: Flow): string | undefined => clauses.trigger?.value.trim().toLowerCase();

/** One flow into both, or two that the same event sets going. */
function partnersOf(flow: Flow, flows: readonly Flow[]): readonly Flow[] {
  const isPartner = (other: Flow): boolean =>
    other === flow || (triggerOf(flow) !== undefined && triggerOf(other) === triggerOf(flow));
  return flows.filter((other) => other.from === flow.from && stores(other).length > 0 && isPartner(other));
}

function fixesOf(flow: Flow, map: IntegrationMap): readonly Fix[] {
  if (flow.clauses.using) return [];
  const edits = [addClauses(fragmentOf(map, flow.at.uri), flow.declaration, ['using outbox'])];
  return [{ title: 'Publish what the store has: `using outbox`', safety: 'unsafe', edits }];
}

function check(entity: Entity, { map, report }: Context): void {
  const flows = map
    .flowsOf(entity)
    .filter((flow) => isLive(flow) && firesOnChange(flow.clauses) && !flow.both);
  for (const flow of flows) {
    const topics = brokers(flow);
    if (topics.length === 0 || flow.from?.kind !== 'system' || isSafe(flow)) continue;
    const partners = partnersOf(flow, flows).filter((other) => !isSafe(other));
    const [partner] = partners;
    if (!partner) continue;
    const kept = [...new Set(partners.flatMap(stores))];
    report({
      at: flow.at,
      message: `${flow.from.name} writes ${subject(flow)} to ${names(kept)} and sends it to ${names(topics)}, one after the other: what fails between the two is stored and never sent, or sent and never stored, and no retry knows. Write both in one transaction with an outbox, or read the changes from the store with cdc.`,
      related: partners
        .filter((other) => other !== flow)
        .map((other) => ({ at: other.at, message: 'The same event is stored by this flow.' })),
      marks: [...new Set([flow, ...partners])].map(markFlow),
      fixes: () => fixesOf(flow, map),
    });
  }
}

export const rule: RuleOf<'entity'> = {
  id: 'dual-write',
  since: '0.1.0',
  scope: 'entity',
  when: ['stored'],
  severity: 'error',
  fix: 'unsafe',
  summary: 'One event is written to a store and to a broker, with neither an outbox nor cdc.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'idempotency',
  when: `From one system, one live flow of an entity that fires on change ends at a \`database\` and passes no broker, and one ends at or passes a
\`broker\` or a channel; both name the same \`trigger\`, or they are one and the same flow. Neither is \`using\` an outbox, cdc, or a platform's
change data capture. A flow that starts at the store itself is no second write.`,
  why: `There is no transaction over a database and a broker. Sooner or later the process dies between the two, and the order is in the
database and was never announced, or was announced and does not exist.`,
  source: ['broker', 'realtime-by'],
  examples: [
    {
      title: 'stored, then announced',
      source: `
database OrdersDb
broker Kafka
channel orders on Kafka
flow Order from Shop to OrdersDb realtime trigger "an order is placed"
flow Order from Shop to orders event-driven trigger "an order is placed"
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Shop writes Order to OrdersDb and sends it to orders, one after the other: what fails between the two is stored and never sent, or sent and never stored, and no retry knows. Write both in one transaction with an outbox, or read the changes from the store with cdc.
`,
      fixed: `
database OrdersDb
broker Kafka
channel orders on Kafka
flow Order from Shop to OrdersDb realtime trigger "an order is placed"
flow Order from Shop to orders event-driven trigger "an order is placed" using outbox
`,
    },
    {
      title: 'one flow into both',
      source: `
database OrdersDb
broker Kafka
flow Order from Shop to OrdersDb, Kafka realtime
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Shop writes Order to OrdersDb and sends it to Kafka, one after the other: what fails between the two is stored and never sent, or sent and never stored, and no retry knows. Write both in one transaction with an outbox, or read the changes from the store with cdc.
`,
      fixed: `
database OrdersDb
broker Kafka
flow Order from Shop to OrdersDb, Kafka realtime using outbox
`,
    },
    {
      title: 'announced from the store',
      source: `
database OrdersDb
broker Kafka
channel orders on Kafka
flow Order from Shop to OrdersDb realtime trigger "an order is placed"
flow Order from OrdersDb to orders event-driven trigger "an order is placed"
`,
    },
    {
      title: 'with an outbox, and upon another event',
      source: `
database OrdersDb
broker Kafka
channel orders on Kafka
flow Order from Shop to OrdersDb realtime trigger "an order is placed"
flow Order from Shop to orders event-driven trigger "an order is placed" using outbox
flow Order from Shop to orders event-driven trigger "an order is shipped"
`,
    },
  ],
};
