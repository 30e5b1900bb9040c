/** Dead-letter queues that nobody empties. */
import type { TextEdit } from '../base/edit.js';
import type { DeadLetterQueue } from '../model/clauses.js';
import { dlqText } from './fixes/dlq.js';
import { insert, replace, written } from './fixes/edits.js';
import type { Context, DeclarationUnit, RuleDoc, RuleOf } from './rule.js';
import { flowsSaying, markAll, sayingOf } from './said.js';

/** Behind how long it keeps; `replay`, which comes last, stays where it is. */
function edit(uri: string, dlq: DeadLetterQueue, team: string): TextEdit {
  const behind = dlq.replay === undefined ? dlq.span : dlq.keepAt;
  return behind
    ? insert(uri, behind.end, ` handled by ${written(team)}`)
    : replace(uri, dlq, dlqText({ ...dlq, handledBy: { text: team } }));
}

function check(unit: DeclarationUnit, { map, report }: Context): void {
  const saying = sayingOf(unit);
  const dlq = saying?.clauses.dlq;
  if (!saying || !dlq || dlq.handledBy) return;
  const flows = flowsSaying(saying, map, (clauses) => clauses.dlq === dlq);
  const owners = new Set(flows.flatMap(({ clauses }) => clauses.owner?.name.text ?? []));
  const [owner] = owners;
  const name = dlq.queue === undefined ? 'this dead-letter queue' : `\`${dlq.queue}\``;
  report({
    at: { uri: unit.uri, span: dlq.span },
    message: `Nothing says who looks into ${name}: what lands there was given up by the machine and waits for a person, until it is deleted. Add \`handled by\` and a team.`,
    marks: markAll(flows),
    fixes: () =>
      owner === undefined || owners.size > 1
        ? []
        : [
            {
              title: `Let ${owner}, who owns the flow, handle it`,
              safety: 'unsafe',
              edits: [edit(unit.uri, dlq, owner)],
            },
          ],
  });
}

export const rule: RuleOf<'declaration'> = {
  id: 'dlq-without-owner',
  since: '0.1.0',
  scope: 'declaration',
  when: ['dlq'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A dead-letter queue names nobody who handles what lands there.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'failure',
  when: `A flow or a profile says a \`dlq\` without \`handled by\`. It stands where the clause is said. That the flow has an owner is not enough, as
those who run a pipe are often not those who can say what to do with an order that has no customer; the fix proposes them all the same. Nor is
\`replay automatic\`: what fails again needs somebody.`,
  why: `A dead-letter queue is a promise that a person will look. Queues that belong to nobody fill up until they forget, and the first to
notice is a customer.`,
  source: ['dlq', 'owner'],
  examples: [
    {
      title: 'whose is it',
      source: `
flow Order from ERP to CRM realtime owner ops {
  dlq "order-crm-dlq" keep 14d
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Nothing says who looks into \`order-crm-dlq\`: what lands there was given up by the machine and waits for a person, until it is deleted. Add \`handled by\` and a team.
}
`,
      fixed: `
flow Order from ERP to CRM realtime owner ops {
  dlq "order-crm-dlq" keep 14d handled by ops
}
`,
    },
    {
      title: 'replayed by a machine, which may fail again',
      source: `
flow Order from ERP to CRM realtime owner ops {
  dlq "order-crm-dlq" keep 14d replay automatic
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Nothing says who looks into \`order-crm-dlq\`: what lands there was given up by the machine and waits for a person, until it is deleted. Add \`handled by\` and a team.
}
`,
      fixed: `
flow Order from ERP to CRM realtime owner ops {
  dlq "order-crm-dlq" keep 14d handled by ops replay automatic
}
`,
    },
    {
      title: 'no owner to propose',
      source: `
flow Order from ERP to CRM realtime dlq
                                    ^^^ warning: Nothing says who looks into this dead-letter queue: what lands there was given up by the machine and waits for a person, until it is deleted. Add \`handled by\` and a team.
`,
    },
    {
      title: 'no dead-letter queue at all: another rule says so',
      source: `
flow Order from ERP to CRM realtime owner ops
`,
    },
    {
      title: 'handled',
      source: `
flow Order from ERP to CRM realtime owner ops {
  dlq "order-crm-dlq" keep 14d handled by sales-it
}
`,
    },
  ],
};
