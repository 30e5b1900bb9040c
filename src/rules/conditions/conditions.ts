/**
 * What there must be, or must not, for a rule to have anything to say. A rule names it as data, so that it is not asked about units of
 * which one look tells that it finds nothing, and units that are alike in it are asked the same rules. It never replaces what a rule looks
 * at itself: asked about every unit, the rule would find the same.
 */
import { DECLARATION } from './declaration.js';
import { ENTITY } from './entity.js';
import { FLOW } from './flow.js';
import { THING } from './thing.js';

const WORDS = { flow: FLOW, entity: ENTITY, declaration: DECLARATION, thing: THING } as const;

/** The words of a scope; there is none where rules are asked once, or of few. */
export type Condition<S> = S extends keyof typeof WORDS ? keyof (typeof WORDS)[S] : never;

/** What some bits must have, and must not. */
export interface Mask {
  readonly needs: number;
  readonly bars: number;
}

interface Conditional {
  readonly scope: string;
  readonly when?: readonly string[];
  readonly unless?: readonly string[];
}

export function maskOf({ scope, when = [], unless = [] }: Conditional): Mask {
  const words: Readonly<Record<string, number>> = Object.hasOwn(WORDS, scope)
    ? WORDS[scope as keyof typeof WORDS]
    : {};
  const bits = (named: readonly string[]): number => named.reduce((sum, word) => sum | (words[word] ?? 0), 0);
  return { needs: bits(when), bars: bits(unless) };
}

export const fits = ({ needs, bars }: Mask, bits: number): boolean =>
  (bits & needs) === needs && (bits & bars) === 0;
