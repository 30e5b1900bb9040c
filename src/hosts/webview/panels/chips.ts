/** What is asked of the picture beyond the whole map, each part to be taken back; and what is therefore not in sight. */
import { listed, plural } from '../../../base/words.js';
import { hopsOf, type Focus } from '../../../views/graph/show/ask.js';
import { button, h, onChange, refill } from '../dom.js';
import type { Actions, Now, Panel } from './now.js';
import { focusWords } from './words.js';

const DEEPEST = 9;

/** `focusBack` takes the focus where the button that had it went with its chip. */
export function createChips(actions: Actions, focusBack: () => void): Panel {
  const element = h('div', {
    class: 'chips',
    role: 'group',
    'aria-label': 'What is asked, and what is hidden',
  });
  const update = onChange<Now>(
    (now) => {
      const hadFocus = element.contains(document.activeElement);
      refill(element, ...chipsOf(now, actions));
      if (hadFocus && !element.contains(document.activeElement)) focusBack();
    },
    ({ ask, shown }) => [JSON.stringify([ask, shown?.hidden, shown?.notes])],
  );
  return { element, update };
}

function chipsOf({ ask, shown }: Now, actions: Actions): (HTMLElement | undefined)[] {
  const { focus, lens, filter, down } = ask;
  const values = Object.values(filter ?? {}).reduce((sum, list) => sum + list.length, 0);
  return [
    focus && focusChip(focus, ask.only === true, actions),
    lens !== undefined
      ? chip(`Where ${lens} is true, and its copies`, 'lens', () => actions.ask({ lens: undefined }))
      : undefined,
    down !== undefined
      ? chip(`${down} is down`, 'down', () => actions.ask({ down: undefined, overlay: undefined }))
      : undefined,
    values > 0
      ? chip(`Filter: ${plural(values, 'value')}`, 'filter', () => actions.ask({ filter: undefined }))
      : undefined,
    hiddenChip(shown, actions),
    ...(shown?.notes ?? []).map((note) => h('span', { class: 'panel chip note' }, note)),
  ];
}

function chip(text: string, name: string, remove: () => void): HTMLElement {
  return h('span', { class: 'panel chip' }, h('span', {}, text), removal(text, name, remove));
}

function removal(text: string, name: string, remove: () => void): HTMLElement {
  return button({ label: `Take back: ${text}`, icon: 'close', focus: `remove ${name}` }, remove);
}

function focusChip(focus: Focus, only: boolean, actions: Actions): HTMLElement {
  const { upstream, downstream } = hopsOf(focus);
  const set = (depths: { readonly upstream: number; readonly downstream: number }): void =>
    actions.ask({ focus: { kind: focus.kind, id: focus.id, ...depths } });
  const box = h('input', { type: 'checkbox', 'data-focus': 'only' });
  box.checked = only;
  box.addEventListener('change', () => actions.ask({ only: box.checked ? true : undefined }));
  const text = `${focusWords[focus.kind]}: ${focus.id}`;
  return h(
    'span',
    { class: 'panel chip focus' },
    h('strong', {}, text),
    stepper('upstream', upstream, (depth) => set({ upstream: depth, downstream })),
    stepper('downstream', downstream, (depth) => set({ upstream, downstream: depth })),
    h('label', {}, box, 'only'),
    removal(text, 'focus', () => actions.ask({ focus: undefined, only: undefined })),
  );
}

function stepper(name: 'upstream' | 'downstream', depth: number, set: (depth: number) => void): HTMLElement {
  const step = (by: number, label: string, icon: 'minus' | 'plus'): HTMLElement => {
    const next = depth + by;
    const off = next < 0 || next > DEEPEST;
    return button({ label, icon, focus: `${name} ${icon}`, off }, () => off || set(next));
  };
  return h(
    'span',
    { class: 'stepper', role: 'group', 'aria-label': `Hops ${name}` },
    h('span', { title: `How many hops ${name} are shown` }, name),
    step(-1, `One hop less ${name}`, 'minus'),
    h('output', { 'aria-label': `Hops ${name}` }, String(depth)),
    step(1, `One hop more ${name}`, 'plus'),
  );
}

function hiddenChip(shown: Now['shown'], actions: Actions): HTMLElement | undefined {
  const { systems = 0, flows = 0, why = [] } = shown?.hidden ?? {};
  if (systems === 0 && flows === 0) return undefined;
  const parts = [systems > 0 && plural(systems, 'system'), flows > 0 && plural(flows, 'flow')];
  const text = `${listed(parts)} hidden`;
  const all = button({ label: 'Show all', focus: 'show all' }, () => actions.askNothing());
  const told =
    why.length > 0
      ? h(
          'details',
          {},
          h('summary', { 'data-focus': 'why hidden' }, text),
          h('ul', { class: 'panel' }, ...why.map((each) => h('li', {}, each))),
        )
      : h('span', {}, text);
  return h('span', { class: 'panel chip hidden-things' }, told, all);
}
