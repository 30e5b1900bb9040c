/** Messages larger than the mechanism that carries them allows. */
import { formatSize, parseSize } from '../base/duration.js';
import type { Severity } from '../model/finding.js';
import type { Entity, Flow } from '../model/map.js';
import { clauseAt } from '../model/profiles.js';
import { cite, mayRaiseError, mostGenerous, say, type Fact } from '../platforms/fact.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow } from './words.js';

/** A flow that leaves out fields sends less than the whole, and nobody says how much. */
function carriesAll({ clauses }: Flow, { fields }: Entity): boolean {
  const carried = clauses.carries?.names.map(({ text }) => text);
  return !carried || (fields.length > 0 && fields.every(({ name }) => carried.includes(name)));
}

/** What exceeds the limit of one edition may be within that of another. */
function severityOf(size: number, limit: Fact): Severity | undefined {
  const most = mostGenerous(limit, 'size');
  if (size <= (parseSize(limit.value) ?? Infinity)) return undefined;
  return size > (parseSize(most.value) ?? Infinity) && mayRaiseError(limit) && mayRaiseError(most)
    ? 'error'
    : 'warning';
}

function check(flow: Flow, { platforms, report }: Context): void {
  const { entity } = flow;
  const size = entity?.declaration?.size;
  const known = platforms.mechanism(flow.clauses.using?.name.text ?? '');
  const limit = known?.messageSize;
  if (!entity || !size || !known || !limit || !carriesAll(flow, entity)) return;
  const severity = severityOf(size.value, limit);
  if (!severity) return;
  const most = mostGenerous(limit, 'size');
  const more = most === limit ? '' : `, or ${say(most)}`;
  report({
    at: clauseAt(flow, 'using'),
    severity,
    message: `A message of ${entity.name} is ${formatSize(size.value)} large, but ${known.key} takes ${say(limit)}${more}: what is larger is refused. Send a reference and let the receiver fetch it, or split it. Source: ${cite(limit)}.`,
    related: [{ at: { uri: entity.at.uri, span: size.span }, message: 'The size of one.' }],
    marks: [markFlow(flow)],
    why: [
      `${formatSize(size.value)}, the size of ${entity.name}`,
      `> ${say(limit)}, the largest message of ${known.key}${more}`,
    ],
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'message-too-large',
  since: '0.1.0',
  scope: 'flow',
  when: ['mechanism'],
  severity: 'error',
  fix: 'none',
  summary: 'A message is larger than its mechanism allows.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'pattern',
  measured: true,
  when: `The \`size\` of an entity exceeds the largest message of the mechanism that a flow of it is \`using\`. Just as large is allowed. It is an
error where the size exceeds what every edition of the platform takes and the limit was confirmed at its source; a warning where a larger
edition would take it, or the limit was not confirmed. A flow that \`carries\` less than all fields of the entity is left alone: how large that
is, nobody says. A limit \`MECHANISM.message-size\` of \`headwater.json\` takes the place of the platform's.`,
  why: `A broker refuses what is too large, at the first order with five hundred lines: rarely enough that no test finds it, and each time it
is the largest customer's.`,
  source: ['criteria'],
  examples: [
    {
      title: 'more than the mechanism takes',
      source: `
entity Catalogue {
  source PIM
  size 2MB
}
flow Catalogue from PIM to CRM event-driven using salesforce.pubsub-api
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: A message of Catalogue is 2MB large, but salesforce.pubsub-api takes 1MB: what is larger is refused. Send a reference and let the receiver fetch it, or split it. Source: developer.salesforce.com/docs/platform/pub-sub-api/guide/allocations.html (read 2026-11).
`,
    },
    {
      title: 'more than the smaller edition takes',
      source: `
entity Catalogue {
  source PIM
  size 300KB
}
flow Catalogue from PIM to CRM event-driven using azure-service-bus.queue
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: A message of Catalogue is 300KB large, but azure-service-bus.queue takes 256KB (the Standard tier), or 100MB (the Premium tier): what is larger is refused. Send a reference and let the receiver fetch it, or split it. Source: learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-quotas (read 2026-11).
`,
    },
    {
      title: 'a limit that was not read at its source',
      source: `
entity Catalogue {
  source PIM
  size 2MB
}
flow Catalogue from PIM to Shop event-driven using sqs.standard
                                             ^^^^^^^^^^^^^^^^^^ warning: A message of Catalogue is 2MB large, but sqs.standard takes 1MB: what is larger is refused. Send a reference and let the receiver fetch it, or split it. Source: pub.dev/documentation/pulumi_aws/latest/sqs/Queue/maxMessageSize.html (read 2026-11, a secondary source).
`,
    },
    {
      title: 'just as large',
      source: `
entity Catalogue {
  source PIM
  size 1MB
}
flow Catalogue from PIM to CRM event-driven using salesforce.pubsub-api
`,
    },
    {
      title: 'a part of it',
      source: `
entity Catalogue {
  source PIM
  size 2MB
  field changed
  field pages
}
flow Catalogue from PIM to CRM event-driven using salesforce.pubsub-api carries changed
`,
    },
  ],
};
