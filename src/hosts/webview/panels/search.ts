/** Search over the whole map, by keyboard: what is typed lists what fits, arrows choose, Enter goes there. */
import { h, refill } from '../dom.js';
import type { Actions } from './now.js';

export interface Hit {
  /** What {@link Actions.goTo} takes. */
  readonly key: string;
  readonly kind: string;
  readonly label: string;
  readonly detail?: string;
}

export interface Search {
  readonly element: HTMLElement;
  open(): void;
  /** True where it was open. */
  close(): boolean;
}

const MOST = 50;

export function createSearch(actions: Actions, find: (text: string) => readonly Hit[], back: () => void): Search {
  const input = h('input', {
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
  const hits = h('ul', { id: 'hits', role: 'listbox', 'aria-label': 'Results' });
  const count = h('p', { class: 'muted', role: 'status' });
  const element = h('div', { class: 'panel search', role: 'search' }, input, hits, count);
  element.hidden = true;
  let found: readonly Hit[] = [];
  let at = 0;

  function close(): boolean {
    const was = !element.hidden;
    element.hidden = true;
    return was;
  }

  function go(hit: Hit | undefined): void {
    if (!hit) return;
    close();
    back();
    actions.goTo(hit.key);
  }

  function mark(next: number): void {
    at = found.length === 0 ? 0 : (next + found.length) % found.length;
    [...hits.children].forEach((each, index) => each.setAttribute('aria-selected', String(index === at)));
    const active = hits.children[at];
    active?.scrollIntoView({ block: 'nearest' });
    if (active) input.setAttribute('aria-activedescendant', active.id);
    else input.removeAttribute('aria-activedescendant');
  }

  function list(): void {
    found = find(input.value.trim()).slice(0, MOST);
    refill(hits, ...found.map((hit, index) => rowOf(hit, index, () => go(hit))));
    hits.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    count.textContent = input.value.trim() === '' ? '' : said(found.length);
    mark(0);
  }

  input.addEventListener('input', list);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') mark(at + 1);
    else if (event.key === 'ArrowUp') mark(at - 1);
    else if (event.key === 'Enter') go(found[at]);
    else if (event.key === 'Escape') {
      close();
      back();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  element.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !element.contains(relatedTarget)) close();
  });

  return {
    element,
    close,
    open() {
      element.hidden = false;
      input.select();
      input.focus();
      list();
    },
  };
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
