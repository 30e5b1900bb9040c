/** What we use of the engine's own script, which comes without types. */
declare module 'elkjs/lib/elk-worker.min.js' {
  /** In place of a thread: takes a message and answers before it returns. */
  export class Worker {
    onmessage: (event: { readonly data: unknown }) => void;
    readonly dispatcher: { saveDispatch(event: { readonly data: unknown }): void };
  }
}
