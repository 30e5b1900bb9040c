/** Clauses that stand a second time. */
import type { Repeat } from '../model/declarations.js';
import { fragmentOf, removeClause, type Holder } from './fixes/edits.js';
import type { Context, DeclarationUnit, RuleDoc, RuleOf } from './rule.js';

/** The sync pattern is one clause that begins with one of five words. */
const PATTERNS: ReadonlySet<string> = new Set([
  'realtime',
  'near-realtime',
  'batch',
  'on-demand',
  'event-driven',
]);

const faultOf = (clause: string): string =>
  PATTERNS.has(clause) ? `\`${clause}\` is a second sync pattern` : `\`${clause}\` stands here again`;

function check({ uri, declaration }: DeclarationUnit, { map, report }: Context): void {
  if (declaration.repeats.length === 0 && declaration.kind !== 'entity') return;
  const each = (holder: Holder & { readonly repeats: readonly Repeat[] }): void => {
    for (const { clause, span } of holder.repeats) {
      report({
        at: { uri, span },
        message: `${faultOf(clause)}: only the first counts, and what this one says is ignored. Remove one of the two.`,
        unnecessary: true,
        fixes: () => [
          {
            title: `Remove the second ${PATTERNS.has(clause) ? 'pattern' : `\`${clause}\``}`,
            safety: 'safe',
            edits: [removeClause(fragmentOf(map, uri), holder, span)],
            preferred: true,
          },
        ],
      });
    }
  };
  each(declaration);
  if (declaration.kind === 'entity') declaration.fields.forEach(each);
}

export const rule: RuleOf<'declaration'> = {
  id: 'repeated-clause',
  since: '0.1.0',
  scope: 'declaration',
  when: ['repeats'],
  severity: 'error',
  fix: 'safe',
  summary: 'A clause stands twice in one declaration.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'names',
  when: `A clause that may stand once stands again in the same declaration or field. \`alert\`, \`test\`, \`reader\`, \`writer\`, \`field\` and
\`references\` may repeat; two of \`source\` are another fault. The five sync patterns are one clause.`,
  why: `The first one counts. Whoever edits the second believes to have changed the design, and nothing changes.`,
  source: ['flows'],
  examples: [
    {
      title: 'two promises',
      source: `
flow Order from ERP to CRM realtime sla 1s owner ops sla 5s
                                                     ^^^^^^ error: \`sla\` stands here again: only the first counts, and what this one says is ignored. Remove one of the two.
`,
      fixed: `
flow Order from ERP to CRM realtime sla 1s owner ops
`,
    },
    {
      title: 'on a line of its own',
      source: `
flow Order from ERP to CRM realtime {
  sla 1s
  dlq "order-dlq"
  sla 5s // the old one
  ^^^^^^ error: \`sla\` stands here again: only the first counts, and what this one says is ignored. Remove one of the two.
  owner ops
}
`,
      fixed: `
flow Order from ERP to CRM realtime {
  sla 1s
  dlq "order-dlq"
  owner ops
}
`,
    },
    {
      title: 'two patterns',
      source: `
flow Order from ERP to CRM realtime batch daily
                                    ^^^^^^^^^^^ error: \`batch\` is a second sync pattern: only the first counts, and what this one says is ignored. Remove one of the two.
`,
      fixed: `
flow Order from ERP to CRM realtime
`,
    },
    {
      title: 'alerts and tests may repeat',
      source: `
flow Order from ERP to CRM realtime {
  alert ops when dlq-depth > 0 for 5m
  alert ops when staleness > 10s for 5m
  test unit "a.test.ts"
  test unit "b.test.ts"
}
`,
    },
    {
      title: 'one promise',
      source: `
flow Order from ERP to CRM realtime sla 1s owner ops
`,
    },
  ],
};
