/** What the next person will look for in the description of a flow and not find. */
import { isLive } from '../analysis/flow.js';
import type { TestKind } from '../model/clauses.js';
import type { Flow } from '../model/map.js';
import { addClauses, fragmentOf } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { kebab, list, markFlow, way } from './words.js';

/** What is missing, as it is called and as it is written. */
interface Lack {
  readonly name: string;
  readonly clause: () => string;
}

const TESTS: readonly (readonly [TestKind, string])[] = [
  ['unit', 'unit test'],
  ['e2e', 'end-to-end test'],
  ['failure', 'failure test'],
];

/** `order-crm`: names the files and pages of a flow. */
const slug = ({ declaration, entity, to }: Flow): string =>
  kebab(declaration.alias?.name.text ?? [entity, to[0]].map((thing) => thing?.name ?? '').join('-'));

const todo = (word: string, what: string) => (): string => `${word} "TODO: ${what}"`;

/** A schedule sets a batch or a poll going and a question itself; event-driven without a trigger is a fault of its own. */
function lacksOf(flow: Flow): readonly Lack[] {
  const { clauses } = flow;
  const lacks: Lack[] = [];
  const want = (given: unknown, name: string, clause: () => string): void => {
    if (given === undefined) lacks.push({ name, clause });
  };
  if (clauses.pattern?.kind === 'realtime')
    want(clauses.trigger, 'trigger', todo('trigger', 'what sets it going'));
  want(clauses.transform, 'transform', todo('transform', 'what becomes of what, or none'));
  want(clauses.dashboard, 'dashboard', todo('dashboard', 'where its numbers are shown'));
  want(clauses.runbook, 'runbook', todo('runbook', 'what to do when it stops'));
  want(clauses.reason, 'reason', todo('reason', 'what would be missing without it'));
  for (const [kind, name] of TESTS) {
    const given = clauses.tests.find((test) => test.kind === kind);
    want(given, name, () => `test ${kind} "test/${slug(flow)}${kind === 'unit' ? '' : `.${kind}`}.test.ts"`);
  }
  return lacks;
}

function check(flow: Flow, { map, report }: Context): void {
  if (!isLive(flow)) return;
  const lacks = lacksOf(flow);
  if (lacks.length === 0) return;
  report({
    at: flow.at,
    message: `The flow of ${flow.entity?.name} ${way(flow)} names no ${list(
      lacks.map(({ name }) => name),
      'or',
    )}: whoever is called at night will look for it.`,
    marks: [markFlow(flow)],
    fixes: () => [
      {
        title: `Insert ${list(lacks.map(({ name }) => name))} to fill in`,
        safety: 'unsafe',
        edits: [
          addClauses(
            fragmentOf(map, flow.at.uri),
            flow.declaration,
            lacks.map(({ clause }) => clause()),
          ),
        ],
      },
    ],
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'incomplete-documentation',
  since: '0.1.0',
  scope: 'flow',
  severity: 'information',
  fix: 'unsafe',
  summary: 'The description of a flow is not complete.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'documentation',
  when: `A live flow lacks, of its own and from its profile, one or more of: \`trigger\` (where it is realtime; event-driven without one is
missing-trigger, and a schedule or a question needs none), \`transform\` (\`transform none\` says that there is none), \`dashboard\`, \`runbook\`,
\`reason\`, \`test unit\`, \`test e2e\` and \`test failure\`. One finding names all of them. The fix inserts each as a text to fill in, and tests by a
path that does not exist yet.`,
  why: `What is not written down is asked of the one who built it, who has left. None of it stops a map from being right, so it is said once a flow
and quietly.`,
  source: [
    'documentation',
    'flows',
    'trigger',
    'transformation',
    'dashboard',
    'unit',
    'end-to-end',
    'failure-injection',
    'under-documented',
  ],
  examples: [
    {
      title: 'the first sentence alone',
      source: `
flow Order from ERP to CRM realtime sla 1s owner ops
^^^^^^^^^^^^^^^^^^^^^^^^^^ information: The flow of Order from ERP to CRM names no trigger, transform, dashboard, runbook, reason, unit test, end-to-end test or failure test: whoever is called at night will look for it.
`,
      fixed: `
flow Order from ERP to CRM realtime sla 1s owner ops {
  trigger "TODO: what sets it going"
  transform "TODO: what becomes of what, or none"
  dashboard "TODO: where its numbers are shown"
  runbook "TODO: what to do when it stops"
  reason "TODO: what would be missing without it"
  test unit "test/order-crm.test.ts"
  test e2e "test/order-crm.e2e.test.ts"
  test failure "test/order-crm.failure.test.ts"
}
`,
    },
    {
      title: 'one thing is missing',
      source: `
flow Order from ERP to CRM batch daily {
^^^^^^^^^^^^^^^^^^^^^^^^^^ information: The flow of Order from ERP to CRM names no runbook: whoever is called at night will look for it.
  as nightly
  transform none
  dashboard "https://grafana.example/d/order-crm"
  reason "sales look at yesterday"
  test unit "test/order-crm.test.ts"
  test e2e "e2e/order-to-cash.test.ts"
  test failure "e2e/crm-outage.test.ts"
}
`,
      fixed: `
flow Order from ERP to CRM batch daily {
  as nightly
  transform none
  dashboard "https://grafana.example/d/order-crm"
  reason "sales look at yesterday"
  test unit "test/order-crm.test.ts"
  test e2e "e2e/order-to-cash.test.ts"
  test failure "e2e/crm-outage.test.ts"
  runbook "TODO: what to do when it stops"
}
`,
    },
    {
      title: 'all that the next person will look for',
      source: `
profile shown {
  dashboard "https://grafana.example/d/all"
  runbook "docs/runbooks/all.md"
}
flow Order from ERP to CRM realtime with shown {
  trigger "the status of an order changes"
  transform none
  reason "sales see the status while the customer is on the phone"
  test unit "test/order-crm.test.ts"
  test e2e "e2e/order-to-cash.test.ts"
  test failure "e2e/crm-outage.test.ts"
}
`,
    },
    {
      title: 'not built yet',
      source: `
flow Order from ERP to CRM realtime lifecycle planned
`,
    },
  ],
};
