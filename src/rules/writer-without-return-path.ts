/** Writers whose changes stay where they are made. */
import type { Track } from '../analysis/tracks.js';
import type { Fix } from '../model/finding.js';
import type { Entity, Place, WriterOf } from '../model/map.js';
import { bringFix, comesBack, type Wanted } from './fixes/bring.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markPlace, names } from './words.js';

/** A policy that refuses the edit leaves nothing to bring back. */
const refuses = ({ conflict }: Track): boolean =>
  conflict?.kind === 'source-wins' && conflict.mode === 'reject';

function fixesOf(
  entity: Entity,
  { analysis, map }: Context,
  writer: WriterOf,
  sources: readonly Place[],
  field?: string,
): readonly Fix[] {
  return sources.map((to) => {
    const ends = { from: writer.place, to };
    const echoes = comesBack(analysis.of(entity), ends);
    const wanted: Wanted = { entity, ...(field === undefined ? {} : { fields: [field] }), ...ends, echoes };
    return bringFix(map, wanted);
  });
}

function checkWriter(
  entity: Entity,
  writer: WriterOf,
  tracks: readonly Track[],
  context: Context,
  field?: string,
): void {
  const { analysis, report } = context;
  const facts = analysis.of(entity);
  const written = tracks.filter((track) => track.sources.length > 0 && !refuses(track));
  const returns = (track: Track): boolean => {
    const source = track.sources[0]?.place;
    return source !== undefined && (source === writer.place || facts.reaches(track, writer.place, source));
  };
  if (written.length === 0 || written.some(returns)) return;
  const what = field === undefined ? entity.name : `${entity.name}.${field}`;
  const sources = [...new Set(written.flatMap(({ sources: [source] }) => source?.place ?? []))];
  report({
    at: writer.at,
    message: `${writer.place.name} changes ${what}, but no live flow leads from there to ${names(sources, 'or')}, its source: the edit dies in ${writer.place.name}, or the next sync overwrites it. Add the flow back, or let it only read.`,
    marks: [markPlace(writer.place)],
    fixes: () => fixesOf(entity, context, writer, sources, field),
  });
}

function check(entity: Entity, context: Context): void {
  const { tracks } = context.analysis.of(entity);
  const inherited = tracks.filter(({ inherits }) => inherits);
  for (const writer of entity.writers) checkWriter(entity, writer, inherited, context);
  for (const track of tracks) {
    for (const writer of track.field?.writers ?? [])
      checkWriter(entity, writer, [track], context, track.name);
  }
}

export const rule: RuleOf<'entity'> = {
  id: 'writer-without-return-path',
  since: '0.1.0',
  scope: 'entity',
  when: ['contested'],
  severity: 'error',
  fix: 'unsafe',
  summary: 'A system changes data and the change never reaches the source of truth.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'ownership',
  when: `A \`writer\` of an entity has, for none of the fields that it changes, a way along live flows to that field's source; a \`writer\` of a
field, none for that field. The entity's writers change every field that names neither a source nor writers of its own. Where the policy is
\`source-wins reject\` the edit is refused, so no way back is needed.`,
  why: `The edit looks saved. It lives until the source sends its next version, then it is gone, and whoever made it finds out from a customer.`,
  source: ['update-paths'],
  examples: [
    {
      title: 'one way only',
      source: `
entity Order {
  source ERP
  key number
  writer CRM via ui
  ^^^^^^^^^^^^^^^^^ error: CRM changes Order, but no live flow leads from there to ERP, its source: the edit dies in CRM, or the next sync overwrites it. Add the flow back, or let it only read.
  conflict source-wins queue
}
flow Order from ERP to CRM realtime
`,
      fixed: `
entity Order {
  source ERP
  key number
  writer CRM via ui
  conflict source-wins queue
}
flow Order from ERP to CRM realtime

flow Order from CRM to ERP near-realtime every 5m sla 15m suppress echo by origin {
  idempotent by number
  retry exponential 8 times from 2s to 5m with jitter
  dlq "order-erp-dlq" keep 14d
}
`,
    },
    {
      title: 'one field of it',
      source: `
entity Order {
  source ERP
  field status { writer WMS }
                 ^^^^^^^^^^ error: WMS changes Order.status, but no live flow leads from there to ERP, its source: the edit dies in WMS, or the next sync overwrites it. Add the flow back, or let it only read.
  field amount
}
flow Order from ERP to WMS realtime
flow Order from WMS to ERP realtime carries amount
`,
    },
    {
      title: 'there and back',
      source: `
entity Order {
  source ERP
  key number
  writer CRM via ui
  conflict source-wins queue
}
flow Order between CRM and ERP realtime
`,
    },
    {
      title: 'the edit is refused',
      source: `
entity Order {
  source ERP
  key number
  writer CRM via ui
  conflict source-wins reject
}
flow Order from ERP to CRM realtime
`,
    },
  ],
};
