/** Readers that see changes which the source has not accepted. */
import type { EntityAnalysis } from '../analysis/entity.js';
import { shortestPath } from '../analysis/paths.js';
import type { Track } from '../analysis/tracks.js';
import type { Fix } from '../model/finding.js';
import type { Entity, Place, ReaderOf } from '../model/map.js';
import { bringFix, type Wanted } from './fixes/bring.js';
import { isOf } from './readers.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, markPlace, names } from './words.js';

/** The field gets to the reader, and on every way a system that changes it itself lies between. */
function isBypassed(track: Track, reader: Place, { analysis }: Context, entity: Entity): boolean {
  const facts = analysis.of(entity);
  const source = track.sources[0]?.place;
  if (track.originators.length < 2) return false;
  if (!source || source === reader || !facts.reaches(track, source, reader)) return false;
  const { originators } = track;
  return (
    shortestPath(facts.graph(track), source, reader, (place) => !originators.includes(place)) === undefined
  );
}

/** What a writer changes gets to the reader without passing the source or another writer: those are read, and no other. */
const isLastBefore = (reader: Place, writer: Place, track: Track, facts: EntityAnalysis): boolean => {
  const originators = new Set(track.originators);
  return shortestPath(facts.graph(track), writer, reader, (place) => !originators.has(place)) !== undefined;
};

function fixesOf(
  { map }: Context,
  entity: Entity,
  { place, clause }: ReaderOf,
  { sources: [source] }: Track,
  field?: string,
): readonly Fix[] {
  if (!source) return [];
  const wanted: Wanted = {
    entity,
    ...(field === undefined ? {} : { fields: [field] }),
    from: source.place,
    to: place,
    ...(clause.needs === undefined ? {} : { within: clause.needs }),
  };
  return [bringFix(map, wanted)];
}

function checkReader(
  entity: Entity,
  reader: ReaderOf,
  tracks: readonly Track[],
  context: Context,
  field?: string,
): void {
  const { place, at } = reader;
  const [track, ...others] = tracks.filter((each) => isBypassed(each, place, context, entity));
  const source = track?.sources[0]?.place;
  if (!track || !source) return;
  const facts = context.analysis.of(entity);
  const between = new Set(track.originators.filter((each) => each !== source && each !== place));
  const last = facts
    .graph(track)
    .hops.filter((hop) => between.has(hop.from) && hop.to !== source && facts.reaches(track, hop.to, place));
  const writers = [...between].filter((each) => isLastBefore(place, each, track, facts));
  const narrow = field ?? (others.length === 0 ? track.name : undefined);
  const what = narrow === undefined ? entity.name : `${entity.name}.${narrow}`;
  context.report({
    at,
    message: `${place.name} reads ${what} only from ${names(writers, 'or')}, which changes it too: what is edited there is read before ${source.name}, its source, has it, even if ${source.name} never takes it. Feed ${place.name} from ${source.name}.`,
    related: last.map(({ flow }) => ({ at: flow.at, message: `This goes round ${source.name}.` })),
    marks: [markPlace(place), ...last.map(({ flow }) => markFlow(flow))],
    fixes: () => fixesOf(context, entity, reader, track, narrow),
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
  id: 'feed-bypasses-source',
  since: '0.1.0',
  scope: 'entity',
  when: ['contested', 'readers'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A reader is fed only by a system that changes the data beside its source.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'ownership',
  when: `The data gets from the source to a reader along live flows, but on every way it passes a system that is a \`writer\` of it: the reader sees
that system's edits whether or not the source accepts them. Copies of copies that nobody edits on the way are no fault. Where the source does
not reach the reader at all, reader-without-feed says so instead.`,
  why: `An edit in a second system is a proposal until the source has it. A reader behind the proposer reports numbers that the source refuses
a minute later, and the two reports never agree again.`,
  source: ['truth', 'consumers'],
  examples: [
    {
      title: 'the warehouse reads from the desk',
      source: `
entity Account {
  source ERP
  key number
  writer CRM via ui
  reader Snowflake needs 1d
  ^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Snowflake reads Account only from CRM, which changes it too: what is edited there is read before ERP, its source, has it, even if ERP never takes it. Feed Snowflake from ERP.
  conflict source-wins queue
}
flow Account between CRM and ERP realtime
flow Account from CRM to Snowflake batch daily
`,
      fixed: `
entity Account {
  source ERP
  key number
  writer CRM via ui
  reader Snowflake needs 1d
  conflict source-wins queue
}
flow Account between CRM and ERP realtime
flow Account from CRM to Snowflake batch daily

flow Account from ERP to Snowflake batch daily sla 1d {
  idempotent by number
  retry exponential 8 times from 2s to 5m with jitter
  dlq "account-snowflake-dlq" keep 14d
}
`,
    },
    {
      title: 'one field of it',
      source: `
entity Account {
  source ERP
  reader Snowflake
  ^^^^^^^^^^^^^^^^ warning: Snowflake reads Account.phone only from CRM, which changes it too: what is edited there is read before ERP, its source, has it, even if ERP never takes it. Feed Snowflake from ERP.
  field phone { writer CRM conflict merge "the later call wins" }
  field name
}
flow Account between CRM and ERP realtime carries phone
flow Account from CRM to Snowflake batch daily carries phone
flow Account from ERP to Snowflake batch daily carries name
`,
    },
    {
      title: 'a copy of a copy that nobody edits',
      source: `
entity Account {
  source ERP
  key number
  reader Snowflake needs 1d
}
flow Account from ERP to CRM realtime
flow Account from CRM to Snowflake batch daily
`,
    },
    {
      title: 'also from the source',
      source: `
entity Account {
  source ERP
  key number
  writer CRM via ui
  reader Snowflake needs 1d
  conflict source-wins queue
}
flow Account between CRM and ERP realtime
flow Account from CRM to Snowflake batch daily
flow Account from ERP to Snowflake batch daily
`,
    },
  ],
};
