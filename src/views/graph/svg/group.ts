/** A boundary as markup: a quiet frame with its title. */
import { captionFont, groupText, groupTitleWidth } from '../captions.js';
import type { LaidOutGroup } from '../graph.js';
import { fitText } from '../measure.js';
import { plainText } from '../plain-text.js';
import type { Painted } from '../show/paint.js';
import { badgeMark } from './badge.js';
import { element, escape } from './escape.js';
import { classes, paintClasses } from './looks.js';

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
export function renderTitle(group: LaidOutGroup, painted: Painted | undefined): string {
  const { x, y, width } = group.box;
  const left = group.titleAt ?? 0;
  const end = left + groupTitleWidth(group);
  const after =
    group.badge && group.badge.errors + group.badge.warnings + group.badge.information > 0 ? end + 18 : end;
  const room = width - after - 12;
  const value =
    painted?.text !== undefined && room > 20 ? fitText(plainText(painted.text), captionFont, room) : '';
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
      element('text', { class: 'title', x: left + 16, y: 24 }, escape(groupText(group))),
      group.badge ? badgeMark(group.badge, { x: end + 2, y: 20 }, true) : '',
      value === '' ? '' : element('text', { class: 'value', x: after, y: 24 }, escape(value)),
    ].join(''),
  );
}
