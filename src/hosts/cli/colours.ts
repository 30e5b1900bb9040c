/** Whether output is coloured: an option decides, then NO_COLOR, then FORCE_COLOR, then the terminal. */
import picocolors from 'picocolors';
import type { Io } from './io.js';

export type Colours = ReturnType<typeof picocolors.createColors>;

export interface ColourOptions {
  readonly color?: boolean;
  readonly 'no-color'?: boolean;
}

export function wantsColours(
  options: ColourOptions,
  { env, isTerminal }: Pick<Io, 'env' | 'isTerminal'>,
): boolean {
  if (options['no-color']) return false;
  if (options.color) return true;
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}

export const createColours = (enabled: boolean): Colours => picocolors.createColors(enabled);
