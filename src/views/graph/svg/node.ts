/** A node as markup. */
import { captionFont, channelInset, nodeInset, nodeText, tile } from '../captions.js';
import type { LaidOutNode } from '../graph.js';
import { fitText } from '../measure.js';
import { plainText } from '../plain-text.js';
import type { Painted } from '../show/paint.js';
import { badgeMark, badgeWords } from './badge.js';
import { element, escape } from './escape.js';
import { kindGlyph } from './glyphs.js';
import { classes, paintClasses } from './looks.js';
import { markWords, partMark } from './marks.js';
import { monogram } from './monogram.js';
import { shapeOf } from './shapes.js';

export function renderNode(node: LaidOutNode, painted: Painted | undefined, live: boolean): string {
  const { box, role } = node;
  const words = nodeWords(node, painted);
  const content = [
    element('title', {}, escape(words + (node.doc ? `. ${node.doc}` : ''))),
    shapeOf(role, box),
    role === 'channel' ? channelContent(node) : cardContent(node, painted),
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

function cardContent(node: LaidOutNode, painted: Painted | undefined): string {
  const { box, role, badge } = node;
  const { name, caption } = nodeText(node);
  const { left, right, top } = nodeInset(role);
  // The second sheet of a closed boundary shows below: what is written stands on the first.
  const middle = top + (box.height - top - (role === 'domain' ? 4 : 0)) / 2;
  const start = left + tile.size + tile.gap;
  const below = painted?.text === undefined ? caption : valueText(painted.text, box.width - start - right);
  const kind = painted?.text === undefined ? 'caption' : 'value';
  const line = (of: string, y: number, text: string): string =>
    element('text', { class: of, x: start, y }, escape(text));
  return [
    nodeTile(node, left, middle),
    line('name', below === undefined ? middle + 4.5 : middle - 2.5, name),
    below === undefined ? '' : line(kind, middle + 13, below),
    badgeMark(badge, { x: box.width - (role === 'hub' ? 14 : 5), y: 3 }, true),
  ].join('');
}

/** The mark of its platform, else of its kind. */
function nodeTile({ role, platform }: LaidOutNode, x: number, middle: number): string {
  const { size } = tile;
  const back = element('rect', { class: 'tile', x, y: middle - size / 2, width: size, height: size, rx: 7 });
  const letters = platform === undefined ? undefined : monogram(plainText(platform));
  if (letters === undefined) return back + kindGlyph(role, x + size / 2, middle);
  const at = { class: 'monogram', x: x + size / 2, y: middle + 4, 'text-anchor': 'middle' };
  return back + element('text', at, escape(letters));
}

/** An overlay's value stands in its tip: there is no room for it beside the name. */
function channelContent(node: LaidOutNode): string {
  const { box, badge } = node;
  const middle = box.height / 2;
  const at = { class: 'name', x: channelInset.left, y: middle + 4.5 };
  return [
    kindGlyph('channel', 16, middle, 14),
    element('text', at, escape(nodeText(node).name)),
    badgeMark(badge, { x: box.width - 13, y: middle }, true),
  ].join('');
}

const valueText = (text: string, room: number): string => fitText(plainText(text), captionFont, room);

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
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
