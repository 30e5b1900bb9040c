/** What `npm run bench -- …` can be asked for. */
import { parseArgs } from 'node:util';
import { STYLES, type Style } from './landscapes/places.js';
import { GROUPS, type Group } from './row.js';

export interface Options {
  readonly landscapes: readonly { readonly flows: number; readonly style: Style }[];
  readonly groups: ReadonlySet<Group>;
  /** How often a short thing is measured. */
  readonly rounds: number;
  /** How many processes are started for one figure. */
  readonly runs: number;
  /** What an earlier run measured stays, but for what is measured anew. */
  readonly keep: boolean;
}

const DEFAULT = [
  { flows: 1000, style: 'mixed' },
  { flows: 10_000, style: 'hub' },
  { flows: 10_000, style: 'broker' },
  { flows: 10_000, style: 'mesh' },
  { flows: 10_000, style: 'mixed' },
  { flows: 50_000, style: 'mixed' },
] as const;

export const USAGE = `npm run bench -- [--size FLOWS]… [--style ${STYLES.join('|')}]… [--only ${GROUPS.join('|')}]… [--rounds N] [--runs N] [--keep]\n`;

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      size: { type: 'string', multiple: true },
      style: { type: 'string', multiple: true },
      only: { type: 'string', multiple: true },
      rounds: { type: 'string', default: '40' },
      runs: { type: 'string', default: '3' },
      keep: { type: 'boolean', default: false },
    },
  });
  const styles = values.style?.map((each) => oneOf(STYLES, each));
  const sizes = values.size?.map((each) => atLeast(100, each));
  const landscapes =
    styles || sizes
      ? (sizes ?? [10_000]).flatMap((flows) =>
          (styles ?? (['mixed'] as const)).map((style) => ({ flows, style })),
        )
      : DEFAULT;
  const groups = new Set(values.only?.map((each) => oneOf(GROUPS, each)) ?? GROUPS);
  return {
    landscapes,
    groups,
    rounds: atLeast(4, values.rounds),
    runs: atLeast(1, values.runs),
    keep: values.keep,
  };
}

export function oneOf<T extends string>(known: readonly T[], given: string): T {
  const found = known.find((each) => each === given);
  if (found === undefined) throw new Error(`There is no ${given}: choose from ${known.join(', ')}.`);
  return found;
}

export function atLeast(least: number, given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < least)
    throw new Error(`${given} is no whole number from ${least} on.`);
  return number;
}
