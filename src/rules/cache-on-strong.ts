/** Caches before readers for which no old answer is good enough. */
import { isLive } from '../analysis/flow.js';
import { formatDuration } from '../base/duration.js';
import { clauseAt } from '../model/profiles.js';
import type { Fix } from '../model/finding.js';
import type { Flow } from '../model/map.js';
import { fragmentOf, removeClause } from './fixes/edits.js';
import { isStrong, readersOfFlow } from './readers.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, markPlace, subject } from './words.js';

function fixesOf(flow: Flow, { map }: Context): readonly Fix[] {
  const own = flow.declaration.clauses.cache;
  if (!own) return [];
  const edits = [removeClause(fragmentOf(map, flow.at.uri), flow.declaration, own.span)];
  return [{ title: 'Remove the cache', safety: 'unsafe', edits }];
}

function check(flow: Flow, context: Context): void {
  const { entity, clauses } = flow;
  if (!entity || !clauses.cache || !isLive(flow)) return;
  const reader = readersOfFlow(flow, context.analysis).find((each) => isStrong(entity, each));
  if (!reader) return;
  context.report({
    at: clauseAt(flow, 'cache'),
    message: `${reader.place.name} needs ${subject(flow)} strongly consistent, but an answer may be ${formatDuration(clauses.cache.value)} old: it is decided on what is no longer true. Remove the cache.`,
    related: [{ at: reader.at, message: 'For this reader a copy that lags is not enough.' }],
    marks: [markFlow(flow), markPlace(reader.place)],
    fixes: () => fixesOf(flow, context),
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'cache-on-strong',
  since: '0.1.0',
  scope: 'flow',
  when: ['live', 'cache'],
  certain: true,
  severity: 'error',
  fix: 'unsafe',
  summary: 'A cache stands before a reader that needs strong consistency.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'consistency',
  when: `A live flow has a \`cache\`, and a reader at one of its ends, of what it carries, is \`strong\`, or its entity is \`consistency strong\` and the
reader states no tolerance (\`needs\`) of its own.`,
  why: `A question on demand is how strong consistency is had over an interface. A cache before it turns it into a copy that nobody refreshes.`,
  source: ['strong', 'caching'],
  examples: [
    {
      title: 'a limit from an hour ago',
      source: `
entity Limit {
  source ERP
  reader Shop strong
}
flow Limit from ERP to Shop on-demand cache 1h
                                      ^^^^^^^^ error: Shop needs Limit strongly consistent, but an answer may be 1h old: it is decided on what is no longer true. Remove the cache.
`,
      fixed: `
entity Limit {
  source ERP
  reader Shop strong
}
flow Limit from ERP to Shop on-demand
`,
    },
    {
      title: 'a strong entity',
      source: `
entity Limit {
  source ERP
  consistency strong
  reader Shop
}
flow Limit from ERP to Shop on-demand {
  sla 1s
  cache 10s
  ^^^^^^^^^ error: Shop needs Limit strongly consistent, but an answer may be 10s old: it is decided on what is no longer true. Remove the cache.
}
`,
      fixed: `
entity Limit {
  source ERP
  consistency strong
  reader Shop
}
flow Limit from ERP to Shop on-demand {
  sla 1s
}
`,
    },
    {
      title: 'another one of its readers is strong',
      source: `
entity Limit {
  source ERP
  reader Shop needs 1h
  reader Ledger strong
}
flow Limit from ERP to Shop on-demand cache 10m
flow Limit from ERP to Ledger on-demand
`,
    },
    {
      title: 'an hour is soon enough',
      source: `
entity Limit {
  source ERP
  reader Shop needs 1h
}
flow Limit from ERP to Shop on-demand cache 1h
`,
    },
  ],
};
