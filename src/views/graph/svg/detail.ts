/** How much of the picture is drawn from how far: what could not be read steps out, and what is left is written larger. */
import { fitText, textWidth } from '../measure.js';
import { element, escape } from './escape.js';
import { classes } from './looks.js';

/** Classes of the element with the class `hw`. */
export const details = ['near', 'middle', 'far', 'distant'] as const;

export type Detail = (typeof details)[number];

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
const SIZES = [96, 80, 66, 54, 44, 36, 30, 26, 23, 20, 18, 16, 15, 14, 13, 12, 11, 10] as const;

/** The largest size up to the most wanted in which a text is no wider than its room. */
function sizeIn(text: string, room: number, most: number, bold = false): number | undefined {
  return SIZES.find((size) => size <= most && textWidth(text, { size, bold }) <= room);
}

export interface Afar {
  readonly levels: readonly Exclude<Detail, 'near'>[];
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

const LEVELS = ['middle', 'far', 'distant'] as const;

/** Of all that is not near. */
const away = (...names: readonly string[]): string =>
  names.flatMap((name) => LEVELS.map((level) => `.hw.${level} ${name}`)).join(', ');

const hidden = (detail: Detail, ...names: readonly string[]): string =>
  `${names.map((name) => `.hw.${detail} ${name}`).join(', ')} { display: none }`;

export const detailRules: readonly string[] = [
  '.hw .afar { display: none }',
  `${LEVELS.map((level) => `.hw.${level} .at-${level}`).join(', ')} { display: inline }`,
  ...SIZES.map((size) => `.hw .afar.px-${size} { font-size: ${size}px }`),
  `${away('.caption', '.tile', '.glyph', '.monogram', '.heading .badge', '.label .badge', '.label .sign', '.label .spot', '.label .pill')} { display: none }`,
  `${away(':is(.name, .value, .title):not(.afar)', '.label text:not(.afar)')} { display: none }`,
  hidden('far', '.labels', '.plates', '.trunks', '.rim', '.badge text'),
  hidden('distant', '.labels', '.plates', '.trunks', '.rim', '.node .badge', '.node .mark'),
  `${away('.node .badge .spot', '.node .badge text')} { scale: 1.4 }`,
];
