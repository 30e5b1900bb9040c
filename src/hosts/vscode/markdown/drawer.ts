/** Draws maps for the Markdown preview, off the extension host's thread: one after the other, each within a time. */
import { drawShown } from '../../../views/graph/draw.js';
import type { Graph, LaidOutGraph } from '../../../views/graph/graph.js';
import type { Landscape } from '../../../views/graph/landscape.js';
import type { Ask } from '../../../views/graph/show/ask.js';
import type { Pins } from '../../../views/graph/pins.js';
import { showGraph } from '../../../views/graph/show/show.js';
import type { LayoutAnswer, LayoutRequest } from '../../webview/layout-messages.js';

/** A worker, whatever runs it. */
export interface LayoutPort {
  post(request: LayoutRequest): void;
  listen(hear: (answer: LayoutAnswer) => void, fail: (reason: string) => void): void;
  end(): void;
}

/** The column of a Markdown page. */
const PANE = { width: 1000, height: 700 };
const TIME_LIMIT = 20_000;

export class Drawer {
  readonly #start: () => Promise<LayoutPort>;
  readonly #limit: number;
  #port: Promise<LayoutPort> | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #count = 0;

  constructor(start: () => Promise<LayoutPort>, limit = TIME_LIMIT) {
    this.#start = start;
    this.#limit = limit;
  }

  draw(landscape: Landscape, ask: Ask, pins: Pins): Promise<string> {
    const drawn = this.#turn.then(async () => {
      const layout = { layout: (graph: Graph) => this.#layout(graph, pins) };
      const { svg } = await drawShown(showGraph(landscape, ask), layout, { theme: 'vscode' });
      return svg;
    });
    this.#turn = drawn.catch(() => undefined);
    return drawn;
  }

  dispose(): void {
    void this.#port?.then((port) => port.end()).catch(() => undefined);
    this.#port = undefined;
  }

  async #layout(graph: Graph, pins: Pins): Promise<LaidOutGraph> {
    const port = await (this.#port ??= this.#start());
    const id = ++this.#count;
    return new Promise((resolve, reject) => {
      const fail = (reason: string): void => {
        clearTimeout(timer);
        this.dispose();
        reject(new Error(reason));
      };
      const timer = setTimeout(
        () =>
          fail('This map is too large to be drawn here in time: show a part of it, with focus or filter.'),
        this.#limit,
      );
      port.listen((answer) => {
        if (answer.id !== id) return;
        clearTimeout(timer);
        if ('picture' in answer) resolve(answer.picture);
        else reject(new Error(answer.failure));
      }, fail);
      port.post({ id, graph, pane: PANE, ...(pins.size > 0 && { pins: Object.fromEntries(pins) }) });
    });
  }
}
