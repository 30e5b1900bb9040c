/** Systems that wait for each other's answers. */
import type { Hop } from '../analysis/carrying.js';
import { SynchronousChains } from '../analysis/synchronous.js';
import type { Entity, IntegrationMap } from '../model/map.js';
import type { Context, Found, RuleDoc, RuleOf } from './rule.js';
import { list, markFlow, route } from './words.js';

const MOST = 20;

const flowsOf = (circle: readonly Hop[]): ReadonlySet<Hop['flow']> => new Set(circle.map(({ flow }) => flow));
const keyOf = (circle: readonly Hop[]): string =>
  [...flowsOf(circle)]
    .map(({ id }) => id)
    .sort()
    .join('\n');

/** Circles in which one and the same field is asked for. */
function ofEntity(entity: Entity, { analysis }: Context): readonly (readonly Hop[])[] {
  const found = new Map<string, readonly Hop[]>();
  for (const { hops } of analysis.of(entity).graphs())
    for (const circle of new SynchronousChains(hops).circles(MOST)) found.set(keyOf(circle), circle);
  return [...found.values()];
}

function found(circle: readonly Hop[], rest: Pick<Found, 'message' | 'severity'>): Found {
  const [first, ...others] = [...flowsOf(circle)];
  if (!first) throw new Error('a circle has no flow');
  return {
    at: first.at,
    related: others.map(({ at }) => ({ at, message: 'This waits for it.' })),
    marks: [...flowsOf(circle)].map(markFlow),
    ...rest,
  };
}

/** Whom the questions go to: against the way of the data. */
const asking = (circle: readonly Hop[]): string => route(circle).split(' → ').reverse().join(' → ');

function check(entity: Entity, context: Context): void {
  for (const circle of ofEntity(entity, context)) {
    context.report(
      found(circle, {
        message: `To answer for ${entity.name}, ${asking(circle)} ask each other in a circle: each waits for the next, and the first for itself. Let one of them hold a copy, or answer from its own data.`,
      }),
    );
  }
}

/** Circles in which one question leads to another. */
function whole(_map: IntegrationMap, context: Context): void {
  for (const circle of context.analysis.synchronousMap().circles(MOST)) {
    const entities = new Set(circle.map(({ flow }) => flow.entity?.name ?? ''));
    if (entities.size < 2) continue;
    context.report(
      found(circle, {
        severity: 'information',
        message: `${asking(circle)} ask each other in a circle, about ${list([...entities])}. That is harmless as long as no question is asked while another waits for its answer; where one is, a slow system waits for itself, and one outage takes all of them.`,
      }),
    );
  }
}

export const rule: RuleOf<'entity'> = {
  id: 'synchronous-cycle',
  since: '0.1.0',
  scope: 'entity',
  when: ['questions', 'chained'],
  severity: 'error',
  fix: 'none',
  summary: "Systems wait for each other's answers in a circle.",
  check,
  whole,
};

export const doc: RuleDoc = {
  chapter: 'architecture',
  when: `Live \`on-demand\` flows without a \`cache\` lead in a circle and carry one and the same field: an error, at the first flow of the circle.
Where the flows of a circle are of several entities it is information, because the map does not say whether one is asked in the course of
answering another. Circles that share a flow are told once.`,
  why: `Whoever asks holds a connection until the answer is there. In a circle the last to be asked is the first that waits, so under load all
connections are held and nothing is answered: a deadlock that no test of one system finds.`,
  source: ['on-demand', 'mesh'],
  examples: [
    {
      title: 'three that ask each other',
      source: `
flow Price from ERP to CRM on-demand
^^^^^^^^^^^^^^^^^^^^^^^^^^ error: To answer for Price, ERP → Shop → CRM → ERP ask each other in a circle: each waits for the next, and the first for itself. Let one of them hold a copy, or answer from its own data.
flow Price from CRM to Shop on-demand
flow Price from Shop to ERP on-demand
`,
    },
    {
      title: 'about different things',
      source: `
flow Price from ERP to CRM on-demand
^^^^^^^^^^^^^^^^^^^^^^^^^^ information: ERP → CRM → ERP ask each other in a circle, about Price and Account. That is harmless as long as no question is asked while another waits for its answer; where one is, a slow system waits for itself, and one outage takes all of them.
flow Account from CRM to ERP on-demand
`,
    },
    {
      title: 'one of them keeps the answer',
      source: `
flow Price from ERP to CRM on-demand
flow Price from CRM to Shop on-demand
flow Price from Shop to ERP on-demand cache 10m
`,
    },
    {
      title: 'each owns a field',
      source: `
flow Account from ERP to CRM on-demand carries limit
flow Account from CRM to ERP on-demand carries phone
`,
    },
  ],
};
