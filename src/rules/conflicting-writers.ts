/** Several systems change one field, and nothing says whose change wins. */
import type { Track } from '../analysis/tracks.js';
import type { Location } from '../base/span.js';
import type { EntityDeclaration, FieldDeclaration } from '../model/declarations.js';
import type { Fix } from '../model/finding.js';
import type { Entity, IntegrationMap } from '../model/map.js';
import { clockOf } from './fixes/clock.js';
import { addClauses, addOwnership, fragmentOf, written } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { UNWRITTEN } from './fixes/policies.js';
import { QUEUE, queueFix } from './fixes/queue.js';
import { demoteWriters } from './fixes/single-writer.js';
import { markPlace, names } from './words.js';

interface Case {
  readonly entity: Entity;
  readonly holder: EntityDeclaration | FieldDeclaration;
  readonly track: Track;
  /** All that the policy would decide about. */
  readonly decided: readonly Track[];
  readonly at: Location;
  readonly what: string;
}

/** Last write wins needs a clock; an entity that lists its fields lists the clock too. */
function lastWriteFix({ entity, holder }: Case, map: IntegrationMap): Fix {
  const fragment = fragmentOf(map, entity.at.uri);
  const clock = clockOf(entity, map);
  const by = clock ?? 'lastModified';
  const isNew = clock === undefined && entity.fields.length > 0;
  const field =
    isNew && entity.declaration ? [addClauses(fragment, entity.declaration, [`field ${by}`])] : [];
  const policy = addOwnership(
    fragment,
    holder,
    'before fields',
    `conflict last-write-wins by ${written(by)}`,
  );
  return { title: `The last write wins, by ${by}`, safety: 'unsafe', edits: [policy, ...field] };
}

const isPrecious = ({ classes }: Track): boolean =>
  classes.some((each) => each === 'financial' || each === 'audit');

function fixesOf(found: Case, context: Context): readonly Fix[] {
  const { map } = context;
  const { entity, holder, track, decided } = found;
  const fragment = fragmentOf(map, entity.at.uri);
  const source = track.sources[0]?.place.name;
  const policy = (title: string, clause: string): Fix => ({
    title,
    safety: 'unsafe',
    edits: [addOwnership(fragment, holder, 'before fields', clause)],
  });
  const avoid = policy(`Avoid it: only ${source} changes it`, 'conflict avoid');
  return [
    policy('The source wins: reject changes made elsewhere', 'conflict source-wins reject'),
    queueFix(entity, decided, addOwnership(fragment, holder, 'before fields', QUEUE), context),
    // Of money and evidence no change may be lost.
    ...(isPrecious(track) ? [] : [lastWriteFix(found, map)]),
    policy('Merge, by a rule of your own', `conflict merge "${UNWRITTEN}"`),
    ...(source === undefined
      ? []
      : [
          {
            ...avoid,
            edits: [...avoid.edits, ...demoteWriters(fragment, holder, source, map.flowsOf(entity))],
          },
        ]),
  ];
}

function report(found: Case, context: Context): void {
  const { track, at, what } = found;
  const places = track.originators;
  context.report({
    at,
    message: `${places.length} systems change ${what}, ${names(places)}, and nothing says whose change wins when two meet: which one survives is luck. Add \`conflict\` and a policy.`,
    related: track.writers.map(({ place, at: where }) => ({
      at: where,
      message: `${place.name} changes it.`,
    })),
    marks: places.map(markPlace),
    fixes: () => fixesOf(found, context),
  });
}

const isOpen = ({ originators, conflict }: Track): boolean =>
  originators.length > 1 && conflict === undefined;

function check(entity: Entity, context: Context): void {
  const { declaration, name } = entity;
  if (!declaration) return;
  const open = context.analysis.of(entity).tracks.filter(isOpen);
  const inherited = open.find(({ inherits }) => inherits);
  if (inherited)
    report(
      {
        entity,
        holder: declaration,
        track: inherited,
        decided: open.filter(({ inherits }) => inherits),
        at: entity.at,
        what: name,
      },
      context,
    );
  for (const track of open) {
    const { field } = track;
    if (track.inherits || !field?.declaration) continue;
    report(
      {
        entity,
        holder: field.declaration,
        track,
        decided: [track],
        at: field.at,
        what: `${name}.${field.name}`,
      },
      context,
    );
  }
}

export const rule: RuleOf<'entity'> = {
  id: 'conflicting-writers',
  since: '0.1.0',
  scope: 'entity',
  when: ['contested'],
  severity: 'error',
  fix: 'unsafe',
  summary: 'Several systems change one field and no policy says whose change wins.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'conflict',
  when: `More than one system originates changes of a field: its source and its writers, not those that hold a copy. And neither the field nor
its entity has a \`conflict\` policy. The entity's writers change every field that names neither a source nor writers of its own; these are one
finding at the entity, every other field is one of its own. That the last write wins is not offered for financial and audit data.`,
  why: `Two people edit one customer, in two systems, within one sync interval. Without a policy the outcome depends on which message was
faster, and nobody is told what was lost.`,
  source: ['same-field', 'conflict'],
  examples: [
    {
      title: 'two desks, one record',
      source: `
entity Account {
       ^^^^^^^ error: 2 systems change Account, ERP and CRM, and nothing says whose change wins when two meet: which one survives is luck. Add \`conflict\` and a policy.
  source ERP
  writer CRM via ui
}
`,
      fix: 'The source wins: queue changes made elsewhere for it, and bring them there',
      fixed: `
entity Account {
  source ERP
  writer CRM via ui
  conflict source-wins queue
  key accountId
}

flow Account from CRM to ERP near-realtime every 5m sla 15m {
  idempotent by accountId
  retry exponential 8 times from 2s to 5m with jitter
  dlq "account-erp-dlq" keep 14d
}
`,
    },
    {
      title: 'the last write, by a clock that the map already has',
      source: `
entity Account {
       ^^^^^^^ error: 2 systems change Account, ERP and CRM, and nothing says whose change wins when two meet: which one survives is luck. Add \`conflict\` and a policy.
  source ERP
  writer CRM via ui
}
flow Account between CRM and ERP realtime newest by lastModified
`,
      fix: 'The last write wins, by lastModified',
      fixed: `
entity Account {
  source ERP
  writer CRM via ui
  conflict last-write-wins by lastModified
}
flow Account between CRM and ERP realtime newest by lastModified
`,
    },
    {
      title: 'one system too many',
      source: `
entity Account {
  source ERP
  field address { writer CRM }
        ^^^^^^^ error: 2 systems change Account.address, ERP and CRM, and nothing says whose change wins when two meet: which one survives is luck. Add \`conflict\` and a policy.
}
flow Account from ERP to CRM realtime
`,
      fix: 'Avoid it: only ERP changes it',
      fixed: `
entity Account {
  source ERP
  field address { reader CRM conflict avoid }
}
flow Account from ERP to CRM realtime
`,
    },
    {
      title: 'a clock that is still missing',
      source: `
entity Account {
       ^^^^^^^ error: 2 systems change Account, ERP and CRM, and nothing says whose change wins when two meet: which one survives is luck. Add \`conflict\` and a policy.
  source ERP
  writer CRM via ui
  field name
  field address
}
`,
      fix: 'The last write wins, by lastModified',
      fixed: `
entity Account {
  source ERP
  writer CRM via ui
  conflict last-write-wins by lastModified
  field name
  field address
  field lastModified
}
`,
    },
    {
      title: 'each field has one writer',
      source: `
entity Account {
  source ERP
  writer ERP via api
  field address { source CRM }
}
`,
    },
    {
      title: 'decided',
      source: `
entity Account {
  source ERP
  writer CRM via ui
  conflict merge "CRM's phone number, everything else from ERP"
}
`,
    },
  ],
};
