/** Work that nobody waits for is put off, until there is something to do for an author, or for a while. */
import type { ServerHost } from './host.js';

export class Calm {
  readonly #host: Pick<ServerHost, 'schedule'>;
  #isOver = false;
  /** Work that stands in line. */
  #expected = 0;
  readonly #waiting = new Set<() => void>();

  constructor(host: Pick<ServerHost, 'schedule'>) {
    this.#host = host;
  }

  /** Somebody asked, or opened a text: from now on nothing is put off. */
  end(): void {
    this.#isOver = true;
    this.#wake();
  }

  /** Work stands in line, until it begins. */
  expect(): { begins(): void } {
    this.#expected++;
    this.#wake();
    return { begins: () => this.#expected-- };
  }

  /** Resolves after so many milliseconds, or as soon as something is to be done. */
  wait(milliseconds: number): Promise<void> {
    if (this.#isOver || this.#expected > 0) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        callOff();
        this.#waiting.delete(wake);
        resolve();
      };
      const callOff = this.#host.schedule(wake, milliseconds);
      this.#waiting.add(wake);
    });
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
  }
}
