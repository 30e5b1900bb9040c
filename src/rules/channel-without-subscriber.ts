/** Channels on which messages are put and from which nobody takes any. */
import { isLive } from '../analysis/flow.js';
import type { Channel, Flow } from '../model/map.js';
import type { Context, RuleDoc, RuleOf, Thing } from './rule.js';
import { list, markFlow, markPlace, subject } from './words.js';

const publishes = ({ to, from, both }: Flow, channel: Channel): boolean =>
  to.includes(channel) || (both && from === channel);

/** A flow that passes a channel has its subscriber at its end. */
const subscribes = ({ from, to, via, both }: Flow, channel: Channel): boolean =>
  from === channel || via.includes(channel) || (both && to.includes(channel));

function check(channel: Thing, { map, report }: Context): void {
  if (channel.kind !== 'channel') return;
  const flows = map.flowsAt(channel);
  const live = flows.filter(isLive);
  const publishers = live.filter((flow) => publishes(flow, channel));
  if (publishers.length === 0 || live.some((flow) => subscribes(flow, channel))) return;
  const planned = flows.some((flow) => !isLive(flow) && subscribes(flow, channel));
  const hope = planned ? ' The flow that would is only planned.' : '';
  const what = [...new Set(publishers.map(subject))];
  report({
    at: channel.at,
    message: `${list(what)} goes to ${channel.name}, and no live flow takes it from there: nobody whom the map knows reads it.${hope} Add the flow that subscribes, or stop publishing.`,
    related: publishers.map(({ at }) => ({ at, message: 'This publishes to it.' })),
    marks: [markPlace(channel), ...publishers.map(markFlow)],
  });
}

export const rule: RuleOf<'thing'> = {
  id: 'channel-without-subscriber',
  since: '0.1.0',
  scope: 'thing',
  when: ['channel'],
  severity: 'warning',
  fix: 'none',
  summary: 'Messages go to a channel, and nobody takes them from there.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'architecture',
  when: `A live flow ends at a channel, and no live flow starts there or passes it (\`via\`: such a flow has its subscriber at its end).`,
  why: `Either the map does not know who listens, and a change of the message will break somebody unseen; or nobody listens, and the answer to
"should we sync these at all?" was no.`,
  source: ['event-driven', 'event-driven-by', 'sync-at-all'],
  examples: [
    {
      title: 'published for nobody',
      source: `
broker Kafka
channel users on Kafka contract "users.yaml"
        ^^^^^ warning: User goes to users, and no live flow takes it from there: nobody whom the map knows reads it. Add the flow that subscribes, or stop publishing.
flow User from Portal to users event-driven
`,
    },
    {
      title: 'the subscriber is only planned',
      source: `
broker Kafka
channel users on Kafka contract "users.yaml"
        ^^^^^ warning: User goes to users, and no live flow takes it from there: nobody whom the map knows reads it. The flow that would is only planned. Add the flow that subscribes, or stop publishing.
flow User from Portal to users event-driven
flow User from users to CRM event-driven lifecycle planned
`,
    },
    {
      title: 'somebody listens',
      source: `
broker Kafka
channel users on Kafka contract "users.yaml"
channel orders on Kafka contract "orders.yaml"
flow User from Portal to users event-driven
flow User from users to CRM event-driven
flow Order from ERP to CRM event-driven via orders
`,
    },
    {
      title: 'the subscriber is there',
      source: `
broker Kafka
channel users on Kafka contract "users.yaml"
flow User from Portal to users event-driven
flow User from users to CRM event-driven
`,
    },
  ],
};
