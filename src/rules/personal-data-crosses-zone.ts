/** Personal data that leaves its zone with nothing to protect it. */
import type { Crossing } from '../analysis/zones.js';
import type { Fix } from '../model/finding.js';
import type { Entity, Flow } from '../model/map.js';
import { addClauses, fragmentOf } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { list, markFlow, markPlace, names, route } from './words.js';

const PROTECTIONS = ['tokenisation', 'masking', 'consent'] as const;

function fixesOf(flow: Flow, { map }: Context): readonly Fix[] {
  if (flow.clauses.protection) return [];
  return PROTECTIONS.map((kind) => ({
    title: `Add \`protected by ${kind}\``,
    safety: 'unsafe',
    edits: [addClauses(fragmentOf(map, flow.at.uri), flow.declaration, [`protected by ${kind}`])],
  }));
}

/** Which of the data is personal. */
function whatOf(entity: Entity, { analysis }: Context): string {
  if (entity.classes.includes('personal')) return entity.name;
  const fields = analysis.of(entity).tracks.filter(({ classes }) => classes.includes('personal'));
  return `${entity.name} (${fields.map(({ name }) => name).join(', ')})`;
}

function checkCrossing(entity: Entity, { hops, leaves, enters, also }: Crossing, context: Context): void {
  const last = hops.at(-1);
  if (!last) return;
  const { flow } = last;
  const before = [...new Set(hops.slice(0, -1).map((hop) => hop.flow))].filter((each) => each !== flow);
  const copies = before.length > 0 ? ' It is a copy of a copy, so nobody at the source sees it go.' : '';
  const ends = also.length > 0 ? `, and to ${names(also)}` : '';
  context.report({
    at: flow.at,
    message: `${whatOf(entity, context)} is personal data, and it leaves ${leaves} for ${list(enters)}: ${route(hops)}${ends}.${copies} Nothing says by what right. Add \`protected by\` masking, tokenisation, consent or the legal basis, or keep it in ${leaves}.`,
    related: before.map(({ at }) => ({ at, message: 'On the way there.' })),
    marks: [...new Set(hops.map((hop) => hop.flow))].map(markFlow).concat([last.to, ...also].map(markPlace)),
    fixes: () => fixesOf(flow, context),
  });
}

function check(entity: Entity, context: Context): void {
  for (const crossing of context.analysis.crossings(entity)) checkCrossing(entity, crossing, context);
}

export const rule: RuleOf<'entity'> = {
  id: 'personal-data-crosses-zone',
  since: '0.1.0',
  scope: 'entity',
  when: ['personal'],
  severity: 'error',
  fix: 'unsafe',
  summary: 'Personal data leaves its zone, and nothing says by what right.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'consistency',
  when: `Data of the class personal (the entity's own, or a field that is carried) is followed from its source and from its writers along live flows, over
copies and copies of copies, and a flow brings it into a \`zone\` in which it has not been on that way, at its ends or at a hub, broker or channel
before them, without \`protected by\`. A place without a zone is in that of the place before it, a channel in that of its broker. Masking and tokenisation end the search: what lies beyond is personal no more. Consent and a legal basis
permit the crossing of their own flow, and the data is followed on. Each flow that crosses is found
once, with the shortest way to it and all zones that it enters.`,
  why: `The flow that exports the data is rarely the one that anybody reviewed: it takes a harmless copy one step further. Only the whole way from
the source shows that the step crosses a border.`,
  source: ['truth', 'consumers'],
  examples: [
    {
      title: 'a copy of a copy',
      source: `
system CRM zone eu
system ERP zone eu
system Mailer zone us
entity Customer {
  source CRM
  class personal
}
flow Customer from CRM to ERP realtime
flow Customer from ERP to Mailer batch daily
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Customer is personal data, and it leaves eu for us: CRM → ERP → Mailer. It is a copy of a copy, so nobody at the source sees it go. Nothing says by what right. Add \`protected by\` masking, tokenisation, consent or the legal basis, or keep it in eu.
`,
      fixed: `
system CRM zone eu
system ERP zone eu
system Mailer zone us
entity Customer {
  source CRM
  class personal
}
flow Customer from CRM to ERP realtime
flow Customer from ERP to Mailer batch daily protected by tokenisation
`,
    },
    {
      title: 'one field, by way of a hub that names no zone',
      source: `
system CRM zone eu
hub MuleSoft
system Mailer zone us
entity Customer {
  source CRM
  field name
  field email { class personal }
}
flow Customer from CRM to Mailer realtime via MuleSoft
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Customer (email) is personal data, and it leaves eu for us: CRM → MuleSoft → Mailer. Nothing says by what right. Add \`protected by\` masking, tokenisation, consent or the legal basis, or keep it in eu.
`,
    },
    {
      title: 'a hub abroad, between two systems at home, and back from a writer',
      source: `
system EHR zone hospital
system Registry zone hospital
hub OpenHIM zone exchange
entity Patient {
  source Registry
  writer EHR
  class personal
}
flow Patient between EHR and Registry realtime via OpenHIM
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Patient is personal data, and it leaves hospital for exchange: Registry → OpenHIM → EHR. Nothing says by what right. Add \`protected by\` masking, tokenisation, consent or the legal basis, or keep it in hospital.
`,
    },
    {
      title: 'several ends at once',
      source: `
system CRM zone eu
system Mailer zone us
system Ads zone apac
system ERP zone eu
entity Customer {
  source CRM
  class personal
}
flow Customer from CRM to ERP, Mailer, Ads realtime
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Customer is personal data, and it leaves eu for us and apac: CRM → Mailer, and to Ads. Nothing says by what right. Add \`protected by\` masking, tokenisation, consent or the legal basis, or keep it in eu.
`,
    },
    {
      title: 'tokenised at the border',
      source: `
system CRM zone eu
system Lake zone us
system Mailer zone us
entity Customer {
  source CRM
  class personal
}
flow Customer from CRM to Lake realtime protected by tokenisation
flow Customer from Lake to Mailer realtime
`,
    },
    {
      title: 'the personal field stays',
      source: `
system CRM zone eu
system Mailer zone us
entity Customer {
  source CRM
  field name
  field email { class personal }
}
flow Customer from CRM to Mailer realtime carries name
`,
    },
    {
      title: 'the copy of a copy stays in the zone',
      source: `
system CRM zone eu
system ERP zone eu
system Mailer zone eu
entity Customer {
  source CRM
  class personal
}
flow Customer from CRM to ERP realtime
flow Customer from ERP to Mailer batch daily
`,
    },
  ],
};
