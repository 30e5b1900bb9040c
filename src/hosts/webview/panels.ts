/** All that stands around the picture, wired to what may be done. */
import { messageOf } from '../../base/words.js';
import { search as find } from '../../views/graph/show/search.js';
import type { Desk } from './desk.js';
import { h } from './dom.js';
import { createBar } from './panels/bar.js';
import { createChips } from './panels/chips.js';
import { createDetails } from './panels/details.js';
import { createDialog, type Dialog } from './panels/dialog.js';
import { createFilter } from './panels/filter.js';
import { createList } from './panels/list.js';
import { createMenu, type Menu } from './panels/menu.js';
import type { Actions, Now } from './panels/now.js';
import { Search } from './panels/search.js';
import { createSide } from './panels/side.js';
import { createTip, type Tip, type TipContent } from './panels/tip.js';
import type { Requester } from './state/requests.js';
import { wayBack } from './way-back.js';
import type { Writer } from './writer.js';

export interface PanelsOptions {
  readonly desk: Desk;
  readonly requests: Requester;
  tip(key: string): TipContent | undefined;
  /** Made after the panels. */
  write(): Writer;
  tell(text: string): void;
  /** The picture has the focus again. */
  focusBack(): void;
}

export interface Panels {
  readonly top: HTMLElement;
  readonly side: HTMLElement;
  readonly dialog: Dialog;
  readonly menu: Menu;
  readonly tip: Tip;
  readonly search: Search;
  update(now: Now): void;
  copyLink(): void;
  /** Of what is chosen, with the focus in them. */
  details(): void;
}

export function createPanels(options: PanelsOptions): Panels {
  const actions = actionsOf(options, { search: () => search.open(), enter: () => side.enter() });
  const bar = createBar(actions);
  const chips = createChips(actions, options.focusBack);
  const side = createSide(
    actions,
    { details: createDetails(actions), filter: createFilter(actions), list: createList(actions) },
    options.focusBack,
  );
  const search = new Search(
    actions,
    (text) => {
      const { landscape } = options.desk.now();
      return landscape ? find(landscape, text) : [];
    },
    options.focusBack,
  );
  const top = h('div', { class: 'top' }, bar.element, chips.element);
  wayBack(top, options.focusBack);
  return {
    top,
    side: side.element,
    dialog: createDialog(options.focusBack),
    menu: createMenu(),
    tip: createTip(options.tip),
    search,
    update(now) {
      for (const panel of [bar, chips, side]) panel.update(now);
    },
    copyLink: () => actions.copyLink(),
    details: () => actions.open('details', true),
  };
}

interface Opened {
  search(): void;
  /** The panel beside the picture has the focus. */
  enter(): void;
}

function actionsOf({ desk, requests, write, tell }: PanelsOptions, { search, enter }: Opened): Actions {
  return {
    now: () => desk.now(),
    ask: (change) => desk.ask(change),
    askNothing: () => desk.askNothing(),
    back: () => desk.back(),
    forward: () => desk.forward(),
    choose: (key) => desk.choose(key),
    goTo: (key) => desk.goTo(key),
    reveal: (at, focus) => desk.reveal(at, focus),
    open(panel, enters = false) {
      desk.open(panel);
      if (panel && enters) enter();
    },
    search,
    copyLink: () => void copyLink(desk, requests, tell),
    fix: (code, at, title) => void write().fix(code, at, title),
    fixes: (code, at) => requests.request('fixes', { code, at }).catch(() => []),
  };
}

async function copyLink(desk: Desk, requests: Requester, tell: (text: string) => void): Promise<void> {
  try {
    await requests.request('link', desk.now().state);
    tell('A link to this picture is on the clipboard.');
  } catch (error) {
    tell(messageOf(error));
  }
}
