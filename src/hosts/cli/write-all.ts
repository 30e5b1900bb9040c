/** Writes texts to a stream as they are made, no faster than they are read; where nobody reads any more, no more are made. */
import type { Writable } from 'node:stream';

/** So many characters go out together: a call for each line would cost more than the line. */
const PIECE = 64 * 1024;

export async function writeAll(stream: Writable, texts: Iterable<string>): Promise<void> {
  const outlet = new Outlet(stream);
  try {
    let piece = '';
    for (const text of texts) {
      piece += text;
      if (piece.length < PIECE) continue;
      if (!(await outlet.takes(piece))) return;
      piece = '';
    }
    if (piece !== '') await outlet.takes(piece);
  } finally {
    outlet.release();
  }
}

/** A stream while it is written to. Those of files tell of an error, and look as open as before. */
class Outlet {
  readonly #stream: Writable;
  #closed: boolean;
  #wake = (): void => undefined;
  readonly #close = (): void => {
    this.#closed = true;
    this.#wake();
  };
  readonly #drain = (): void => this.#wake();

  constructor(stream: Writable) {
    this.#stream = stream;
    this.#closed = stream.destroyed;
    stream.on('error', this.#close).on('close', this.#close).on('drain', this.#drain);
  }

  /** Resolves when there is room for more; false where the reader has gone, or the disk is full. */
  async takes(text: string): Promise<boolean> {
    if (this.#closed) return false;
    const woken = new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    if (!this.#stream.write(text)) await woken;
    // What went wrong with a pipe is told only when others get a turn.
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
    return !this.#closed;
  }

  release(): void {
    this.#stream.off('error', this.#close).off('close', this.#close).off('drain', this.#drain);
  }
}
