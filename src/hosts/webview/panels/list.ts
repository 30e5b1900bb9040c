/** The picture as text: each system with the flows that leave it and those that reach it, and what the picture leaves out. */
import { plural } from '../../../base/words.js';
import { describe, type DescribedFlow, type DescribedPlace } from '../../../views/graph/show/describe.js';
import { h, onChange, pressable, refill } from '../dom.js';
import type { Actions, Now, Panel } from './now.js';

export function createList(actions: Actions): Panel {
  const element = h('div', { class: 'content list' });
  const list = new Places(actions);
  const update = onChange<Now>(
    ({ shown, state: { selected } }) => {
      if (!shown) return refill(element);
      const { summary, places, remarks } = describe(shown);
      refill(
        element,
        h('p', {}, summary),
        remarks.length > 0 && h('ul', { class: 'muted' }, ...remarks.map((remark) => h('li', {}, remark))),
        h('ul', {}, ...places.map((place) => list.item(place, selected))),
      );
    },
    ({ shown, state: { selected } }) => [shown, selected],
  );
  return { element, update };
}

class Places {
  readonly #actions: Actions;
  /** Keys of those whose flows are unfolded. */
  readonly #open = new Set<string>();

  constructor(actions: Actions) {
    this.#actions = actions;
  }

  item({ id, text, within, sends, receives }: DescribedPlace, selected: string | undefined): HTMLElement {
    const key = `node:${id}`;
    const where = within.length > 0 ? ` (in ${within.join(', ')})` : '';
    const own = this.#thing(key, `${text}${where}`, selected);
    const flows = [...sends, ...receives];
    if (flows.length === 0) return h('li', {}, own);
    const list = h('ul');
    // A map's thousands of flows are written out where somebody looks at them.
    const fill = (): void =>
      list.replaceChildren(
        ...sends.map((flow) => this.#flow('sends', flow, selected)),
        ...receives.map((flow) => this.#flow('receives', flow, selected)),
      );
    const unfolded = this.#open.has(key) || flows.some((flow) => `edge:${flow.id}` === selected);
    return h(
      'li',
      {},
      own,
      this.#fold(key, `${plural(flows.length, 'line')} of ${id}`, { list, fill, unfolded }),
    );
  }

  #fold(
    key: string,
    label: string,
    { list, fill, unfolded }: { readonly list: HTMLElement; readonly unfolded: boolean; fill(): void },
  ): HTMLElement {
    const details = h('details', {}, h('summary', { 'data-focus': `fold ${key}` }, label), list);
    details.open = unfolded;
    if (unfolded) fill();
    details.addEventListener('toggle', () => {
      if (details.open) this.#open.add(key);
      else this.#open.delete(key);
      if (details.open && list.childElementCount === 0) fill();
    });
    return details;
  }

  #flow(verb: string, { id, text }: DescribedFlow, selected: string | undefined): HTMLElement {
    return h('li', {}, this.#thing(`edge:${id}`, `${verb} ${text}`, selected));
  }

  #thing(key: string, text: string, selected: string | undefined): HTMLElement {
    const current = key === selected && 'true';
    return pressable(
      { class: 'link', 'data-focus': `${key} ${text}`, 'aria-current': current },
      () => this.#actions.goTo(key),
      text,
    );
  }
}
