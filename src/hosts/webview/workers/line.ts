/** A line to a worker: it is started ahead of need, ended when it takes too long, and started anew when it is gone. */
import { messageOf } from '../../../base/words.js';

/** It gave no answer in time, and was ended. */
export class TooSlow extends Error {}

/** It broke, or never started. */
export class Gone extends Error {}

/** What is asked goes to the worker with a number, by which its answer is known. */
export interface Numbered {
  readonly id: number;
}

export interface Failed extends Numbered {
  readonly failure: string;
}

export interface Line<Asked extends object, Answer extends Numbered> {
  /** Rejects with {@link TooSlow}, {@link Gone}, or what the worker says of its own failure. */
  ask(asked: Asked): Promise<Answer>;
}

/** `start` makes a worker; it is called again after one was ended. */
export function createLine<Asked extends object, Answer extends Numbered>(
  start: () => Promise<Worker>,
  limit: number,
): Line<Asked, Answer> {
  let turn = 0;
  let worker = started();

  function started(): Promise<Worker> {
    const made = start();
    // Whoever asks next hears of it.
    made.catch(() => undefined);
    return made;
  }

  function replace(): void {
    const ended = worker;
    worker = started();
    void ended.then(
      (old) => old.terminate(),
      () => undefined,
    );
  }

  return {
    async ask(asked) {
      try {
        const running = await worker.catch((error: unknown) => {
          throw new Gone(messageOf(error));
        });
        return await call<Answer>(running, { ...asked, id: ++turn }, limit);
      } catch (error) {
        if (error instanceof TooSlow || error instanceof Gone) replace();
        throw error;
      }
    },
  };
}

function call<Answer extends Numbered>(worker: Worker, request: Numbered, limit: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(() => reject(new TooSlow('It took too long.'))), limit);
    const hear = ({ data }: MessageEvent<Answer | Failed>): void => {
      if (data.id !== request.id) return;
      end(() => ('failure' in data ? reject(new Error(data.failure)) : resolve(data)));
    };
    const fail = (event: Event): void => {
      const said = 'message' in event && typeof event.message === 'string' ? event.message : '';
      end(() => reject(new Gone(said || 'The worker is gone.')));
    };
    const over = new AbortController();
    function end(settle: () => void): void {
      clearTimeout(timer);
      over.abort();
      settle();
    }
    worker.addEventListener('message', hear, over);
    worker.addEventListener('error', fail, over);
    worker.addEventListener('messageerror', fail, over);
    // Only a window's messages name an origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(request);
  });
}

interface Job<Wish, Result> {
  readonly wish: Wish;
  resolve(result: Result | undefined): void;
  reject(reason: unknown): void;
}

/** One job after the other; of those that wait only the last is worth the work: the others come to nothing. */
export function oneAtATime<Wish, Result>(
  work: (wish: Wish) => Promise<Result>,
): (wish: Wish) => Promise<Result | undefined> {
  let waiting: Job<Wish, Result> | undefined;
  let busy = false;

  async function run(job: Job<Wish, Result>): Promise<void> {
    busy = true;
    try {
      job.resolve(await work(job.wish));
    } catch (error) {
      job.reject(error);
    } finally {
      busy = false;
      const next = waiting;
      waiting = undefined;
      if (next) void run(next);
    }
  }

  return (wish) =>
    new Promise((resolve, reject) => {
      waiting?.resolve(undefined);
      waiting = undefined;
      const job = { wish, resolve, reject };
      if (busy) waiting = job;
      else void run(job);
    });
}

/** A webview may start workers from blobs alone. */
export async function startWorker(read: () => Promise<string>): Promise<Worker> {
  const script = URL.createObjectURL(new Blob([await read()], { type: 'text/javascript' }));
  try {
    return new Worker(script);
  } finally {
    URL.revokeObjectURL(script);
  }
}
