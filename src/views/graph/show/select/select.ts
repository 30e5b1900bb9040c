/** Which part of a landscape is looked at, which of it is in focus, and what was left out on the way. */
import type { Ask, Focus } from '../ask.js';
import type { Lookup } from '../lookup.js';
import { selectFilter } from './filter.js';
import { countOf, intersection, wholeMask, type Count, type Mask } from './mask.js';
import { neighbourhood } from './neighbourhood.js';
import { selectView } from './view.js';

/** What a step left out, and why. */
export interface LeftOut extends Count {
  readonly because: string;
}

export interface Selection {
  readonly mask: Mask;
  /** All of the map, and nothing of it in focus. */
  readonly isWhole: boolean;
  /** Undefined without a focus: then nothing steps back. */
  readonly focus?: Mask;
  /** Places that must not vanish into a closed boundary. */
  readonly heart: ReadonlySet<number>;
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly string[];
}

export function select(lookup: Lookup, ask: Ask): Selection {
  const steps = new Steps(lookup);
  const view = lookup.landscape.views.find(({ id }) => id === ask.view);
  const seen = view && selectView(lookup, view, ask.filter);
  if (view && seen) steps.to(seen.mask, `outside the view “${view.title ?? view.id}”`);
  else if (ask.view !== undefined) steps.notes.push(`There is no view named “${ask.view}”.`);
  if (ask.filter) steps.to(selectFilter(lookup, steps.mask, ask.filter), 'left out by the filter');
  const found = ask.focus && neighbourhood(lookup, steps.mask, ask.focus);
  if (ask.focus && !found) steps.notes.push(`${wordsOf(ask.focus)} is not in this picture.`);
  if (ask.focus && found && ask.only) steps.to(found.mask, `outside the focus on ${wordsOf(ask.focus)}`);
  return {
    mask: steps.mask,
    isWhole: !view && !ask.filter && !found,
    ...(found && !ask.only && { focus: found.mask }),
    heart: found?.heart ?? seen?.heart ?? new Set(),
    leftOut: steps.leftOut,
    notes: steps.notes,
  };
}

const wordsOf = ({ kind, id }: Focus): string => (kind === 'place' ? `“${id}”` : `the ${kind} “${id}”`);

class Steps {
  readonly #lookup: Lookup;
  mask: Mask;
  readonly leftOut: LeftOut[] = [];
  readonly notes: string[] = [];

  constructor(lookup: Lookup) {
    this.#lookup = lookup;
    this.mask = wholeMask(lookup);
  }

  to(next: Mask, because: string): void {
    const before = countOf(this.#lookup, this.mask);
    this.mask = intersection(this.mask, next);
    const after = countOf(this.#lookup, this.mask);
    const [systems, flows] = [before.systems - after.systems, before.flows - after.flows];
    if (systems > 0 || flows > 0) this.leftOut.push({ systems, flows, because });
  }
}
