/** Flows that nobody owns. */
import type { Fix } from '../model/finding.js';
import type { Flow } from '../model/map.js';
import { addClauses, fragmentOf, written } from './fixes/edits.js';
import { likelyOwners } from './fixes/owners.js';
import type { Context, RuleDoc, RuleOf, Words } from './rule.js';
import { marksOf, subject, way } from './words.js';

function fixesOf(flow: Flow, { map }: Context): readonly Fix[] {
  return likelyOwners(map, flow).map((team, index) => ({
    title: `Let ${team} own this flow`,
    safety: 'unsafe',
    get edits() {
      return [addClauses(fragmentOf(map, flow.at.uri), flow.declaration, [`owner ${written(team)}`])];
    },
    ...(index === 0 ? { preferred: true } : {}),
  }));
}

const WORDS: Words<Flow> = {
  message: (flow) =>
    `Nobody owns the flow of ${subject(flow)} ${way(flow)}: when it stops, it is nobody's to mend. Add \`owner\` and a team.`,
  marks: marksOf,
  fixes: fixesOf,
};

function check(flow: Flow, { tell }: Context): void {
  if (!flow.clauses.owner) tell(WORDS, flow, flow.at);
}

export const rule: RuleOf<'flow'> = {
  id: 'missing-owner',
  since: '0.1.0',
  scope: 'flow',
  unless: ['owner'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A flow has no owner.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'documentation',
  when: `A flow has no \`owner\`, of its own or from its profile. The owners of its systems do not count: a flow breaks between them.`,
  why: `Most integrations fail at the seam of two teams, each of which thinks it is the other's. An owner decides who is called at night, who
replays the dead letters and who may change the mapping.`,
  source: ['owner'],
  examples: [
    {
      title: 'between two teams',
      source: `
team finance-it
team sales-it
system ERP owner finance-it
system CRM owner sales-it
entity Order {
  source ERP
}
flow Order from ERP to CRM realtime
^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Nobody owns the flow of Order from ERP to CRM: when it stops, it is nobody's to mend. Add \`owner\` and a team.
`,
      fixed: `
team finance-it
team sales-it
system ERP owner finance-it
system CRM owner sales-it
entity Order {
  source ERP
}
flow Order from ERP to CRM realtime owner finance-it
`,
    },
    {
      title: 'the systems have owners, the flow between them has none',
      source: `
system ERP owner finance-it
system CRM owner sales-it
flow Order from ERP to CRM realtime
^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Nobody owns the flow of Order from ERP to CRM: when it stops, it is nobody's to mend. Add \`owner\` and a team.
`,
    },
    {
      title: 'the profile names the owner',
      source: `
team ops
profile standard {
  owner ops
}
flow Order from ERP to CRM realtime with standard
`,
    },
    {
      title: 'the flow has an owner of its own',
      source: `
system ERP owner finance-it
system CRM owner sales-it
flow Order from ERP to CRM realtime owner integration
`,
    },
  ],
};
