/** What turns one graph into the next, list by list and in order: who has the one need not be sent the whole other. */

/** Items that stay, by where they stood, or items that are new or other than they were. */
export type Run = { readonly from: number; readonly count: number } | { readonly put: readonly unknown[] };

export interface Patch {
  /** Lists that changed, each as it is now. */
  readonly lists: Readonly<Record<string, readonly Run[]>>;
  /** What else changed. */
  readonly rest: Readonly<Record<string, unknown>>;
  /** What is not there any more. */
  readonly gone: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** As JSON sees it: a field that is undefined is not there. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && sameList(a, b);
  if (!isObject(a) || !isObject(b)) return false;
  for (const name in a) if (!same(a[name], b[name])) return false;
  for (const name in b) if (b[name] !== undefined && a[name] === undefined) return false;
  return true;
}

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => same(item, b[index]));

interface Placed {
  readonly uri?: string;
  readonly range?: { readonly start?: { readonly line?: number; readonly character?: number } };
}

/** What an item is known by: its id; a finding by its rule and its place. */
function keyOf(item: unknown): unknown {
  if (!isObject(item)) return item;
  const { id, code, at } = item;
  if (id !== undefined) return id;
  const { uri, range } = (at ?? {}) as Placed;
  return `${String(code)} ${uri} ${range?.start?.line}:${range?.start?.character}`;
}

/** Collects the items of a list: those that stay as stretches of the list before. */
class Runs {
  readonly runs: Run[] = [];
  #stay: { from: number; count: number } | undefined;
  #put: unknown[] | undefined;

  stay(from: number, count: number): void {
    if (count === 0) return;
    if (this.#stay && this.#stay.from + this.#stay.count === from) this.#stay.count += count;
    else this.runs.push((this.#stay = { from, count }));
    this.#put = undefined;
  }

  put(item: unknown): void {
    if (this.#put) this.#put.push(item);
    else this.runs.push({ put: (this.#put = [item]) });
    this.#stay = undefined;
  }
}

/** So many items are one step. */
const STEP = 64;

/** Where an item stood, by its key: for a few that are not where they are looked for first, to go through all is less than a list of all places. */
function placesIn(before: readonly unknown[], from: number): (item: unknown) => number | undefined {
  let left = FEW;
  let places: ReadonlyMap<unknown, number> | undefined;
  return (item) => {
    const key = keyOf(item);
    if (left-- > 0) {
      const at = before.findIndex((each) => keyOf(each) === key);
      return at < 0 ? undefined : from + at;
    }
    places ??= new Map(before.map((each, index) => [keyOf(each), from + index]));
    return places.get(key);
  };
}

const FEW = 4;

/** So far two lists are alike, from the beginning or, with `step` -1, from the end on. */
function* alike(
  before: readonly unknown[],
  after: readonly unknown[],
  { most, step }: { readonly most: number; readonly step: 1 | -1 },
): Generator<undefined, number, undefined> {
  let [a, b] = step > 0 ? [0, 0] : [before.length - 1, after.length - 1];
  for (let count = 0; count < most; count++, a += step, b += step) {
    if (before[a] !== after[b] && !same(before[a], after[b])) return count;
    if (count % STEP === STEP - 1) yield;
  }
  return most;
}

function* runsOf(
  before: readonly unknown[],
  after: readonly unknown[],
): Generator<undefined, readonly Run[], undefined> {
  const runs = new Runs();
  const least = Math.min(before.length, after.length);
  const head = yield* alike(before, after, { most: least, step: 1 });
  const tail = yield* alike(before, after, { most: least - head, step: -1 });
  runs.stay(0, head);
  yield* between(runs, { before, after, head, tail });
  runs.stay(before.length - tail, tail);
  return runs.runs;
}

interface Compared {
  readonly before: readonly unknown[];
  readonly after: readonly unknown[];
  readonly head: number;
  readonly tail: number;
}

/** What stands between the parts that both have in common. */
function* between(
  runs: Runs,
  { before, after, head, tail }: Compared,
): Generator<undefined, void, undefined> {
  const end = before.length - tail;
  const placeOf = placesIn(before.slice(head, end), head);
  /** Where the next item most likely stood. */
  let next = head;
  let seen = 0;
  for (const item of after.slice(head, after.length - tail)) {
    if (++seen % STEP === 0) yield;
    const at = next < end && same(before[next], item) ? next : placeOf(item);
    if (at !== undefined && same(before[at], item)) {
      runs.stay(at, 1);
      next = at + 1;
    } else {
      runs.put(item);
      next = (at ?? next) + (at === undefined ? 0 : 1);
    }
  }
}

const isUnchanged = (runs: readonly Run[], length: number): boolean => {
  const [first] = runs;
  if (!first) return length === 0;
  return runs.length === 1 && 'count' in first && first.from === 0 && first.count === length;
};

/** From the one to the other. Both are plain data, and what both hold alike they may share. */
export function diff<T extends object>(before: T, after: T): Patch {
  const steps = diffSteps(before, after);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps, for who has others to serve between two of them. */
export function* diffSteps<T extends object>(before: T, after: T): Generator<undefined, Patch, undefined> {
  const old = before as Fields;
  const lists: Record<string, readonly Run[]> = {};
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(after)) {
    const known = old[name];
    if (known === value) continue;
    if (Array.isArray(value) && Array.isArray(known)) {
      const runs = yield* runsOf(known, value);
      if (!isUnchanged(runs, known.length)) lists[name] = runs;
    } else if (!same(known, value)) rest[name] = value;
  }
  const now = after as Fields;
  return {
    lists,
    rest,
    gone: Object.keys(old).filter((name) => old[name] !== undefined && now[name] === undefined),
  };
}

/** The other, from the one; what stays are the same objects. */
export function apply<T extends object>(before: T, { lists, rest, gone }: Patch): T {
  const fields: Record<string, unknown> = { ...before, ...rest };
  for (const [name, runs] of Object.entries(lists)) {
    const known = fields[name];
    fields[name] = Array.isArray(known) ? listOf(known, runs) : [];
  }
  for (const name of gone) delete fields[name];
  return fields as T;
}

/** So many an engine takes as arguments, however deep it stands in calls. */
const ARGUMENTS = 9999;

/** Stretches are joined as such where they are not too many: a list as long as the map is not gone through item by item. */
function listOf(before: readonly unknown[], runs: readonly Run[]): unknown[] {
  const parts = runs.map((run) => ('put' in run ? run.put : before.slice(run.from, run.from + run.count)));
  return parts.length > ARGUMENTS ? parts.flat() : ([] as unknown[]).concat(...parts);
}
