/** Readers for which a copy that lags is not enough, and that get one. */
import { firesOnChange } from '../analysis/flow.js';
import { shortestPath } from '../analysis/paths.js';
import { carryGraph, type CarryGraph, type Hop } from '../analysis/carrying.js';
import type { Track } from '../analysis/tracks.js';
import type { Fix } from '../model/finding.js';
import type { Entity, Flow, ReaderOf } from '../model/map.js';
import { putClause } from './fixes/edits.js';
import { isOf, isStrong } from './readers.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, markPlace, route } from './words.js';

/** Answers when asked; how long an answer is kept is another rule's matter. */
const answers = ({ clauses }: Flow): boolean => clauses.pattern?.kind === 'on-demand';

/** The way by which the data comes, where none of them is made of questions alone. */
function laggingWay(graph: CarryGraph, track: Track, reader: ReaderOf): readonly Hop[] | undefined {
  const source = track.sources[0]?.place;
  if (!source || source === reader.place) return undefined;
  const questions = carryGraph(graph.hops.filter(({ flow }) => answers(flow) || !flow.clauses.pattern));
  if (questions.reaches(source, reader.place)) return undefined;
  return shortestPath(graph, source, reader.place);
}

const kindOf = ({ clauses }: Flow): string =>
  firesOnChange(clauses) ? 'is sent on its way and not waited for' : 'waits for its run';

function fixesOf([hop, ...others]: readonly Hop[], { map }: Context): readonly Fix[] {
  if (!hop || others.length > 0 || hop.flow.to.length > 1) return [];
  const { flow } = hop;
  const edits = [putClause(map, flow, flow.declaration.clauses.pattern, 'on-demand')];
  return [{ title: 'Ask the source: change the flow to `on-demand`', safety: 'unsafe', edits }];
}

function checkReader(
  entity: Entity,
  reader: ReaderOf,
  tracks: readonly Track[],
  context: Context,
  field?: string,
): void {
  if (!isStrong(entity, reader)) return;
  const facts = context.analysis.of(entity);
  const [way] = tracks.flatMap((track) => {
    const lagging = laggingWay(facts.graph(track), track, reader);
    return lagging ? [lagging] : [];
  });
  const slow = way?.find(({ flow }) => !answers(flow));
  if (!way || !slow) return;
  const what = field === undefined ? entity.name : `${entity.name}.${field}`;
  context.report({
    at: reader.at,
    message: `${reader.place.name} needs ${what} strongly consistent, but gets a copy: ${route(way)}, where ${what} ${kindOf(slow.flow)} from ${slow.from.name} to ${slow.to.name}. Between a change and its arrival ${reader.place.name} decides on what is no longer true. Ask the source on demand, or say how old it may be.`,
    related: [{ at: slow.flow.at, message: 'This leaves a copy that lags.' }],
    marks: [markPlace(reader.place), markFlow(slow.flow)],
    fixes: () => fixesOf(way, context),
  });
}

function check(entity: Entity, context: Context): void {
  const { tracks } = context.analysis.of(entity);
  for (const reader of entity.readers) {
    const all = tracks.filter((track) => isOf(track, reader));
    checkReader(entity, reader, all, context);
  }
  for (const track of tracks)
    for (const reader of track.field?.readers ?? [])
      checkReader(entity, reader, [track], context, track.name);
}

export const rule: RuleOf<'entity'> = {
  id: 'strong-over-async',
  since: '0.1.0',
  scope: 'entity',
  when: ['strong', 'readers'],
  severity: 'error',
  fix: 'unsafe',
  summary: 'A reader that needs strong consistency is fed with a copy that lags.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'consistency',
  when: `A reader is \`strong\`, or its entity is \`consistency strong\` and the reader states no tolerance (\`needs\`) of its own; live flows bring the
data there from its source, and no way is made of \`on-demand\` flows alone. How long an answer may be cached is cache-on-strong's matter; a
reader that nothing feeds is reader-without-feed's.`,
  why: `A copy is right about a moment ago. Where money is booked or access is granted on it, a moment ago is wrong, and no speed of the flow mends
that: only asking the source does.`,
  source: ['strong', 'eventual'],
  examples: [
    {
      title: 'a copy for a ledger',
      source: `
entity Balance {
  source ERP
  consistency strong
  reader Ledger
  ^^^^^^^^^^^^^ error: Ledger needs Balance strongly consistent, but gets a copy: ERP → Ledger, where Balance is sent on its way and not waited for from ERP to Ledger. Between a change and its arrival Ledger decides on what is no longer true. Ask the source on demand, or say how old it may be.
}
flow Balance from ERP to Ledger realtime
`,
      fixed: `
entity Balance {
  source ERP
  consistency strong
  reader Ledger
}
flow Balance from ERP to Ledger on-demand
`,
    },
    {
      title: 'a question to a copy',
      source: `
entity Balance {
  source ERP
  reader Ledger needs 1s strong
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Ledger needs Balance strongly consistent, but gets a copy: ERP → Hub → Ledger, where Balance waits for its run from ERP to Hub. Between a change and its arrival Ledger decides on what is no longer true. Ask the source on demand, or say how old it may be.
}
flow Balance from ERP to Hub batch hourly
flow Balance from Hub to Ledger on-demand
`,
    },
    {
      title: 'asked of the source',
      source: `
entity Balance {
  source ERP
  consistency strong
  reader Ledger
}
flow Balance from ERP to Ledger on-demand
`,
    },
    {
      title: 'a reader that says how old it may be',
      source: `
entity Balance {
  source ERP
  consistency strong
  reader Snowflake needs 1d for analytics
}
flow Balance from ERP to Snowflake batch daily
`,
    },
  ],
};
