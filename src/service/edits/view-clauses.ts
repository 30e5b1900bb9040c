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

/** A filter on top of a view, and lists of a filter, narrow each other; clauses that include do not. */
const UNION = 'A view shows what any of its clauses includes, the picture only what matches all of them.';

export function viewClauses(map: IntegrationMap, ask: Ask): Said {
  const parts = [baseClauses(map, ask.view), focusClause(map, ask), filterClauses(ask), rest(ask)];
  const clauses = [...new Set(parts.flatMap((part) => part.clauses))];
  const notes = parts.flatMap((part) => part.notes);
  const widens = clauses.filter((clause) => clause.startsWith('include ')).length > 1;
  return { clauses, notes: widens ? [...notes, UNION] : notes };
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

function focusClause(map: IntegrationMap, { focus, only = false }: Ask): Said {
  if (!focus) return { clauses: [], notes: [] };
  const { kind, id, upstream, downstream } = focus;
  const stepsBack = only ? [] : ['A view leaves out what only steps back in this picture.'];
  if (kind === 'place') return { clauses: [around(id, focus)], notes: stepsBack };
  const deep = upstream !== undefined || downstream !== undefined;
  const notes = [
    ...stepsBack,
    ...(deep ? [`A view says how far up and down of places alone, not of ${kind} ${id}.`] : []),
  ];
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
  return {
    clauses: [...clauses, ...(lens === undefined ? [] : [selector('include', 'entity', [lens])])],
    notes: unsaid,
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
