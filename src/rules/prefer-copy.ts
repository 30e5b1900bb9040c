/** Questions that are asked far more often than their answer changes. */
import { isSynchronous } from '../analysis/synchronous.js';
import { formatDuration } from '../base/duration.js';
import type { Fix } from '../model/finding.js';
import type { Flow } from '../model/map.js';
import { addClauses, fragmentOf } from './fixes/edits.js';
import { isStrong, needOf, readersOfFlow, roundWithin, strictestReader } from './readers.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, receivers, subject, rateText } from './words.js';

/** Rates a day are no round numbers a second. */
const EXACTLY = 1 + 1e-9;

/** What the flow says of its volume stays true: so often is asked, however seldom the question goes out. */
function fixesOf(flow: Flow, { map, analysis }: Context): readonly Fix[] {
  const reader = strictestReader(flow, analysis);
  const keep = reader && roundWithin(needOf(reader) / 2);
  if (keep === undefined) return [];
  const clause = `cache ${formatDuration(keep)}`;
  const edits = [addClauses(fragmentOf(map, flow.at.uri), flow.declaration, [clause])];
  return [{ title: `Add \`${clause}\` at ${receivers(flow)}`, safety: 'unsafe', edits }];
}

function check(flow: Flow, context: Context): void {
  const { entity, clauses } = flow;
  const changes = entity?.declaration?.volume?.average;
  const reads = clauses.volume?.average;
  if (!entity || !isSynchronous(flow) || !changes || !reads) return;
  const most = context.threshold('reads-per-change');
  if (reads <= changes * most * EXACTLY) return;
  if (readersOfFlow(flow, context.analysis).some((reader) => isStrong(entity, reader))) return;
  context.report({
    at: flow.at,
    message: `${receivers(flow)} asks for ${subject(flow)} ${rateText(reads)}, and it changes ${rateText(changes)}: ${Math.floor(reads / changes)} questions for each change get the answer that the one before got, and each waits for ${flow.from?.name} to be there. Keep a copy, or a \`cache\`.`,
    marks: [markFlow(flow)],
    why: [
      `${rateText(reads)} questions`,
      `÷ ${rateText(changes)} changes = ${Math.floor(reads / changes)} for each`,
      `> ${most}, the threshold reads-per-change`,
    ],
    fixes: () => fixesOf(flow, context),
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'prefer-copy',
  since: '0.1.0',
  scope: 'flow',
  when: ['synchronous', 'volume'],
  severity: 'information',
  fix: 'unsafe',
  summary: 'Data is asked for far more often than it changes.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'sync',
  measured: true,
  when: `A live \`on-demand\` flow without a \`cache\` states an average \`volume\` (how often is asked) of more than \`reads-per-change\` (100) times the
average \`volume\` of its entity (how often it changes), and no reader at its ends needs strong consistency. Where one of the two numbers is
missing, nothing is said.`,
  why: `A question costs its way, its wait and the availability of whoever answers, each time. A list of countries that is asked for on every page
and changes twice a year is a copy that nobody has made yet.`,
  source: ['caching', 'eventual'],
  examples: [
    {
      title: 'the same answer, over and over',
      source: `
entity Price {
  source ERP
  volume 200/day
  reader Shop needs 1h
}
flow Price from ERP to Shop on-demand volume 50/s
^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: Shop asks for Price 50/s, and it changes 200/day: 21600 questions for each change get the answer that the one before got, and each waits for ERP to be there. Keep a copy, or a \`cache\`.
`,
      fixed: `
entity Price {
  source ERP
  volume 200/day
  reader Shop needs 1h
}
flow Price from ERP to Shop on-demand volume 50/s cache 30m
`,
    },
    {
      title: 'a hundred times',
      source: `
entity Price {
  source ERP
  volume 200/day
}
flow Price from ERP to Shop on-demand volume 20k/day
`,
    },
    {
      title: 'a copy would not be good enough',
      source: `
entity Limit {
  source ERP
  volume 200/day
  reader Shop strong
}
flow Limit from ERP to Shop on-demand volume 50/s
`,
    },
    {
      title: 'a hundred and one times',
      source: `
entity Price {
  source ERP
  volume 200/day
}
flow Price from ERP to Shop on-demand volume 20200/day
^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: Shop asks for Price 20,200/day, and it changes 200/day: 101 questions for each change get the answer that the one before got, and each waits for ERP to be there. Keep a copy, or a \`cache\`.
`,
    },
  ],
};
