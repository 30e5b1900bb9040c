import { readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withoutClassNames, withoutSentences } from '../../scripts/lib/lean-engine.mjs';
import type { EngineNode } from '../../src/views/graph/layout/engine.js';
import { createLayout } from '../../src/views/graph/layout/layout.js';
import { generated, orderToCash } from '../support/graphs.js';

const require = createRequire(import.meta.url);
const original = require.resolve('elkjs/lib/elk-worker.min.js');

interface Engine {
  readonly Worker: new () => {
    onmessage: (event: { readonly data: unknown }) => void;
    readonly dispatcher: { saveDispatch(event: { readonly data: unknown }): void };
  };
}

function layoutOf({ Worker }: Engine) {
  const worker = new Worker();
  const ask = (question: object): { readonly data?: EngineNode; readonly error?: unknown } => {
    let answer = {};
    // No thread: it calls what stands here.
    // oxlint-disable-next-line unicorn/prefer-add-event-listener
    worker.onmessage = ({ data }) => (answer = data as object);
    worker.dispatcher.saveDispatch({ data: { id: 0, ...question } });
    return answer;
  };
  ask({ cmd: 'register', algorithms: ['layered', 'fixed'] });
  return createLayout({
    layout(graph) {
      const { data, error } = ask({ cmd: 'layout', graph, layoutOptions: {}, options: {} });
      return data ? Promise.resolve(data) : Promise.reject(new Error(JSON.stringify(error)));
    },
  });
}

test(
  'without the names of its classes and its sentences the engine is smaller and lays out the same, to the byte',
  { timeout: 60_000 },
  async () => {
    const source = await readFile(original, 'utf8');
    const nameless = withoutClassNames(source);
    expect(nameless.length).toBeLessThan(source.length - 40_000);
    const lean = withoutSentences(nameless);
    expect(lean.length).toBeLessThan(nameless.length - 20_000);
    const file = path.join(tmpdir(), `lean-engine-${process.pid}.cjs`);
    await writeFile(file, lean);
    try {
      const [one, other] = [layoutOf(require(original) as Engine), layoutOf(require(file) as Engine)];
      // A small one does without the engine.
      for (const graph of [orderToCash, generated(30, 150, 1)]) {
        for (const direction of ['right', 'down'] as const) {
          const [before, after] = [
            await one.layout(graph, { direction }),
            await other.layout(graph, { direction }),
          ];
          expect(JSON.stringify(after)).toBe(JSON.stringify(before));
        }
      }
    } finally {
      await rm(file);
    }
  },
);

test('an engine that is written in another way is not changed in silence', () => {
  expect(() => withoutClassNames("var a=b(c,'Class',1);")).toThrow('Only 0 class names');
});
