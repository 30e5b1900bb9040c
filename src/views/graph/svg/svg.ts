/** The picture as SVG: one pure function for the preview, the command line and whatever else shows a map. */
import { edgeLine, moreText } from '../captions.js';
import type { LaidOutEdge, LaidOutGraph, LaidOutTrunk } from '../graph.js';
import { renderEdge, renderLabel, type EdgeLook } from './edge.js';
import { element, escape } from './escape.js';
import { renderGroup } from './group.js';
import { renderNode } from './node.js';
import type { Theme } from './palette.js';
import { pictureStyles } from './styles.js';

export interface SvgOptions {
  /** `light` and `dark` make a file that stands alone; `vscode` leaves the style sheet to the page. */
  readonly theme: Theme;
  /** Accessible name of the picture. */
  readonly title?: string;
}

export function renderSvg(picture: LaidOutGraph, { theme, title = 'Integration map' }: SvgOptions): string {
  const { width, height } = picture;
  const alone = theme !== 'vscode';
  const content = [
    element('title', {}, escape(title)),
    alone ? `<style>${pictureStyles(theme)}</style>` : '',
    alone ? element('rect', { class: 'canvas', width, height }) : '',
    element('g', { class: 'scene' }, layers(picture)),
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'hw',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
  };
  return element('svg', { ...attributes, role: 'group', 'aria-label': title }, content.join(''));
}

/** Boundaries below edges, edges below their labels; nodes on top. */
function layers(picture: LaidOutGraph): string {
  const looks = looksOf(picture);
  const layer = (name: string, things: readonly string[]): string =>
    element('g', { class: name }, things.join('') || element('desc', {}));
  return [
    layer('groups', picture.groups.map(renderGroup)),
    layer(
      'edges',
      picture.edges.map((edge) => renderEdge(edge, looks(edge))),
    ),
    layer('plates', platesOf(picture)),
    layer('labels', picture.edges.map(renderLabel)),
    layer('trunks', picture.trunks.map(renderTrunk)),
    layer('nodes', picture.nodes.map(renderNode)),
    layer(
      'notes',
      picture.notes.map((note, index) => renderNote(note, index, picture)),
    ),
  ].join('');
}

function looksOf({ nodes, edges, trunks }: LaidOutGraph): (edge: LaidOutEdge) => EdgeLook {
  const places = new Map(nodes.map((node) => [node.id, node]));
  const patterns = new Map(edges.map(({ id, pattern }) => [id, pattern]));
  const shared = new Map(
    trunks.map((trunk) => [trunk.id, new Set(trunk.edges.map((id) => patterns.get(id))).size > 1] as const),
  );
  const carried = new Map(trunks.map((trunk) => [trunk.id, trunk.edges.length] as const));
  return ({ from, to, trunk = '' }) => ({
    from: places.get(from),
    to: places.get(to),
    mixed: shared.get(trunk) ?? false,
    carried: carried.get(trunk) ?? 1,
  });
}

/** One behind each label, or stack of labels. */
function platesOf({ edges, trunks }: LaidOutGraph): string[] {
  const stacks = new Map(trunks.map(({ id, labelBox }) => [id, labelBox] as const));
  const single = edges.flatMap(({ id, labelBox, trunk }) =>
    labelBox && !(trunk !== undefined && stacks.has(trunk)) ? [{ key: `plate:${id}`, box: labelBox }] : [],
  );
  const stacked = trunks.flatMap(({ id, labelBox }) =>
    labelBox ? [{ key: `plate:${id}`, box: labelBox }] : [],
  );
  return [...single, ...stacked].map(({ key, box: { x, y, width, height } }) =>
    element(
      'g',
      { class: 'plate', 'data-key': key, transform: `translate(${x} ${y})` },
      element('rect', { width, height, rx: 5 }),
    ),
  );
}

/** The last line of a stack that could not show all of its edges. */
function renderTrunk({ id, labelBox, unlabelled }: LaidOutTrunk): string {
  if (!labelBox || unlabelled.length === 0) return '';
  const { x, y, height } = labelBox;
  const top = y + height - edgeLine.height;
  const text = element(
    'text',
    { class: 'more', x: edgeLine.symbol, y: edgeLine.height / 2 + 3.8 },
    escape(moreText(unlabelled.length)),
  );
  return element(
    'g',
    { class: 'label plain', 'data-key': `trunk:${id}`, transform: `translate(${x} ${top})` },
    text,
  );
}

const renderNote = (note: string, index: number, { height }: LaidOutGraph): string =>
  element('text', { class: 'note', x: 12, y: height - 8 - 14 * index }, escape(note));
