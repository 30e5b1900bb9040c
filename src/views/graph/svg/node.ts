/** A node as markup. */
import { listed } from '../../../base/words.js';
import { badgeWords } from '../badges.js';
import { channelInset, countFont, nodeInset, nodeText, tile, valueFont } from '../captions.js';
import type { LaidOutNode } from '../graph.js';
import { plainText } from '../plain-text.js';
import type { Painted } from '../show/paint.js';
import { badgeMark } from './badge.js';
import { afar } from './detail.js';
import { element, escape } from './escape.js';
import { kindGlyph } from './glyphs.js';
import { classes, paintClasses } from './looks.js';
import { markWords, partMark } from './marks.js';
import { monogram } from './monogram.js';
import { shapeOf } from './shapes.js';
import { inLines, onOneLine } from './value.js';

export function renderNode(node: LaidOutNode, painted: Painted | undefined, live: boolean): string {
  const { box, role } = node;
  const words = nodeWords(node, painted);
  const content = [
    element('title', {}, escape(words + (node.doc ? `. ${node.doc}` : ''))),
    shapeOf(role, box),
    role === 'channel' ? channelContent(node, painted, live) : cardContent(node, painted, live),
    painted?.mark ? partMark(painted.mark, { x: 5, y: 3 }) : '',
  ];
  return element(
    'g',
    {
      class: classes('node', role, !node.declared && 'unknown', node.lifecycle, ...paintClasses(painted)),
      'data-key': `node:${node.id}`,
      transform: `translate(${box.x} ${box.y})`,
      ...(live && { role: 'button', tabindex: -1 }),
      'aria-label': words,
    },
    content.join(''),
  );
}

function cardContent(node: LaidOutNode, painted: Painted | undefined, live: boolean): string {
  const { box, role, badge } = node;
  const { name, caption } = nodeText(node);
  const { left, right, top } = nodeInset(role);
  // The second sheet of a closed boundary shows below: what is written stands on the first.
  const middle = top + (box.height - top - (role === 'domain' ? 4 : 0)) / 2;
  const start = left + tile.size + tile.gap;
  // A value is no name: it may come nearer to the edge of a box, below the badge.
  const room = box.width - start - (right > SIDE ? right : SIDE / 2);
  // Below a lid there is no room for two lines.
  const isValued = painted?.text !== undefined;
  const below = isValued ? inLines(painted, valueFont, room, top > 0 ? 1 : 2) : [caption].filter(isSaid);
  const [first, next] = baselines[below.length] ?? baselines[0];
  const line = (of: string, y: number, text: string): string =>
    element('text', { class: of, x: start, y }, escape(text));
  return [
    nodeTile(node, left, middle),
    line('name', middle + first, name),
    ...below.map((text, index) => line(isValued ? 'value' : 'caption', middle + next + 12 * index, text)),
    live ? afarContent(node, painted, middle) : '',
    badgeMark(badge, { x: box.width - (role === 'hub' ? 14 : 5), y: 3 }, true),
  ].join('');
}

/** Sizes of a name from farther away: as large on the screen as it is from near. */
const MIDDLE = 18;
const FAR = 28;

/** The square makes room for the name, and from where labels are read a value stands with it. */
function afarContent(node: LaidOutNode, painted: Painted | undefined, middle: number): string {
  const { box, role } = node;
  const { name } = nodeText(node);
  const { left, right } = role === 'channel' ? NO_INSET : nodeInset(role);
  // Both sides alike: it stands in the middle.
  const room = box.width - 2 * Math.min(left, right);
  const look = { x: box.width / 2, anchor: 'middle', room } as const;
  const isNamed = { ...look, class: 'name', bold: true } as const;
  const isInside = node.group === undefined ? (['far', 'distant'] as const) : (['far'] as const);
  const far = afar(name, { ...isNamed, levels: isInside, y: middle, most: FAR });
  if (painted?.text === undefined || role === 'channel')
    return afar(name, { ...isNamed, levels: ['middle'], y: middle, most: MIDDLE }) + far;
  const value = onOneLine(painted, { size: 13, bold: true }, room);
  return [
    afar(name, { ...isNamed, levels: ['middle'], y: middle - 8, most: MIDDLE }),
    afar(value, { ...look, class: 'value', bold: true, levels: ['middle'], y: middle + 10, most: 14 }),
    far,
  ].join('');
}

const NO_INSET = { left: 10, right: 10 } as const;

const isSaid = (text: string | undefined): text is string => text !== undefined;

/** From the middle to the name, and to the first line below it: without such a line, with one, with two. */
const baselines = [
  [4.5, 0],
  [-2.5, 13],
  [-9, 5],
] as const;

/** The inset of a plain box on its right. */
const SIDE = 14;

/** The mark of its platform, else of its kind. */
function nodeTile({ role, platform }: LaidOutNode, x: number, middle: number): string {
  const { size } = tile;
  const back = element('rect', { class: 'tile', x, y: middle - size / 2, width: size, height: size, rx: 7 });
  const letters = platform === undefined ? undefined : monogram(plainText(platform));
  if (letters === undefined) return back + kindGlyph(role, x + size / 2, middle);
  const at = { class: 'monogram', x: x + size / 2, y: middle + 4, 'text-anchor': 'middle' };
  return back + element('text', at, escape(letters));
}

/** An overlay's value stands below the name. */
function channelContent(node: LaidOutNode, painted: Painted | undefined, live: boolean): string {
  const { box, badge } = node;
  const { left, right } = channelInset;
  const { name } = nodeText(node);
  const [middle, room] = [box.height / 2, box.width - left - right];
  const said = painted?.text === undefined ? '' : onOneLine(painted, countFont, room);
  // Two lines share the height evenly: what is left above and below is as much as is between them.
  const at =
    said === ''
      ? { class: 'name', x: left, y: middle + 4.5 }
      : { class: 'name valued', x: left, y: middle - 2 };
  return [
    kindGlyph('channel', 16, middle, 14),
    element('text', at, escape(name)),
    said === '' ? '' : element('text', { class: 'value', x: left, y: middle + 9.5 }, escape(said)),
    live ? afarContent(node, painted, middle) : '',
    badgeMark(badge, { x: box.width - 14, y: middle }, true, 0.8),
  ].join('');
}

/** What a screen reader says, and the pointer's tip. */
function nodeWords(node: LaidOutNode, painted: Painted | undefined): string {
  const { role, label, title, platform, declared, lifecycle, badge, holds } = node;
  const parts = [
    role === 'domain' ? `closed domain ${label}` : `${role} ${label}`,
    title,
    holds && nodeText(node).caption,
    platform && `on ${platform}`,
    declared ? undefined : 'not declared',
    lifecycle,
    painted?.mark && markWords[painted.mark],
    painted?.text,
    badgeWords(badge),
  ];
  return listed(parts);
}
