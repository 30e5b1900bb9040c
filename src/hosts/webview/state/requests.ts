/** Questions to the host, each answered once. */
import type { Host } from '../host.js';
import type { AnswerMessage, RequestKind, RequestMessage, Requests } from '../messages.js';

export interface Requester {
  /** Rejects with words for the reader. */
  request<K extends RequestKind>(kind: K, asked: Requests[K]['asked']): Promise<Requests[K]['answer']>;
  hear(message: AnswerMessage): void;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(reason: Error): void;
}

export function createRequester(host: Pick<Host, 'post'>): Requester {
  const waiting = new Map<number, Waiting>();
  let turn = 0;
  return {
    request: <K extends RequestKind>(kind: K, asked: Requests[K]['asked']) =>
      new Promise<Requests[K]['answer']>((resolve, reject) => {
        const id = ++turn;
        waiting.set(id, { resolve: (result) => resolve(result as Requests[K]['answer']), reject });
        host.post({ type: 'request', id, kind, asked } as RequestMessage);
      }),
    hear({ id, result, failure }) {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (failure === undefined) asked?.resolve(result);
      else asked?.reject(new Error(failure));
    },
  };
}
