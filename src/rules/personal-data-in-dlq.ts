/** Dead-letter queues in which personal data stays. */
import { isLive } from '../analysis/flow.js';
import { formatDuration } from '../base/duration.js';
import type { DeadLetterQueue } from '../model/clauses.js';
import { clauseAt } from '../model/profiles.js';
import type { Flow } from '../model/map.js';
import { putClause, written } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, subject } from './words.js';

const DAY = 86_400_000;
const SOON = 14 * DAY;

/** In days, as people count them here; parts of one as they are. */
const daysText = (time: number): string => (time % DAY === 0 ? `${time / DAY}d` : formatDuration(time));

function clauseOf({ queue, handledBy, replay }: DeadLetterQueue, keep: number): string {
  const parts = [
    ...(queue === undefined ? [] : [JSON.stringify(queue)]),
    `keep ${daysText(keep)}`,
    ...(handledBy ? [`handled by ${written(handledBy.text)}`] : []),
    ...(replay ? [`replay ${replay}`] : []),
  ];
  return `dlq ${parts.join(' ')}`;
}

const isHidden = ({ clauses: { protection } }: Flow): boolean =>
  protection?.value.kind === 'masking' || protection?.value.kind === 'tokenisation';

function check(flow: Flow, { map, analysis, threshold, report }: Context): void {
  const { entity, clauses, declaration } = flow;
  const { dlq } = clauses;
  if (!entity || !dlq || !isLive(flow) || isHidden(flow)) return;
  const most = threshold('personal-dlq-days') * DAY;
  if ((dlq.keep ?? Infinity) <= most || !analysis.of(entity).classesOf(flow).has('personal')) return;
  const kept = dlq.keep === undefined ? 'nothing says for how long' : `for ${formatDuration(dlq.keep)}`;
  const keep = Math.min(SOON, most);
  report({
    at: clauseAt(flow, 'dlq'),
    message: `What fails of ${subject(flow)} is personal data, and it stays in the dead-letter queue, ${kept}: past its deletion at the source, and out of sight of whoever is asked to delete it. Keep it for ${formatDuration(most)} at most.`,
    marks: [markFlow(flow)],
    why: [
      dlq.keep === undefined
        ? 'for ever, as nothing says for how long'
        : `${formatDuration(dlq.keep)}, what it keeps`,
      `> ${formatDuration(most)}, the threshold personal-dlq-days`,
    ],
    fixes: () => [
      {
        title: `Keep it for ${daysText(keep)}`,
        safety: 'unsafe',
        edits: [putClause(map, flow, declaration.clauses.dlq, clauseOf(dlq, keep))],
      },
    ],
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'personal-data-in-dlq',
  since: '0.1.0',
  scope: 'flow',
  when: ['live', 'personal', 'dlq'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'Personal data stays in a dead-letter queue for long, or for ever.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'consistency',
  measured: true,
  when: `A live flow carries data of the class personal, neither masked nor tokenised, and its \`dlq\` says no \`keep\`, or one of more than
\`personal-dlq-days\` (30 days).`,
  why: `Whoever asks to be forgotten is deleted in the systems that people know. A queue of failed messages is a copy, too, and the one that the
deletion job has never heard of; a limit is what deletes there.`,
  source: ['dlq'],
  examples: [
    {
      title: 'kept for ever',
      source: `
entity Customer {
  source CRM
  class personal
}
flow Customer from CRM to ERP realtime dlq "customer-dlq" handled by ops
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: What fails of Customer is personal data, and it stays in the dead-letter queue, nothing says for how long: past its deletion at the source, and out of sight of whoever is asked to delete it. Keep it for 30d at most.
`,
      fixed: `
entity Customer {
  source CRM
  class personal
}
flow Customer from CRM to ERP realtime dlq "customer-dlq" keep 14d handled by ops
`,
    },
    {
      title: 'kept for a year',
      source: `
entity Customer {
  source CRM
  field email { class personal }
}
flow Customer from CRM to ERP realtime dlq "customer-dlq" keep 365d
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: What fails of Customer is personal data, and it stays in the dead-letter queue, for 365d: past its deletion at the source, and out of sight of whoever is asked to delete it. Keep it for 30d at most.
`,
    },
    {
      title: 'thirty days',
      source: `
entity Customer {
  source CRM
  class personal
}
flow Customer from CRM to ERP realtime dlq "customer-dlq" keep 30d
`,
    },
    {
      title: 'nothing personal goes this way',
      source: `
entity Customer {
  source CRM
  field segment
  field email { class personal }
}
flow Customer from CRM to ERP realtime dlq "customer-dlq" carries segment
`,
    },
    {
      title: 'a day more',
      source: `
entity Customer {
  source CRM
  class personal
}
flow Customer from CRM to ERP realtime dlq "customer-dlq" keep 31d
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: What fails of Customer is personal data, and it stays in the dead-letter queue, for 31d: past its deletion at the source, and out of sight of whoever is asked to delete it. Keep it for 30d at most.
`,
    },
  ],
};
