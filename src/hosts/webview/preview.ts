/** The preview: follows the map that it is told, shows of it what is asked, and tells what the user chose in it. */
import type { LaidOutGraph } from '../../views/graph/graph.js';
import type { Shown } from '../../views/graph/show/show.js';
import { changesInWords, type Changes } from './changes.js';
import { Desk } from './desk.js';
import { h } from './dom.js';
import { createAway, createLegend, createNotice, createToast, emptyHint, toolbar } from './furniture.js';
import { Hands } from './hands.js';
import type { Host } from './host.js';
import { pressChord } from './keyboard.js';
import { markTime } from './measured.js';
import type { GraphMessage, OutsideCommand, SelectMessage, ToPreview } from './messages.js';
import { createPanels, type Panels } from './panels.js';
import { Presenter, type Clients } from './presenter.js';
import { createRequester } from './state/requests.js';
import { createStore } from './state/store.js';
import { Surface } from './surface.js';
import { tipOf } from './tips.js';
import { wayBack } from './way-back.js';
import { Writer } from './writer.js';

const ZOOM = 1.3;
/** Pixels between bar and picture. */
const HEADROOM = 22;

const texts = {
  broken: 'Part of the text cannot be read just now. What it hides is shown as it was.',
  slow: 'This map is too large to be laid out in time. What is new stands where there was room.',
  failed: 'The layout failed. What is new stands where there was room.',
};

type Trouble = 'slow' | 'failed' | undefined;

export class Preview {
  readonly #store;
  readonly #requests;
  readonly #presenter: Presenter;
  readonly #surface: Surface;
  readonly #desk: Desk;
  readonly #panels: Panels;
  readonly #writer: Writer;
  readonly #writes: boolean;
  readonly #hands: Hands;
  readonly #legend = createLegend();
  readonly #notice = createNotice();
  readonly #away = createAway(() => this.#surface.fit());
  readonly #toast = createToast();
  readonly #hint = emptyHint();
  #broken = false;
  #trouble: Trouble;

  constructor(place: HTMLElement, host: Host, clients: Clients) {
    this.#store = createStore(host);
    this.#requests = createRequester(host);
    this.#surface = new Surface({
      store: this.#store,
      moved: () => void this.#panels.tip.hide(),
      laid: () => this.#hands.letGo(),
      outOfSight: (count) => this.#away.show(count),
      head: () => this.#head(),
      arrived: (key) => this.#desk.arriveAt(key),
    });
    this.#presenter = this.#createPresenter(clients);
    this.#desk = this.#createDesk(host);
    this.#panels = this.#createPanels();
    const tell = (text: string): void => this.#toast.tell(text);
    this.#writer = new Writer({
      requests: this.#requests,
      dialog: this.#panels.dialog,
      now: () => this.#desk.now(),
      tell,
      pin: (pins) => this.#presenter.pin(pins),
    });
    const [surface, desk, writer, panels] = [this.#surface, this.#desk, this.#writer, this.#panels];
    this.#writes = !host.readsOnly;
    this.#hands = new Hands({ surface, desk, writer, panels, readsOnly: host.readsOnly ?? false });
    place.append(...this.#parts());
    if (host.ownKeys) this.#listenToChords();
    this.#begin(host);
  }

  hear(message: ToPreview): void {
    if (message.type === 'graph') this.#take(message);
    else if (message.type === 'select') this.#desk.follow(keysOf(message));
    else if (message.type === 'answer') this.#requests.hear(message);
    else if (message.type === 'show') this.#desk.show(message);
    else this.#obey(message.command);
  }

  #begin(host: Host): void {
    const { ask = {}, selected } = this.#store.state;
    this.#presenter.ask(ask);
    if (Object.keys(ask).length > 0) host.post({ type: 'asked', ask });
    if (selected !== undefined) this.#surface.lights.choose([selected]);
    this.#refresh();
  }

  #createPresenter(clients: Clients): Presenter {
    const { scene } = this.#surface;
    return new Presenter({
      clients,
      pane: () => scene.size,
      seen: () => this.#surface.picture(),
      paint: (picture, shown, how) => this.#paint(picture, shown, how),
      repaint: (shown) => this.#repaint(shown),
      trouble: (kind) => this.#say(this.#broken, kind),
    });
  }

  #createDesk(host: Host): Desk {
    return new Desk({
      host,
      store: this.#store,
      presenter: this.#presenter,
      picture: () => this.#surface.picture(),
      light: (keys) => this.#surface.lights.choose(keys),
      centre: (key) => this.#surface.centre(key),
      follow: () => this.#surface.follow(),
      refresh: () => this.#refresh(),
    });
  }

  #createPanels(): Panels {
    return createPanels({
      desk: this.#desk,
      requests: this.#requests,
      tip: (key) => tipOf(key, this.#desk.now(), this.#requests),
      write: () => this.#writer,
      tell: (text) => this.#toast.tell(text),
      focusBack: () => this.#surface.focus(),
    });
  }

  #parts(): HTMLElement[] {
    const { top, search, menu, tip, side, dialog } = this.#panels;
    const { gestures, scene } = this.#surface;
    const zoom = toolbar([
      { label: 'Zoom in', keys: '+', icon: 'plus', run: () => gestures.zoomBy(ZOOM) },
      { label: 'Zoom out', keys: '-', icon: 'minus', run: () => gestures.zoomBy(1 / ZOOM) },
      { label: 'Fit to the pane', keys: '0', icon: 'fit', run: () => this.#surface.fit() },
      { label: 'Lay out again', icon: 'tidy', run: () => this.#layOut() },
    ]);
    const floats = [search.element, menu.element, tip.element, this.#toast.element];
    const foot = h('div', { class: 'foot' }, this.#legend.element, this.#away.element, zoom);
    wayBack(foot, () => this.#surface.focus());
    // The way of Tab: from the bar through the picture to what stands below and beside it.
    top.append(this.#notice.element);
    const pane = h('div', { class: 'pane' }, top, scene.frame, this.#hint);
    pane.append(foot, ...floats);
    new ResizeObserver(() => this.#legend.resized()).observe(foot);
    return [pane, side, dialog.element];
  }

  #listenToChords(): void {
    document.addEventListener('keydown', (event) => {
      const chords = {
        back: () => this.#desk.back(),
        forward: () => this.#desk.forward(),
        search: () => this.#panels.search.open(),
      };
      if (pressChord(event, chords)) event.preventDefault();
    });
  }

  #take(message: GraphMessage): void {
    markTime('received');
    const { uri, graph, patch, broken = false, pins = {} } = message;
    this.#store.keep({ uri });
    this.#say(broken, this.#trouble);
    this.#presenter.take({ graph, patch, broken }, new Map(Object.entries(pins)));
  }

  #obey(command: OutsideCommand): void {
    const acts: Readonly<Record<OutsideCommand, () => void>> = {
      search: () => this.#panels.search.open(),
      back: () => this.#desk.back(),
      forward: () => this.#desk.forward(),
      layOut: () => this.#layOut(),
      copyLink: () => this.#panels.copyLink(),
      saveView: () => this.#writer.saveView(),
      list: () => this.#desk.open('list'),
    };
    if (Object.hasOwn(acts, command)) acts[command]();
  }

  #paint(
    picture: LaidOutGraph | undefined,
    shown: Shown,
    how: { readonly settled: boolean; readonly changes: Changes },
  ): void {
    this.#hint.hidden = picture !== undefined || shown.hidden.systems > 0;
    this.#legend.show(picture, shown);
    // Chips come and go: the picture is fitted below them.
    this.#refresh();
    this.#surface.show(picture, shown, how);
    markTime(how.settled ? 'settled' : 'painted');
    const words = changesInWords(how.changes);
    if (words !== undefined) this.#toast.tell(words, true);
    if (how.settled) this.#desk.arrive();
    this.#refresh();
  }

  #repaint(shown: Shown): void {
    this.#legend.show(this.#surface.picture(), shown);
    this.#surface.repaint(shown);
    markTime('painted');
    this.#desk.arrive();
    this.#refresh();
    this.#surface.keepBelow(this.#head());
  }

  #head(): number {
    return this.#panels.top.offsetHeight + HEADROOM;
  }

  #refresh(): void {
    this.#panels.update(this.#desk.now());
  }

  #layOut(): void {
    this.#surface.fitAnew();
    // What was pinned a moment ago may not have come back yet: whoever keeps the pins knows.
    if (this.#writes || this.#presenter.pins.size > 0) void this.#writer.pin({}, true);
    this.#presenter.afresh();
  }

  #say(broken: boolean, trouble: Trouble): void {
    this.#broken = broken;
    this.#trouble = trouble;
    this.#notice.show(broken ? texts.broken : trouble && texts[trouble]);
  }
}

const keysOf = ({ nodes, edges, groups }: SelectMessage): string[] => [
  ...nodes.map((id) => `node:${id}`),
  ...edges.map((id) => `edge:${id}`),
  ...groups.map((id) => `group:${id}`),
];
