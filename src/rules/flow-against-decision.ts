/** Flows that bring together what was decided to keep apart. */
import { carryGraph, hopsOf, type CarryGraph, type Hop } from '../analysis/carrying.js';
import { isLive } from '../analysis/flow.js';
import { shortestPath } from '../analysis/paths.js';
import type { Location } from '../base/span.js';
import type { Flow, Place, Separation } from '../model/map.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, names } from './words.js';

const MOST_QUOTED = 120;

/** The author's reason, on one line. */
function reasonOf({ declaration }: Separation): string {
  const reason = (declaration.because?.value ?? '').replace(/\s+/g, ' ').trim();
  if (reason === '') return '';
  return ` (“${reason.length > MOST_QUOTED ? `${reason.slice(0, MOST_QUOTED - 1)}…` : reason}”)`;
}

function reportWay(separation: Separation, path: readonly Hop[], { report }: Context): void {
  const { entity, places, at } = separation;
  const last = path.at(-1);
  if (!entity || !last) return;
  const flows = [...new Set(path.map(({ flow }) => flow))];
  const by = flows.length === 1 ? 'this flow carries it' : `${flows.length} flows together carry it`;
  const round = [path[0]?.from, ...path.map(({ to }) => to)].map((place) => place?.name).join(' → ');
  report({
    at: last.flow.at,
    message: `${entity.name} is kept apart in ${names(places)} by decision${reasonOf(separation)}, but ${by} ${round}. Remove the flow, or revise the decision.`,
    related: [
      { at, message: 'The decision.' },
      ...flows
        .slice(0, -1)
        .map((flow): { at: Location; message: string } => ({ at: flow.at, message: 'The way begins here.' })),
    ],
    marks: flows.map(markFlow),
  });
}

/** The flows that take a separated place's data straight to another one, whatever state they are in: a plan against a decision is one, too. */
function direct(flows: readonly Flow[], places: ReadonlySet<Place>): Hop[] {
  const found = new Map<Flow, Hop>();
  for (const hop of flows.flatMap(hopsOf)) {
    if (places.has(hop.from) && places.has(hop.to) && !found.has(hop.flow)) found.set(hop.flow, hop);
  }
  return [...found.values()];
}

/** Round about: by places that are no part of the decision, and not the one where it is reconciled. */
function detours(graph: CarryGraph, { places, reconciledIn }: Separation): (readonly Hop[])[] {
  const apart = new Set(places);
  const passable = (place: Place): boolean => !apart.has(place) && place !== reconciledIn;
  return places.flatMap((from) =>
    places.flatMap((to) => {
      const path = from === to ? undefined : shortestPath(graph, from, to, passable);
      return path && path.length > 1 ? [path] : [];
    }),
  );
}

function check(separation: Separation, context: Context): void {
  const { entity, places } = separation;
  if (!entity) return;
  const flows = context.map.flowsOf(entity);
  const hops = direct(flows, new Set(places));
  for (const hop of hops) reportWay(separation, [hop], context);
  const straight = new Set(hops.map(({ flow }) => flow));
  const others = flows.filter((flow) => isLive(flow) && !straight.has(flow));
  for (const path of detours(carryGraph(others.flatMap(hopsOf)), separation))
    reportWay(separation, path, context);
}

export const rule: RuleOf<'separation'> = {
  id: 'flow-against-decision',
  since: '0.1.0',
  scope: 'separation',
  severity: 'error',
  fix: 'none',
  summary: 'A flow carries what a decision keeps apart.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'conflict',
  when: `A flow, live or planned, carries the entity of a \`separate\` straight from one of its systems to another, or passes one on the way; or
live flows carry it there one after the other, by other places than the one where it is reconciled.`,
  why: `Not to sync is a decision like any other, and the first to be forgotten: the next project sees two systems with the same data and joins them.`,
  source: ['sync-at-all', 'concerns'],
  examples: [
    {
      title: 'somebody joined them all the same',
      source: `
separate Forecast in CRM, ERP reconciled in Snowflake because "each answers its own question"
flow Forecast from CRM to ERP batch daily
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Forecast is kept apart in CRM and ERP by decision (“each answers its own question”), but this flow carries it CRM → ERP. Remove the flow, or revise the decision.
`,
    },
    {
      title: 'by a detour',
      source: `
separate Forecast in CRM, ERP reconciled in Snowflake
flow Forecast from CRM to Planning batch daily
flow Forecast from Planning to ERP batch daily
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Forecast is kept apart in CRM and ERP by decision, but 2 flows together carry it CRM → Planning → ERP. Remove the flow, or revise the decision.
`,
    },
    {
      title: 'reconciled where it was decided',
      source: `
separate Forecast in CRM, ERP reconciled in Snowflake
flow Forecast from CRM to Snowflake batch daily
flow Forecast from ERP to Snowflake batch daily
`,
    },
    {
      title: 'to where it is reconciled',
      source: `
separate Forecast in CRM, ERP reconciled in Snowflake because "each answers its own question"
flow Forecast from CRM to Snowflake batch daily
`,
    },
  ],
};
