/** The filter: what a map has of each kind, with counts, to be ticked. */
import type { Filter } from '../../../views/graph/show/ask.js';
import { button, h, onChange, refill } from '../dom.js';
import { facetsOf, toggled, type Facet, type FacetName, type FacetValue } from './facets.js';
import type { Actions, Now, Panel } from './now.js';
import { facetWords } from './words.js';

/** More values than these are shown when asked for. */
const FIRST = 12;

export function createFilter(actions: Actions): Panel {
  const element = h('div', { class: 'content filter' });
  const unfolded = new Set<FacetName>();
  const set = (filter: Filter | undefined): void => actions.ask({ filter });

  function draw({ landscape, ask: { filter } }: Now): void {
    const facets = landscape ? facetsOf(landscape) : [];
    const unfold = (name: FacetName): void => {
      unfolded.add(name);
      draw(actions.now());
    };
    const off = filter === undefined;
    const clear = button({ label: 'Clear filter', focus: 'clear filter', off }, () => set(undefined));
    refill(
      element,
      h('div', { class: 'row' }, clear),
      ...facets.map((facet) => facetOf(facet, { filter, set, unfold, unfolded: unfolded.has(facet.name) })),
      facets.length === 0 && h('p', {}, 'All of this map is alike: there is nothing to filter by.'),
    );
  }

  const update = onChange<Now>(draw, ({ landscape, ask: { filter } }) => [JSON.stringify(filter), landscape]);
  return { element, update };
}

interface FacetState {
  readonly filter: Filter | undefined;
  readonly unfolded: boolean;
  set(filter: Filter | undefined): void;
  unfold(name: FacetName): void;
}

function facetOf({ name, values }: Facet, { filter, set, unfold, unfolded }: FacetState): HTMLElement {
  const ticked = new Set<string>(filter?.[name] ?? []);
  const all = unfolded || values.length <= FIRST + 2;
  const seen = all ? values : values.filter(({ id }, index) => index < FIRST || ticked.has(id));
  const more = button({ label: `${values.length - seen.length} more`, focus: `more ${name}` }, () =>
    unfold(name),
  );
  return h(
    'fieldset',
    {},
    h('legend', {}, facetWords[name]),
    ...seen.map((value) =>
      box(name, value, ticked.has(value.id), () => set(toggled(filter, name, value.id))),
    ),
    !all && more,
  );
}

function box(
  name: FacetName,
  { id, label, count }: FacetValue,
  on: boolean,
  toggle: () => void,
): HTMLElement {
  const input = h('input', { type: 'checkbox', 'data-focus': `${name} ${id}` });
  input.checked = on;
  input.addEventListener('change', toggle);
  return h(
    'label',
    {},
    input,
    h('span', { class: 'label' }, label),
    h('span', { class: 'count' }, String(count)),
  );
}
