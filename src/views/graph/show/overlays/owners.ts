/** Overlay: who owns what. */
import type { Category } from '../paint.js';
import { alike, sayOfFlows, sayOfThings, type Said, type Saying } from '../said.js';
import type { Scene } from '../scene/scene.js';

const CATEGORIES: readonly Category[] = [
  'category-1',
  'category-2',
  'category-3',
  'category-4',
  'category-5',
  'category-6',
  'category-7',
  'category-8',
];

const NOBODY: Said = {
  tone: 'unknown',
  text: 'no owner',
  short: ['?'],
  legend: 'no owner',
  rank: -1,
};

export function owners(scene: Scene): Saying {
  const numbers = numbersOf(scene);
  const sayOf = (owner: string | undefined): Said => {
    if (owner === undefined) return NOBODY;
    const number = numbers.get(owner) ?? 0;
    const tone = CATEGORIES[number] ?? 'other';
    return { tone, text: owner, key: `${number + 1}`, legend: owner, rank: 1000 - number };
  };
  const { nodes } = scene.lookup;
  return {
    things: sayOfThings(scene, (place) => sayOf(nodes[place]?.facts?.owner), alike('owners')),
    lines: sayOfFlows(scene, ({ owner }) => sayOf(owner), alike('owners')),
  };
}

/** Teams that own something anywhere in the landscape, in the order of the text: a filter changes no team's tone. */
function numbersOf({ lookup: { landscape, nodes, flows } }: Scene): ReadonlyMap<string, number> {
  const owning = new Set([...nodes.map(({ facts }) => facts?.owner), ...flows.map(({ owner }) => owner)]);
  const teams = landscape.teams.filter(({ id }) => owning.has(id));
  return new Map(teams.map(({ id }, index) => [id, index]));
}
