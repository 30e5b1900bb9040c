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
  /** Nothing is measured: what is kept is written as tables of Markdown. */
  readonly tables: boolean;
}

const SIZES = [1000, 10_000, 50_000] as const;

export const USAGE = `npm run bench -- [--size FLOWS]… [--style ${STYLES.join('|')}]… [--only ${GROUPS.join('|')}]… [--rounds N] [--runs N] [--keep] [--tables]\n`;

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
      tables: { type: 'boolean', default: false },
    },
  });
  const styles = values.style?.map((each) => oneOf('style', STYLES, each));
  const sizes = values.size?.map((each) => atLeast('size', 100, each));
  return {
    landscapes: landscapesOf(sizes, styles),
    groups: new Set(values.only?.map((each) => oneOf('only', GROUPS, each)) ?? GROUPS),
    rounds: atLeast('rounds', 2, values.rounds),
    runs: atLeast('runs', 1, values.runs),
    keep: values.keep,
    tables: values.tables,
  };
}

/** All of them where nothing is asked for; of a size alone the mixed one, of a style alone that of 10,000 flows. */
function landscapesOf(
  sizes: readonly number[] | undefined,
  styles: readonly Style[] | undefined,
): Options['landscapes'] {
  const mixed = ['mixed'] as const;
  const [some, kinds] = sizes || styles ? [sizes ?? [10_000], styles ?? mixed] : [SIZES, STYLES];
  return some.flatMap((flows) => kinds.map((style) => ({ flows, style })));
}

export function oneOf<T extends string>(option: string, known: readonly T[], given: string): T {
  const found = known.find((each) => each === given);
  if (found === undefined) throw new Error(`--${option} takes ${known.join(', ')}, not ${given}.`);
  return found;
}

export function atLeast(option: string, least: number, given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < least)
    throw new Error(`--${option} takes a whole number from ${least} on, not ${given}.`);
  return number;
}
