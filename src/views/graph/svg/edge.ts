/** An edge as markup: its line, its arrow heads, and its line in the stack of labels. */
import { edgeLine, edgeText } from '../captions.js';
import type { LaidOutEdge, LaidOutNode } from '../graph.js';
import { badgeMark, badgeWords } from './badge.js';
import { edgePath } from './edge-path.js';
import { element, escape } from './escape.js';
import { patternSign, patternWords } from './signs.js';

export interface EdgeLook {
  readonly from?: LaidOutNode;
  readonly to?: LaidOutNode;
  /** On a way shared by flows of several patterns no line has a pattern's colour: the labels tell. */
  readonly mixed: boolean;
  /** How many flows the way carries. */
  readonly carried: number;
}

export function renderEdge(edge: LaidOutEdge, { from, to, mixed, carried }: EdgeLook, live: boolean): string {
  const { way, tips } = edgePath(edge.points, { from, to, both: edge.both });
  const tone = edge.pattern ?? 'plain';
  const words = edgeWords(edge);
  const width = Math.min(2.4, 1.3 + 0.2 * carried).toFixed(1);
  const line = [
    element('path', { class: 'grip', d: way }),
    element('path', { class: 'way', d: way, 'stroke-width': width }),
    element('path', { class: 'tip', d: tips }),
  ].join('');
  return element(
    'g',
    {
      class: ['edge', tone, edge.lifecycle ?? '', edge.declared ? '' : 'unknown'].filter(Boolean).join(' '),
      'data-key': `edge:${edge.id}`,
      ...(live && { role: 'button', tabindex: -1 }),
      'aria-label': words,
    },
    element('title', {}, escape(words)) +
      element('g', { class: mixed ? 'line plain' : `line ${tone}` }, line),
  );
}

/** Its line in the stack; what the screen reader says of it stands on the edge. */
export function renderLabel(edge: LaidOutEdge): string {
  if (!edge.labelBox) return '';
  const { x, y, width, height } = edge.labelBox;
  const sign = element('g', { transform: `translate(11 ${height / 2})` }, patternSign(edge.pattern));
  const text = element('text', { x: edgeLine.symbol, y: height / 2 + 3.8 }, escape(edgeText(edge)));
  const plate = element('rect', { class: 'plate', width, height });
  const badge = badgeMark(edge.badge, { x: width - edgeLine.badge, y: height / 2 }, false);
  return element(
    'g',
    {
      class: ['label', edge.pattern ?? 'plain', edge.declared ? '' : 'unknown'].filter(Boolean).join(' '),
      'data-key': `label:${edge.id}`,
      transform: `translate(${x} ${y})`,
      'aria-hidden': true,
    },
    element('title', {}, escape(edgeWords(edge))) + plate + sign + text + badge,
  );
}

function edgeWords({ label, from, to, both, pattern, declared, lifecycle, badge }: LaidOutEdge): string {
  const parts = [
    both ? `${label} between ${from} and ${to}` : `${label} from ${from} to ${to}`,
    pattern ? patternWords[pattern] : 'no sync pattern yet',
    declared ? undefined : 'entity not declared',
    lifecycle,
    badgeWords(badge),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
