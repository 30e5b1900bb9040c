/** The graphs that the server told of, so that it need tell of each change alone. */
import type { GraphAnswer, GraphResult } from '../../lsp/protocol.js';
import { apply } from '../../views/graph/patch.js';

export class GraphMemory {
  /** By root. */
  readonly #known = new Map<string, GraphResult>();
  /** Which map a document belongs to. */
  readonly #roots = new Map<string, string>();

  /** Version of what is known of a document's map. */
  have(uri: string): number | undefined {
    return this.#known.get(this.#roots.get(uri) ?? '')?.version;
  }

  /** Undefined where a patch fits nothing that is known: the whole must be asked for. */
  take(uri: string, answer: GraphAnswer, have: number | undefined): GraphResult | undefined {
    const { root, version, pins } = answer;
    const before = this.#known.get(root);
    this.#roots.set(uri, root);
    if ('graph' in answer) {
      this.#known.set(root, answer);
      return answer;
    }
    if (!before || before.version !== have) {
      this.forget();
      return undefined;
    }
    const result = { root, version, pins, graph: apply(before.graph, answer.patch) };
    this.#known.set(root, result);
    return result;
  }

  /** The server is another one. */
  forget(): void {
    this.#known.clear();
    this.#roots.clear();
  }
}
