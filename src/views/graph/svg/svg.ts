/** The picture as SVG: one pure function for the preview, the command line and whatever else shows a map. */
import type { LaidOutGraph } from '../graph.js';
import type { LegendEntry, Paint } from '../show/paint.js';
import { element, escape } from './escape.js';
import { layersOf, noteLine } from './layers.js';
import { drawLegend, legendItems } from './legend.js';
import type { Theme } from './palette.js';
import { pictureStyles } from './styles.js';

export interface SvgOptions {
  /** `vscode` leaves the style sheet to the page, and its things can be chosen; all others make a file that stands alone. */
  readonly theme: Theme;
  /** Whether its things can be chosen; left out, they can in `vscode` alone. */
  readonly live?: boolean;
  /** Accessible name of the picture. */
  readonly title?: string;
  /** What an overlay, a lens or a focus says. */
  readonly paint?: Paint;
  /** Draws a legend below the picture: these entries, and what else occurs in it. */
  readonly legend?: readonly LegendEntry[];
  /** What the picture left out, in words for the reader, behind its own notes. */
  readonly notes?: readonly string[];
}

/** Narrower than this, a legend would be a column. */
const LEAST_WIDTH = 560;

export function renderSvg(shown: LaidOutGraph, options: SvgOptions): string {
  const { theme, title = 'Integration map', paint, legend, notes = [] } = options;
  const picture = { ...shown, notes: [...shown.notes, ...notes] };
  const alone = theme !== 'vscode';
  const { live = !alone } = options;
  const layers = layersOf(picture, live, paint).map(({ name, pieces }) =>
    element('g', { class: name }, pieces.map(({ markup }) => markup).join('')),
  );
  const foot = footOf(picture, legend, paint);
  const { width, height } = foot;
  const content = [
    element('title', {}, escape(title)),
    alone ? element('style', {}, pictureStyles(theme, live)) : '',
    alone ? element('rect', { class: 'canvas', width, height }) : '',
    element('g', { class: 'scene' }, layers.join('')),
    foot.markup,
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'hw',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
  };
  return element(
    'svg',
    { ...attributes, role: live ? 'group' : 'img', 'aria-label': title },
    content.join(''),
  );
}

/** The legend under a thin line, below picture and notes. */
function footOf(picture: LaidOutGraph, entries: readonly LegendEntry[] | undefined, paint?: Paint) {
  const items = entries ? legendItems(picture, entries, paint) : [];
  const top = picture.height + (picture.notes.length > 0 ? noteLine * picture.notes.length + 8 : 0);
  const legend = drawLegend(items, Math.max(picture.width, LEAST_WIDTH));
  const width = Math.max(picture.width, legend.width, picture.notes.length > 0 ? LEAST_WIDTH : 0);
  if (items.length === 0) return { markup: '', width, height: top };
  const rule = element('path', { class: 'rule', d: `M16 0H${width - 16}` });
  const markup = element('g', { transform: `translate(0 ${top})` }, rule + legend.markup);
  return { markup, width, height: top + legend.height };
}
