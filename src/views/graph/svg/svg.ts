/** The picture as SVG: one pure function for the preview, the command line and whatever else shows a map. */
import type { LaidOutGraph } from '../graph.js';
import { element, escape } from './escape.js';
import { layersOf } from './layers.js';
import type { Theme } from './palette.js';
import { pictureStyles } from './styles.js';

export interface SvgOptions {
  /** `light` and `dark` make a file that stands alone; `vscode` leaves the style sheet to the page, and its things can be chosen. */
  readonly theme: Theme;
  /** Accessible name of the picture. */
  readonly title?: string;
}

export function renderSvg(picture: LaidOutGraph, { theme, title = 'Integration map' }: SvgOptions): string {
  const { width, height } = picture;
  const alone = theme !== 'vscode';
  const layers = layersOf(picture, !alone).map(({ name, pieces }) =>
    element('g', { class: name }, pieces.map(({ markup }) => markup).join('')),
  );
  const content = [
    element('title', {}, escape(title)),
    alone ? element('style', {}, pictureStyles(theme)) : '',
    alone ? element('rect', { class: 'canvas', width, height }) : '',
    element('g', { class: 'scene' }, layers.join('')),
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
    { ...attributes, role: alone ? 'img' : 'group', 'aria-label': title },
    content.join(''),
  );
}
