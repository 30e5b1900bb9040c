/** The bar above the picture: back and forward, what is looked at, search, and what may stand beside the picture. */
import { overlayKinds, type OverlayKind } from '../../../views/graph/show/ask.js';
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
  const view = picker('View', 'Whole map', (id) => actions.ask({ view: id }));
  const overlay = picker('Overlay', 'No overlay', (id) =>
    actions.ask(
      overlayAsk(
        overlayKinds.find((kind) => kind === id),
        actions.now(),
      ),
    ),
  );
  const lens = picker('Follow an entity', 'No entity', (id) => actions.ask({ lens: id }));
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
      view.show(viewsOf(now), now.ask.view);
      overlay.show(overlays, now.ask.overlay);
      lens.show(entitiesOf(now), now.ask.lens);
      for (const each of sides) each.show(now.state.panel);
    },
  };
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

interface Option {
  readonly id: string;
  readonly label: string;
}

const overlays: readonly Option[] = overlayKinds.map((id) => ({ id, label: overlayWords[id] }));

const viewsOf = ({ landscape }: Now): readonly Option[] =>
  (landscape?.views ?? []).map(({ id, title }) => ({ id, label: title ?? id }));

const entitiesOf = ({ landscape }: Now): readonly Option[] =>
  (landscape?.entities ?? []).map(({ id }) => ({ id, label: id }));

/** A native list: its keys, its screen readers and its high contrast are the platform's own. */
function picker(label: string, none: string, choose: (id: string | undefined) => void) {
  const element = h('select', { 'aria-label': label, title: label });
  element.addEventListener('change', () => choose(element.value === '' ? undefined : element.value));
  const fill = onChange<readonly Option[]>(
    (options) =>
      refill(
        element,
        h('option', { value: '' }, none),
        ...options.map(({ id, label: text }) => h('option', { value: id }, text)),
      ),
    (options) => options,
  );
  return {
    element,
    show(options: readonly Option[], chosen: string | undefined) {
      fill(options);
      element.hidden = options.length === 0;
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
  const element = button({ label, icon: kind }, () =>
    actions.open(element.getAttribute('aria-pressed') === 'true' ? undefined : kind),
  );
  return {
    element,
    show: (open: PanelKind | undefined) => element.setAttribute('aria-pressed', String(open === kind)),
  };
}
