/** How much of the picture is drawn from how far: what could not be read steps out, so that moving it stays smooth. */

/** Classes of the element with the class `hw`. */
export const details = ['near', 'middle', 'far'] as const;

export type Detail = (typeof details)[number];

/** `zoom`: 1 is life size. */
export function detailAt(zoom: number): Detail {
  if (zoom >= 0.6) return 'near';
  return zoom >= 0.34 ? 'middle' : 'far';
}

const hidden = (detail: Detail, names: readonly string[]): string =>
  `${names.map((name) => `.hw.${detail} .${name}`).join(', ')} { display: none }`;

export const detailRules: readonly string[] = [
  hidden('middle', ['caption', 'label .badge', 'label .sign', 'label .spot']),
  hidden('far', ['labels', 'plates', 'trunks', 'caption', 'badge', 'glyph', 'monogram', 'rim']),
];
