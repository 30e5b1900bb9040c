/** What a search finds in a map: names first, then titles, then whatever else is said of a thing. */
import type { Landscape } from '../../../views/graph/landscape.js';
import type { Hit } from './search.js';

interface Candidate extends Hit {
  /** What else it may be found by. */
  readonly also: string;
}

const MOST = 50;

/** Every word of the text has to be somewhere in a thing; the best matches come first, in the order of the map. */
export function search(landscape: Landscape, text: string): Hit[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const ranked = candidatesOf(landscape).flatMap((candidate) => {
    const rank = rankOf(candidate, words);
    return rank === undefined ? [] : [{ rank, candidate }];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ candidate: { key, kind, label, detail } }) => ({
      key,
      kind,
      label,
      ...(detail !== undefined && { detail }),
    }));
}

/** 0 is the name itself; undefined: no match. */
function rankOf({ label, detail = '', also }: Candidate, words: readonly string[]): number | undefined {
  const [name, rest] = [label.toLowerCase(), `${detail} ${also}`.toLowerCase()];
  let rank = 0;
  for (const word of words) {
    if (name === word) continue;
    if (name.startsWith(word)) rank += 1;
    else if (name.includes(word)) rank += 2;
    else if (rest.includes(word)) rank += 4;
    else return undefined;
  }
  return rank;
}

type Named = { readonly id: string; readonly title?: string };

const named = (kind: string, things: readonly Named[]): Candidate[] =>
  things.map(({ id, title }) => ({
    key: `${kind}:${id}`,
    kind,
    label: id,
    ...(title !== undefined && { detail: title }),
    also: '',
  }));

function candidatesOf(landscape: Landscape): Candidate[] {
  const { nodes, groups, entities, teams, views, flows } = landscape;
  return [
    ...nodes.map(({ id, role, title, platform = '', facts }) => ({
      key: `node:${id}`,
      kind: role,
      label: id,
      ...(title !== undefined && { detail: title }),
      also: `${platform} ${facts?.owner ?? ''}`,
    })),
    ...named('entity', entities),
    ...groups.map(({ id, label }) => ({
      key: `group:${id}`,
      kind: id.startsWith('broker ') ? 'broker' : 'domain',
      label,
      also: id,
    })),
    ...named('team', teams),
    ...named('view', views),
    ...flows.map((flow) => flowCandidate(flow)),
  ];
}

function flowCandidate(flow: Landscape['flows'][number]): Candidate {
  const { id, entity = '?', from = '?', to, via, owner = '', using = '', patternText = '' } = flow;
  return {
    key: `flow:${id}`,
    kind: 'flow',
    label: `${entity} ${from} → ${to.join(', ')}`,
    ...(via.length > 0 && { detail: `via ${via.join(', ')}` }),
    also: `${owner} ${using} ${patternText}`,
  };
}
