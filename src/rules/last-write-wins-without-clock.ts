/** Policies by which the last write wins, and nothing tells which was the last. */
import type { Entity } from '../model/map.js';
import { clockOf } from './fixes/clock.js';
import { addClauses, fragmentOf, written } from './fixes/edits.js';
import type { Fix } from '../model/finding.js';
import { policiesOf, type PolicyOf } from './policies.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { isReceipt } from './field-names.js';

function fixesOf(entity: Entity, { at, conflict }: PolicyOf, { map }: Context): readonly Fix[] {
  const { declaration } = entity;
  const clock = clockOf(entity, map);
  const by = clock ?? 'lastModified';
  if (!declaration || by === conflict.by?.text) return [];
  const isNew = clock === undefined && entity.fields.length > 0;
  const newText = `conflict last-write-wins by ${written(by)}`;
  const field = isNew ? [addClauses(fragmentOf(map, at.uri), declaration, [`field ${by}`])] : [];
  const edits = [{ uri: at.uri, span: conflict.span, newText }, ...field];
  return [{ title: `Say \`${newText}\``, safety: 'unsafe', edits }];
}

function check(entity: Entity, context: Context): void {
  for (const policy of policiesOf(context.analysis.of(entity))) {
    const { conflict, at, what } = policy;
    if (conflict.kind !== 'last-write-wins') continue;
    const by = conflict.by?.text;
    if (by !== undefined && !isReceipt(by)) continue;
    context.report({
      at,
      // A name is a hint, not a proof.
      ...(by === undefined ? {} : { severity: 'warning' as const }),
      message:
        by === undefined
          ? `The last write of ${what} wins, but no field says which is the last: what counts is which message came last, and a slow or repeated one undoes a newer change. Add \`by\` and a field that the system sets where the change is made.`
          : `The last write of ${what} wins by ${by}, which is named like the time of its arrival: a message that is late looks new there, and undoes a newer change. Go by a time that is set where the change is made.`,
      fixes: () => fixesOf(entity, policy, context),
    });
  }
}

export const rule: RuleOf<'entity'> = {
  id: 'last-write-wins-without-clock',
  since: '0.1.0',
  scope: 'entity',
  when: ['conflict'],
  severity: 'error',
  fix: 'unsafe',
  summary: 'The last write wins, and no field tells which write is the last.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'conflict',
  when: `A \`conflict last-write-wins\` has no \`by\` (error), or goes by a field that is named like the time of a receipt: \`receivedAt\`,
\`arrival_time\`, \`syncedOn\`, \`importDate\` and the like (warning, as a name proves nothing).`,
  why: `Messages overtake each other, and a retry brings yesterday's message today. Only a time or a version that is set where the change is
made, and travels with it, tells which of two changes is the newer one.`,
  source: ['last-write-wins'],
  examples: [
    {
      title: 'the last to arrive',
      source: `
entity Account {
  source ERP
  writer CRM via ui
  conflict last-write-wins
  ^^^^^^^^^^^^^^^^^^^^^^^^ error: The last write of Account wins, but no field says which is the last: what counts is which message came last, and a slow or repeated one undoes a newer change. Add \`by\` and a field that the system sets where the change is made.
  field phone
}
`,
      fixed: `
entity Account {
  source ERP
  writer CRM via ui
  conflict last-write-wins by lastModified
  field phone
  field lastModified
}
`,
    },
    {
      title: 'by the clock of the receiver',
      source: `
entity Account {
  source ERP
  field phone { writer CRM conflict last-write-wins by receivedAt }
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The last write of Account.phone wins by receivedAt, which is named like the time of its arrival: a message that is late looks new there, and undoes a newer change. Go by a time that is set where the change is made.
  field receivedAt
  field modifiedAt
}
`,
      fixed: `
entity Account {
  source ERP
  field phone { writer CRM conflict last-write-wins by modifiedAt }
  field receivedAt
  field modifiedAt
}
`,
    },
    {
      title: 'by the clock of who changed it',
      source: `
entity Account {
  source ERP
  writer CRM via ui
  conflict last-write-wins by lastModified
}
`,
    },
    {
      title: 'of two times the one of who changed it',
      source: `
entity Account {
  source ERP
  field phone { writer CRM conflict last-write-wins by modifiedAt }
  field receivedAt
  field modifiedAt
}
`,
    },
  ],
};
