/** Landscapes in which nearly every system knows nearly every other. */
import { byName } from '../analysis/topology.js';
import type { IntegrationMap, System } from '../model/map.js';
import { isSystemOf } from './readers.js';
import type { Context, RuleDoc, RuleOf, Thing, Words } from './rule.js';
import { few, markPlace, percent } from './words.js';

/** Nearly every system knows nearly every other: then that is what is to be said, not of each of them. */
const isDense = ({ analysis, threshold }: Context): boolean =>
  analysis.isDense(threshold('mesh-systems'), threshold('mesh-density'));

interface Hubbub {
  readonly system: System;
  readonly joined: readonly System[];
  readonly most: number;
}

const neighboursIn = ({ joined }: Hubbub): readonly System[] => joined.toSorted(byName);

const WORDS: Words<Hubbub> = {
  message: (hubbub) =>
    `${hubbub.system.name} is joined directly to ${hubbub.joined.length} systems (${few(neighboursIn(hubbub).map(({ name }) => name))}; more than ${hubbub.most} are too many): every change of it is a change of all of them. Let a hub or a broker stand between.`,
  why: ({ joined, most }) => [
    `${joined.length} direct neighbours`,
    `> ${most}, the threshold mesh-neighbours`,
  ],
  marks: (hubbub) => [markPlace(hubbub.system), ...neighboursIn(hubbub).map(markPlace)],
};

function check(system: Thing, context: Context): void {
  const { analysis, threshold, tell } = context;
  if (system.kind !== 'system' || isSystemOf(system, 'warehouse')) return;
  const most = threshold('mesh-neighbours');
  if (analysis.degree(system) <= most || isDense(context)) return;
  tell(WORDS, { system, joined: analysis.neighbours(system), most }, system.at);
}

/** The landscape as one. */
function whole(_map: IntegrationMap, context: Context): void {
  if (!isDense(context)) return;
  const { analysis, threshold, report } = context;
  const topology = analysis.topology();
  const { size, density, directPairs } = topology;
  const most = threshold('mesh-density');
  const systems = topology.systems();
  const [busiest] = [...systems].sort((a, b) => topology.degree(b) - topology.degree(a));
  if (!busiest) return;
  const possible = (size * (size - 1)) / 2;
  report({
    at: busiest.at,
    message: `${size} systems talk to each other in ${directPairs} direct pairs, ${percent(density)} of the ${possible} that there could be (more than ${percent(most)} is too dense); ${busiest.name} has the most. Each new system costs as many connections as there are neighbours, and nobody sees what a change breaks. Let a hub or a broker join them.`,
    marks: systems.map(markPlace),
    why: [
      `${directPairs} direct pairs of ${size} systems`,
      `÷ ${size} × ${size - 1} / 2 = ${possible} possible ones`,
      `= ${percent(density)}, more than ${percent(most)}, the threshold mesh-density`,
    ],
  });
}

export const rule: RuleOf<'thing'> = {
  id: 'mesh-too-dense',
  since: '0.1.0',
  scope: 'thing',
  when: ['system'],
  unless: ['warehouse'],
  severity: 'warning',
  fix: 'none',
  summary: 'Too many systems are joined to each other directly.',
  check,
  whole,
};

export const doc: RuleDoc = {
  chapter: 'architecture',
  when: `Live flows join systems directly, without a hub, broker or channel between them, and of \`mesh-systems\` (5) or more systems more than
\`mesh-density\` (40 %) of all pairs are joined so: one finding, at the system that has the most neighbours. Else at each system that has more than
\`mesh-neighbours\` (6) direct neighbours; a warehouse, which is there to gather, may have any number of them.`,
  why: `Between n systems there are n(n−1)/2 connections, each with its own format, retry and credentials. Five systems are still ten
conversations; ten systems are forty-five, and the first change of a field is a project.`,
  source: ['mesh'],
  examples: [
    {
      title: 'five systems, five pairs of ten',
      source: `
flow Order from ERP to CRM, WMS, Shop, Billing realtime
                ^^^ warning: 5 systems talk to each other in 5 direct pairs, 50% of the 10 that there could be (more than 40% is too dense); ERP has the most. Each new system costs as many connections as there are neighbours, and nobody sees what a change breaks. Let a hub or a broker join them.
flow Stock from WMS to Shop realtime
`,
    },
    {
      title: 'a system that everyone knows',
      source: `
flow Order from ERP to A, B, C, D, E, F, G batch hourly
                ^^^ warning: ERP is joined directly to 7 systems (A, B, C, D, E, F and G; more than 6 are too many): every change of it is a change of all of them. Let a hub or a broker stand between.
flow Note from H to I batch hourly
flow Note from J to K batch hourly
`,
    },
    {
      title: 'four of ten are not too many',
      source: `
flow Order from ERP to CRM, WMS, Shop, Billing realtime
`,
    },
    {
      title: 'four systems, all joined',
      source: `
flow Order from ERP to CRM, WMS, Shop realtime
flow Stock from WMS to Shop, CRM realtime
flow Cart from Shop to CRM realtime
`,
    },
    {
      title: 'six neighbours, and a warehouse with seven',
      source: `
warehouse Snowflake
flow Order from ERP to A, B, C, D, E, F batch hourly
flow Note from A to Snowflake batch daily
flow Note from B to Snowflake batch daily
flow Note from C to Snowflake batch daily
flow Note from D to Snowflake batch daily
flow Note from E to Snowflake batch daily
flow Note from F to Snowflake batch daily
flow Note from G to Snowflake batch daily
flow Note from H to I batch daily
`,
    },
    {
      title: 'joined by a hub',
      source: `
hub MuleSoft
flow Order from ERP to CRM, WMS, Shop, Billing realtime via MuleSoft
flow Stock from WMS to Shop, CRM realtime via MuleSoft
`,
    },
  ],
};
