/** Writes texts to a stream as they are made, no faster than they are read; where nobody reads any more, no more are made. */
import type { Writable } from 'node:stream';

/** So many bytes go out together: a call for each line would cost more than the line. */
const PIECE = 64 * 1024;
/** Bytes that a character may take. */
const WIDEST = 3;

export async function writeAll(stream: Writable, texts: Iterable<string>): Promise<void> {
  const outlet = new Outlet(stream);
  try {
    for (const piece of pieces(texts)) if (!(await outlet.takes(piece))) return;
  } finally {
    outlet.release();
  }
}

/** Each text is made into bytes by itself: put together first, one sign in a thousand would make all of them wide. */
function* pieces(texts: Iterable<string>): Generator<Uint8Array> {
  let bytes = Buffer.allocUnsafe(2 * PIECE);
  let at = 0;
  for (const text of texts) {
    const most = text.length * WIDEST;
    if (most > bytes.length - at) {
      if (at > 0) yield bytes.subarray(0, at);
      bytes = Buffer.allocUnsafe(Math.max(most, 2 * PIECE));
      at = 0;
    }
    at += bytes.write(text, at);
    if (at < PIECE) continue;
    // What goes out is read some time later: it is not written over.
    yield bytes.subarray(0, at);
    bytes = Buffer.allocUnsafe(2 * PIECE);
    at = 0;
  }
  if (at > 0) yield bytes.subarray(0, at);
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
  async takes(piece: Uint8Array): Promise<boolean> {
    if (this.#closed) return false;
    const woken = new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    if (!this.#stream.write(piece)) await woken;
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
