/** Data that is moved about and that nobody is said to read. */
import { copies, isLive } from '../analysis/flow.js';
import type { Fix } from '../model/finding.js';
import type { Entity, Place } from '../model/map.js';
import { addOwnership, fragmentOf, written } from './fixes/edits.js';
import { endsOf, isPassage } from './readers.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { count, list, markFlow, names } from './words.js';

function fixesOf(entity: Entity, places: readonly Place[], { map }: Context): readonly Fix[] {
  const { declaration } = entity;
  const lands = places.filter(
    (place) => !isPassage(place) && !entity.sources.some((source) => source.place === place),
  );
  if (!declaration || lands.length === 0) return [];
  const fragment = fragmentOf(map, entity.at.uri);
  const clauses = lands.map(({ name }) => `reader ${written(name)}`);
  const edits = clauses.map((clause) => addOwnership(fragment, declaration, 'before fields', clause));
  return [{ title: `Add ${list(clauses.map((clause) => `\`${clause}\``))}`, safety: 'unsafe', edits }];
}

/** A channel from which nothing goes on. */
const isUnheard = (place: Place, { map }: Context): boolean =>
  place.kind === 'channel' &&
  place.declared &&
  !map.flowsAt(place).some((flow) => isLive(flow) && (flow.both || !flow.to.includes(place)));

function check(entity: Entity, context: Context): void {
  const flows = context.map.flowsOf(entity).filter((flow) => isLive(flow) && copies(flow.clauses));
  if (!entity.declaration || flows.length === 0) return;
  if ([entity, ...entity.fields].some(({ readers }) => readers.length > 0)) return;
  const places = [...new Set(flows.flatMap(endsOf))];
  // A channel that nobody listens to has its own finding.
  if (places.every((place) => isUnheard(place, context))) return;
  context.report({
    at: entity.at,
    message: `${count(flows.length, 'flow')} ${flows.length === 1 ? 'copies' : 'copy'} ${entity.name} to ${names(places)}, but nobody is said to read it, so nobody can say how old it may be, or whether it has to be copied at all. Name each \`reader\` and what it \`needs\`, or stop copying.`,
    related: flows.map(({ at }) => ({ at, message: 'This copies it.' })),
    marks: flows.map(markFlow),
    fixes: () => fixesOf(entity, places, context),
  });
}

export const rule: RuleOf<'entity'> = {
  id: 'entity-without-reader',
  since: '0.1.0',
  scope: 'entity',
  unless: ['readers'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'An entity is copied, and nobody is said to read it.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'sync',
  when: `A declared entity has live flows that copy it (every pattern but on-demand without a \`cache\`), and neither the entity nor any of its fields
names a \`reader\`. Where all of them end at declared channels that nothing subscribes to, channel-without-subscriber says so. An entity that names one, but not all, is undeclared-reader's matter.`,
  why: `Most synchronisation outlives its purpose, because nobody wrote the purpose down. Who reads, and how soon, is the one thing that decides
the pattern, the cost, and whether to sync at all.`,
  source: ['consumers', 'sync-at-all'],
  examples: [
    {
      title: 'nobody says who reads it',
      source: `
entity Order {
       ^^^^^ warning: 1 flow copies Order to CRM, but nobody is said to read it, so nobody can say how old it may be, or whether it has to be copied at all. Name each \`reader\` and what it \`needs\`, or stop copying.
  source ERP
  key number
}
flow Order from ERP to CRM realtime
`,
      fixed: `
entity Order {
  source ERP
  key number
  reader CRM
}
flow Order from ERP to CRM realtime
`,
    },
    {
      title: 'put on a channel, from which it goes on',
      source: `
channel users
entity User source Portal
       ^^^^ warning: 2 flows copy User to users and CRM, but nobody is said to read it, so nobody can say how old it may be, or whether it has to be copied at all. Name each \`reader\` and what it \`needs\`, or stop copying.
flow User from Portal to users event-driven
flow User from users to CRM event-driven
`,
    },
    {
      title: 'put on a channel for nobody: that is told at the channel',
      source: `
channel users
entity User source Portal
flow User from Portal to users event-driven
`,
    },
    {
      title: 'one field has a reader',
      source: `
entity Order {
  source ERP
  field status { reader CRM needs 15m }
}
flow Order from ERP to CRM realtime
`,
    },
    {
      title: 'nothing is copied',
      source: `
entity Order { source ERP }
flow Order from ERP to CRM on-demand
flow Order from ERP to WMS realtime lifecycle planned
`,
    },
  ],
};
