/** Channels whose messages nobody has described. */
import { isLive } from '../analysis/flow.js';
import type { Context, RuleDoc, RuleOf, Thing } from './rule.js';
import { count, markPlace } from './words.js';

function check(channel: Thing, { map, report }: Context): void {
  if (channel.kind !== 'channel' || !channel.declaration || channel.declaration.contract) return;
  const flows = map.flowsAt(channel).filter(isLive);
  if (flows.length === 0) return;
  report({
    at: channel.at,
    message: `Nothing says what a message on ${channel.name} looks like, and ${count(flows.length, 'flow')} ${flows.length === 1 ? 'depends' : 'depend'} on it: who changes one finds out from those who break. Add \`contract\` and the file that describes it.`,
    marks: [markPlace(channel)],
  });
}

export const rule: RuleOf<'thing'> = {
  id: 'channel-without-contract',
  since: '0.1.0',
  scope: 'thing',
  when: ['channel'],
  severity: 'warning',
  fix: 'none',
  summary: 'Nothing describes the messages of a channel.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'architecture',
  when: `A declared channel has no \`contract\`, and a live flow starts there, ends there or passes it.`,
  why: `A channel keeps those who publish and those who subscribe from knowing each other. That is its use, and the reason why only a written
contract (an AsyncAPI document, an Avro schema) tells either what the other counts on.`,
  source: ['broker'],
  examples: [
    {
      title: 'nothing says what is in it',
      source: `
broker Kafka
channel orders on Kafka topic "orders.v1"
        ^^^^^^ warning: Nothing says what a message on orders looks like, and 2 flows depend on it: who changes one finds out from those who break. Add \`contract\` and the file that describes it.
flow Order from ERP to orders event-driven
flow Order from orders to CRM event-driven
`,
    },
    {
      title: 'described',
      source: `
broker Kafka
channel orders on Kafka contract "orders.asyncapi.yaml"
flow Order from ERP to orders event-driven
`,
    },
    {
      title: 'nothing uses it yet',
      source: `
broker Kafka
channel orders on Kafka
flow Order from ERP to orders event-driven lifecycle planned
`,
    },
    {
      title: 'the same two flows, and a description',
      source: `
broker Kafka
channel orders on Kafka topic "orders.v1" contract "orders.asyncapi.yaml"
flow Order from ERP to orders event-driven
flow Order from orders to CRM event-driven
`,
    },
  ],
};
