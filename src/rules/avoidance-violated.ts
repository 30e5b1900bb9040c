/** `conflict avoid`, and several systems that write all the same. */
import type { Track } from '../analysis/tracks.js';
import type { Conflict } from '../model/clauses.js';
import type { EntityDeclaration, FieldDeclaration } from '../model/declarations.js';
import type { Fix } from '../model/finding.js';
import type { Entity, IntegrationMap } from '../model/map.js';
import { fragmentOf } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { demoteWriters } from './fixes/single-writer.js';
import { list, markPlace, names } from './words.js';

const isBroken = ({ conflict, originators }: Track): boolean =>
  conflict?.kind === 'avoid' && originators.length > 1;

/** Whoever lists the writers is where they are taken out. */
function holdersOf(
  entity: Entity,
  tracks: readonly Track[],
): readonly (EntityDeclaration | FieldDeclaration)[] {
  const holders = tracks.map(({ inherits, field }) => (inherits ? entity.declaration : field?.declaration));
  return [...new Set(holders)].filter((holder) => holder !== undefined);
}

function fixesOf(entity: Entity, map: IntegrationMap, tracks: readonly Track[]): readonly Fix[] {
  const source = tracks[0]?.sources[0]?.place.name;
  const shared = tracks.every(({ sources }) => sources[0]?.place.name === source);
  if (source === undefined || !shared) return [];
  const fragment = fragmentOf(map, entity.at.uri);
  const flows = map.flowsOf(entity);
  const edits = holdersOf(entity, tracks).flatMap((holder) => demoteWriters(fragment, holder, source, flows));
  return [{ title: `Let only ${source} change it`, safety: 'unsafe', edits, preferred: true }];
}

function reportPolicy(
  entity: Entity,
  policy: Conflict,
  tracks: readonly Track[],
  { map, report }: Context,
): void {
  const places = [...new Set(tracks.flatMap(({ originators }) => originators))];
  const fields = tracks.every(({ name }) => name !== undefined)
    ? `${entity.name}.${list(tracks.map(({ name }) => name ?? ''))}`
    : entity.name;
  const { uri } = entity.at;
  report({
    at: { uri, span: policy.span },
    message: `\`avoid\` promises a single writer, but ${places.length} systems change ${fields}: ${names(places)}. Leave one of them, or choose a policy that settles conflicts.`,
    related: [...new Set(tracks.flatMap(({ writers }) => writers))].map(({ place, at }) => ({
      at,
      message: `${place.name} changes it.`,
    })),
    marks: places.map(markPlace),
    fixes: () => fixesOf(entity, map, tracks),
  });
}

function check(entity: Entity, context: Context): void {
  const broken = new Map<Conflict, Track[]>();
  for (const track of context.analysis.of(entity).tracks) {
    if (!track.conflict || !isBroken(track)) continue;
    const others = broken.get(track.conflict);
    if (others) others.push(track);
    else broken.set(track.conflict, [track]);
  }
  for (const [policy, tracks] of broken) reportPolicy(entity, policy, tracks, context);
}

export const rule: RuleOf<'entity'> = {
  id: 'avoidance-violated',
  since: '0.1.0',
  scope: 'entity',
  when: ['conflict', 'contested'],
  severity: 'error',
  fix: 'unsafe',
  summary: 'A policy promises one writer, and several systems write.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'conflict',
  when: `The policy that holds for a field is \`conflict avoid\`, and more than one system originates changes of it. One finding for each such
clause, with all the fields that it fails for.`,
  why: `Avoidance is the one policy that needs no code when two changes meet, because they never do. It holds only while the design keeps to it.`,
  source: ['avoidance'],
  examples: [
    {
      title: 'a writer was added later',
      source: `
entity Account {
  source ERP
  writer CRM via ui
  conflict avoid
  ^^^^^^^^^^^^^^ error: \`avoid\` promises a single writer, but 2 systems change Account: ERP and CRM. Leave one of them, or choose a policy that settles conflicts.
}
flow Account from ERP to CRM realtime
`,
      fixed: `
entity Account {
  source ERP
  reader CRM
  conflict avoid
}
flow Account from ERP to CRM realtime
`,
    },
    {
      title: 'one field breaks the promise',
      source: `
entity Account {
  source ERP
  conflict avoid
  ^^^^^^^^^^^^^^ error: \`avoid\` promises a single writer, but 2 systems change Account.address: ERP and CRM. Leave one of them, or choose a policy that settles conflicts.
  field name
  field address {
    reader CRM
    writer CRM
  }
}
`,
      fixed: `
entity Account {
  source ERP
  conflict avoid
  field name
  field address {
    reader CRM
  }
}
`,
    },
    {
      title: 'kept: each field has its own source',
      source: `
entity Account {
  source ERP
  conflict avoid
  field address { source CRM }
}
`,
    },
    {
      title: 'the source is its own writer',
      source: `
entity Account {
  source ERP
  writer ERP via ui
  conflict avoid
}
flow Account from ERP to CRM realtime
`,
    },
  ],
};
