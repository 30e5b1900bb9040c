/** Along which hops each field travels, where some flows carry only some of them: what a field costs is what carries it, not all there is. */
import { carryGraph, type CarryGraph, type Hop } from './carrying.js';

const NONE: readonly never[] = [];

export class Parts {
  readonly #hops: readonly Hop[];
  readonly #whole: CarryGraph;
  /** Where those stand that carry every field, and those that carry one by its name. */
  readonly #plain: number[] = [];
  readonly #named = new Map<string, number[]>();
  /** By where those stand that carry a field by its name: most fields share one. */
  readonly #graphs = new Map<string, CarryGraph>();

  constructor(hops: readonly Hop[]) {
    this.#hops = hops;
    this.#whole = carryGraph(hops);
    hops.forEach(({ flow }, at) => {
      const { carries } = flow.clauses;
      if (!carries) this.#plain.push(at);
      else for (const { text } of carries.names) this.#name(text, at);
    });
  }

  /** The graph of a field; of the entity as a whole, which no flow names, where there is no name. */
  of(field: string | undefined): CarryGraph {
    const named = (field === undefined ? undefined : this.#named.get(field)) ?? NONE;
    if (named.length + this.#plain.length === this.#hops.length) return this.#whole;
    const key = named.join();
    let graph = this.#graphs.get(key);
    if (!graph) this.#graphs.set(key, (graph = carryGraph(this.#with(named))));
    return graph;
  }

  #name(field: string, at: number): void {
    const known = this.#named.get(field);
    if (!known) this.#named.set(field, [at]);
    // A name may stand twice in one list.
    else if (known.at(-1) !== at) known.push(at);
  }

  /** In the order of the flows. */
  #with(named: readonly number[]): readonly Hop[] {
    const places = named.length === 0 ? this.#plain : [...this.#plain, ...named].sort((a, b) => a - b);
    const hops: Hop[] = [];
    for (const at of places) hops.push(this.#hops[at] as Hop);
    return hops;
  }
}
