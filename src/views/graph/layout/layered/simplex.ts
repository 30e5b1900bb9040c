/**
 * Places on one axis, so that the weighted sum of distances is least: the network simplex of Gansner, Koutsofios, North and Vo
 * ("A technique for drawing directed graphs", 1993), on whole numbers.
 */

import { CheapestFirst } from '../heap.js';

/** `to` lies at least so far behind `from`; each pixel more costs the weight. */
export interface Pull {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly weight: number;
}

const MOST_PIVOTS = 3000;

const NOTHING: Pull = { from: 0, to: 0, least: 0, weight: 0 };

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
  const waited = waits.slice();
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
  if (done < count) return undefined;
  // What only measures stands beside what it measures.
  for (let node = 1; node < count; node++) {
    if (waited[node] !== 0) continue;
    at[node] = Math.min(...(outs[node] ?? []).map(({ to, least }) => (at[to] ?? 0) - least));
  }
  return at;
}

/** A spanning tree of pulls that are as short as they may be, and what it would bring to stretch each. */
class Tree {
  readonly #at: Int32Array;
  /** Of each pull. */
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #least: Int32Array;
  readonly #inTree: Uint8Array;
  /** The pulls of the tree. */
  readonly #pulls: number[] = [];
  /** Of each node: the pull that ties it to its parent, and the range of its own subtree in order of visit. */
  readonly #up: Int32Array;
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  /** What leaves a subtree less what enters it. */
  readonly #flow: Float64Array;
  readonly #own: Float64Array;
  /** Chains of the ties of each node: twice the place of a pull in the tree, and one more at its end. */
  readonly #ties: Int32Array;
  readonly #next: Int32Array;
  readonly #order: Int32Array;
  #turn = 0;

  constructor(at: Int32Array, pulls: readonly Pull[]) {
    const count = at.length;
    this.#at = at;
    [this.#from, this.#to] = [new Int32Array(pulls.length), new Int32Array(pulls.length)];
    this.#least = new Int32Array(pulls.length);
    this.#inTree = new Uint8Array(pulls.length);
    [this.#up, this.#first, this.#last] = [
      new Int32Array(count),
      new Int32Array(count),
      new Int32Array(count),
    ];
    [this.#flow, this.#own] = [new Float64Array(count), new Float64Array(count)];
    [this.#ties, this.#next] = [new Int32Array(count), new Int32Array(2 * count)];
    this.#order = new Int32Array(count);
    for (let pull = 0; pull < pulls.length; pull++) {
      const { from, to, least, weight } = pulls[pull] ?? NOTHING;
      [this.#from[pull], this.#to[pull], this.#least[pull]] = [from, to, least];
      this.#own[from] = (this.#own[from] ?? 0) + weight;
      this.#own[to] = (this.#own[to] ?? 0) - weight;
    }
    this.#grow();
    this.#number();
  }

  /** False where nothing is to be gained any more. */
  pivot(): boolean {
    const leaving = this.#leaving();
    if (leaving < 0) return false;
    const [head, tail] = [this.#to[leaving] ?? 0, this.#from[leaving] ?? 0];
    // The subtree lies at the end of the pull, or at its beginning.
    const headBelow = this.#up[head] === leaving;
    const root = headBelow ? head : tail;
    const entering = this.#entering(root, headBelow);
    if (entering < 0) return false;
    const by = headBelow ? this.#slack(entering) : -this.#slack(entering);
    for (let turn = this.#first[root] ?? 0; turn <= (this.#last[root] ?? 0); turn++) {
      const node = this.#order[turn] ?? 0;
      this.#at[node] = (this.#at[node] ?? 0) + by;
    }
    this.#inTree[leaving] = 0;
    this.#inTree[entering] = 1;
    this.#pulls[this.#pulls.indexOf(leaving)] = entering;
    this.#number();
    return true;
  }

  #slack(pull: number): number {
    const [from, to] = [this.#from[pull] ?? 0, this.#to[pull] ?? 0];
    return (this.#at[to] ?? 0) - (this.#at[from] ?? 0) - (this.#least[pull] ?? 0);
  }

  /** The shortest pull that leads into a subtree, or out of it, as the tree's own one does. */
  #entering(root: number, into: boolean): number {
    const [low, high] = [this.#first[root] ?? 0, this.#last[root] ?? 0];
    let [best, least] = [-1, Infinity];
    for (let pull = 0; pull < this.#inTree.length; pull++) {
      if (this.#inTree[pull]) continue;
      const [start, end] = [this.#first[this.#from[pull] ?? 0] ?? 0, this.#first[this.#to[pull] ?? 0] ?? 0];
      const from = start >= low && start <= high;
      if (from !== into || (end >= low && end <= high) === from) continue;
      const slack = this.#slack(pull);
      if (slack < least) [best, least] = [pull, slack];
    }
    return best;
  }

  /** A pull of the tree that should be longer; the search goes on where it ended. */
  #leaving(): number {
    const count = this.#at.length;
    for (let step = 0; step < count; step++) {
      const node = (this.#turn + step) % count;
      const pull = this.#up[node] ?? -1;
      if (pull < 0) continue;
      const flow = this.#flow[node] ?? 0;
      if ((this.#from[pull] === node ? flow : -flow) >= -1e-9) continue;
      this.#turn = node + 1;
      return pull;
    }
    return -1;
  }

  /** All nodes into one tree of shortest pulls: the tree grows by what is nearest, and moves there. */
  #grow(): void {
    const near = this.#incident();
    const inside = new Uint8Array(this.#at.length);
    // Pulls that lead out of the tree, and into it: as it moves, all of one kind come nearer alike.
    const [outward, inward] = [new CheapestFirst<number>(), new CheapestFirst<number>()];
    let moved = 0;
    const slack = (pull: number): number =>
      this.#slack(pull) + (inside[this.#from[pull] ?? 0] ? -moved : moved);
    const add = (node: number): void => {
      inside[node] = 1;
      this.#at[node] = (this.#at[node] ?? 0) - moved;
      for (let tie = near.first[node] ?? -1; tie >= 0; tie = near.next[tie] ?? -1) {
        const pull = tie >> 1;
        const leads = this.#from[pull] === node;
        if (!inside[(leads ? this.#to[pull] : this.#from[pull]) ?? 0])
          (leads ? outward : inward).push(pull, this.#slack(pull));
      }
    };
    const nearest = (queue: CheapestFirst<number>): number | undefined => {
      for (let pull = queue.peek(); pull !== undefined; pull = queue.peek()) {
        if (!inside[this.#from[pull] ?? 0] || !inside[this.#to[pull] ?? 0]) return pull;
        queue.pop();
      }
      return undefined;
    };
    add(0);
    for (let size = 1; size < this.#at.length; size++) {
      const [out, into] = [nearest(outward), nearest(inward)];
      const leads = into === undefined || (out !== undefined && slack(out) <= slack(into));
      const best = leads ? out : into;
      if (best === undefined) break;
      moved += leads ? slack(best) : -slack(best);
      this.#inTree[best] = 1;
      this.#pulls.push(best);
      add((leads ? this.#to[best] : this.#from[best]) ?? 0);
    }
    for (let node = 0; node < this.#at.length; node++)
      if (inside[node]) this.#at[node] = (this.#at[node] ?? 0) + moved;
  }

  /** Chains of the pulls at each node: twice the pull, and one more at its end. */
  #incident() {
    const [first, next] = [new Int32Array(this.#at.length).fill(-1), new Int32Array(2 * this.#inTree.length)];
    for (let pull = this.#inTree.length - 1; pull >= 0; pull--) {
      const [from, to] = [this.#from[pull] ?? 0, this.#to[pull] ?? 0];
      next[2 * pull] = first[from] ?? -1;
      first[from] = 2 * pull;
      next[2 * pull + 1] = first[to] ?? -1;
      first[to] = 2 * pull + 1;
    }
    return { first, next };
  }

  /** Visits the tree from its root, and sums up what leaves each subtree. */
  #number(): void {
    this.#tie();
    this.#up.fill(-1);
    this.#flow.set(this.#own);
    let [count, depth] = [0, 1];
    // The nodes that wait stand behind those that have their turn.
    const [order, waiting] = [this.#order, this.#last];
    waiting[0] = 0;
    while (depth > 0) {
      const node = waiting[--depth] ?? 0;
      this.#first[node] = count;
      order[count++] = node;
      for (let tie = this.#ties[node] ?? -1; tie >= 0; tie = this.#next[tie] ?? -1) {
        const pull = this.#pulls[tie >> 1] ?? 0;
        if (pull === this.#up[node]) continue;
        const child = (tie & 1 ? this.#from[pull] : this.#to[pull]) ?? 0;
        this.#up[child] = pull;
        waiting[depth++] = child;
      }
    }
    for (let turn = 0; turn < count; turn++) this.#last[order[turn] ?? 0] = turn;
    while (count-- > 1) {
      const node = order[count] ?? 0;
      const pull = this.#up[node] ?? 0;
      const parent = (this.#from[pull] === node ? this.#to[pull] : this.#from[pull]) ?? 0;
      this.#last[parent] = Math.max(this.#last[parent] ?? 0, this.#last[node] ?? 0);
      this.#flow[parent] = (this.#flow[parent] ?? 0) + (this.#flow[node] ?? 0);
    }
  }

  #tie(): void {
    this.#ties.fill(-1);
    for (let place = 0; place < this.#pulls.length; place++) {
      const pull = this.#pulls[place] ?? 0;
      const [from, to] = [this.#from[pull] ?? 0, this.#to[pull] ?? 0];
      this.#next[2 * place] = this.#ties[from] ?? -1;
      this.#ties[from] = 2 * place;
      this.#next[2 * place + 1] = this.#ties[to] ?? -1;
      this.#ties[to] = 2 * place + 1;
    }
  }
}
