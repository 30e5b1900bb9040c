/** From the map and what is asked of it to the picture in the page: at once on the old places, then as the layout has it. */
import type { Graph, LaidOutGraph, Point } from '../../views/graph/graph.js';
import { createHistory, resembles } from '../../views/graph/history.js';
import type { Landscape } from '../../views/graph/landscape.js';
import { provisional } from '../../views/graph/layout/provisional.js';
import type { Ask } from '../../views/graph/show/ask.js';
import type { Shown } from '../../views/graph/show/show.js';
import { changesBetween, noChanges, type Changes } from './changes.js';
import { frameAfterNext } from './frames.js';
import type { LayoutClient } from './layout-client.js';
import { createReceiver } from './receiver.js';
import { sketchOf } from './sketch.js';
import { TooSlow } from './workers/line.js';
import type { KnownMap, ShowClient } from './workers/show-client.js';
import type { ShowAnswer } from './workers/show-messages.js';

/** Who works for the page, so that it waits for nothing. */
export interface Clients {
  readonly shows: ShowClient;
  readonly layouts: LayoutClient;
}

export interface PresenterOptions {
  readonly clients: Clients;
  pane(): { readonly width: number; readonly height: number };
  /** What is in the page now. */
  seen(): LaidOutGraph | undefined;
  /** Puts a picture into the page; `settled`: it comes from the layout. */
  paint(picture: LaidOutGraph | undefined, shown: Shown, how: { settled: boolean; changes: Changes }): void;
  /** Only colours and words changed. */
  repaint(shown: Shown): void;
  trouble(kind: 'slow' | 'failed' | undefined): void;
}

/** A layout that comes within this many milliseconds needs no provisional picture. Where those before came later, none is waited for. */
const PATIENCE = 12;

export class Presenter {
  readonly #options: PresenterOptions;
  readonly #history = createHistory();
  readonly #receive = createReceiver();
  #landscape: Landscape | undefined;
  #ask: Ask = {};
  #pins: ReadonlyMap<string, Point> = new Map();
  #shown: Shown | undefined;
  /** The text changed since what is shown: what is new in the picture is new in it. */
  #edited = false;
  /** Pins of the picture that was laid out last. */
  #pinned = '';
  /** Milliseconds that a layout after an edit takes, the last ones above all. */
  #pace = 0;
  /** Lays out again what was laid out before. */
  #afresh = false;

  constructor(options: PresenterOptions) {
    this.#options = options;
  }

  /** The whole map. */
  get landscape(): Landscape | undefined {
    return this.#landscape;
  }

  /** What of it is shown: it follows the map and the ask a moment later. */
  get shown(): Shown | undefined {
    return this.#shown;
  }

  get pins(): ReadonlyMap<string, Point> {
    return this.#pins;
  }

  /** The map changed, or where its things are pinned. */
  take(map: KnownMap, pins: ReadonlyMap<string, Point>): void {
    this.#landscape = this.#receive(map.graph, map.broken);
    this.#options.clients.shows.take(map);
    this.#pins = pins;
    this.#edited = true;
    void this.#present();
  }

  /** Things are being pinned or let go (`null`): it is seen before whoever keeps the pins tells it. What is returned takes it back. */
  pin(pins: Readonly<Record<string, Point | null>>): () => void {
    const before = this.#pins;
    const after = new Map(before);
    for (const [id, at] of Object.entries(pins)) {
      if (at) after.set(id, at);
      else after.delete(id);
    }
    this.#pins = after;
    void this.#present();
    return () => {
      if (this.#pins !== after) return;
      this.#pins = before;
      void this.#present();
    };
  }

  /** Something else is asked of it. */
  ask(ask: Ask): void {
    this.#ask = ask;
    void this.#present();
  }

  /** As if it was seen for the first time. */
  afresh(): void {
    this.#history.clear();
    this.#afresh = true;
    void this.#present();
  }

  async #present(): Promise<void> {
    if (!this.#landscape) return;
    try {
      const answer = await this.#options.clients.shows.show(this.#ask);
      if (answer) this.#show(answer);
    } catch (error) {
      this.#options.trouble(error instanceof TooSlow ? 'slow' : 'failed');
    }
  }

  #show({ shown: rest, graph }: ShowAnswer): void {
    const before = this.#shown;
    const shown = { ...rest, graph: graph ?? before?.graph ?? nothing };
    const pinned = JSON.stringify([...this.#pins.keys()].sort().map((id) => [id, this.#pins.get(id)]));
    const stands = graph === undefined && pinned === this.#pinned && !this.#afresh;
    const changes = this.#edited && before ? changesBetween(before.graph, shown.graph) : noChanges;
    [this.#shown, this.#pinned, this.#afresh, this.#edited] = [shown, pinned, false, false];
    if (stands) this.#options.repaint(shown);
    else void this.#lay(shown, changes);
  }

  async #lay(shown: Shown, changes: Changes): Promise<void> {
    const { graph } = shown;
    if (graph.nodes.length === 0 && graph.groups.length === 0)
      return this.#options.paint(undefined, shown, { settled: true, changes });
    const early = this.#early(graph);
    let pending = changes;
    let drawn: Promise<void> | undefined;
    const show = (picture: LaidOutGraph | undefined, settled: boolean): void => {
      // What is painted may be newer than what was laid out: words and colours change alone.
      const now = this.#shown;
      if (!picture || now?.graph !== graph) return;
      this.#options.paint(picture, now, { settled, changes: pending });
      pending = noChanges;
      if (!settled) drawn = frameAfterNext();
    };
    // What keeps its place may be repainted at once; a sketch of what is new only if the layout keeps one waiting.
    const isShown = early !== undefined && (this.#pace > PATIENCE || isCalm(early, this.#options.seen()));
    if (isShown) show(early, false);
    const timer = isShown ? undefined : setTimeout(() => show(early, false), PATIENCE);
    const asked = performance.now();
    try {
      const previous = this.#history.before(graph);
      const pins = Object.fromEntries(this.#pins);
      const picture = await this.#options.clients.layouts.layout({
        graph,
        pane: this.#options.pane(),
        ...(previous && { previous }),
        ...(this.#pins.size > 0 && { pins }),
      });
      clearTimeout(timer);
      if (previous) this.#pace = (this.#pace + performance.now() - asked) / 2;
      if (!picture || !this.#settles(picture, graph)) return;
      // Two pictures in one frame would cost twice what it takes until one is seen.
      await drawn;
      show(picture, true);
    } catch (error) {
      clearTimeout(timer);
      this.#options.trouble(error instanceof TooSlow ? 'slow' : 'failed');
      show(early, false);
    }
  }

  /** False where the map is another by now. */
  #settles(picture: LaidOutGraph, graph: Graph): boolean {
    if (this.#shown?.graph !== graph) return false;
    this.#history.add(picture);
    this.#options.trouble(undefined);
    return true;
  }

  #early(graph: Graph): LaidOutGraph | undefined {
    const seen = this.#options.seen();
    if (!seen) return sketchOf(graph);
    return resembles(seen, graph) ? provisional(seen, graph) : undefined;
  }
}

const nothing: Graph = { nodes: [], groups: [], edges: [] };

/** Nothing in it stands where nothing stood before. */
function isCalm(early: LaidOutGraph, seen: LaidOutGraph | undefined): boolean {
  if (early.nodes.length !== seen?.nodes.length) return false;
  const known = new Set(seen.edges.map(({ id }) => id));
  return early.edges.every(({ late, id }) => !late || known.has(id));
}
