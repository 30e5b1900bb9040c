/** A node as markup. */
import { nodeText } from '../captions.js';
import type { LaidOutNode } from '../graph.js';
import { badgeMark, badgeWords } from './badge.js';
import { element, escape } from './escape.js';
import { shapeOf } from './shapes.js';

/** Where the text's middle is below the box's: a cylinder's lid takes room on top. */
const sunk = (role: LaidOutNode['role']): number => (role === 'warehouse' ? 6 : role === 'database' ? 4 : 0);

export function renderNode(node: LaidOutNode, live: boolean): string {
  const { box, role } = node;
  const { name, caption } = nodeText(node);
  const middle = box.height / 2 + sunk(role);
  const line = (kind: string, y: number, text: string): string =>
    element('text', { class: kind, x: box.width / 2, y, 'text-anchor': 'middle' }, escape(text));
  const words = nodeWords(node);
  const content = [
    element('title', {}, escape(words + (node.doc ? `. ${node.doc}` : ''))),
    shapeOf(role, box),
    line('name', caption === undefined ? middle + 4.5 : middle - 3, name),
    caption === undefined ? '' : line('caption', middle + 13, caption),
    badgeMark(node.badge, { x: box.width - (role === 'hub' ? 14 : 4), y: 2 }, true),
  ];
  return element(
    'g',
    {
      class: ['node', role, node.declared ? '' : 'unknown', node.lifecycle ?? ''].filter(Boolean).join(' '),
      'data-key': `node:${node.id}`,
      transform: `translate(${box.x} ${box.y})`,
      ...(live && { role: 'button', tabindex: -1 }),
      'aria-label': words,
    },
    content.join(''),
  );
}

/** What a screen reader says, and the pointer's tip. */
function nodeWords({ role, label, title, platform, declared, lifecycle, badge }: LaidOutNode): string {
  const parts = [
    `${role} ${label}`,
    title,
    platform && `on ${platform}`,
    declared ? undefined : 'not declared',
    lifecycle,
    badgeWords(badge),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
