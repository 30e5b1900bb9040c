/** The preview: follows the graph that it is told, and tells what the user chose in it. */
import type { Anchor } from '../../base/span.js';
import type { Graph, LaidOutGraph } from '../../views/graph/graph.js';
import { createHistory, resembles } from '../../views/graph/history.js';
import { provisional } from '../../views/graph/layout/provisional.js';
import { createLegend, createNotice, emptyHint, toolbar } from './furniture.js';
import { createGestures, type View } from './gestures.js';
import { listenToKeys } from './keyboard.js';
import { TooSlow, type LayoutClient } from './layout-client.js';
import { createLights, splitKey } from './lights.js';
import { withHidden } from './merge.js';
import type { Host } from './host.js';
import type { GraphMessage, PreviewState, SelectMessage, ToPreview } from './messages.js';
import { listenToPointer } from './pointer.js';
import { readingOrder } from './reading-order.js';
import { Scene } from './scene.js';
import { createStage, drift } from './stage.js';

/** A layout that comes within this many milliseconds needs no provisional picture. */
const PATIENCE = 60;
const ZOOM = 1.3;

const texts = {
  broken: 'Part of the text cannot be read just now. What it hides is shown as it was.',
  slow: 'This map is too large to be laid out in time. What is new stands where there was room.',
  failed: 'The layout failed. What is new stands where there was room.',
};

const icons = {
  in: 'M8 3.5V12.5M3.5 8H12.5',
  out: 'M3.5 8H12.5',
  fit: 'M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10',
  tidy: 'M2.5 3H6.5V6.5H2.5ZM9.5 9.5H13.5V13H9.5ZM6.5 4.7H11.5V9.5',
};

export class Preview {
  readonly #host: Host;
  readonly #client: LayoutClient;
  readonly #scene = new Scene();
  readonly #lights = createLights(this.#scene);
  readonly #gestures = createGestures(this.#scene, (byHand) => this.#moved(byHand));
  readonly #stage = createStage(this.#scene, this.#lights, this.#gestures);
  readonly #legend = createLegend(document);
  readonly #notice = createNotice(document);
  readonly #hint = emptyHint(document);
  readonly #history = createHistory();
  #state: PreviewState;
  /** The last graph that no broken text hid a part of. */
  #good: Graph | undefined;
  #graph: Graph | undefined;
  #broken = false;
  #trouble: string | undefined;
  /** What Tab reaches now. */
  #stop: string | undefined;

  constructor(place: HTMLElement, host: Host, client: LayoutClient) {
    this.#host = host;
    this.#client = client;
    this.#state = (host.state() as PreviewState | undefined) ?? {};
    if (this.#state.selected !== undefined) this.#lights.choose([this.#state.selected]);
    place.append(this.#scene.svg, this.#hint, this.#notice.element, this.#legend.element, this.#toolbar());
    this.#listen();
  }

  hear(message: ToPreview): void {
    if (message.type === 'graph') this.#take(message);
    else this.#select(message);
  }

  #toolbar(): HTMLElement {
    return toolbar(document, [
      { label: 'Zoom in (+)', icon: icons.in, run: () => this.#gestures.zoomBy(ZOOM) },
      { label: 'Zoom out (-)', icon: icons.out, run: () => this.#gestures.zoomBy(1 / ZOOM) },
      { label: 'Fit to the pane (0)', icon: icons.fit, run: () => this.#fit() },
      { label: 'Lay out afresh', icon: icons.tidy, run: () => this.#tidy() },
    ]);
  }

  #listen(): void {
    listenToPointer(this.#scene, {
      hover: (key) => this.#lights.hover(key),
      click: (key) => (key === undefined ? this.#choose(undefined) : this.#open(key)),
    });
    listenToKeys(this.#scene.svg, {
      pan: (x, y) => this.#gestures.panBy({ x, y }),
      zoom: (factor) => this.#gestures.zoomBy(factor),
      fit: () => this.#fit(),
      walk: (forward) => this.#walk(forward),
      open: () => this.#stop !== undefined && this.#open(this.#stop),
      clear: () => this.#clear(),
    });
    new ResizeObserver(() => this.#state.view ?? this.#refit()).observe(this.#scene.svg);
  }

  #take({ graph, uri, broken = false }: GraphMessage): void {
    this.#keep({ uri });
    this.#broken = broken;
    if (!broken) this.#good = graph;
    const wanted = broken && this.#good ? withHidden(this.#good, graph) : graph;
    this.#say();
    if (JSON.stringify(wanted) === JSON.stringify(this.#graph)) return;
    this.#graph = wanted;
    this.#draw(wanted);
  }

  #draw(graph: Graph): void {
    const empty = graph.nodes.length === 0 && graph.groups.length === 0;
    this.#hint.hidden = !empty;
    this.#legend.show(graph);
    if (empty) {
      this.#stage.show(undefined);
      return;
    }
    void this.#lay(graph, this.#history.before(graph));
  }

  async #lay(graph: Graph, previous: LaidOutGraph | undefined): Promise<void> {
    const seen = this.#stage.picture();
    const early = seen && resembles(seen, graph) ? provisional(seen, graph) : undefined;
    const repaint = (): void => {
      if (early && this.#graph === graph) this.#show(early, false);
    };
    // What keeps its place may be repainted at once; a sketch of what is new only if the layout keeps one waiting.
    const calm = early?.edges.every(({ late, id }) => !late || seen?.edges.some((edge) => edge.id === id));
    if (calm && early?.nodes.length === seen?.nodes.length) repaint();
    const timer = setTimeout(repaint, PATIENCE);
    try {
      const pane = { width: this.#scene.svg.clientWidth, height: this.#scene.svg.clientHeight };
      const picture = await this.#client.layout({ graph, pane, ...(previous && { previous }) });
      if (picture && this.#graph === graph) this.#settle(picture);
    } catch (error) {
      this.#trouble = error instanceof TooSlow ? texts.slow : texts.failed;
      this.#say();
      repaint();
    } finally {
      clearTimeout(timer);
    }
  }

  #settle(picture: LaidOutGraph): void {
    this.#history.add(picture);
    this.#trouble = undefined;
    this.#say();
    this.#show(picture, true);
  }

  /** The view follows the picture while it is fitted; else what was chosen stays where it is on the screen. */
  #show(picture: LaidOutGraph, glide: boolean): void {
    const before = this.#stage.picture();
    this.#stage.show(picture, { glide, view: this.#viewFor(picture, before) });
    const order = readingOrder(picture);
    this.#reach(this.#stop !== undefined && order.includes(this.#stop) ? this.#stop : order[0]);
  }

  #viewFor(picture: LaidOutGraph, before: LaidOutGraph | undefined): View {
    const { view } = this.#state;
    if (!view) return this.#gestures.fit(picture);
    if (!before) return view;
    const { x, y } = drift(before, picture, this.#lights.chosen());
    const now = this.#gestures.view();
    return { k: now.k, x: now.x - x * now.k, y: now.y - y * now.k };
  }

  #fit(): void {
    this.#keep({ view: undefined });
    this.#refit();
  }

  #refit(): void {
    const picture = this.#stage.picture();
    if (picture && this.#scene.svg.clientWidth > 0) this.#gestures.set(this.#gestures.fit(picture));
  }

  #tidy(): void {
    this.#history.clear();
    this.#keep({ view: undefined });
    if (this.#graph) this.#draw(this.#graph);
  }

  #moved(byHand: boolean): void {
    if (byHand || this.#state.view) this.#keep({ view: this.#gestures.view() });
  }

  #select({ nodes, edges, groups }: SelectMessage): void {
    const keys = [
      ...nodes.map((id) => `node:${id}`),
      ...edges.map((id) => `edge:${id}`),
      ...groups.map((id) => `group:${id}`),
    ];
    this.#lights.choose(keys);
    this.#keep({ selected: keys[0] });
  }

  #choose(key: string | undefined): void {
    this.#lights.choose(key === undefined ? [] : [key]);
    this.#keep({ selected: key });
  }

  #open(key: string): void {
    this.#choose(key);
    const at = this.#anchorOf(key);
    if (at) this.#host.post({ type: 'reveal', at });
  }

  #anchorOf(key: string): Anchor | undefined {
    const [kind, id] = splitKey(key);
    const picture = this.#stage.picture();
    const things = { node: picture?.nodes, edge: picture?.edges, group: picture?.groups }[kind];
    return things?.find((thing) => thing.id === id)?.at;
  }

  #walk(forward: boolean): boolean {
    const picture = this.#stage.picture();
    if (!picture) return false;
    const order = readingOrder(picture);
    const focused = document.activeElement?.getAttribute('data-key');
    const at = focused === undefined || focused === null ? -1 : order.indexOf(focused);
    const next = at < 0 && !forward ? undefined : order[at + (forward ? 1 : -1)];
    if (next === undefined) return false;
    this.#reach(next);
    const element = this.#scene.element(next);
    element?.focus({ preventScroll: true });
    if (element) this.#bringIntoView(element);
    return element !== undefined;
  }

  /** One thing at a time takes part in the page's own order of Tab. */
  #reach(key: string | undefined): void {
    if (this.#stop !== undefined) this.#scene.element(this.#stop)?.setAttribute('tabindex', '-1');
    this.#stop = key;
    if (key !== undefined) this.#scene.element(key)?.setAttribute('tabindex', '0');
  }

  #bringIntoView(element: SVGElement): void {
    const [pane, box] = [this.#scene.svg.getBoundingClientRect(), element.getBoundingClientRect()];
    const x = Math.max(0, pane.left - box.left) || Math.min(0, pane.right - box.right);
    const y = Math.max(0, pane.top - box.top) || Math.min(0, pane.bottom - box.bottom);
    if (x !== 0 || y !== 0) this.#gestures.panBy({ x, y });
  }

  #clear(): void {
    this.#choose(undefined);
    this.#lights.hover(undefined);
    if (document.activeElement instanceof SVGElement) this.#scene.svg.focus();
  }

  #say(): void {
    this.#notice.show(this.#broken ? texts.broken : this.#trouble);
  }

  #keep(change: {
    readonly uri?: string;
    readonly selected?: string | undefined;
    readonly view?: View | undefined;
  }): void {
    const { uri, selected, view } = { ...this.#state, ...change };
    this.#state = {
      ...(uri !== undefined && { uri }),
      ...(selected !== undefined && { selected }),
      ...(view && { view }),
    };
    this.#host.setState(this.#state);
  }
}
