/** Finds things of a landscape by what somebody types: names first, then titles, then who owns them and where they run. */
import { listed } from '../../../base/words.js';
import { rememberedOf } from '../../../base/remembered.js';
import type { Anchor } from '../../../base/span.js';
import type { Landscape } from '../landscape.js';
import type { FocusKind } from './ask.js';

export interface Hit {
  readonly kind: FocusKind | 'platform' | 'view';
  readonly id: string;
  /** What is read first: the name; of a flow its sentence. */
  readonly label: string;
  /** What else is known of it: title, platform, owner. */
  readonly detail?: string;
  readonly at?: Anchor;
}

interface Searchable {
  readonly hit: Hit;
  /** In lower case: names by which it is called, and words that only tell something of it. */
  readonly names: readonly string[];
  readonly about: readonly string[];
  /** Of equals the kind that fewer things are of comes first. */
  readonly order: number;
}

const MOST = 50;

/** How well a word fits; the less the better. */
const fits = { whole: 0, start: 1, wordStart: 2, inside: 3, about: 5, scattered: 8 } as const;

/** The best first; nothing for an empty text. Every word of the text has to fit. */
export function search(landscape: Landscape, text: string, most = MOST): readonly Hit[] {
  const wanted = text.toLowerCase().split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return [];
  const whole = wanted.join(' ');
  return searchablesOf(landscape)
    .flatMap((thing, index) => {
      const cost = costOf(thing, wanted, whole);
      return cost === undefined ? [] : [{ hit: thing.hit, cost: cost * 10 + thing.order, index }];
    })
    .sort((a, b) => a.cost - b.cost || a.hit.label.length - b.hit.label.length || a.index - b.index)
    .slice(0, most)
    .map(({ hit }) => hit);
}

function costOf(thing: Searchable, wanted: readonly string[], whole: string): number | undefined {
  if (thing.names.includes(whole)) return fits.whole;
  let sum = 0;
  for (const word of wanted) {
    const cost = wordCost(thing, word);
    if (cost === undefined) return undefined;
    sum += cost;
  }
  return sum / wanted.length;
}

function wordCost({ names, about }: Searchable, word: string): number | undefined {
  const costs = [
    ...names.map((name) => nameCost(name, word)),
    ...about.map((fact) => (fact.includes(word) ? fits.about : undefined)),
  ].filter((cost) => cost !== undefined);
  return costs.length > 0 ? Math.min(...costs) : undefined;
}

function nameCost(name: string, word: string): number | undefined {
  if (name === word) return fits.whole;
  const at = name.indexOf(word);
  if (at === 0) return fits.start;
  if (at > 0) return isWordStart(name, word) ? fits.wordStart : fits.inside;
  return word.length > 2 && isScattered(name, word) ? fits.scattered : undefined;
}

const isWordStart = (name: string, word: string): boolean =>
  [' ', '-', '_', '.'].some((before) => name.includes(before + word));

/** Its letters stand in the name in their order: `sfm` in `salesforce marketing`. */
function isScattered(name: string, word: string): boolean {
  let at = 0;
  for (const letter of word) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const searchablesOf = rememberedOf(collect);

function collect(landscape: Landscape): readonly Searchable[] {
  const { nodes, groups, entities, teams, views, flows } = landscape;
  const platforms = new Set(nodes.flatMap(({ platform }) => platform ?? []));
  return [
    ...nodes.map(({ id, title, platform, facts, at }) =>
      searchable(0, { kind: 'place', id, title, at }, [platform, facts?.owner, facts?.zone]),
    ),
    ...entities.map(({ id, title, classes, at }) =>
      searchable(1, { kind: 'entity', id, title, at }, classes),
    ),
    ...groups.map(({ id, label, at }) =>
      searchable(
        2,
        {
          kind: id.startsWith('broker ') ? 'place' : 'domain',
          id: id.replace(/^broker /, ''),
          title: label,
          at,
        },
        [],
      ),
    ),
    ...teams.map(({ id, title, contact, at }) => searchable(3, { kind: 'team', id, title, at }, [contact])),
    ...views.map(({ id, title, at }) => searchable(4, { kind: 'view', id, title, at }, [])),
    ...[...platforms].map((id) => searchable(5, { kind: 'platform', id }, [])),
    ...flows.map(({ id, owner, using, patternText, at }) =>
      searchable(6, { kind: 'flow', id, at }, [owner, using, patternText]),
    ),
  ];
}

interface Named {
  readonly kind: Hit['kind'];
  readonly id: string;
  readonly title?: string | undefined;
  readonly at?: Anchor | undefined;
}

function searchable(
  order: number,
  { kind, id, title, at }: Named,
  facts: readonly (string | undefined)[],
): Searchable {
  const about = facts.filter((fact) => fact !== undefined);
  const other = title === id ? undefined : title;
  const detail = listed([other, ...about]);
  return {
    hit: { kind, id, label: id, ...(detail !== '' && { detail }), ...(at && { at }) },
    names: [id, ...(other === undefined ? [] : [other])].map((name) => name.toLowerCase()),
    about: about.map((fact) => fact.toLowerCase()),
    order,
  };
}
