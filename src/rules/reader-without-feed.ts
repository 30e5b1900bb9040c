/** Readers that nothing reaches. */
import { isLive } from '../analysis/flow.js';
import { carries, type Track } from '../analysis/tracks.js';
import type { Fix } from '../model/finding.js';
import type { Entity, IntegrationMap, Place, ReaderOf } from '../model/map.js';
import { areApart, isFed, reportPartlyFed } from './feeds.js';
import { bringFix, type Wanted } from './fixes/bring.js';
import { endsOf, isOf } from './readers.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markPlace, names } from './words.js';

const hasSource = ({ sources }: Track): boolean => sources.length > 0;

/** Of several sources each brings what is its own. */
function fieldsFrom(
  from: Place,
  tracks: readonly Track[],
  field: string | undefined,
): { readonly fields?: readonly string[] } {
  if (field !== undefined) return { fields: [field] };
  const fields = tracks.flatMap(({ name, sources: [source] }) =>
    name !== undefined && source?.place === from ? [name] : [],
  );
  return fields.length > 0 ? { fields } : {};
}

function fixesOf(
  entity: Entity,
  map: IntegrationMap,
  reader: ReaderOf,
  tracks: readonly Track[],
  field?: string,
): readonly Fix[] {
  const sources = [...new Set(tracks.flatMap(({ sources: [source] }) => source?.place ?? []))];
  return sources
    .filter((from) => !areApart(map, entity, from, reader.place))
    .map((from) => {
      const { needs, strong } = reader.clause;
      const within = needs ?? (strong ? 1000 : undefined);
      const wanted: Wanted = {
        entity,
        ...fieldsFrom(from, sources.length > 1 ? tracks : [], field),
        from,
        to: reader.place,
        ...(within === undefined ? {} : { within }),
      };
      return bringFix(map, wanted);
    });
}

function reportUnfed(
  entity: Entity,
  reader: ReaderOf,
  owned: readonly Track[],
  { analysis, map, report }: Context,
  field?: string,
): void {
  const what = field === undefined ? entity.name : `${entity.name}.${field}`;
  const sources = [...new Set(owned.flatMap(({ sources: [source] }) => source?.place ?? []))];
  const planned = analysis
    .of(entity)
    .flows.some(
      (flow) =>
        !isLive(flow) && endsOf(flow).includes(reader.place) && owned.some((track) => carries(flow, track)),
    );
  const hope = planned ? ' The one that would is only planned.' : '';
  report({
    at: reader.at,
    message: `${reader.place.name} reads ${what}, but no live flow brings it there from ${names(sources, 'or')}, ${sources.length > 1 ? 'the sources of its fields' : 'its source'}: it has no data, or a copy made by hand.${hope} Add the flow, or drop the reader.`,
    marks: [markPlace(reader.place)],
    fixes: () => fixesOf(entity, map, reader, owned, field),
  });
}

/** Of all that it reads of the entity; what a field says of this reader is left to the field. */
function checkReader(entity: Entity, reader: ReaderOf, context: Context): void {
  const facts = context.analysis.of(entity);
  const isMissing = (track: Track): boolean =>
    hasSource(track) && isOf(track, reader) && !isFed(facts, track, reader.place);
  if (!facts.kinds.some(isMissing)) return;
  const owned = facts.tracks.filter((track) => hasSource(track) && isOf(track, reader));
  const missing = owned.filter(isMissing);
  if (missing.length === owned.length) reportUnfed(entity, reader, owned, context);
  else reportPartlyFed(entity, reader, missing, context);
}

function check(entity: Entity, context: Context): void {
  const facts = context.analysis.of(entity);
  for (const reader of entity.readers) checkReader(entity, reader, context);
  if (!facts.readsByField) return;
  for (const track of facts.tracks)
    for (const reader of track.field?.readers ?? [])
      if (hasSource(track) && !isFed(facts, track, reader.place))
        reportUnfed(entity, reader, [track], context, track.name);
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
  when: `No live flow leads from the source to a \`reader\`: of a field, by that field; of an entity, by any of its fields that does not name this
reader itself. Where some fields arrive and others do not, each that a live flow to the reader carries (one without \`carries\` carries all) is
told; a field that they all leave out of \`carries\` is taken as meant. Planned flows do not count; a place that a flow passes (\`via\`) is
reached, and its other flows may begin there. Fields without a source are left to no-source-of-truth.`,
  why: `A reader that nothing feeds is a requirement that nobody has built, or a spreadsheet that somebody copies by hand.`,
  source: ['consumers'],
  examples: [
    {
      title: 'declared, never built',
      source: `
entity Order {
  source ERP
  key number
  reader CRM needs 15m
  ^^^^^^^^^^^^^^^^^^^^ error: CRM reads Order, but no live flow brings it there from ERP, its source: it has no data, or a copy made by hand. The one that would is only planned. Add the flow, or drop the reader.
}
flow Order from ERP to CRM realtime lifecycle planned
`,
      fixed: `
entity Order {
  source ERP
  key number
  reader CRM needs 15m
}
flow Order from ERP to CRM realtime lifecycle planned

flow Order from ERP to CRM near-realtime every 10m sla 15m {
  idempotent by number
  retry exponential 8 times from 2s to 5m with jitter
  dlq "order-crm-dlq" keep 14d
}
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
    },
    {
      title: 'a field that the sender never gets',
      source: `
entity Order {
  source ERP
  reader CRM needs 15m
  ^^^^^^^^^^^^^^^^^^^^ error: CRM reads Order, but no live flow brings status there from WMS, its source: ERP would pass it on, and never has it. Bring status from WMS to ERP, or list in \`carries\` what CRM gets.
  field status { source WMS }
  field amount
}
flow Order from ERP to CRM realtime
`,
    },
    {
      title: 'the sender gets it',
      source: `
entity Order {
  source ERP
  reader CRM needs 15m
  field status { source WMS }
  field amount
}
flow Order from WMS to ERP realtime carries status
flow Order from ERP to CRM realtime
`,
    },
    {
      title: 'fed by way of a hub, in two flows, all but what the last leaves out',
      source: `
entity Order {
  source ERP
  reader CRM
  field status
  field margin
}
flow Order from ERP to Hub realtime
flow Order from Hub to CRM realtime carries status
`,
    },
  ],
};
