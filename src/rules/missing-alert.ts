/** Flows that can stop unseen. */
import { delivers } from '../analysis/flow.js';
import { formatDuration } from '../base/duration.js';
import type { Alert } from '../model/clauses.js';
import type { Fix } from '../model/finding.js';
import type { Flow } from '../model/map.js';
import { addOrComplete, ALERT, completeFixes } from './fixes/complete.js';
import { written } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf, Words } from './rule.js';
import { marksOf, receivers, subject } from './words.js';

/** What a receiver is behind by shows that nothing comes any more, as the age of its copy does. */
const TELLING = /(?:^|[-_])(?:staleness|freshness|age|lag|backlog|dlq-depth)$/i;

/** An alert that names no metric may be meant for any: what it lacks is another rule's to say. */
const watches = ({ metric }: Alert): boolean => metric === undefined || TELLING.test(metric);

/** Without a queue there is no depth to watch, and how old is too old only a promise says. */
function whenOf({ clauses: { dlq, sla } }: Flow): string | undefined {
  if (dlq) return ALERT;
  return sla?.within === undefined ? undefined : `when staleness > ${formatDuration(sla.within)} for 5m`;
}

function fixesOf(flow: Flow, { map }: Context): readonly Fix[] {
  const { clauses, declaration } = flow;
  const team = clauses.owner?.name.text;
  const when = whenOf(flow);
  // A flow's own alert takes the place of all that its profile has.
  const silences = declaration.clauses.alerts.length === 0 && clauses.alerts.length > 0;
  if (silences) return [];
  if (team === undefined || when === undefined) return completeFixes(flow, map, 'alert');
  return addOrComplete(flow, map, 'alert', {
    title: clauses.dlq ? 'Add an alert on the dead-letter queue' : 'Add an alert on staleness',
    clauses: [`alert ${written(team)} ${when}`],
  });
}

const WORDS: Words<Flow> = {
  message: (flow) =>
    `The map names no alert that tells when ${subject(flow)} stops arriving in ${receivers(flow)}${flow.clauses.dlq ? ' or piles up in the dead-letter queue' : ''}: a flow that has stopped looks like one with nothing to carry, and the first to notice is a customer. Add \`alert\` on staleness or dlq-depth.`,
  marks: marksOf,
  fixes: fixesOf,
};

function check(flow: Flow, { tell }: Context): void {
  const { clauses, at } = flow;
  if (!delivers(clauses) || clauses.alerts.some(watches)) return;
  tell(WORDS, flow, at, clauses.dlq ? 'warning' : 'information');
}

export const rule: RuleOf<'flow'> = {
  id: 'missing-alert',
  since: '0.1.0',
  scope: 'flow',
  when: ['copies'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'No alert watches the staleness or the dead-letter queue of a flow that copies data.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'failure',
  when: `A flow that delivers (every pattern but on-demand) has no \`alert\`, of its own or from its profile, on \`staleness\`, \`dlq-depth\`, or what the receiver is
behind by (a metric that ends in \`lag\`, \`backlog\`, \`age\` or \`freshness\`). Information where it has no dead-letter queue yet: missing-dlq speaks of the same flow, and one warning is enough. An alert that names no metric counts, and is left to
alert-without-threshold.`,
  why: `A flow that has stopped looks like one with nothing to carry. Error rates do not tell the two apart, as nothing that does not run fails: only
the age of the copy does, or the queue of what could not be delivered.`,
  source: ['alerting'],
  examples: [
    {
      title: 'the lag of a consumer',
      source: `
flow Order from ERP to CRM event-driven sla 1m owner ops {
  dlq "order-crm-dlq" keep 14d handled by ops
  alert ops when consumer-lag > 1000 for 5m
}
`,
    },
    {
      title: 'a queue that fills unseen',
      source: `
flow Order from ERP to CRM realtime sla 1s owner ops {
^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The map names no alert that tells when Order stops arriving in CRM or piles up in the dead-letter queue: a flow that has stopped looks like one with nothing to carry, and the first to notice is a customer. Add \`alert\` on staleness or dlq-depth.
  dlq "order-crm-dlq" keep 14d handled by ops
}
`,
      fixed: `
flow Order from ERP to CRM realtime sla 1s owner ops {
  dlq "order-crm-dlq" keep 14d handled by ops
  alert ops when dlq-depth > 0 for 5m
}
`,
    },
    {
      title: 'no queue yet',
      source: `
flow Order from ERP to CRM realtime sla 1s owner ops
^^^^^^^^^^^^^^^^^^^^^^^^^^ information: The map names no alert that tells when Order stops arriving in CRM: a flow that has stopped looks like one with nothing to carry, and the first to notice is a customer. Add \`alert\` on staleness or dlq-depth.
`,
      fixed: `
flow Order from ERP to CRM realtime sla 1s owner ops alert ops when staleness > 1s for 5m
`,
    },
    {
      title: 'errors of what has stopped',
      source: `
flow Order from ERP to CRM realtime sla 1s owner ops {
^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The map names no alert that tells when Order stops arriving in CRM or piles up in the dead-letter queue: a flow that has stopped looks like one with nothing to carry, and the first to notice is a customer. Add \`alert\` on staleness or dlq-depth.
  dlq "order-crm-dlq" keep 14d handled by ops
  alert ops when error-rate > 5% for 5m
}
`,
      fixed: `
flow Order from ERP to CRM realtime sla 1s owner ops {
  dlq "order-crm-dlq" keep 14d handled by ops
  alert ops when error-rate > 5% for 5m
  alert ops when dlq-depth > 0 for 5m
}
`,
    },
    {
      title: 'watched, by the profile',
      source: `
profile standard {
  dlq "dead" keep 14d handled by ops
  alert ops when staleness > 10s for 5m
}
flow Order from ERP to CRM realtime with standard
`,
    },
    {
      title: 'nothing is copied',
      source: `
flow Stock from ERP to Shop on-demand
`,
    },
    {
      title: 'the age of what has stopped',
      source: `
flow Order from ERP to CRM realtime sla 1s owner ops {
  dlq "order-crm-dlq" keep 14d handled by ops
  alert ops when staleness > 10s for 5m
}
`,
    },
  ],
};
