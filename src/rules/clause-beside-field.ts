/** Clauses that stand behind a field on its line, and count for the entity. */
import type { Spanned } from '../model/clauses.js';
import type { EntityDeclaration, FieldDeclaration, Fragment } from '../model/declarations.js';
import type { Fix } from '../model/finding.js';
import { fragmentOf, innerIndent, insert, lineOf } from './fixes/edits.js';
import type { Context, DeclarationUnit, RuleDoc, RuleOf } from './rule.js';
import { list } from './words.js';

interface Clause extends Spanned {
  readonly word: string;
}

/** Those that a field may say as well. */
function shared({ sources, readers, writers, conflict, classes }: EntityDeclaration): readonly Clause[] {
  const as = (word: string, clauses: readonly (Spanned | undefined)[]): Clause[] =>
    clauses.flatMap((clause) => (clause ? [{ word, span: clause.span }] : []));
  return [
    ...as('source', sources),
    ...as('reader', readers),
    ...as('writer', writers),
    ...as('conflict', [conflict]),
    ...as('class', [classes]),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** On the line on which a field without braces ends. */
const beside = (
  fragment: Fragment,
  field: FieldDeclaration,
  clauses: readonly Clause[],
): readonly Clause[] =>
  field.block
    ? []
    : clauses.filter(
        ({ span }) =>
          span.start >= field.span.end && lineOf(fragment, span.start) === lineOf(fragment, field.span.end),
      );

function fixesOf(
  fragment: Fragment,
  field: FieldDeclaration,
  clauses: readonly [Clause, ...Clause[]],
  holder: EntityDeclaration,
): readonly Fix[] {
  const { uri } = fragment;
  const [first] = clauses;
  const gap = { start: field.span.end, end: first.span.start };
  return [
    {
      title: `Give it to the field ${field.name.text}`,
      safety: 'unsafe',
      edits: [
        insert(uri, field.span.end, ' {'),
        insert(uri, clauses.at(-1)?.span.end ?? first.span.end, ' }'),
      ],
      preferred: true,
    },
    {
      title: `Leave it to ${holder.name?.text ?? 'the entity'}, on a line of its own`,
      safety: 'unsafe',
      edits: [{ uri, span: gap, newText: `\n${innerIndent(fragment, holder)}` }],
    },
  ];
}

/** Where the last of the clauses begins that a field may say as well; before all else where there is none. */
function lastStart({ sources, readers, writers, conflict, classes }: EntityDeclaration): number {
  const single = Math.max(conflict?.span.start ?? -1, classes?.span.start ?? -1);
  return Math.max(single, startOfLast(sources), startOfLast(readers), startOfLast(writers));
}

/** Clauses of one kind stand in the order of the text. */
const startOfLast = (clauses: readonly Spanned[]): number => clauses.at(-1)?.span.start ?? -1;

/** Whether such a clause stands behind any field: mostly fields come last. */
function areAnyBehind(declaration: EntityDeclaration): boolean {
  const last = lastStart(declaration);
  for (const { block, span } of declaration.fields) if (!block && span.end <= last) return true;
  return false;
}

function check({ uri, declaration }: DeclarationUnit, { map, report }: Context): void {
  if (declaration.kind !== 'entity' || !declaration.block?.multiline || !areAnyBehind(declaration)) return;
  const { fields, name } = declaration;
  const clauses = shared(declaration);
  const whole = name?.text ?? 'the entity';
  const fragment = fragmentOf(map, uri);
  for (const field of fields) {
    const [first, ...others] = beside(fragment, field, clauses);
    if (!first) continue;
    const words = [...new Set([first, ...others].map(({ word }) => `\`${word}\``))];
    report({
      at: { uri, span: first.span },
      message: `${list(words)} stands behind the field ${field.name.text}, but counts for ${whole} as a whole: a field says only what stands in its braces. Put it into braces, or on a line of its own.`,
      fixes: () => fixesOf(fragmentOf(map, uri), field, [first, ...others], declaration),
    });
  }
}

export const rule: RuleOf<'declaration'> = {
  id: 'clause-beside-field',
  since: '0.1.0',
  scope: 'declaration',
  when: ['fields'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A clause stands behind a field, and counts for its whole entity.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'names',
  when: `In an entity of several lines, a \`source\`, \`reader\`, \`writer\`, \`conflict\` or \`class\` stands behind a field on its line, and the field has no
braces. In an entity of one line everything stands behind something, and there is no finding.`,
  why: `It reads as if one field came from elsewhere, or were personal, and it says so of all of them: owners, copies and rights of the whole
entity are checked against what nobody meant.`,
  source: ['truth', 'same-field'],
  examples: [
    {
      title: 'the source of one field',
      source: `
system ERP
entity Order {
  key id
  reader CRM needs 1h
  field id
  field status source ERP
               ^^^^^^^^^^ warning: \`source\` stands behind the field status, but counts for Order as a whole: a field says only what stands in its braces. Put it into braces, or on a line of its own.
}
`,
      fixed: `
system ERP
entity Order {
  key id
  reader CRM needs 1h
  field id
  field status { source ERP }
}
`,
    },
    {
      title: 'meant for all of them',
      source: `
entity Patient {
  source EHR
  field name class personal
             ^^^^^^^^^^^^^^ warning: \`class\` stands behind the field name, but counts for Patient as a whole: a field says only what stands in its braces. Put it into braces, or on a line of its own.
}
`,
      fix: 'Leave it to Patient, on a line of its own',
      fixed: `
entity Patient {
  source EHR
  field name
  class personal
}
`,
    },
    {
      title: 'in the braces of the field',
      source: `
system ERP
entity Order {
  key id
  reader CRM needs 1h
  field id
  field status { source ERP }
}
`,
    },
    {
      title: 'on the line below the field',
      source: `
system ERP
entity Order {
  key id
  reader CRM needs 1h
  field id
  field status
  source ERP
}
`,
    },
    {
      title: 'an entity of one line',
      source: `
entity Patient { source EHR field name field born reader Lab needs 1m }
`,
    },
  ],
};
