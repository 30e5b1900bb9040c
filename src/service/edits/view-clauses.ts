/** The clauses of a view that come nearest to what is asked of the picture, and what of it they leave unsaid. */
import { spelt } from '../../language/names.js';
import type { SelectorKind } from '../../model/declarations.js';
import type { IntegrationMap } from '../../model/map.js';
import type { Ask, Filter, Focus } from '../../views/graph/show/ask.js';

interface Said {
  readonly clauses: readonly string[];
  readonly notes: readonly string[];
}

const name = (text: string): string => spelt(text, false);

const selector = (mode: 'include' | 'exclude', what: SelectorKind, names: readonly string[]): string =>
  `${mode} ${what} ${names.map(name).join(', ')}`;

export function viewClauses(map: IntegrationMap, ask: Ask): Said {
  const parts = [baseClauses(map, ask.view), focusClause(map, ask.focus), filterClauses(ask), rest(ask)];
  const clauses = new Set(parts.flatMap((part) => part.clauses));
  return { clauses: [...clauses], notes: parts.flatMap(({ notes }) => notes) };
}

/** Those of the view that is looked at. */
function baseClauses(map: IntegrationMap, view: string | undefined): Said {
  const declaration = map.views.find((each) => each.name === view)?.declaration;
  const texts = (names: readonly { readonly text: string }[]): string[] => names.map(({ text }) => text);
  return {
    clauses: [
      ...(declaration?.selectors ?? []).map(({ mode, what, names }) => selector(mode, what, texts(names))),
      ...(declaration?.focuses ?? []).map(({ place, ...depth }) => around(place.text, depth)),
    ],
    notes: [],
  };
}

const around = (place: string, { upstream, downstream }: Omit<Focus, 'kind' | 'id'>): string =>
  [
    `focus ${name(place)}`,
    ...(upstream === undefined ? [] : [`upstream ${upstream}`]),
    ...(downstream === undefined ? [] : [`downstream ${downstream}`]),
  ].join(' ');

function focusClause(map: IntegrationMap, focus: Focus | undefined): Said {
  if (!focus) return { clauses: [], notes: [] };
  const { kind, id, upstream, downstream } = focus;
  if (kind === 'place') return { clauses: [around(id, focus)], notes: [] };
  const deep = upstream !== undefined || downstream !== undefined;
  const notes = deep ? [`A view says how far up and down of places alone, not of ${kind} ${id}.`] : [];
  if (kind !== 'flow') return { clauses: [selector('include', kind, [id])], notes };
  const alias = map.flows.find((flow) => flow.id === id)?.declaration.alias?.name.text;
  if (alias !== undefined) return { clauses: [selector('include', 'flow', [alias])], notes };
  return {
    clauses: [],
    notes: [`The flow ${id} has no name that a view could say: give it one, with "as NAME".`],
  };
}

/** Lists of a filter that a view has a word for. */
const WORDS: readonly (readonly [keyof Filter, SelectorKind])[] = [
  ['domains', 'domain'],
  ['entities', 'entity'],
  ['owners', 'team'],
];

function filterClauses({ filter = {}, lens }: Ask): Said {
  const lists = WORDS.map(([key, what]) => ({ what, names: filter[key] ?? [] }));
  const used = lists.filter(({ names }) => names.length > 0);
  const clauses = used.map(({ what, names }) => selector('include', what, names));
  const unsaid = (Object.keys(filter) as (keyof Filter)[])
    .filter((key) => !WORDS.some(([known]) => known === key) && (filter[key]?.length ?? 0) > 0)
    .map((key) => `A view cannot select by ${key}.`);
  const both = 'A view shows what any of its clauses includes; the filter showed what matches all of them.';
  return {
    clauses: [...clauses, ...(lens === undefined ? [] : [selector('include', 'entity', [lens])])],
    notes: [...unsaid, ...(used.length > 1 ? [both] : [])],
  };
}

/** What only a link keeps. */
function rest({ overlay, lens, collapsed = [], expanded = [], opened = [] }: Ask): Said {
  const kept = [
    ...(overlay ? [`the overlay ${overlay}`] : []),
    ...(lens === undefined ? [] : [`the lens on ${lens}`]),
    ...([...collapsed, ...expanded, ...opened].length > 0 ? ['what is closed and opened by hand'] : []),
  ];
  const notes = kept.length > 0 ? [`A view does not keep ${kept.join(', nor ')}: a link does.`] : [];
  return { clauses: [], notes };
}
