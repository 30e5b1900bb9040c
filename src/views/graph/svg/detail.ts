/** How much of the picture is drawn from how far: what could not be read steps out, and what is left is written larger. */
import { fitText, textWidth } from '../measure.js';
import { element, escape } from './escape.js';
import { classes } from './looks.js';

/** Classes of the element with the class `hw`. */
export const details = ['near', 'middle', 'far', 'distant'] as const;

export type Detail = (typeof details)[number];

/** From farther away. */
export const LEVELS = ['middle', 'far', 'distant'] as const;

/** From here on labels can be read, as they are written there; and names of places. */
const LABELS = 0.5;
const NAMES = 0.2;

/** `zoom`: 1 is life size. */
export function detailAt(zoom: number): Detail {
  if (zoom >= 0.72) return 'near';
  if (zoom >= LABELS) return 'middle';
  return zoom >= NAMES ? 'far' : 'distant';
}

/** A class each: a page's policy may forbid styles of single elements. */
export const SIZES = [96, 80, 66, 54, 44, 36, 30, 26, 23, 20, 18, 16, 15, 14, 13, 12, 11, 10] as const;

/** The largest size up to the most wanted in which a text is no wider than its room. */
function sizeIn(text: string, room: number, most: number, bold = false): number | undefined {
  return SIZES.find((size) => size <= most && textWidth(text, { size, bold }) <= room);
}

export interface Afar {
  readonly levels: readonly (typeof LEVELS)[number][];
  /** What it is: the rules of names, values … go for it too. */
  readonly class: string;
  readonly x: number;
  /** The middle of its line. */
  readonly y: number;
  readonly anchor?: 'middle' | 'end';
  readonly room: number;
  readonly most: number;
  readonly bold?: boolean;
}

/** A text for those who look from farther away, as large as its room allows. */
export function afar(text: string, look: Afar): string {
  const { levels, room, most, bold = false, x, y, anchor } = look;
  const size = sizeIn(text, room, most, bold) ?? SIZES[SIZES.length - 1] ?? 10;
  const at = {
    class: classes('afar', look.class, `px-${size}`, ...levels.map((level) => `at-${level}`)),
    x,
    y: y + Math.round(size * 3.6) / 10,
    'text-anchor': anchor,
  };
  return element('text', at, escape(fitText(text, { size, bold }, room)));
}
