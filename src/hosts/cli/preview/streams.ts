/** The connections over which pages hear of changes. A slow page hears the latest, not everything. */
import type { ServerResponse } from 'node:http';
import type { ServedEvent } from '../../webview/pages/served-data.js';

const HEARTBEAT = 15_000;
const MOST_PAGES = 64;

export class Streams {
  readonly #streams = new Set<Stream>();
  readonly #beat = setInterval(() => {
    for (const stream of this.#streams) stream.beat();
  }, HEARTBEAT);

  /** False where there are too many already. */
  add(response: ServerResponse, first: readonly ServedEvent[]): boolean {
    if (this.#streams.size >= MOST_PAGES) return false;
    const stream = new Stream(response);
    this.#streams.add(stream);
    response.once('close', () => this.#streams.delete(stream));
    for (const event of first) stream.send([event]);
    return true;
  }

  /** Events that belong together: what comes later takes the place of all of them. */
  send(events: readonly ServedEvent[]): void {
    for (const stream of this.#streams) stream.send(events);
  }

  end(): void {
    clearInterval(this.#beat);
    for (const stream of this.#streams) stream.end();
  }
}

class Stream {
  readonly #response: ServerResponse;
  #waiting: readonly ServedEvent[] | undefined;
  #full = false;

  constructor(response: ServerResponse) {
    this.#response = response;
    response.write('retry: 500\n\n');
    response.on('drain', () => {
      this.#full = false;
      const waiting = this.#waiting;
      this.#waiting = undefined;
      if (waiting) this.send(waiting);
    });
  }

  send(events: readonly ServedEvent[]): void {
    if (this.#full) this.#waiting = events;
    else for (const event of events) this.#write(`data: ${JSON.stringify(event)}\n\n`);
  }

  beat(): void {
    if (!this.#full) this.#write(': still here\n\n');
  }

  end(): void {
    this.#response.end();
  }

  #write(text: string): void {
    if (!this.#response.write(text)) this.#full = true;
  }
}
