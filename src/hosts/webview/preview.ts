/** The preview: follows the map that it is told, shows of it what is asked, and tells what the user chose in it. */
import type { LaidOutGraph, Point } from '../../views/graph/graph.js';
import type { Shown } from '../../views/graph/show/show.js';
import { changesInWords, type Changes } from './changes.js';
import { Desk } from './desk.js';
import { listenToDragging } from './dragging.js';
import { createLegend, createNotice, createToast, emptyHint, toolbar } from './furniture.js';
import { createGestures } from './gestures.js';
import { createHandle } from './handle.js';
import type { Host } from './host.js';
import { listenToKeys, pressChord } from './keyboard.js';
import type { LayoutClient } from './layout-client.js';
import { createLights } from './lights.js';
import { markTime } from './measured.js';
import { dive, menuOf } from './menus.js';
import type { CommandMessage, GraphMessage, ToPreview, View } from './messages.js';
import { createPanels } from './panels.js';
import { listenToPointer } from './pointer.js';
import { Presenter } from './presenter.js';
import { createReceiver } from './receiver.js';
import { Scene } from './scene.js';
import { createStage, drift } from './stage.js';
import { createRequester } from './state/requests.js';
import { createStore } from './state/store.js';
import { boxOf, nameOf } from './things.js';
import { tipOf } from './tips.js';
import { createWalker } from './walker.js';
import { Writer } from './writer.js';
import { h } from './dom.js';

const ZOOM = 1.3;

const texts = {
  broken: 'Part of the text cannot be read just now. What it hides is shown as it was.',
  slow: 'This map is too large to be laid out in time. What is new stands where there was room.',
  failed: 'The layout failed. What is new stands where there was room.',
};

export class Preview {
  readonly #store;
  readonly #scene = new Scene();
  readonly #lights = createLights(this.#scene);
  readonly #gestures = createGestures(this.#scene, (byHand) => this.#moved(byHand));
  readonly #stage = createStage(this.#scene, this.#lights, this.#gestures);
  readonly #walker = createWalker(this.#scene, this.#gestures, (key) => this.#arrived(key));
  readonly #handle = createHandle(this.#scene);
  readonly #legend = createLegend();
  readonly #notice = createNotice();
  readonly #toast = createToast();
  readonly #hint = emptyHint();
  readonly #receive = createReceiver();
  readonly #requests;
  readonly #presenter: Presenter;
  readonly #desk: Desk;
  readonly #writer: Writer;
  readonly #panels;
  #broken = false;
  #trouble: 'slow' | 'failed' | undefined;

  constructor(place: HTMLElement, host: Host, client: LayoutClient) {
    this.#store = createStore(host);
    this.#requests = createRequester(host);
    this.#presenter = new Presenter({
      client,
      pane: () => ({ width: this.#scene.svg.clientWidth, height: this.#scene.svg.clientHeight }),
      seen: () => this.#stage.picture(),
      paint: (picture, shown, how) => this.#paint(picture, shown, how),
      repaint: (shown) => this.#repaint(shown),
      trouble: (kind) => this.#say(this.#broken, kind),
    });
    this.#desk = new Desk({
      host,
      store: this.#store,
      presenter: this.#presenter,
      picture: () => this.#stage.picture(),
      light: (keys) => this.#lights.choose(keys),
      centre: (key) => this.#centre(key),
      refresh: () => this.#panels?.update(this.#desk.now()),
    });
    this.#panels = createPanels({
      desk: this.#desk,
      requests: this.#requests,
      tip: (key) => tipOf(key, this.#desk.now(), this.#requests),
      write: () => this.#writer,
      tell: (text) => this.#toast.tell(text),
      layOut: () => this.#layOut(),
      focusBack: () => this.#focusBack(),
      openMenu: (key, at) => this.#menu(key, at),
    });
    this.#writer = new Writer({
      requests: this.#requests,
      dialog: this.#panels.dialog,
      now: () => this.#desk.now(),
      tell: (text) => this.#toast.tell(text),
    });
    const { ask } = this.#store.state;
    this.#presenter.ask(ask ?? {});
    if (ask) host.post({ type: 'asked', ask });
    const { selected } = this.#store.state;
    if (selected !== undefined) this.#lights.choose([selected]);
    place.append(...this.#parts());
    this.#listen(host);
    this.#panels.update(this.#desk.now());
  }

  hear(message: ToPreview): void {
    if (message.type === 'graph') this.#take(message);
    else if (message.type === 'answer') this.#requests.hear(message);
    else if (message.type === 'show') this.#desk.show(message);
    else if (message.type === 'command') this.#obey(message);
    else {
      const { nodes, edges, groups } = message;
      const keys = [
        ...nodes.map((id) => `node:${id}`),
        ...edges.map((id) => `edge:${id}`),
        ...groups.map((id) => `group:${id}`),
      ];
      this.#desk.follow(keys);
    }
  }

  #parts(): HTMLElement[] {
    const { top, search, menu, tip, side, dialog } = this.#panels;
    const zoom = toolbar([
      { label: 'Zoom in', keys: '+', icon: 'plus', run: () => this.#gestures.zoomBy(ZOOM) },
      { label: 'Zoom out', keys: '-', icon: 'minus', run: () => this.#gestures.zoomBy(1 / ZOOM) },
      { label: 'Fit to the pane', keys: '0', icon: 'fit', run: () => this.#fit() },
      { label: 'Lay out again', icon: 'tidy', run: () => this.#layOut() },
    ]);
    const foot = h('div', { class: 'foot' }, this.#legend.element, zoom);
    const pane = h('div', { class: 'pane' });
    pane.append(
      this.#scene.svg,
      this.#hint,
      top,
      this.#notice.element,
      foot,
      search.element,
      menu.element,
      tip.element,
      this.#toast.element,
    );
    return [pane, side, dialog.element];
  }

  #listen(host: Host): void {
    const { tip, menu, search } = this.#panels;
    listenToPointer(this.#scene, {
      hover: (key, at) => {
        this.#lights.hover(key?.startsWith('group:') ? undefined : key);
        if (key === undefined) return tip.leave();
        this.#handle.at(key, this.#stage.picture());
        tip.wait(key, at);
      },
      click: (key) => {
        tip.hide();
        this.#desk.choose(key);
        if (key !== undefined) this.#desk.read(key, false);
      },
      doubleClick: (key) => this.#dive(key),
      menu: (key, at) => this.#menu(key, at),
    });
    listenToDragging(this.#scene, {
      moving: (id, by) => this.#drag(id, by),
      move: (id, by) => this.#drop(id, by),
      connect: (from, to) => this.#writer.addFlow(from, to),
    });
    this.#listenToKeys();
    this.#scene.svg.addEventListener('focusin', () => {
      const key = this.#walker.focused();
      if (key !== undefined) this.#lights.hover(key);
    });
    this.#scene.svg.addEventListener('focusout', () => this.#lights.hover(undefined));
    if (host.ownKeys)
      document.addEventListener('keydown', (event) => {
        const chords = { back: () => this.#desk.back(), forward: () => this.#desk.forward(), search: () => search.open() };
        if (pressChord(event, chords)) event.preventDefault();
      });
    this.#scene.svg.addEventListener('pointerdown', () => menu.close());
    new ResizeObserver(() => this.#store.state.view ?? this.#refit()).observe(this.#scene.svg);
  }

  #listenToKeys(): void {
    const at = (act: (key: string) => void): void => {
      const key = this.#walker.focused() ?? this.#store.state.selected;
      if (key !== undefined) act(key);
    };
    listenToKeys(this.#scene.svg, {
      pan: (x, y) => this.#gestures.panBy({ x, y }),
      move: (x, y) => this.#nudge({ x, y }),
      zoom: (factor) => this.#gestures.zoomBy(factor),
      fit: () => this.#fit(),
      walk: (forward) => this.#walker.walk(forward),
      menu: () => at((key) => this.#menu(key)),
      read: () => at((key) => this.#desk.read(key, true)),
      dive: () => at((key) => this.#dive(key)),
      rename: () => at((key) => this.#writer.rename(key)),
      addFlow: () => this.#writer.addFlow(this.#placeInHand()),
      explain: () => at((key) => this.#explain(key)),
      search: () => this.#panels.search.open(),
      clear: () => this.#clear(),
    });
  }

  #take(message: GraphMessage): void {
    markTime('received');
    const { landscape, pins, broken } = this.#receive(message);
    this.#store.keep({ uri: message.uri });
    this.#say(broken, this.#trouble);
    this.#presenter.take(landscape, pins);
    this.#panels.update(this.#desk.now());
  }

  #obey({ command }: CommandMessage): void {
    if (command === 'search') this.#panels.search.open();
    else if (command === 'back') this.#desk.back();
    else if (command === 'forward') this.#desk.forward();
    else if (command === 'layOut') this.#layOut();
    else if (command === 'copyLink') void this.#panels.copyLink();
    else if (command === 'saveView') this.#panels.saveView();
    else this.#desk.open('list');
  }

  #paint(
    picture: LaidOutGraph | undefined,
    shown: Shown,
    { settled, changes }: { readonly settled: boolean; readonly changes: Changes },
  ): void {
    const before = this.#stage.picture();
    this.#hint.hidden = picture !== undefined || shown.hidden.systems > 0;
    this.#legend.show(picture, shown.legend);
    const view = picture && this.#viewFor(picture, before);
    this.#stage.show(picture, {
      glide: settled,
      paint: shown.paint,
      leaving: changes.removed,
      ...(view && { view }),
    });
    this.#stage.mark(changes);
    markTime(settled ? 'settled' : 'painted');
    const words = changesInWords(changes);
    if (words !== undefined) this.#toast.tell(words, true);
    if (picture) this.#walker.refresh(picture);
    if (settled) this.#desk.arrive();
    this.#panels.update(this.#desk.now());
  }

  #repaint(shown: Shown): void {
    this.#legend.show(this.#stage.picture(), shown.legend);
    this.#stage.repaint(shown.paint);
    markTime('painted');
    this.#desk.arrive();
    this.#panels?.update(this.#desk.now());
  }

  /** The view follows the picture while it is fitted; else what was chosen stays where it is on the screen. */
  #viewFor(picture: LaidOutGraph, before: LaidOutGraph | undefined): View {
    const { view } = this.#store.state;
    if (!view) return this.#gestures.fit(picture);
    if (!before) return view;
    const { x, y } = drift(before, picture, this.#lights.chosen());
    const now = this.#gestures.view();
    return { k: now.k, x: now.x - x * now.k, y: now.y - y * now.k };
  }

  #fit(): void {
    this.#store.keep({ view: undefined });
    this.#refit();
  }

  #refit(): void {
    const picture = this.#stage.picture();
    if (picture && this.#scene.svg.clientWidth > 0) this.#gestures.set(this.#gestures.fit(picture));
  }

  #layOut(): void {
    this.#store.keep({ view: undefined });
    if (this.#presenter.pins.size > 0) void this.#writer.pin({}, true);
    this.#presenter.afresh();
  }

  #moved(byHand: boolean): void {
    const view = this.#gestures.view();
    this.#scene.look(this.#gestures.seen());
    if (byHand) this.#panels?.tip.hide();
    if (byHand || this.#store.state.view) this.#store.keep({ view });
  }

  #centre(key: string): void {
    const picture = this.#stage.picture();
    const box = picture && boxOf(key, picture);
    if (!box) return;
    const view = this.#gestures.centred(box);
    this.#gestures.set(view);
    this.#store.keep({ view });
    this.#walker.focus(key);
  }

  #arrived(key: string): void {
    if (key !== this.#store.state.selected) this.#desk.choose(key);
  }

  #dive(key: string): void {
    const { shown } = this.#presenter;
    if (shown) dive(key, shown.graph, this.#desk);
  }

  #menu(key: string, at = this.#placeOf(key)): void {
    const { shown } = this.#presenter;
    if (!shown) return;
    this.#panels.tip.hide();
    const items = menuOf(key, shown.graph, {
      desk: this.#desk,
      writer: this.#writer,
      explain: (each) => this.#explain(each),
    });
    this.#panels.menu.open(nameOf(key, shown.graph), items, at, () => this.#focusBack());
  }

  #explain(key: string): void {
    this.#panels.tip.show(key, this.#placeOf(key));
  }

  /** Where something stands in the pane. */
  #placeOf(key: string): Point {
    const pane = this.#scene.svg.getBoundingClientRect();
    const box = this.#scene.element(key)?.getBoundingClientRect();
    if (!box) return { x: pane.width / 2, y: pane.height / 2 };
    return { x: box.left + box.width / 2 - pane.left, y: box.bottom - pane.top - 8 };
  }

  #focusBack(): void {
    const { selected } = this.#store.state;
    const element = selected === undefined ? undefined : this.#scene.element(selected);
    (element ?? this.#scene.svg).focus({ preventScroll: true });
  }

  #placeInHand(): string | undefined {
    const key = this.#walker.focused() ?? this.#store.state.selected;
    return key?.startsWith('node:') ? key.slice('node:'.length) : undefined;
  }

  #drag(id: string, by: Point): void {
    const box = boxOf(`node:${id}`, this.#stage.picture() ?? nothing);
    const element = this.#scene.element(`node:${id}`);
    this.#handle.at(undefined, undefined);
    this.#panels.tip.hide();
    if (box) element?.setAttribute('transform', `translate(${box.x + by.x} ${box.y + by.y})`);
  }

  #drop(id: string, by: Point): void {
    const box = boxOf(`node:${id}`, this.#stage.picture() ?? nothing);
    if (!box) return;
    if (by.x === 0 && by.y === 0) return this.#drag(id, by);
    void this.#writer.pin({ [id]: { x: Math.round(box.x + by.x), y: Math.round(box.y + by.y) } });
  }

  #nudge(by: Point): boolean {
    const id = this.#placeInHand();
    if (id === undefined) return false;
    this.#drop(id, by);
    return true;
  }

  #clear(): void {
    if (this.#panels.tip.hide()) return;
    this.#desk.choose(undefined);
    this.#lights.hover(undefined);
    if (document.activeElement instanceof SVGElement) this.#scene.svg.focus();
  }

  #say(broken: boolean, trouble: 'slow' | 'failed' | undefined): void {
    this.#broken = broken;
    this.#trouble = trouble;
    this.#notice.show(broken ? texts.broken : trouble && texts[trouble]);
  }
}

const nothing: LaidOutGraph = {
  width: 0,
  height: 0,
  nodes: [],
  groups: [],
  edges: [],
  trunks: [],
  direction: 'right',
  notes: [],
};
