/** A boundary as markup: a quiet frame with its title. */
import { groupText, groupTitleWidth } from '../captions.js';
import type { LaidOutGroup } from '../graph.js';
import { badgeMark } from './badge.js';
import { element, escape } from './escape.js';

export function renderGroup(group: LaidOutGroup): string {
  const { x, y, width, height } = group.box;
  return element(
    'g',
    {
      class: 'group',
      'data-key': `group:${group.id}`,
      transform: `translate(${x} ${y})`,
      role: 'group',
      'aria-label': group.label,
    },
    element('title', {}, escape(group.label)) + element('rect', { class: 'frame', width, height, rx: 12 }),
  );
}

/** Above the edges, which may enter a boundary from the top. */
export function renderTitle(group: LaidOutGroup): string {
  const { x, y } = group.box;
  return element(
    'g',
    {
      class: 'heading',
      'data-key': `heading:${group.id}`,
      transform: `translate(${x} ${y})`,
      'aria-hidden': true,
    },
    element('rect', { class: 'plate', x: 8, y: 9, width: groupTitleWidth(group) - 12, height: 22, rx: 5 }) +
      element('text', { class: 'title', x: 16, y: 24 }, escape(groupText(group))) +
      (group.badge ? badgeMark(group.badge, { x: groupTitleWidth(group) + 6, y: 20 }, true) : ''),
  );
}
