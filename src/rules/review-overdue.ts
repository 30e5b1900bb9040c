/** Flows that nobody has looked at for long. */
import { isLive } from '../analysis/flow.js';
import { remembered } from '../base/remembered.js';
import { clauseAt } from '../model/profiles.js';
import type { Flow } from '../model/map.js';
import { putClause } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, subject, way } from './words.js';

const DAY = 86_400_000;

/** There are fewer days than flows. */
const timeOf = remembered(
  (date: string) => date,
  (date) => Date.parse(date),
);

function check(flow: Flow, { map, today, threshold, report }: Context): void {
  const reviewed = flow.clauses.reviewed?.value;
  if (reviewed === undefined || !isLive(flow)) return;
  const most = threshold('review-days');
  const days = Math.round((timeOf(today) - timeOf(reviewed)) / DAY);
  // A date that is none is compared with nothing.
  if (!(days > most)) return;
  report({
    at: clauseAt(flow, 'reviewed'),
    message: `The flow of ${subject(flow)} ${way(flow)} was last reviewed ${days} days ago (more than ${most} are too many): what the map says of it may be what it once was. Look at it, and write the day down.`,
    marks: [markFlow(flow)],
    why: [`${days} days from ${reviewed} to ${today}`, `> ${most}, the threshold review-days`],
    fixes: () => [
      {
        title: `It is as the map says: reviewed ${today}`,
        safety: 'unsafe',
        edits: [putClause(map, flow, flow.declaration.clauses.reviewed, `reviewed ${today}`)],
      },
    ],
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'review-overdue',
  since: '0.1.0',
  scope: 'flow',
  when: ['live', 'reviewed'],
  certain: true,
  severity: 'warning',
  fix: 'unsafe',
  summary: 'The last review of a flow is long ago.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'documentation',
  measured: true,
  when: `A live flow's \`reviewed\` date is more than \`review-days\` (180) days before today. A flow that names no review is not held to one.`,
  why: `A map that is wrong is worse than none: it is believed. A date beside each flow says how far it may be.`,
  source: ['archaeology', 'maintenance'],
  examples: [
    {
      title: 'half a year and a day ago',
      source: `
flow Order from ERP to CRM realtime reviewed 2026-05-26
                                    ^^^^^^^^^^^^^^^^^^^ warning: The flow of Order from ERP to CRM was last reviewed 181 days ago (more than 180 are too many): what the map says of it may be what it once was. Look at it, and write the day down.
`,
      fixed: `
flow Order from ERP to CRM realtime reviewed 2026-11-23
`,
    },
    {
      title: 'half a year ago',
      source: `
flow Order from ERP to CRM realtime reviewed 2026-05-27
`,
    },
    {
      title: 'not built yet',
      source: `
flow Order from ERP to CRM realtime lifecycle planned reviewed 2025-01-01
`,
    },
  ],
};
