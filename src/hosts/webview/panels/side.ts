/** What stands beside the picture: one panel at a time, with a title and a way out. */
import { button, h } from '../dom.js';
import { panelKinds, type PanelKind } from '../messages.js';
import { wayBack } from '../way-back.js';
import type { Actions, Now, Panel } from './now.js';

const titles: Readonly<Record<PanelKind, string>> = {
  details: 'Details',
  filter: 'Filter',
  list: 'Systems and flows',
};

/** `otherwise` has the focus where a panel is closed to which nobody came from anywhere. */
export function createSide(
  actions: Actions,
  panels: Readonly<Record<PanelKind, Panel>>,
  otherwise: () => void,
): Panel & { enter(): void } {
  const title = h('h2', { id: 'side-title' });
  const close = button({ label: 'Close this panel', icon: 'close' }, () => back());
  const element = h(
    'aside',
    { class: 'side', 'aria-labelledby': 'side-title' },
    h('header', {}, title, close),
    ...panelKinds.map((kind) => panels[kind].element),
  );
  const back = wayBack(element, otherwise, () => actions.open(undefined));
  return {
    element,
    /** By keyboard: past the picture the way would be long. */
    enter: () => close.focus({ preventScroll: true }),
    update(now: Now) {
      const { panel } = now.state;
      element.hidden = panel === undefined;
      title.textContent = panel === undefined ? '' : titles[panel];
      for (const kind of panelKinds) {
        panels[kind].element.hidden = kind !== panel;
        if (kind === panel) panels[kind].update(now);
      }
    },
  };
}
