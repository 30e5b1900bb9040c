/** A boundary as markup: a quiet frame with its title. */
import { captionFont, groupText, groupTitleWidth } from '../captions.js';
import type { LaidOutGroup } from '../graph.js';
import type { Painted } from '../show/paint.js';
import { badgeMark } from './badge.js';
import { afar } from './detail.js';
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

const headingWords = ({ label }: LaidOutGroup, painted: Painted | undefined): string =>
  painted?.text === undefined ? label : `${label}, ${painted.text}`;

/** Above the edges, which may enter a boundary from the top. */
export function renderTitle(group: LaidOutGroup, painted: Painted | undefined, live: boolean): string {
  const { x, y, width } = group.box;
  const left = group.titleAt ?? 0;
  const end = left + groupTitleWidth(group);
  const after =
    group.badge && group.badge.errors + group.badge.warnings + group.badge.information > 0 ? end + 18 : end;
  const room = width - after - 12;
  const value = painted?.text !== undefined && room > 20 ? onOneLine(painted, captionFont, room) : '';
  return element(
    'g',
    {
      class: classes('heading', ...paintClasses(painted)),
      'data-key': `heading:${group.id}`,
      transform: `translate(${x} ${y})`,
      ...(live
        ? { role: 'button', tabindex: -1, 'aria-label': headingWords(group, painted) }
        : { 'aria-hidden': true }),
    },
    [
      element('title', {}, escape(headingWords(group, painted))),
      element('text', { class: 'title', x: left + 14, y: 19 }, escape(groupText(group))),
      live ? afarTitle(group, left) : '',
      group.badge ? badgeMark(group.badge, { x: end + 2, y: 15 }, true) : '',
      value === '' ? '' : element('text', { class: 'value', x: after, y: 19 }, escape(value)),
    ].join(''),
  );
}

/** In the corner, and from far away over all that it holds: there it is what is left to be read. */
function afarTitle(group: LaidOutGroup, left: number): string {
  const text = groupText(group);
  const room = group.box.width - left - 28;
  const look = { class: 'title', x: left + 14, room, bold: true } as const;
  return (
    afar(text, { ...look, levels: ['middle'], y: 16, most: 18 }) +
    afar(text, { ...look, levels: ['far'], y: 18, most: 26 })
  );
}

/** Over the things of an outermost boundary, for whom these are specks. */
export function renderAway({ box, ...group }: LaidOutGroup): string {
  const text = groupText({ ...group });
  const attributes = { class: 'away', 'data-key': `away:${group.id}`, 'aria-hidden': true };
  const most = Math.max(26, box.height / 2);
  const look = {
    class: 'title',
    levels: ['distant'],
    anchor: 'middle',
    room: box.width - 8,
    most,
    bold: true,
  } as const;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return element('g', attributes, afar(text, { ...look, x, y }));
}
