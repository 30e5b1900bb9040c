/** By what a map can be filtered, and how many things each value has. */
import type { Landscape } from '../../../views/graph/landscape.js';
import type { Filter } from '../../../views/graph/show/ask.js';
import { patternWords } from '../../../views/graph/pattern-words.js';
import { lifecycleWords, severityWords } from './words.js';

export type FacetName = keyof Filter;

export interface FacetValue {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

export interface Facet {
  readonly name: FacetName;
  readonly values: readonly FacetValue[];
}

/** Facets with fewer than two values filter nothing. */
export function facetsOf(landscape: Landscape): readonly Facet[] {
  const { nodes, flows } = landscape;
  const patterns = { ...patternWords, none: 'Not said yet' };
  const facets: Facet[] = [
    { name: 'domains', values: domainsOf(landscape) },
    { name: 'entities', values: tally(flows.map(({ entity }) => entity)) },
    {
      name: 'patterns',
      values: inOrder(
        patterns,
        flows.map(({ pattern = 'none' }) => pattern),
      ),
    },
    {
      name: 'owners',
      values: tally(
        [...flows, ...nodes.map(({ facts }) => ({ owner: facts?.owner }))].map(({ owner }) => owner),
      ),
    },
    { name: 'platforms', values: tally(nodes.map(({ platform }) => platform)) },
    { name: 'severities', values: inOrder(severityWords, severitiesOf(landscape)) },
    {
      name: 'lifecycles',
      values: inOrder(
        lifecycleWords,
        [...flows, ...nodes].map(({ lifecycle = 'live' }) => lifecycle),
      ),
    },
  ];
  return facets.filter(({ values }) => values.length > 1);
}

function tally(ids: readonly (string | undefined)[]): FacetValue[] {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, label: id, count }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
}

function inOrder(words: Readonly<Record<string, string>>, ids: readonly string[]): FacetValue[] {
  const counts = new Map(tally(ids).map(({ id, count }) => [id, count]));
  return Object.entries(words).flatMap(([id, label]) => {
    const count = counts.get(id);
    return count === undefined ? [] : [{ id, label, count }];
  });
}

/** Systems and channels, those of inner domains counted with the outer ones. */
function domainsOf({ groups, nodes }: Landscape): FacetValue[] {
  const parents = new Map(groups.map(({ id, parent }) => [id, parent]));
  const counts = new Map<string, number>();
  for (const { group } of nodes) {
    for (let at = group; at !== undefined; at = parents.get(at)) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return groups
    .filter(({ id }) => !id.startsWith('broker '))
    .map(({ id, label }) => ({ id, label, count: counts.get(id) ?? 0 }));
}

/** The gravest of each flow. */
function severitiesOf({ flows, findings }: Landscape): string[] {
  const order = ['error', 'warning', 'information'] as const;
  const worst = new Map<string, string>();
  for (const severity of order.toReversed()) {
    for (const finding of findings.filter((each) => each.severity === severity))
      for (const { kind, id } of finding.on) if (kind === 'flow') worst.set(id, severity);
  }
  return flows.map(({ id }) => worst.get(id) ?? 'none');
}

/** The filter with a value added or taken out; undefined where nothing is left of it. */
export function toggled(filter: Filter | undefined, name: FacetName, id: string): Filter | undefined {
  const list: readonly string[] = filter?.[name] ?? [];
  const next = list.includes(id) ? list.filter((each) => each !== id) : [...list, id];
  const entries = Object.entries({ ...filter, [name]: next }).filter(([, values]) => values.length > 0);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
