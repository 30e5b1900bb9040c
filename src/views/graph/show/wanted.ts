/** What is wanted in all: what somebody asks, and where that says nothing, what the view says that is looked at. */
import type { ViewFacts } from '../facts/facts.js';
import { viewParts, type Ask, type ViewPart } from './ask.js';

interface Views {
  readonly views: readonly Pick<ViewFacts, 'id' | 'asks'>[];
}

/** What goes with a part: how a focus is shown, what an outage takes down. */
const beside: Readonly<Partial<Record<ViewPart, keyof Ask>>> = { focus: 'only', overlay: 'down' };

const asksOf = ({ views }: Views, name: string | undefined): Ask =>
  name === undefined ? {} : (views.find(({ id }) => id === name)?.asks ?? {});

/** A part that the ask says takes the place of the view's, whole. */
export function wantedOf(landscape: Views, { without = [], ...ask }: Ask): Ask {
  const said = asksOf(landscape, ask.view);
  const own = (part: ViewPart): boolean => ask[part] !== undefined || without.includes(part);
  const kept = viewParts.filter((part) => said[part] !== undefined && !own(part));
  const parts = kept.flatMap((part) => {
    const more = beside[part];
    return more === undefined ? [part] : [part, more];
  });
  return { ...ask, ...pick(said, parts) };
}

/** The ask with some of it changed; `undefined` takes a part back, be it the view's own. Another view is seen as it says itself. */
export function changedAsk(
  landscape: Views,
  before: Ask,
  change: { readonly [K in keyof Ask]: Ask[K] | undefined },
): Ask {
  const next: { -readonly [K in keyof Ask]: Ask[K] | undefined } = { ...before, ...change };
  const said = asksOf(landscape, next.view);
  const without = new Set('view' in change ? [] : before.without);
  for (const part of viewParts) {
    if (part in change) {
      if (change[part] === undefined && said[part] !== undefined) without.add(part);
      else without.delete(part);
    } else if ('view' in change && said[part] !== undefined) next[part] = undefined;
  }
  next.without = without.size > 0 ? [...without] : undefined;
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined));
}

const pick = (ask: Ask, parts: readonly (keyof Ask)[]): Ask =>
  Object.fromEntries(parts.flatMap((part) => (ask[part] === undefined ? [] : [[part, ask[part]]])));
