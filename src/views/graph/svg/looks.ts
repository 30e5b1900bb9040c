/** What an overlay says of a thing, as classes of its element. */
import { listed } from '../../../base/words.js';
import type { Paint, Painted } from '../show/paint.js';

export const paintOf = (paint: Paint, id: string): Painted | undefined =>
  Object.hasOwn(paint, id) ? paint[id] : undefined;

export const toneClass = (tone: NonNullable<Painted['tone']>): string => `tone-${tone}`;

export function paintClasses(painted: Painted | undefined): string[] {
  if (!painted) return [];
  return [...(painted.tone ? ['painted', toneClass(painted.tone)] : []), ...(painted.faded ? ['faded'] : [])];
}

export const classes = (...names: readonly (string | false | undefined)[]): string => listed(names, ' ');
