/** Checks maps in slices, so that the server answers what is asked meanwhile. */
import type { Headwater } from '../service/headwater.js';
import type { ServerHost } from './host.js';

/** How long others wait for a slice. Milliseconds. */
const SLICE = 25;

/** What is needed of the conversation with the client. */
interface Working {
  readonly headwater: Pick<Headwater, 'advance'>;
  readonly host: Pick<ServerHost, 'schedule'>;
}

export class Checking {
  readonly #session: Working;
  /** Maps that are being checked. */
  readonly #running = new Map<string, Promise<void>>();
  /** Called behind each slice of a map after which more is to be done. */
  onSlice: (root: string) => void = () => undefined;

  constructor(session: Working) {
    this.#session = session;
  }

  /** Resolves when a map is checked as it is then: what its findings are is answered at once. */
  ready(root: string): Promise<void> {
    let running = this.#running.get(root);
    if (!running) {
      running = this.#work(root).finally(() => this.#running.delete(root));
      this.#running.set(root, running);
    }
    return running;
  }

  /** Tells whether a slice that begins now is over. */
  slice(): () => boolean {
    const end = Date.now() + SLICE;
    return () => Date.now() >= end;
  }

  /** Lets others have their turn. */
  pause(): Promise<void> {
    return new Promise((resolve) => {
      this.#session.host.schedule(resolve, 0);
    });
  }

  async #work(root: string): Promise<void> {
    while (!this.#session.headwater.advance(root, this.slice())) {
      this.onSlice(root);
      await this.pause();
    }
  }
}
