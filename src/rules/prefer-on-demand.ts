/** Copies that are kept up to date far more often than anybody looks. */
import { copies, isLive } from '../analysis/flow.js';
import { averageRate } from '../analysis/volume.js';
import type { Fix } from '../model/finding.js';
import type { Entity, Flow, Place } from '../model/map.js';
import { putClause } from './fixes/edits.js';
import { hasRole, isPassage } from './readers.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, markPlace, percent, subject, rateText } from './words.js';

/** Rates a day are no round numbers a second. */
const EXACTLY = 1 - 1e-9;

/** Questions a second to the copy there; undefined unless all that is read of it is known. */
function readsAt(entity: Entity, place: Place, flow: Flow, { map }: Context): number | undefined {
  if (hasRole(entity, place)) return undefined;
  const out = map
    .flowsAt(place)
    .filter(
      (each) =>
        each !== flow &&
        each.entity === entity &&
        isLive(each) &&
        (each.from === place || each.via.includes(place) || (each.both && each.to.includes(place))),
    );
  if (out.length === 0) return undefined;
  const rates = out.map(({ clauses, both }) =>
    clauses.pattern?.kind === 'on-demand' && !both ? clauses.volume?.average : undefined,
  );
  return rates.reduce((sum, rate) => (sum === undefined || rate === undefined ? undefined : sum + rate), 0);
}

/** A volume of its own would no longer say how much is copied, but how often is asked. */
function fixesOf(flow: Flow, { map }: Context): readonly Fix[] {
  if (flow.clauses.volume) return [];
  const edits = [putClause(map, flow, flow.declaration.clauses.pattern, 'on-demand')];
  return [{ title: 'Change to `on-demand`', safety: 'unsafe', edits }];
}

function check(flow: Flow, context: Context): void {
  const { entity, clauses, to, both } = flow;
  const end = to[0];
  const shipped = averageRate(flow);
  if (!entity || !end || to.length > 1 || both || isPassage(end) || !isLive(flow)) return;
  if (!shipped || !copies(clauses) || clauses.pattern?.kind === 'on-demand') return;
  const reads = readsAt(entity, end, flow, context);
  if (reads === undefined || reads >= shipped * context.threshold('read-share') * EXACTLY) return;
  context.report({
    at: flow.at,
    message: `${rateText(shipped)} changes of ${subject(flow)} are copied to ${end.name}, which is asked for it ${rateText(reads)}: ${percent(reads / shipped)} of what is copied is ever looked at. Ask ${flow.from?.name} on demand, and there is nothing to keep in step.`,
    marks: [markFlow(flow), markPlace(end)],
    why: [
      `${rateText(reads)} questions in ${end.name}`,
      `÷ ${rateText(shipped)} changes that are copied there = ${percent(reads / shipped)}`,
      `< ${percent(context.threshold('read-share'))}, the threshold read-share`,
    ],
    fixes: () => fixesOf(flow, context),
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'prefer-on-demand',
  since: '0.1.0',
  scope: 'flow',
  when: ['live', 'copies', 'volume'],
  unless: ['both'],
  severity: 'information',
  fix: 'unsafe',
  summary: 'A copy is kept up to date far more often than it is read.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'sync',
  measured: true,
  when: `A live flow copies an entity to one system at a known average rate (its own \`volume\`, else the entity's); that system neither reads,
changes nor owns the data itself, but only answers for it: every live flow of the entity out of it is \`on-demand\` and states an average
\`volume\`; and the sum of those is below \`read-share\` (1 %) of what is copied. Where one of these numbers is missing, nothing is said.`,
  why: `Each copied change is a chance to lose one. A copy that is asked once for every hundred changes has done ninety-nine things in vain, and a
question to the source would have been right at once.`,
  source: ['on-demand', 'sync-at-all'],
  examples: [
    {
      title: 'a copy that hardly anybody asks',
      source: `
entity Stock {
  source WMS
  reader Shop
  volume 100k/day
}
flow Stock from WMS to Cache realtime
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: 100,000/day changes of Stock are copied to Cache, which is asked for it 500/day: 0.5% of what is copied is ever looked at. Ask WMS on demand, and there is nothing to keep in step.
flow Stock from Cache to Shop on-demand volume 500/day
`,
      fixed: `
entity Stock {
  source WMS
  reader Shop
  volume 100k/day
}
flow Stock from WMS to Cache on-demand
flow Stock from Cache to Shop on-demand volume 500/day
`,
    },
    {
      title: 'one question in a hundred changes',
      source: `
entity Stock {
  source WMS
  reader Shop
  volume 100k/day
}
flow Stock from WMS to Cache realtime
flow Stock from Cache to Shop on-demand volume 1k/day
`,
    },
    {
      title: 'a system that reads it itself',
      source: `
entity Stock {
  source WMS
  reader CRM
  volume 100k/day
}
flow Stock from WMS to CRM realtime
flow Stock from CRM to Shop on-demand volume 500/day
`,
    },
  ],
};
