/** How much of the picture is drawn from how far: what could not be read steps out, and what is left grows into its room. */
import { textWidth, type Font } from '../measure.js';

/** Classes of the element with the class `hw`. */
export const details = ['near', 'middle', 'far'] as const;

export type Detail = (typeof details)[number];

/** From here on names can be read, grown as they are there. */
const READABLE = 0.42;

/** `zoom`: 1 is life size. */
export function detailAt(zoom: number): Detail {
  if (zoom >= 0.72) return 'near';
  return zoom >= READABLE ? 'middle' : 'far';
}

/** Tenths by which a text may grow. A class each: a page's policy may forbid styles of single elements. */
const STEPS = [24, 20, 18, 16, 14, 13, 12, 11] as const;

/** The class of a text that may become `most` times as large at most, and no wider than its room. */
export function growth(text: string, font: Font, room: number, most: number): string {
  const share = Math.min(most, room / Math.max(1, textWidth(text, font)));
  const step = STEPS.find((tenths) => tenths <= share * 10 + 1e-9);
  return step === undefined ? '' : `grows-${step}`;
}

/** Of all that is not near. */
const afar = (...names: readonly string[]): string =>
  names.map((name) => `.hw.middle ${name}, .hw.far ${name}`).join(', ');

const hidden = (detail: Detail, names: readonly string[]): string =>
  `${names.map((name) => `.hw.${detail} ${name}`).join(', ')} { display: none }`;

/** The square of a node's mark and the gap behind it; the sign of a channel, and of a label. */
const BACK = { node: 33, channel: 15, label: 14 } as const;

export const detailRules: readonly string[] = [
  hidden('middle', [
    '.caption',
    '.tile',
    '.glyph',
    '.monogram',
    '.label .badge',
    '.label .sign',
    '.label .spot',
  ]),
  hidden('middle', ['.heading .badge']),
  // The value takes all of its label.
  hidden('middle', ['.label.valued text:not(.value)']),
  hidden('far', ['.labels', '.plates', '.trunks', '.caption', '.tile', '.glyph', '.monogram', '.rim']),
  hidden('far', ['.heading .badge', '.badge text']),
  `${afar('[class*=grows-]')} { transform-box: fill-box; transform-origin: left center }`,
  ...STEPS.map((tenths) => `${afar(`.grows-${tenths}`)} { scale: ${tenths / 10} }`),
  `${afar('.node .name', '.node .value')} { translate: -${BACK.node}px 0 }`,
  `${afar('.node .name.raised')} { translate: -${BACK.node}px 6px }`,
  // A value keeps its place below the name.
  `${afar('.node.valued .name.raised')} { translate: -${BACK.node}px -1px }`,
  `${afar('.node.valued .value')} { translate: -${BACK.node}px 2px }`,
  `${afar('.node.channel .name', '.node.channel .value')} { translate: -${BACK.channel}px 0 }`,
  `${afar('.label [class*=grows-]')} { translate: -${BACK.label}px 0 }`,
  `${afar('.label .value[class*=grows-]')} { transform-origin: right center; translate: 0 }`,
  `${afar('.node .badge .spot', '.node .badge text')} { scale: 1.4 }`,
];
