/** From the map and what is asked of it to the picture in the page: at once on the old places, then as the layout has it. */
import type { Graph, LaidOutGraph, Point } from '../../views/graph/graph.js';
import { createHistory, resembles } from '../../views/graph/history.js';
import type { Landscape } from '../../views/graph/landscape.js';
import { provisional } from '../../views/graph/layout/provisional.js';
import type { Ask } from '../../views/graph/show/ask.js';
import { showGraph, type Shown } from '../../views/graph/show/show.js';
import { changesBetween, noChanges, type Changes } from './changes.js';
import { TooSlow, type LayoutClient } from './layout-client.js';
import { measured } from './measured.js';
import { sketchOf } from './sketch.js';

export interface PresenterOptions {
  readonly client: LayoutClient;
  pane(): { readonly width: number; readonly height: number };
  /** What is in the page now. */
  seen(): LaidOutGraph | undefined;
  /** Puts a picture into the page; `settled`: it comes from the layout. */
  paint(picture: LaidOutGraph | undefined, shown: Shown, how: { settled: boolean; changes: Changes }): void;
  /** Only colours and words changed. */
  repaint(shown: Shown): void;
  trouble(kind: 'slow' | 'failed' | undefined): void;
}

/** A layout that comes within this many milliseconds needs no provisional picture. */
const PATIENCE = 60;

export class Presenter {
  readonly #options: PresenterOptions;
  readonly #history = createHistory();
  #landscape: Landscape | undefined;
  #ask: Ask = {};
  #pins: ReadonlyMap<string, Point> = new Map();
  #shown: Shown | undefined;
  /** What is to be laid out, with the pins: the same again needs no layout. */
  #wanted = '';

  constructor(options: PresenterOptions) {
    this.#options = options;
  }

  get landscape(): Landscape | undefined {
    return this.#landscape;
  }

  get shown(): Shown | undefined {
    return this.#shown;
  }

  get pins(): ReadonlyMap<string, Point> {
    return this.#pins;
  }

  /** The map changed, or where its things are pinned. */
  take(landscape: Landscape, pins: ReadonlyMap<string, Point>): void {
    this.#landscape = landscape;
    this.#pins = pins;
    this.#present(true);
  }

  /** Something else is asked of it. */
  ask(ask: Ask): void {
    this.#ask = ask;
    this.#present(false);
  }

  /** As if it was seen for the first time. */
  afresh(): void {
    this.#history.clear();
    this.#wanted = '';
    this.#present(false);
  }

  /** `edited`: what is new in the picture is new in the text. */
  #present(edited: boolean): void {
    if (!this.#landscape) return;
    const before = this.#shown;
    const { closed = [] } = before ?? {};
    const shown = measured('show', () =>
      showGraph(this.#landscape as Landscape, { ...this.#ask, settled: closed }),
    );
    this.#shown = shown;
    const wanted = JSON.stringify([shown.graph, [...this.#pins]]);
    if (wanted === this.#wanted) return this.#options.repaint(shown);
    this.#wanted = wanted;
    const changes = edited && before ? changesBetween(before.graph, shown.graph) : noChanges;
    void this.#lay(shown, changes);
  }

  async #lay(shown: Shown, changes: Changes): Promise<void> {
    const { graph } = shown;
    if (graph.nodes.length === 0 && graph.groups.length === 0)
      return this.#options.paint(undefined, shown, { settled: true, changes });
    const early = this.#early(graph);
    let pending = changes;
    const show = (picture: LaidOutGraph | undefined, settled: boolean): void => {
      if (!picture || this.#shown !== shown) return;
      this.#options.paint(picture, shown, { settled, changes: pending });
      pending = noChanges;
    };
    // What keeps its place may be repainted at once; a sketch of what is new only if the layout keeps one waiting.
    if (early && isCalm(early, this.#options.seen())) show(early, false);
    const timer = setTimeout(() => show(early, false), PATIENCE);
    try {
      const previous = this.#history.before(graph);
      const pins = Object.fromEntries(this.#pins);
      const picture = await this.#options.client.layout({
        graph,
        pane: this.#options.pane(),
        ...(previous && { previous }),
        ...(this.#pins.size > 0 && { pins }),
      });
      clearTimeout(timer);
      if (picture) this.#settle(picture, shown, show);
    } catch (error) {
      clearTimeout(timer);
      this.#options.trouble(error instanceof TooSlow ? 'slow' : 'failed');
      show(early, false);
    }
  }

  #settle(
    picture: LaidOutGraph,
    shown: Shown,
    show: (picture: LaidOutGraph, settled: boolean) => void,
  ): void {
    if (this.#shown?.graph !== shown.graph) return;
    this.#history.add(picture);
    this.#options.trouble(undefined);
    show(picture, true);
  }

  #early(graph: Graph): LaidOutGraph | undefined {
    const seen = this.#options.seen();
    if (!seen) return sketchOf(graph);
    return resembles(seen, graph) ? provisional(seen, graph) : undefined;
  }
}

/** Nothing in it stands where nothing stood before. */
function isCalm(early: LaidOutGraph, seen: LaidOutGraph | undefined): boolean {
  if (early.nodes.length !== seen?.nodes.length) return false;
  const known = new Set(seen.edges.map(({ id }) => id));
  return early.edges.every(({ late, id }) => !late || known.has(id));
}
