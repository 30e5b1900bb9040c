/** A boundary as markup: a quiet frame with its title. */
import { captionFont, groupFont, groupText, groupTitleWidth } from '../captions.js';
import type { LaidOutGroup } from '../graph.js';
import type { Painted } from '../show/paint.js';
import { badgeMark } from './badge.js';
import { growth } from './detail.js';
import { element, escape } from './escape.js';
import { classes, paintClasses } from './looks.js';
import { onOneLine } from './value.js';

export function renderGroup(group: LaidOutGroup, painted: Painted | undefined): string {
  const { x, y, width, height } = group.box;
  return element(
    'g',
    {
      class: classes('group', ...paintClasses(painted)),
      'data-key': `group:${group.id}`,
      transform: `translate(${x} ${y})`,
      role: 'group',
      'aria-label': group.label,
    },
    element('title', {}, escape(group.label)) + element('rect', { class: 'frame', width, height, rx: 12 }),
  );
}

/** Above the edges, which may enter a boundary from the top. */
export function renderTitle(group: LaidOutGroup, painted: Painted | undefined, live: boolean): string {
  const { x, y, width } = group.box;
  const left = group.titleAt ?? 0;
  const end = left + groupTitleWidth(group);
  const after =
    group.badge && group.badge.errors + group.badge.warnings + group.badge.information > 0 ? end + 18 : end;
  const room = width - after - 12;
  const value = painted?.text !== undefined && room > 20 ? onOneLine(painted, captionFont, room) : '';
  const grown = live && growth(groupText(group), groupFont, width - left - 28, 1.8);
  return element(
    'g',
    {
      class: classes('heading', ...paintClasses(painted)),
      'data-key': `heading:${group.id}`,
      transform: `translate(${x} ${y})`,
      'aria-hidden': true,
    },
    [
      element(
        'title',
        {},
        escape(painted?.text === undefined ? group.label : `${group.label}, ${painted.text}`),
      ),
      element('text', { class: classes('title', grown), x: left + 16, y: 24 }, escape(groupText(group))),
      group.badge ? badgeMark(group.badge, { x: end + 2, y: 20 }, true) : '',
      value === '' ? '' : element('text', { class: 'value', x: after, y: 24 }, escape(value)),
    ].join(''),
  );
}
