/** Flows that take from a channel what nobody puts there. */
import { isLive } from '../analysis/flow.js';
import type { Flow, Place } from '../model/map.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { list, markFlow, markPlace, names, subject } from './words.js';

/** Passing a channel, a flow puts there what it carries. */
const publishes = ({ to, from, via, both }: Flow, place: Place): boolean =>
  to.includes(place) || via.includes(place) || (both && from === place);

function check(flow: Flow, { map, report }: Context): void {
  const { from } = flow;
  if (from?.kind !== 'channel' || flow.both || !isLive(flow)) return;
  const publishers = map.flowsAt(from).filter((other) => publishes(other, from));
  const live = publishers.filter(isLive);
  if (live.some(({ entity }) => entity === flow.entity)) return;
  const others = [...new Set(live.map(subject))];
  const what = others.length > 0 ? ` (${list(others)} ${others.length === 1 ? 'is' : 'are'})` : '';
  const planned = publishers.some((other) => !isLive(other) && other.entity === flow.entity);
  const hope = planned ? ' The flow that would is only planned.' : '';
  report({
    at: flow.at,
    message: `${names(flow.to)} waits for ${subject(flow)} from ${from.name}, and no live flow puts it there${what}: nothing ever arrives, or it comes from somebody whom the map does not know.${hope} Add the flow that publishes, or end this one.`,
    marks: [markFlow(flow), markPlace(from)],
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'subscription-without-publisher',
  since: '0.1.0',
  scope: 'flow',
  when: ['live', 'subscribes'],
  unless: ['both'],
  severity: 'warning',
  fix: 'none',
  summary: 'A flow takes from a channel what nobody puts there.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'architecture',
  when: `A live flow starts at a channel, and no live flow of the same entity ends at that channel or passes it (\`via\`).`,
  why: `A subscription that nothing feeds looks exactly like a quiet day. Either the publisher is missing from the map, or the subscriber waits
for an event that was renamed.`,
  source: ['event-driven', 'event-driven-by'],
  examples: [
    {
      title: 'nobody publishes',
      source: `
broker Kafka
channel orders on Kafka contract "orders.yaml"
flow Order from orders to CRM event-driven
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: CRM waits for Order from orders, and no live flow puts it there: nothing ever arrives, or it comes from somebody whom the map does not know. Add the flow that publishes, or end this one.
`,
    },
    {
      title: 'somebody publishes something else',
      source: `
broker Kafka
channel orders on Kafka contract "orders.yaml"
flow Invoice from ERP to orders event-driven
flow Order from ERP to orders event-driven lifecycle planned
flow Order from orders to CRM event-driven
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: CRM waits for Order from orders, and no live flow puts it there (Invoice is): nothing ever arrives, or it comes from somebody whom the map does not know. The flow that would is only planned. Add the flow that publishes, or end this one.
`,
    },
    {
      title: 'published, and passed',
      source: `
broker Kafka
channel orders on Kafka contract "orders.yaml"
channel stock on Kafka contract "stock.yaml"
flow Order from ERP to orders event-driven
flow Order from orders to CRM event-driven
flow Stock from WMS to Shop event-driven via stock
flow Stock from stock to CRM event-driven
`,
    },
    {
      title: 'somebody publishes',
      source: `
broker Kafka
channel orders on Kafka contract "orders.yaml"
flow Order from ERP to orders event-driven
flow Order from orders to CRM event-driven
`,
    },
  ],
};
