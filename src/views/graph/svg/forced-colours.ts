/** Where the system imposes its colours: outlines and texts in its own, nothing told by a fill. */

/** Over whatever rule of kinds, patterns and overlays: the system's colours are not to be had in part. */
const rule = (names: readonly string[], ...properties: readonly string[]): string =>
  `${names.map((name) => `.hw ${name}`).join(', ')} { ${properties.map((each) => `${each} !important`).join('; ')} }`;

/** The one colour for what stands out is not for what is in order, nor where all that there is has its own: owners, patterns. */
const SAYING = `.painted:is(${['critical', 'warning', 'notice', 'truth', 'copy', 'down'].map((tone) => `.tone-${tone}`).join(', ')})`;

export const forcedColours = [
  '@media (forced-colors: active) {',
  '.hw { forced-color-adjust: none }',
  rule(['text', 'tspan'], 'fill: CanvasText'),
  rule(['.canvas', '.shape', '.tile', '.plate rect', '.hollow', '.label .pill'], 'fill: Canvas'),
  rule(['.shape', '.rim', '.glyph', '.group .frame', '.plate rect', '.rule'], 'stroke: CanvasText'),
  rule(['.label .pill'], 'stroke: CanvasText', 'stroke-width: 1'),
  rule(['.group .frame', '.label .plate'], 'fill: none'),
  rule(['.label .plate'], 'stroke: none'),
  rule(['.way', '.head', '.sign'], 'stroke: CanvasText'),
  rule(['.tip', '.spot'], 'fill: CanvasText'),
  rule(
    ['shape', 'rim', 'way', 'head', 'frame'].map((part) => `${SAYING} .${part}`),
    'stroke: Highlight',
  ),
  rule([`${SAYING} .tip`], 'fill: Highlight'),
  rule(['.disc'], 'fill: CanvasText', 'stroke: Canvas'),
  rule(['.badge .spot'], 'fill: CanvasText', 'stroke: Canvas'),
  rule(['.badge text'], 'fill: Canvas', 'stroke: none'),
  rule(['.drawing'], 'fill: none', 'stroke: Canvas'),
  rule(['.truth .drawing'], 'fill: Canvas'),
  rule(['.faded'], 'opacity: 0.5'),
  rule(['.plate.faded'], 'opacity: 1'),
  '}',
].join('\n');
