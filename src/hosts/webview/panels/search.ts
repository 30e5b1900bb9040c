/** Search over the whole map, by keyboard: what is typed lists what fits, arrows choose, Enter goes there. */
import type { Hit } from '../../../views/graph/show/search.js';
import { h, refill } from '../dom.js';
import { wayBack } from '../way-back.js';
import type { Actions } from './now.js';

const MOST = 50;

export class Search {
  readonly element: HTMLElement;
  readonly #actions: Pick<Actions, 'goTo'>;
  readonly #find: (text: string) => readonly Hit[];
  readonly #leave: () => void;
  readonly #input = inputOf();
  readonly #hits = h('ul', { id: 'hits', role: 'listbox', 'aria-label': 'Results' });
  readonly #count = h('p', { class: 'muted', role: 'status' });
  #found: readonly Hit[] = [];
  #at = 0;

  /** @param back gives the focus back to the picture */
  constructor(actions: Pick<Actions, 'goTo'>, find: (text: string) => readonly Hit[], back: () => void) {
    this.#actions = actions;
    this.#find = find;
    this.element = h('div', { class: 'panel search', role: 'search' }, this.#input, this.#hits, this.#count);
    this.element.hidden = true;
    this.#input.addEventListener('input', () => this.#list());
    this.#leave = wayBack(this.element, back, () => (this.element.hidden = true));
    this.#input.addEventListener('keydown', (event) => {
      if (!this.#press(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    });
    this.element.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.element.contains(relatedTarget)) this.element.hidden = true;
    });
  }

  open(): void {
    this.element.hidden = false;
    this.#input.select();
    this.#input.focus();
    this.#list();
  }

  /** True where the key was for the search. */
  #press(key: string): boolean {
    if (key === 'ArrowDown') this.#mark(this.#at + 1);
    else if (key === 'ArrowUp') this.#mark(this.#at - 1);
    else if (key === 'Enter') this.#go(this.#found[this.#at]);
    else return false;
    return true;
  }

  #go(hit: Hit | undefined): void {
    if (!hit) return;
    this.#leave();
    this.#actions.goTo(keyOf(hit));
  }

  #mark(next: number): void {
    const count = this.#found.length;
    this.#at = count === 0 ? 0 : (next + count) % count;
    const rows = [...this.#hits.children];
    rows.forEach((row, index) => row.setAttribute('aria-selected', String(index === this.#at)));
    const active = rows[this.#at];
    active?.scrollIntoView({ block: 'nearest' });
    if (active) this.#input.setAttribute('aria-activedescendant', active.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #list(): void {
    const text = this.#input.value.trim();
    this.#found = this.#find(text).slice(0, MOST);
    refill(this.#hits, ...this.#found.map((hit, index) => rowOf(hit, index, () => this.#go(hit))));
    this.#hits.hidden = this.#found.length === 0;
    this.#input.setAttribute('aria-expanded', String(this.#found.length > 0));
    this.#count.textContent = text === '' ? '' : said(this.#found.length);
    this.#mark(0);
  }
}

const inputOf = (): HTMLInputElement =>
  h('input', {
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': 'hits',
    'aria-autocomplete': 'list',
    'aria-label': 'Search systems, entities, flows, teams and domains',
    placeholder: 'System, entity, flow, team, domain',
    autocomplete: 'off',
    spellcheck: 'false',
  });

/** What {@link Actions.goTo} takes. */
export function keyOf({ kind, id }: Pick<Hit, 'kind' | 'id'>): string {
  if (kind === 'place') return `node:${id}`;
  return `${kind === 'domain' ? 'group' : kind}:${id}`;
}

function said(count: number): string {
  if (count === 0) return 'Nothing is called so.';
  return count >= MOST ? `The first ${MOST} results` : `${count} result${count === 1 ? '' : 's'}`;
}

function rowOf({ kind, label, detail }: Hit, index: number, go: () => void): HTMLElement {
  const row = h(
    'li',
    { role: 'option', id: `hit-${index}`, 'aria-selected': 'false' },
    h('span', { class: 'kind' }, kind),
    h('span', { class: 'label' }, label),
    detail !== undefined && h('span', { class: 'detail' }, detail),
  );
  // Before the input loses the focus, and the list closes.
  row.addEventListener('pointerdown', (event) => event.preventDefault());
  row.addEventListener('click', go);
  return row;
}
