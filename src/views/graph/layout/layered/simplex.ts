/**
 * Places on one axis, so that the weighted sum of distances is least: the network simplex of Gansner, Koutsofios, North and Vo
 * ("A technique for drawing directed graphs", 1993), on whole numbers.
 */

/** `to` lies at least so far behind `from`; each pixel more costs the weight. */
export interface Pull {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly weight: number;
}

const MOST_PIVOTS = 3000;

/** Undefined where the pulls run in a circle. All are tied to each other. `from`: places that no pull forbids, to begin with. */
export function nearest(count: number, pulls: readonly Pull[], from?: Int32Array): Int32Array | undefined {
  const start = from ?? asEarly(count, pulls);
  if (!start) return undefined;
  const tree = new Tree(start, pulls);
  for (let pivot = 0; pivot < MOST_PIVOTS; pivot++) if (!tree.pivot()) break;
  return start;
}

/** Each as near to the beginning as what lies before it allows. */
function asEarly(count: number, pulls: readonly Pull[]): Int32Array | undefined {
  const [at, waits] = [new Int32Array(count), new Int32Array(count)];
  const outs: Pull[][] = Array.from({ length: count }, () => []);
  for (const pull of pulls) {
    outs[pull.from]?.push(pull);
    waits[pull.to] = (waits[pull.to] ?? 0) + 1;
  }
  const ready = Array.from({ length: count }, (_, node) => node).filter((node) => waits[node] === 0);
  let done = 0;
  for (const node of ready) {
    done += 1;
    for (const { to, least } of outs[node] ?? []) {
      at[to] = Math.max(at[to] ?? 0, (at[node] ?? 0) + least);
      waits[to] = (waits[to] ?? 0) - 1;
      if (waits[to] === 0) ready.push(to);
    }
  }
  return done === count ? at : undefined;
}

/** A spanning tree of pulls that are as short as they may be, and what it would bring to stretch each. */
class Tree {
  readonly #at: Int32Array;
  readonly #pulls: readonly Pull[];
  readonly #inTree: Uint8Array;
  /** Of each node: the pull that ties it to its parent, and the range of its own subtree in order of visit. */
  readonly #up: Int32Array;
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  /** What leaves a subtree less what enters it. */
  readonly #flow: Float64Array;
  readonly #own: Float64Array;
  #turn = 0;

  constructor(at: Int32Array, pulls: readonly Pull[]) {
    const count = at.length;
    [this.#at, this.#pulls] = [at, pulls];
    this.#inTree = new Uint8Array(pulls.length);
    this.#up = new Int32Array(count);
    this.#first = new Int32Array(count);
    this.#last = new Int32Array(count);
    this.#flow = new Float64Array(count);
    this.#own = new Float64Array(count);
    for (const { from, to, weight } of pulls) {
      this.#own[from] = (this.#own[from] ?? 0) + weight;
      this.#own[to] = (this.#own[to] ?? 0) - weight;
    }
    this.#grow();
    this.#number();
  }

  /** False where nothing is to be gained any more. */
  pivot(): boolean {
    const leaving = this.#leaving();
    if (leaving === undefined) return false;
    const pull = this.#pulls[leaving];
    if (!pull) return false;
    // The subtree lies at the end of the pull, or at its beginning.
    const headBelow = this.#up[pull.to] === leaving;
    const root = headBelow ? pull.to : pull.from;
    const [first, last] = [this.#first[root] ?? 0, this.#last[root] ?? 0];
    const isBelow = (node: number): boolean =>
      (this.#first[node] ?? 0) >= first && (this.#first[node] ?? 0) <= last;
    let [entering, least] = [-1, Infinity];
    this.#pulls.forEach((other, index) => {
      if (this.#inTree[index]) return;
      const [from, to] = [isBelow(other.from), isBelow(other.to)];
      if (from === to || from !== headBelow) return;
      const slack = this.#slack(other);
      if (slack < least) [entering, least] = [index, slack];
    });
    if (entering < 0) return false;
    const by = headBelow ? least : -least;
    for (let node = 0; node < this.#at.length; node++)
      if (isBelow(node)) this.#at[node] = (this.#at[node] ?? 0) + by;
    this.#inTree[leaving] = 0;
    this.#inTree[entering] = 1;
    this.#number();
    return true;
  }

  #slack({ from, to, least }: Pull): number {
    return (this.#at[to] ?? 0) - (this.#at[from] ?? 0) - least;
  }

  /** A pull of the tree that should be longer; the search goes on where it ended. */
  #leaving(): number | undefined {
    const count = this.#at.length;
    for (let step = 0; step < count; step++) {
      const node = (this.#turn + step) % count;
      const index = this.#up[node] ?? -1;
      const pull = index < 0 ? undefined : this.#pulls[index];
      if (!pull) continue;
      const flow = this.#flow[node] ?? 0;
      if ((pull.from === node ? flow : -flow) >= -1e-9) continue;
      this.#turn = node + 1;
      return index;
    }
    return undefined;
  }

  /** All nodes into one tree of shortest pulls. */
  #grow(): void {
    const inside = new Uint8Array(this.#at.length);
    inside[0] = 1;
    for (let size = 1; size < this.#at.length;) {
      let [best, least] = [-1, Infinity];
      let added = false;
      for (const [index, pull] of this.#pulls.entries()) {
        if (inside[pull.from] === inside[pull.to]) continue;
        const slack = this.#slack(pull);
        if (slack === 0) {
          inside[pull.from] = inside[pull.to] = 1;
          this.#inTree[index] = 1;
          size += 1;
          added = true;
        } else if (slack < least) [best, least] = [index, slack];
      }
      if (added) continue;
      const pull = this.#pulls[best];
      if (!pull) return;
      const by = inside[pull.from] ? least : -least;
      for (let node = 0; node < this.#at.length; node++)
        if (inside[node]) this.#at[node] = (this.#at[node] ?? 0) + by;
    }
  }

  /** Visits the tree from its root, and sums up what leaves each subtree. */
  #number(): void {
    const count = this.#at.length;
    const ties: number[][] = Array.from({ length: count }, () => []);
    this.#pulls.forEach(({ from, to }, index) => {
      if (!this.#inTree[index]) return;
      ties[from]?.push(index);
      ties[to]?.push(index);
    });
    this.#up.fill(-1);
    this.#flow.set(this.#own);
    const order: number[] = [];
    const stack = [0];
    const parents = new Int32Array(count).fill(-1);
    while (stack.length > 0) {
      const node = stack.pop() ?? 0;
      this.#first[node] = this.#last[node] = order.length;
      order.push(node);
      for (const index of ties[node] ?? []) {
        if (index === this.#up[node]) continue;
        const pull = this.#pulls[index];
        if (!pull) continue;
        const child = pull.from === node ? pull.to : pull.from;
        this.#up[child] = index;
        parents[child] = node;
        stack.push(child);
      }
    }
    for (const node of order.toReversed()) {
      const parent = parents[node] ?? -1;
      if (parent < 0) continue;
      this.#last[parent] = Math.max(this.#last[parent] ?? 0, this.#last[node] ?? 0);
      this.#flow[parent] = (this.#flow[parent] ?? 0) + (this.#flow[node] ?? 0);
    }
  }
}
