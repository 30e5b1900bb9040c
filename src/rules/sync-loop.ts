/** Changes that go round in circles. */
import { circles } from '../analysis/cycles.js';
import { carryGraph, type CarryGraph, type Hop } from '../analysis/carrying.js';
import { firesOnChange, saysAll } from '../analysis/flow.js';
import type { Fix } from '../model/finding.js';
import type { Entity, Flow, IntegrationMap } from '../model/map.js';
import { addClauses, fragmentOf } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, markPlace, way } from './words.js';

/** An estate that is one great tangle is said to be one; the rest of its loops come when these are mended. */
const MOST_PER_ENTITY = 20;
const MOST_OFFERED = 4;

/** Flows along which a change sets off the next. */
const passes = ({ flow }: Hop): boolean =>
  firesOnChange(flow.clauses) && !flow.clauses.suppressEcho && saysAll(flow);

const flowsOf = (circle: readonly Hop[]): readonly Flow[] => [...new Set(circle.map(({ flow }) => flow))];

function fixesOf(flows: readonly Flow[], map: IntegrationMap): readonly Fix[] {
  return flows.slice(0, MOST_OFFERED).map((flow) => ({
    title: `Suppress the echo in the flow ${way(flow)}`,
    safety: 'unsafe',
    edits: [addClauses(fragmentOf(map, flow.at.uri), flow.declaration, ['suppress echo by origin'])],
  }));
}

function accountOf(flows: number): { readonly cause: string; readonly cure: string } {
  if (flows === 1)
    return { cause: 'This flow fires on change and does not suppress the echo', cure: 'Add `suppress echo`' };
  const cause =
    flows === 2
      ? 'Both flows fire on change and neither suppresses the echo'
      : `All ${flows} flows fire on change and none suppresses the echo`;
  return { cause, cure: 'Add `suppress echo` to one of them' };
}

function reportCircle(entity: Entity, circle: readonly Hop[], { map, report }: Context): void {
  const [first] = circle;
  if (!first) return;
  const flows = flowsOf(circle);
  const round = [first.from, ...circle.map(({ to }) => to)].map(({ name }) => name).join(' → ');
  const { cause, cure } = accountOf(flows.length);
  report({
    at: first.flow.at,
    message: `A change of ${entity.name} goes round for ever: ${round}. ${cause}, so one edit comes back as a new one. ${cure}.`,
    related: flows.slice(1).map((flow) => ({ at: flow.at, message: `${entity.name} goes on ${way(flow)}.` })),
    marks: [...flows.map(markFlow), ...new Set(circle.map(({ to }) => to))].map((item) =>
      'name' in item ? markPlace(item) : item,
    ),
    fixes: () => fixesOf(flows, map),
  });
}

function check(entity: Entity, context: Context): void {
  const seen = new Set<string>();
  for (const graph of context.analysis.of(entity).graphs()) {
    for (const circle of circles(echoing(graph), MOST_PER_ENTITY)) {
      const id = flowsOf(circle)
        .map((flow) => flow.id)
        .sort()
        .join('\n');
      if (seen.has(id)) continue;
      seen.add(id);
      reportCircle(entity, circle, context);
    }
  }
}

const echoing = ({ hops }: CarryGraph): CarryGraph => carryGraph(hops.filter(passes));

export const rule: RuleOf<'entity'> = {
  id: 'sync-loop',
  since: '0.1.0',
  scope: 'entity',
  when: ['chained'],
  severity: 'error',
  fix: 'unsafe',
  summary: 'A change comes back to where it was made and sets itself off again.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'conflict',
  when: `Live flows that carry one field lead from a place back to itself, each of them fires on change (realtime, event-driven or
near-realtime), and none has \`suppress echo\`. A flow \`between\` two systems is a circle by itself. Circles that share no flow are reported
apart, each at its first flow, at most 20 for an entity.`,
  why: `The receiver cannot tell an edit of its own users from one that the sync brought. It sends it back, the sender takes it for news, and two
systems keep each other busy until a rate limit or a bill stops them.`,
  source: ['mesh', 'duplicates'],
  examples: [
    {
      title: 'both ways',
      source: `
entity Account {
  source ERP
}
flow Account between CRM and ERP realtime
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: A change of Account goes round for ever: CRM → ERP → CRM. This flow fires on change and does not suppress the echo, so one edit comes back as a new one. Add \`suppress echo\`.
`,
      fixed: `
entity Account {
  source ERP
}
flow Account between CRM and ERP realtime suppress echo by origin
`,
    },
    {
      title: 'round three corners',
      source: `
entity Account {
  source ERP
}
flow Account from ERP to CRM event-driven
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: A change of Account goes round for ever: ERP → CRM → Shop → ERP. All 3 flows fire on change and none suppresses the echo, so one edit comes back as a new one. Add \`suppress echo\` to one of them.
flow Account from CRM to Shop near-realtime every 5m
flow Account from Shop to ERP realtime
`,
      fix: 'Suppress the echo in the flow from Shop to ERP',
      fixed: `
entity Account {
  source ERP
}
flow Account from ERP to CRM event-driven
flow Account from CRM to Shop near-realtime every 5m
flow Account from Shop to ERP realtime suppress echo by origin
`,
    },
    {
      title: 'there by one flow, back by another',
      source: `
entity Account {
  source ERP
}
flow Account from ERP to CRM realtime
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: A change of Account goes round for ever: ERP → CRM → ERP. Both flows fire on change and neither suppresses the echo, so one edit comes back as a new one. Add \`suppress echo\` to one of them.
flow Account from CRM to ERP near-realtime every 5m
`,
      fixed: `
entity Account {
  source ERP
}
flow Account from ERP to CRM realtime suppress echo by origin
flow Account from CRM to ERP near-realtime every 5m
`,
    },
    {
      title: 'guarded',
      source: `
entity Account {
  source ERP
}
flow Account from ERP to CRM realtime
flow Account from CRM to ERP realtime suppress echo by version
`,
    },
    {
      title: 'a nightly batch breaks the circle',
      source: `
entity Account {
  source ERP
}
flow Account from ERP to CRM realtime
flow Account from CRM to ERP batch daily
`,
    },
    {
      title: 'each way its own field',
      source: `
entity Account {
  field address { source CRM }
  field credit { source ERP }
}
flow Account from ERP to CRM realtime carries credit
flow Account from CRM to ERP realtime carries address
`,
    },
  ],
};
