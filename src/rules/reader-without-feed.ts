/** Readers that nothing reaches. */
import type { EntityAnalysis } from '../analysis/entity.js';
import { isLive } from '../analysis/flow.js';
import { carries, type Track } from '../analysis/tracks.js';
import type { Fix } from '../model/finding.js';
import type { Entity, IntegrationMap, Place, ReaderOf } from '../model/map.js';
import { addFlow, sentenceOf, type Wanted } from './fixes/bring.js';
import { endsOf } from './readers.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markPlace, names } from './words.js';

const hasSource = ({ sources }: Track): boolean => sources.length > 0;

function isFed(facts: EntityAnalysis, track: Track, place: Place): boolean {
  const source = track.sources[0];
  return source !== undefined && (source.place === place || facts.reaches(track, source.place, place));
}

function isFedByAny(facts: EntityAnalysis, tracks: readonly Track[], place: Place): boolean {
  for (const track of tracks) if (isFed(facts, track, place)) return true;
  return false;
}

function fixesOf(
  entity: Entity,
  map: IntegrationMap,
  reader: ReaderOf,
  tracks: readonly Track[],
  field?: string,
): readonly Fix[] {
  const sources = [...new Set(tracks.flatMap(({ sources: [source] }) => source?.place ?? []))];
  return sources.map((from) => {
    const { needs, strong } = reader.clause;
    const within = needs ?? (strong ? 1000 : undefined);
    const wanted: Wanted = {
      entity,
      ...(field === undefined ? {} : { fields: [field] }),
      from,
      to: reader.place,
      ...(within === undefined ? {} : { within }),
    };
    return {
      title: `Add \`${sentenceOf(wanted)}\``,
      safety: 'unsafe',
      get edits() {
        return [addFlow(map, wanted)];
      },
    };
  });
}

function checkReader(
  entity: Entity,
  reader: ReaderOf,
  tracks: readonly Track[],
  context: Context,
  field?: string,
): void {
  const { analysis, map, report } = context;
  const facts = analysis.of(entity);
  const owned = tracks.filter(hasSource);
  if (owned.length === 0 || isFedByAny(facts, owned, reader.place)) return;
  const what = field === undefined ? entity.name : `${entity.name}.${field}`;
  const sources = [...new Set(owned.flatMap(({ sources: [source] }) => source?.place ?? []))];
  const planned = facts.flows.some(
    (flow) =>
      !isLive(flow) && endsOf(flow).includes(reader.place) && owned.some((track) => carries(flow, track)),
  );
  const hope = planned ? ' The one that would is only planned.' : '';
  report({
    at: reader.at,
    message: `${reader.place.name} reads ${what}, but no live flow brings it there from ${names(sources, 'or')}, its source: it has no data, or a copy made by hand.${hope} Add the flow, or drop the reader.`,
    marks: [markPlace(reader.place)],
    fixes: () => fixesOf(entity, map, reader, owned, field),
  });
}

function check(entity: Entity, context: Context): void {
  const facts = context.analysis.of(entity);
  const { tracks, kinds } = facts;
  for (const reader of entity.readers)
    if (!isFedByAny(facts, kinds, reader.place)) checkReader(entity, reader, tracks, context);
  for (const track of tracks) {
    for (const reader of track.field?.readers ?? [])
      checkReader(entity, reader, [track], context, track.name);
  }
}

export const rule: RuleOf<'entity'> = {
  id: 'reader-without-feed',
  since: '0.1.0',
  scope: 'entity',
  when: ['readers'],
  severity: 'error',
  fix: 'unsafe',
  summary: 'A system reads data that no flow brings to it.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'ownership',
  when: `A \`reader\` of an entity cannot be reached, along live flows, by any field of the entity from that field's source; a \`reader\` of a
field, by that field. Planned flows do not count; a place that a flow passes (\`via\`) is reached, and its other flows may begin there.
Fields without a source are left to no-source-of-truth.`,
  why: `A reader that nothing feeds is a requirement that nobody has built, or a spreadsheet that somebody copies by hand.`,
  source: ['consumers'],
  examples: [
    {
      title: 'declared, never built',
      source: `
system ERP
system CRM
entity Order {
  source ERP
  reader CRM needs 15m
  ^^^^^^^^^^^^^^^^^^^^ error: CRM reads Order, but no live flow brings it there from ERP, its source: it has no data, or a copy made by hand. Add the flow, or drop the reader.
}
`,
      fixed: `
system ERP
system CRM
entity Order {
  source ERP
  reader CRM needs 15m
}

flow Order from ERP to CRM near-realtime every 10m sla 15m
`,
    },
    {
      title: 'only planned',
      source: `
entity Order {
  source ERP
  reader CRM
  ^^^^^^^^^^ error: CRM reads Order, but no live flow brings it there from ERP, its source: it has no data, or a copy made by hand. The one that would is only planned. Add the flow, or drop the reader.
}
flow Order from ERP to CRM realtime lifecycle planned
`,
      fixed: `
entity Order {
  source ERP
  reader CRM
}
flow Order from ERP to CRM realtime lifecycle planned
flow Order from ERP to CRM near-realtime every 5m
`,
    },
    {
      title: 'a field that the flow leaves out',
      source: `
entity Order {
  source ERP
  field status
  field margin { reader CRM needs 1d }
                 ^^^^^^^^^^^^^^^^^^^ error: CRM reads Order.margin, but no live flow brings it there from ERP, its source: it has no data, or a copy made by hand. Add the flow, or drop the reader.
}
flow Order from ERP to CRM realtime carries status
`,
      fixed: `
entity Order {
  source ERP
  field status
  field margin { reader CRM needs 1d }
}
flow Order from ERP to CRM realtime carries status
flow Order from ERP to CRM batch daily sla 1d carries margin
`,
    },
    {
      title: 'fed by way of a hub, in two flows',
      source: `
entity Order {
  source ERP
  reader CRM
}
flow Order from ERP to Hub realtime
flow Order from Hub to CRM realtime
`,
    },
    {
      title: 'the same flow, built',
      source: `
entity Order {
  source ERP
  reader CRM
}
flow Order from ERP to CRM realtime
`,
    },
  ],
};
