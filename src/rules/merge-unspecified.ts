/** Merges of which nobody can say how they come out. */
import { isLive, saysAll } from '../analysis/flow.js';
import { carries } from '../analysis/tracks.js';
import type { Entity, Flow } from '../model/map.js';
import { isWritten } from './fixes/policies.js';
import { policiesOf, type PolicyOf } from './policies.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow } from './words.js';

/** A test that an outage is survived says nothing of how two changes become one. */
const testsMerging = (flow: Flow): boolean =>
  flow.clauses.tests.some(({ kind }) => kind !== 'failure') || !saysAll(flow);

function flowsOf({ tracks }: PolicyOf, flows: readonly Flow[]): readonly Flow[] {
  return flows.filter((flow) => isLive(flow) && tracks.some((track) => carries(flow, track)));
}

function check(entity: Entity, { analysis, report }: Context): void {
  const facts = analysis.of(entity);
  for (const policy of policiesOf(facts)) {
    const { conflict, at, what } = policy;
    if (conflict.kind !== 'merge') continue;
    const flows = flowsOf(policy, facts.flows);
    const isOpen = !isWritten(conflict.rule);
    const isUntested = flows.length > 0 && !flows.some(testsMerging);
    if (!isOpen && !isUntested) continue;
    report({
      at,
      message: isOpen
        ? `Changes of ${what} are merged, and nothing says how: everyone who builds one side of it decides anew. Write the rule down: which change wins, and when.`
        : `Changes of ${what} are merged by a rule that no test of its flows covers: the rare case, two changes at once, is first tried in production. Add \`test unit\` to a flow that carries it.`,
      marks: flows.map(markFlow),
    });
  }
}

export const rule: RuleOf<'entity'> = {
  id: 'merge-unspecified',
  since: '0.1.0',
  scope: 'entity',
  when: ['conflict'],
  severity: 'warning',
  fix: 'none',
  summary: 'Changes are merged without a rule, or without a test of it.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'conflict',
  when: `A \`conflict merge\` has no rule, or one that is still to be written. Or it has one, live flows carry what it is about, and none of them
has a \`test unit\` or a \`test e2e\`; failure tests are about something else.`,
  why: `Merge logic is code like any other, with the one difference that what it handles hardly ever happens in a test system: two people who
change the same record within a second.`,
  source: ['merge', 'unit'],
  examples: [
    {
      title: 'somehow',
      source: `
entity Order {
  source ERP
  field status { writer WMS conflict merge }
                            ^^^^^^^^^^^^^^ warning: Changes of Order.status are merged, and nothing says how: everyone who builds one side of it decides anew. Write the rule down: which change wins, and when.
}
flow Order between WMS and ERP realtime test unit "test/order-wms.test.ts"
`,
    },
    {
      title: 'still to be written',
      source: `
entity Order {
  source ERP
  writer WMS
  conflict merge "to be written: which change wins, and when"
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Changes of Order are merged, and nothing says how: everyone who builds one side of it decides anew. Write the rule down: which change wins, and when.
}
`,
    },
    {
      title: 'a rule that nobody has tried',
      source: `
entity Order {
  source ERP
  field status { writer WMS conflict merge "the later stage wins, never backwards" }
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Changes of Order.status are merged by a rule that no test of its flows covers: the rare case, two changes at once, is first tried in production. Add \`test unit\` to a flow that carries it.
}
flow Order between WMS and ERP realtime test failure "e2e/wms-outage.test.ts"
`,
    },
    {
      title: 'a rule and its test',
      source: `
entity Order {
  source ERP
  field status { writer WMS conflict merge "the later stage wins, never backwards" }
}
flow Order between WMS and ERP realtime test unit "test/order-status.test.ts"
`,
    },
    {
      title: 'a rule, and no flow yet',
      source: `
entity Order {
  source ERP
  field status { writer WMS conflict merge "the later stage wins, never backwards" }
}
`,
    },
  ],
};
