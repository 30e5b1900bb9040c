/** Clauses, and names in a list, that stand a second time. */
import type { TextEdit } from '../base/edit.js';
import type { Fragment, Repeat } from '../model/declarations.js';
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

/** A name that a list says twice counts once, whichever of the two goes. */
const messageOf = ({ clause, listed }: Repeat): string =>
  !listed
    ? `${faultOf(clause)}: only the first counts, and what this one says is ignored. Remove one of the two.`
    : `\`${clause}\` names ${listed.name} twice, and it counts once: was another name meant? Write that, or remove one of the two.`;

const secondOf = ({ clause, listed }: Repeat): string =>
  listed?.name ?? (PATTERNS.has(clause) ? 'pattern' : `\`${clause}\``);

const removal = (fragment: Fragment, holder: Holder, { span, listed }: Repeat): TextEdit =>
  listed
    ? { uri: fragment.uri, span: { start: listed.behind.end, end: span.end }, newText: '' }
    : removeClause(fragment, holder, span);

function check({ uri, declaration }: DeclarationUnit, { map, report }: Context): void {
  if (declaration.repeats.length === 0 && declaration.kind !== 'entity') return;
  const each = (holder: Holder & { readonly repeats: readonly Repeat[] }): void => {
    for (const repeat of holder.repeats) {
      const { span } = repeat;
      report({
        at: { uri, span },
        message: messageOf(repeat),
        unnecessary: true,
        fixes: () => [
          {
            title: `Remove the second ${secondOf(repeat)}`,
            safety: 'safe',
            edits: [removal(fragmentOf(map, uri), holder, repeat)],
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
  summary: 'A clause stands twice in one declaration, or a name twice in one of its lists.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'names',
  when: `A clause that may stand once stands again in the same declaration or field. \`alert\`, \`test\`, \`reader\`, \`writer\`, \`field\` and
\`references\` may repeat; two of \`source\` are another fault. The five sync patterns are one clause. So is a name that stands twice among the
ends of a flow, among the fields that it carries or that are the key of an entity, or among the systems that a \`separate\` keeps apart.`,
  why: `The first one counts. Whoever edits the second believes to have changed the design, and nothing changes. An end named twice is mostly
another one that was meant, and that one stands in no check.`,
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
      title: 'an end named twice',
      source: `
flow Order from ERP to CRM, Shop, CRM realtime
                                  ^^^ error: \`to\` names CRM twice, and it counts once: was another name meant? Write that, or remove one of the two.
`,
      fixed: `
flow Order from ERP to CRM, Shop realtime
`,
    },
    {
      title: 'kept apart from itself',
      source: `
separate Forecast in CRM, CRM because "each answers its own question"
                          ^^^ error: \`in\` names CRM twice, and it counts once: was another name meant? Write that, or remove one of the two.
`,
      fixed: `
separate Forecast in CRM because "each answers its own question"
`,
    },
    {
      title: 'a field carried twice',
      source: `
entity Order {
  field id
  field total
}
flow Order from ERP to CRM realtime carries id, total, id
                                                       ^^ error: \`carries\` names id twice, and it counts once: was another name meant? Write that, or remove one of the two.
`,
      fixed: `
entity Order {
  field id
  field total
}
flow Order from ERP to CRM realtime carries id, total
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
