/** The bar above the picture: back and forward, what is looked at, search, and what may stand beside the picture. */
import { overlayKinds, type OverlayKind } from '../../../views/graph/show/ask.js';
import type { EntityFacts, ViewFacts } from '../../../views/graph/facts/facts.js';
import { button, h, onChange, refill } from '../dom.js';
import type { PanelKind } from '../messages.js';
import type { Actions, AskChange, Now, Panel } from './now.js';
import { overlayWords } from './words.js';

export function createBar(actions: Actions): Panel {
  const back = button({ label: 'Back', icon: 'back', keys: 'Alt+Left' }, () => actions.back());
  const forward = button({ label: 'Forward', icon: 'forward', keys: 'Alt+Right' }, () => actions.forward());
  const search = button({ label: 'Search', icon: 'search', keys: '/', text: true, class: 'wide' }, () =>
    actions.search(),
  );
  const [view, overlay, lens] = pickersOf(actions);
  const sides = sidesOf(actions);
  const element = h(
    'div',
    { class: 'panel bar', role: 'group', 'aria-label': 'What the picture shows' },
    h('span', { class: 'knot' }, back, forward),
    search,
    view.element,
    overlay.element,
    lens.element,
    h('span', { class: 'knot end' }, ...sides.map(({ element: each }) => each)),
  );
  return {
    element,
    update(now) {
      enable(back, now.behind > 0);
      enable(forward, now.ahead > 0);
      view.show(now.landscape?.views ?? none, now.ask.view);
      overlay.show(overlays, now.ask.overlay);
      lens.show(now.landscape?.entities ?? none, now.ask.lens);
      for (const each of sides) each.show(now.state.panel);
    },
  };
}

function pickersOf(actions: Actions) {
  const view = picker<ViewFacts>(
    { label: 'View', none: 'Whole map', labelOf: ({ id, title }) => title ?? id },
    (id) => actions.ask({ view: id }),
  );
  const overlay = picker<(typeof overlays)[number]>(
    { label: 'Overlay', none: 'No overlay', labelOf: ({ id }) => overlayWords[id] },
    (id) =>
      actions.ask(
        overlayAsk(
          overlayKinds.find((kind) => kind === id),
          actions.now(),
        ),
      ),
  );
  const lens = picker<EntityFacts>(
    { label: 'Follow an entity', none: 'No entity', labelOf: ({ id }) => id },
    (id) => actions.ask({ lens: id }),
  );
  return [view, overlay, lens] as const;
}

/** An outage is that of the place that is chosen, where one is. */
function overlayAsk(overlay: OverlayKind | undefined, { state: { selected } }: Now): AskChange {
  const place = selected?.startsWith('node:') ? selected.slice('node:'.length) : undefined;
  return { overlay, down: overlay === 'outage' ? place : undefined };
}

/** Not `disabled`: the focus would be lost when the last step back was taken. */
function enable(element: HTMLButtonElement, on: boolean): void {
  element.setAttribute('aria-disabled', String(!on));
}

const none: readonly never[] = [];

const overlays = overlayKinds.map((id) => ({ id }));

interface Picker<T> {
  readonly element: HTMLSelectElement;
  /** The same list again writes nothing anew. */
  show(things: readonly T[], chosen: string | undefined): void;
}

interface PickerLook<T> {
  readonly label: string;
  /** What stands for no choice. */
  readonly none: string;
  labelOf(thing: T): string;
}

/** A native list: its keys, its screen readers and its high contrast are the platform's own. */
function picker<T extends { readonly id: string }>(
  { label, none, labelOf }: PickerLook<T>,
  choose: (id: string | undefined) => void,
): Picker<T> {
  const element = h('select', { 'aria-label': label, title: label });
  element.addEventListener('change', () => choose(element.value === '' ? undefined : element.value));
  const fill = onChange<readonly T[]>(
    (things) =>
      refill(
        element,
        h('option', { value: '' }, none),
        ...things.map((thing) => h('option', { value: thing.id }, labelOf(thing))),
      ),
    (things) => [things],
  );
  return {
    element,
    show(things, chosen) {
      fill(things);
      element.hidden = things.length === 0;
      element.value = chosen ?? '';
      element.classList.toggle('on', chosen !== undefined);
    },
  };
}

const sidesOf = (actions: Actions) => [
  side(actions, 'details', 'Details'),
  side(actions, 'filter', 'Filter'),
  side(actions, 'list', 'List of systems and flows'),
];

function side(actions: Actions, kind: PanelKind, label: string) {
  const element = button({ label, icon: kind }, ({ detail }) =>
    actions.open(element.getAttribute('aria-pressed') === 'true' ? undefined : kind, detail === 0),
  );
  return {
    element,
    show: (open: PanelKind | undefined) => element.setAttribute('aria-pressed', String(open === kind)),
  };
}
