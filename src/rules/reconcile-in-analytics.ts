/** Systems that are kept in step although only analytics look at the result. */
import { isLive } from '../analysis/flow.js';
import type { Track } from '../analysis/tracks.js';
import type { Entity, Flow, Place, ReaderOf } from '../model/map.js';
import { endsOf, isAnalytics } from './readers.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { list, markFlow, names } from './words.js';

interface Case {
  readonly track: Track;
  readonly readers: readonly ReaderOf[];
  readonly flows: readonly Flow[];
}

/** Flows between systems that both change the field, which only analytics read. */
function caseOf(entity: Entity, track: Track, { analysis }: Context): Case | undefined {
  const { originators, readers } = track;
  if (originators.length < 2 || readers.length === 0 || !readers.every(isAnalytics)) return undefined;
  const isOne = (place: Place | undefined): boolean => place !== undefined && originators.includes(place);
  const hops = analysis.of(entity).graph(track).hops;
  const flows = [...new Set(hops.map(({ flow }) => flow))].filter(
    (flow) => isLive(flow) && isOne(flow.from) && endsOf(flow).some((end) => end !== flow.from && isOne(end)),
  );
  return flows.length > 0 ? { track, readers, flows } : undefined;
}

function check(entity: Entity, context: Context): void {
  if (entity.writers.length === 0 && entity.fields.every(({ writers }) => writers.length === 0)) return;
  const cases = context.analysis.of(entity).tracks.flatMap((track) => caseOf(entity, track, context) ?? []);
  const [first] = cases;
  if (!first) return;
  const all = cases.length === context.analysis.of(entity).tracks.length;
  const fields = cases.flatMap(({ track }) => track.name ?? []);
  const what = all || fields.length === 0 ? entity.name : `${entity.name} (${list(fields)})`;
  const flows = [...new Set(cases.flatMap((each) => each.flows))];
  const analysts = [...new Set(first.readers.map(({ place }) => place))];
  const owners = names(first.track.originators);
  context.report({
    at: entity.at,
    message: `${owners} are kept in step about ${what}, which only analytics read, in ${names(analysts)}. Each may answer its own question: let both send theirs to ${names(analysts)}, reconcile there, and record it with \`separate ${entity.name} in ${first.track.originators.map(({ name }) => name).join(', ')} reconciled in ${analysts[0]?.name}\`.`,
    related: flows.map(({ at }) => ({ at, message: 'This keeps them in step.' })),
    marks: flows.map(markFlow),
  });
}

export const rule: RuleOf<'entity'> = {
  id: 'reconcile-in-analytics',
  since: '0.1.0',
  scope: 'entity',
  when: ['contested', 'readers'],
  severity: 'information',
  fix: 'none',
  summary: 'Systems are kept in step about data that only analytics read.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'sync',
  when: `Two or more systems change a field (its source and its writers), a live flow carries it from one of them to another, and all its readers
read for analytics (\`for analytics\`, or a \`warehouse\`), of which there is at least one.`,
  why: `Two systems that each own a concern rarely need each other's opinion. Where the only one that looks at both is a report, the conflict does
not have to be resolved twice a second; it can be counted once a day.`,
  source: ['concerns'],
  examples: [
    {
      title: 'in step for a report',
      source: `
warehouse Snowflake
entity Forecast {
       ^^^^^^^^ information: CRM and ERP are kept in step about Forecast, which only analytics read, in Snowflake. Each may answer its own question: let both send theirs to Snowflake, reconcile there, and record it with \`separate Forecast in CRM, ERP reconciled in Snowflake\`.
  source CRM
  writer ERP
  conflict source-wins queue
  reader Snowflake needs 1d for analytics
}
flow Forecast between CRM and ERP realtime
flow Forecast from CRM to Snowflake batch daily
`,
    },
    {
      title: 'somebody works with it',
      source: `
warehouse Snowflake
entity Forecast {
  source CRM
  writer ERP
  conflict source-wins queue
  reader Snowflake needs 1d for analytics
  reader Planning
}
flow Forecast between CRM and ERP realtime
flow Forecast from CRM to Snowflake, Planning batch daily
`,
    },
    {
      title: 'each sends its own to the warehouse',
      source: `
warehouse Snowflake
entity Forecast {
  source CRM
  writer ERP
  conflict source-wins reject
  reader Snowflake needs 1d for analytics
}
flow Forecast from CRM to Snowflake batch daily
flow Forecast from ERP to Snowflake batch daily
`,
    },
    {
      title: 'nothing keeps them in step',
      source: `
warehouse Snowflake
entity Forecast {
  source CRM
  writer ERP
  conflict source-wins queue
  reader Snowflake needs 1d for analytics
}
flow Forecast from CRM to Snowflake batch daily
`,
    },
  ],
};
