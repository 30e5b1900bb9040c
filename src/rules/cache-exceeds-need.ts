/** Caches that keep an answer for longer than its reader can use it. */
import type { Analysis } from '../analysis/analysis.js';
import { isLive } from '../analysis/flow.js';
import { formatDuration } from '../base/duration.js';
import { clauseAt } from '../model/profiles.js';
import type { Fix } from '../model/finding.js';
import type { Flow, ReaderOf } from '../model/map.js';
import { putClause } from './fixes/edits.js';
import { isStrong, needOf, roundWithin, strictestReader } from './readers.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, markPlace, subject } from './words.js';

function fixesOf(flow: Flow, reader: ReaderOf, { map }: Context): readonly Fix[] {
  const { p99 = 0, typical = 0 } = flow.clauses.latency ?? {};
  const within = Math.min(needOf(reader), flow.clauses.sla?.within ?? Infinity);
  // Half of it leaves room for the way.
  const keep = roundWithin(Math.min(within / 2, within - Math.max(p99, typical)));
  if (keep === undefined) return [];
  const clause = `cache ${formatDuration(keep)}`;
  const edits = [putClause(map, flow, flow.declaration.clauses.cache, clause)];
  return [{ title: `Change to \`${clause}\``, safety: 'unsafe', edits }];
}

/** The reader for whom its answers are kept too long, if any. */
export function readsTooOld(flow: Flow, analysis: Analysis): ReaderOf | undefined {
  const { entity, clauses } = flow;
  if (!entity || !clauses.cache || !isLive(flow)) return undefined;
  const reader = strictestReader(flow, analysis);
  return !reader || isStrong(entity, reader) || clauses.cache.value <= needOf(reader) ? undefined : reader;
}

function check(flow: Flow, context: Context): void {
  const { clauses } = flow;
  const reader = readsTooOld(flow, context.analysis);
  if (!reader || !clauses.cache) return;
  context.report({
    at: clauseAt(flow, 'cache'),
    message: `An answer for ${subject(flow)} is kept for ${formatDuration(clauses.cache.value)}, but ${reader.place.name} needs it no older than ${formatDuration(needOf(reader))}: some of what it reads is too old. Cache for less than that.`,
    related: [{ at: reader.at, message: `What ${reader.place.name} tolerates.` }],
    marks: [markFlow(flow), markPlace(reader.place)],
    fixes: () => fixesOf(flow, reader, context),
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'cache-exceeds-need',
  since: '0.1.0',
  scope: 'flow',
  when: ['live', 'cache'],
  severity: 'error',
  fix: 'unsafe',
  summary: 'A cache keeps an answer for longer than its reader tolerates.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'consistency',
  measured: true,
  when: `A live flow has a \`cache\` that is longer than the least that any reader at its ends tolerates (\`needs\`) of what it carries. As long as
the need is no fault here; what the way adds is staleness-exceeds-need's matter. A reader that needs strong consistency is cache-on-strong's.`,
  why: `The cache was made to spare the source, and it does: by answering with what the reader has said that it cannot use.`,
  source: ['caching', 'design'],
  examples: [
    {
      title: 'ten minutes for a need of five',
      source: `
entity Price {
  source ERP
  reader Shop needs 5m
}
flow Price from ERP to Shop on-demand cache 10m
                                      ^^^^^^^^^ error: An answer for Price is kept for 10m, but Shop needs it no older than 5m: some of what it reads is too old. Cache for less than that.
`,
      fixed: `
entity Price {
  source ERP
  reader Shop needs 5m
}
flow Price from ERP to Shop on-demand cache 2m
`,
    },
    {
      title: 'as long as the need',
      source: `
entity Price {
  source ERP
  reader Shop needs 10m
}
flow Price from ERP to Shop on-demand cache 10m
`,
    },
    {
      title: 'another reader needs it sooner, elsewhere',
      source: `
entity Price {
  source ERP
  reader Shop needs 1h
  reader CRM needs 1m
}
flow Price from ERP to Shop on-demand cache 10m
flow Price from ERP to CRM on-demand
`,
    },
  ],
};
