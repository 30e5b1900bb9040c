/** The layout engine that hosts hand in: ELK, translated to JavaScript, in whichever thread it is asked from. */
// Types of a package that has none cannot be imported.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./elk-worker.d.ts" />
import { Worker } from 'elkjs/lib/elk-worker.min.js';
import type { EngineNode, LayoutEngine } from './engine.js';

interface Answer {
  readonly data?: EngineNode;
  readonly error?: { readonly message?: string };
}

/**
 * Its first layout takes several times as long as the next ones. It is spoken to without its own interface, which would
 * wait for a timer at every question, and weigh more.
 */
export function createElk(): LayoutEngine {
  const worker = new Worker();
  const ask = (question: object): Answer => {
    let answer: Answer = {};
    // No thread: it calls what stands here.
    // oxlint-disable-next-line unicorn/prefer-add-event-listener
    worker.onmessage = ({ data }) => {
      answer = data as Answer;
    };
    worker.dispatcher.saveDispatch({ data: { id: 0, ...question } });
    return answer;
  };
  ask({ cmd: 'register', algorithms: ['layered', 'fixed'] });
  const options = { logging: false, measureExecutionTime: false };
  return {
    layout: (graph) =>
      new Promise((resolve, reject) => {
        const { data, error } = ask({ cmd: 'layout', graph, layoutOptions: {}, options });
        if (data) resolve(data);
        else reject(new Error(error?.message ?? 'The layout engine gave no answer.'));
      }),
  };
}
