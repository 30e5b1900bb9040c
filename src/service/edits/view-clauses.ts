/** The clauses of a view that shows what is asked of the picture, and what of it no view can say. */
import { spelt } from '../../language/names.js';
import type { FilterKind, ViewDeclaration } from '../../model/declarations.js';
import type { IntegrationMap } from '../../model/map.js';
import { asksOf, filterKeys, focusOf } from '../../views/graph/facts/view-asks.js';
import type { Ask, Focus } from '../../views/graph/show/ask.js';
import { wantedOf } from '../../views/graph/show/wanted.js';

interface Said {
  readonly clauses: readonly string[];
  readonly notes: readonly string[];
}

const name = (text: string): string => spelt(text, false);
const list = (names: readonly string[]): string => names.map(name).join(', ');
const said = (...clauses: readonly string[]): Said => ({ clauses, notes: [] });

export function viewClauses(map: IntegrationMap, asked: Ask): Said {
  const views = map.views.map((view) => ({ id: view.name, asks: asksOf(view.declaration) }));
  const ask = wantedOf({ views }, asked);
  const base = map.views.find((view) => view.name === ask.view)?.declaration;
  const parts = [
    baseClauses(base),
    focusClause(map, ask, base),
    filterClauses(ask),
    ask.lens === undefined ? said() : said(`lens ${name(ask.lens)}`),
    overlayClause(ask),
    foldClauses(map, ask),
  ];
  return {
    clauses: [...new Set(parts.flatMap((part) => part.clauses))],
    notes: parts.flatMap((part) => part.notes),
  };
}

/** What the view that is looked at selects. */
function baseClauses(view: ViewDeclaration | undefined): Said {
  const texts = (names: readonly { readonly text: string }[]): string[] => names.map(({ text }) => text);
  return said(
    ...(view?.selectors ?? []).map(({ mode, what, names }) => `${mode} ${what} ${list(texts(names))}`),
    ...leavingOut(view).map((focus) => around(focusOf(focus))),
  );
}

const leavingOut = (view: ViewDeclaration | undefined) =>
  (view?.focuses ?? []).filter(({ context }) => !context);

const around = ({ kind, id, upstream, downstream }: Focus): string =>
  [
    `focus ${kind === 'place' ? '' : `${kind} `}${name(id)}`,
    ...(upstream === undefined ? [] : [`upstream ${upstream}`]),
    ...(downstream === undefined ? [] : [`downstream ${downstream}`]),
  ].join(' ');

/** In a view several focuses add up; in the picture one looks around in what the other left. */
const UNION = 'A view shows what lies around any of its focuses, the picture what lies around both.';

function focusClause(map: IntegrationMap, { focus, only = false }: Ask, base?: ViewDeclaration): Said {
  if (!focus) return said();
  const id = focus.kind === 'flow' ? aliasOf(map, focus.id) : focus.id;
  if (id === undefined) {
    const note = `The flow ${focus.id} has no name that a view could say: give it one, with "as NAME".`;
    return { clauses: [], notes: [note] };
  }
  return {
    clauses: [`${around({ ...focus, id })}${only ? '' : ' in context'}`],
    notes: only && leavingOut(base).length > 0 ? [UNION] : [],
  };
}

const aliasOf = (map: IntegrationMap, id: string): string | undefined =>
  map.flows.find((flow) => flow.id === id)?.declaration.alias?.name.text;

const NAMED: ReadonlySet<FilterKind> = new Set(['domain', 'entity', 'owner', 'platform']);

function filterClauses({ filter = {} }: Ask): Said {
  return said(
    ...(Object.keys(filterKeys) as FilterKind[]).flatMap((kind) => {
      const values = filter[filterKeys[kind]] ?? [];
      if (values.length === 0) return [];
      return [`filter ${kind} ${NAMED.has(kind) ? list(values) : values.join(', ')}`];
    }),
  );
}

function overlayClause({ overlay, down }: Ask): Said {
  if (!overlay) return said();
  return said(`overlay ${overlay}${overlay === 'outage' && down !== undefined ? ` down ${name(down)}` : ''}`);
}

function foldClauses(map: IntegrationMap, { collapsed = [], expanded = [], opened = [] }: Ask): Said {
  const domains = new Set(map.domains.map((domain) => domain.name));
  const clausesOf = (mode: 'collapse' | 'expand', ids: readonly string[]): readonly string[] => {
    const inText = ids.filter((id) => domains.has(id));
    const brokers = ids.filter(isBroker).map((id) => id.slice(BROKER.length));
    return [
      ...(inText.length > 0 ? [`${mode} domain ${list(inText)}`] : []),
      ...(brokers.length > 0 ? [`${mode} broker ${list(brokers)}`] : []),
    ];
  };
  const gathered = [...collapsed, ...expanded].some((id) => !domains.has(id) && !isBroker(id));
  const kept = [
    ...(gathered ? ['whether systems of no domain are gathered'] : []),
    ...(opened.length > 0 ? ['which bundles are open'] : []),
  ];
  return {
    clauses: [...clausesOf('collapse', collapsed), ...clausesOf('expand', expanded)],
    notes: kept.length > 0 ? [`A view does not keep ${kept.join(', nor ')}: a link does.`] : [],
  };
}

const BROKER = 'broker ';
const isBroker = (id: string): boolean => id.startsWith(BROKER);
