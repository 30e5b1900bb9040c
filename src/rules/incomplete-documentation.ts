/** What the next person will look for in the description of a flow and not find. */
import { isLive } from '../analysis/flow.js';
import type { Span } from '../base/span.js';
import type { TestKind } from '../model/clauses.js';
import type { Fix, Related } from '../model/finding.js';
import type { Flow } from '../model/map.js';
import { PLACEHOLDER } from '../model/placeholder.js';
import { addClauses, fragmentOf } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf, Words } from './rule.js';
import { list, marksOf, subject, way } from './words.js';

/** What is missing, as it is called and as it is written. */
interface Lack {
  readonly name: string;
  readonly written: string;
  /** A text that is still to come holds its place already. */
  readonly begun: Span | undefined;
}

const TESTS: readonly (readonly [TestKind, string])[] = [
  ['unit', 'unit test'],
  ['e2e', 'end-to-end test'],
  ['failure', 'failure test'],
];
const TEXTS = ['transform', 'dashboard', 'runbook', 'reason'] as const;

/** A clause whose text is still to come. */
const blank = (word: string): string => `${word} "${PLACEHOLDER}"`;

/** A schedule sets a batch or a poll going and a question itself; event-driven without a trigger is a fault of its own. */
const lacksTrigger = ({ clauses: { pattern, trigger } }: Flow): boolean =>
  pattern?.kind === 'realtime' && trigger === undefined;

const lacksTest = ({ clauses: { tests } }: Flow, kind: TestKind): boolean =>
  !tests.some((test) => test.kind === kind);

/** Whether anything is missing is told without a list of it. */
function isComplete(flow: Flow): boolean {
  const { transform, dashboard, runbook, reason } = flow.clauses;
  if (!transform || !dashboard || !runbook || !reason) return false;
  return !lacksTrigger(flow) && !TESTS.some(([kind]) => lacksTest(flow, kind));
}

/** Most flows of a young map lack something: this is asked for each of them when they are told. */
function lacksOf(flow: Flow): readonly Lack[] {
  const { clauses, declaration } = flow;
  const own = declaration.clauses;
  const lacks: Lack[] = [];
  if (lacksTrigger(flow)) lacks.push({ name: 'trigger', written: 'trigger', begun: own.trigger?.span });
  for (const word of TEXTS)
    if (clauses[word] === undefined) lacks.push({ name: word, written: word, begun: own[word]?.span });
  for (const [kind, name] of TESTS) {
    if (!lacksTest(flow, kind)) continue;
    const begun = own.tests.length === 0 ? undefined : own.tests.find((test) => test.kind === kind)?.span;
    lacks.push({ name, written: `test ${kind}`, begun });
  }
  return lacks;
}

function fixesOf(flow: Flow, { map }: Context): readonly Fix[] {
  const missing = lacksOf(flow).filter(({ begun }) => begun === undefined);
  if (missing.length === 0) return [];
  return [
    {
      title: `Insert ${list(missing.map(({ name }) => name))} to fill in`,
      safety: 'unsafe',
      get edits() {
        const clauses = missing.map(({ written }) => blank(written));
        return [addClauses(fragmentOf(map, flow.at.uri), flow.declaration, clauses)];
      },
    },
  ];
}

/** Places that wait for a text: mostly there are none. */
function begunOf(flow: Flow): readonly Span[] {
  const own = flow.declaration.clauses;
  const { clauses } = flow;
  const isBegun =
    own.tests.length > clauses.tests.length ||
    (own.transform && !clauses.transform) ||
    (own.dashboard && !clauses.dashboard) ||
    (own.runbook && !clauses.runbook) ||
    (own.reason && !clauses.reason) ||
    (own.trigger && !clauses.trigger);
  return isBegun ? lacksOf(flow).flatMap(({ begun }) => (begun ? [begun] : [])) : NONE;
}

const NONE: readonly never[] = [];

function messageOf(flow: Flow): string {
  const lacks = lacksOf(flow);
  const named = list(
    lacks.map(({ name }) => name),
    'or',
  );
  const begun = lacks.filter((lack) => lack.begun).length;
  const still = begun > 0 ? ` Fill in ${begun === 1 ? 'the one' : `the ${begun}`} still to come.` : '';
  return `The flow of ${subject(flow)} ${way(flow)} names no ${named}: whoever is called at night will look for it.${still}`;
}

function relatedOf(flow: Flow): readonly Related[] {
  const begun = begunOf(flow);
  if (begun.length === 0) return NONE;
  const { uri } = flow.at;
  return begun.map((span) => ({ at: { uri, span }, message: 'This is still to be filled in.' }));
}

const WORDS: Words<Flow> = { message: messageOf, related: relatedOf, marks: marksOf, fixes: fixesOf };

function check(flow: Flow, { tell }: Context): void {
  if (isLive(flow) && !isComplete(flow)) tell(WORDS, flow, flow.at);
}

export const rule: RuleOf<'flow'> = {
  id: 'incomplete-documentation',
  since: '0.1.0',
  scope: 'flow',
  when: ['live'],
  severity: 'information',
  fix: 'unsafe',
  summary: 'The description of a flow is not complete.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'documentation',
  when: `A live flow lacks, of its own and from its profile, one or more of: \`trigger\` (where it is realtime; event-driven without one is
missing-trigger, and a schedule or a question needs none), \`transform\` (\`transform none\` says that there is none), \`dashboard\`, \`runbook\`,
\`reason\`, \`test unit\`, \`test e2e\` and \`test failure\`. One finding names all of them. The fix inserts each with \`"…"\` for a text,
which says nothing: a text of nothing but dots, question marks and space counts as missing, here and for every other rule, until somebody
replaces it; a clause of the profile counts in its place.`,
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
      stays: true,
      fixed: `
flow Order from ERP to CRM realtime sla 1s owner ops {
  trigger "…"
  transform "…"
  dashboard "…"
  runbook "…"
  reason "…"
  test unit "…"
  test e2e "…"
  test failure "…"
}
`,
    },
    {
      title: 'begun, and still to be filled in',
      source: `
flow Order from ERP to CRM batch daily {
^^^^^^^^^^^^^^^^^^^^^^^^^^ information: The flow of Order from ERP to CRM names no dashboard, runbook, end-to-end test or failure test: whoever is called at night will look for it. Fill in the 3 still to come.
  transform none
  dashboard "…"
  runbook "?"
  reason "sales look at yesterday"
  test unit "test/order-crm.test.ts"
  test e2e "..."
}
`,
      stays: true,
      fixed: `
flow Order from ERP to CRM batch daily {
  transform none
  dashboard "…"
  runbook "?"
  reason "sales look at yesterday"
  test unit "test/order-crm.test.ts"
  test e2e "..."
  test failure "…"
}
`,
    },
    {
      title: 'a text with a question in it is a text',
      source: `
flow Order from ERP to CRM batch daily {
  transform none
  dashboard "https://grafana.example/d/order-crm?all"
  runbook "docs/runbooks/order-crm.md"
  reason "why? sales look at yesterday…"
  test unit "test/order-crm.test.ts"
  test e2e "e2e/order-to-cash.test.ts"
  test failure "e2e/crm-outage.test.ts"
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
      stays: true,
      fixed: `
flow Order from ERP to CRM batch daily {
  as nightly
  transform none
  dashboard "https://grafana.example/d/order-crm"
  reason "sales look at yesterday"
  test unit "test/order-crm.test.ts"
  test e2e "e2e/order-to-cash.test.ts"
  test failure "e2e/crm-outage.test.ts"
  runbook "…"
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
