/** Event-driven flows that do not say which event. */
import type { Flow, IntegrationMap } from '../model/map.js';
import { clauseAt } from '../model/profiles.js';
import { putClause } from './fixes/edits.js';
import { triggerOf } from './fixes/trigger.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, receivers, subject } from './words.js';

/** One that is still to be filled in gives way. */
const setTrigger = (flow: Flow, map: IntegrationMap, clause: string) =>
  putClause(map, flow, flow.declaration.clauses.trigger, clause);

function check(flow: Flow, { map, report }: Context): void {
  const { pattern, trigger } = flow.clauses;
  if (pattern?.kind !== 'event-driven' || trigger || flow.from?.kind === 'channel') return;
  const clause = triggerOf(flow);
  report({
    at: clauseAt(flow, 'pattern'),
    message: `${subject(flow)} is sent to ${receivers(flow)} when something happens, and nothing says what: nobody can tell a flow that is quiet from one that is broken, nor which change is never sent. Add \`trigger\` and the event.`,
    marks: [markFlow(flow)],
    fixes: () => [{ title: `Add \`${clause}\``, safety: 'unsafe', edits: [setTrigger(flow, map, clause)] }],
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'missing-trigger',
  since: '0.1.0',
  scope: 'flow',
  when: ['untriggered'],
  unless: ['subscribes'],
  severity: 'error',
  fix: 'unsafe',
  summary: 'An event-driven flow does not say which event sets it going.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'pattern',
  when: `A flow is \`event-driven\`, of its own or by its profile, and neither has a \`trigger\`. A flow that starts at a channel needs none: a
message there is its event.`,
  why: `An event-driven flow does nothing most of the time. Whether it should have done something is a question that only the trigger answers,
and the first one that is asked when a change is missing.`,
  source: ['event-driven', 'trigger'],
  examples: [
    {
      title: 'some event or other',
      source: `
flow Order from ERP to CRM event-driven sla 1m owner ops
                           ^^^^^^^^^^^^ error: Order is sent to CRM when something happens, and nothing says what: nobody can tell a flow that is quiet from one that is broken, nor which change is never sent. Add \`trigger\` and the event.
`,
      fixed: `
flow Order from ERP to CRM event-driven sla 1m owner ops trigger "Order changes in ERP"
`,
    },
    {
      title: 'still to be filled in',
      source: `
flow Order from ERP to CRM event-driven trigger "…" sla 1m owner ops
                           ^^^^^^^^^^^^ error: Order is sent to CRM when something happens, and nothing says what: nobody can tell a flow that is quiet from one that is broken, nor which change is never sent. Add \`trigger\` and the event.
`,
      fixed: `
flow Order from ERP to CRM event-driven trigger "Order changes in ERP" sla 1m owner ops
`,
    },
    {
      title: 'one field of it',
      source: `
flow Order from ERP to CRM event-driven carries status {
                           ^^^^^^^^^^^^ error: Order is sent to CRM when something happens, and nothing says what: nobody can tell a flow that is quiet from one that is broken, nor which change is never sent. Add \`trigger\` and the event.
  owner ops
}
`,
      fixed: `
flow Order from ERP to CRM event-driven carries status {
  owner ops
  trigger "Order.status changes in ERP"
}
`,
    },
    {
      title: 'said by the profile',
      source: `
profile published {
  trigger "a row of the outbox is committed"
}
flow Order from ERP to CRM event-driven with published
`,
    },
    {
      title: 'the message on the channel is the event',
      source: `
broker Kafka
channel orders on Kafka
flow Order from orders to CRM event-driven
`,
    },
    {
      title: 'realtime: any change sets it going',
      source: `
flow Order from ERP to CRM realtime sla 1m owner ops
`,
    },
  ],
};
