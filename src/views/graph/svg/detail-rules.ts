/** The style rules of what steps out and in with the distance. Beside what draws it: the page has them in its style sheet, not in its script. */
import { LEVELS, SIZES, type Detail } from './detail.js';

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
