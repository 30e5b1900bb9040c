/** Promises that the systems which have to answer cannot hold together. */
import { hopsOf } from '../analysis/carrying.js';
import { isSynchronous, SynchronousChains, type Chain } from '../analysis/synchronous.js';
import { formatDuration } from '../base/duration.js';
import { clauseAt } from '../model/profiles.js';
import type { Fix } from '../model/finding.js';
import type { Flow, Place } from '../model/map.js';
import { putClause } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { list, markFlow, markPlace, names, percent, route, subject } from './words.js';

/** The worst chain that ends with this flow. */
function chainsOf(flow: Flow, { analysis }: Context): readonly Chain[] {
  const { entity } = flow;
  if (!entity) return [];
  const chains = analysis.synchronous(entity);
  return hopsOf(flow)
    .filter(({ to }) => !flow.via.includes(to))
    .flatMap((hop) => {
      const before = chains.worst(hop.from, 'availability')?.hops ?? [];
      if (before.some(({ from }) => from === hop.to)) return [];
      return new SynchronousChains([...before, hop]).worst(hop.to, 'availability') ?? [];
    });
}

const statedOf = (place: Place): number | undefined =>
  (place.kind === 'channel' ? place.broker : place)?.declaration?.availability?.value;

function fixesOf(flow: Flow, holds: number, { map }: Context): readonly Fix[] {
  const { within } = flow.clauses.sla ?? {};
  const time = within === undefined ? '' : ` ${formatDuration(within)}`;
  const clause = `sla${time} available ${percent(holds)}`;
  const edits = [putClause(map, flow, flow.declaration.clauses.sla, clause)];
  return [{ title: `Change to \`${clause}\`, what the chain can hold`, safety: 'unsafe', edits }];
}

function check(flow: Flow, context: Context): void {
  const promised = flow.clauses.sla?.available;
  if (promised === undefined || !isSynchronous(flow)) return;
  const [chain] = [...chainsOf(flow, context)].sort((a, b) => a.availability - b.availability);
  if (!chain || chain.stated.length === 0 || chain.availability >= promised - 1e-9) return;
  const shares = chain.stated.map((place) => `${place.name} ${percent(statedOf(place) ?? 1)}`);
  const open =
    chain.unstated.length > 0
      ? ` at the best, as ${names(chain.unstated)} ${chain.unstated.length === 1 ? 'says' : 'say'} nothing`
      : '';
  context.report({
    at: clauseAt(flow, 'sla'),
    message: `${subject(flow)} is promised ${percent(promised)} of the time, but to answer, ${route(chain.hops)} have to be there at once: ${list(shares)} make ${percent(chain.availability)}${open}. Keep a copy or a cache at ${chain.hops.at(-1)?.to.name}, or promise less.`,
    related: chain.stated.map(({ name, at }) => ({ at, message: `${name} says how available it is.` })),
    marks: [...new Set(chain.hops.map((hop) => hop.flow))].map(markFlow).concat(chain.stated.map(markPlace)),
    why: [
      ...shares.map((share) => `${share}, as stated`),
      ...chain.unstated.map(({ name }) => `${name} 100%, as nothing is stated`),
      `= ${percent(chain.availability)}, their product`,
      `< ${percent(promised)}, the sla`,
    ],
    fixes: () => fixesOf(flow, chain.availability, context),
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'chain-availability-too-low',
  since: '0.1.0',
  scope: 'flow',
  when: ['synchronous', 'sla'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A synchronous chain is less available than its last flow promises.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'architecture',
  measured: true,
  when: `A live \`on-demand\` flow without a \`cache\` promises \`sla … available\`, and the product of the stated availabilities of all that have to
answer for it (where it starts, what it passes, and whoever is asked in turn for the same entity, along the worst such chain) is less. One hop
is a chain, too. Places that state no availability count as always there; failures are taken as independent.`,
  why: `Each system that has to be there takes its share of the time away: three at 99.9 % make 99.7 %, a day a year. A copy needs its source to be
there sometimes, a question needs it now.`,
  source: ['sla', 'criteria'],
  examples: [
    {
      title: 'two that have to be there at once',
      source: `
system ERP availability 99.9%
system CRM availability 99.5%
flow Price from ERP to CRM on-demand
flow Price from CRM to Shop on-demand sla 1s available 99.9%
                                      ^^^^^^^^^^^^^^^^^^^^^^ warning: Price is promised 99.9% of the time, but to answer, ERP → CRM → Shop have to be there at once: ERP 99.9% and CRM 99.5% make 99.4%. Keep a copy or a cache at Shop, or promise less.
`,
      fixed: `
system ERP availability 99.9%
system CRM availability 99.5%
flow Price from ERP to CRM on-demand
flow Price from CRM to Shop on-demand sla 1s available 99.4%
`,
    },
    {
      title: 'a hub in between, which says nothing',
      source: `
system ERP availability 99.8%
hub MuleSoft
flow Price from ERP to Shop on-demand via MuleSoft sla 1s available 99.9%
                                                   ^^^^^^^^^^^^^^^^^^^^^^ warning: Price is promised 99.9% of the time, but to answer, ERP → MuleSoft → Shop have to be there at once: ERP 99.8% make 99.8% at the best, as MuleSoft says nothing. Keep a copy or a cache at Shop, or promise less.
`,
    },
    {
      title: 'exactly what the chain holds',
      source: `
system ERP availability 99.9%
flow Price from ERP to Shop on-demand sla 1s available 99.9%
`,
    },
    {
      title: 'a copy does not wait',
      source: `
system ERP availability 99%
flow Price from ERP to Shop realtime sla 1s available 99.9%
`,
    },
    {
      title: 'a tenth of a per cent less',
      source: `
system ERP availability 99.8%
flow Price from ERP to Shop on-demand sla 1s available 99.9%
                                      ^^^^^^^^^^^^^^^^^^^^^^ warning: Price is promised 99.9% of the time, but to answer, ERP → Shop have to be there at once: ERP 99.8% make 99.8%. Keep a copy or a cache at Shop, or promise less.
`,
    },
  ],
};
