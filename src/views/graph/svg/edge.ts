/** An edge as markup: its line, its arrow heads, and its line in the stack of labels. */
import { countFont, countText, countWidth, edgeFont, edgeLine, edgeText } from '../captions.js';
import type { LaidOutEdge, LaidOutNode } from '../graph.js';
import { fitText, textWidth } from '../measure.js';
import { plainText } from '../plain-text.js';
import type { Painted } from '../show/paint.js';
import { badgeMark, badgeWords } from './badge.js';
import { edgePath } from './edge-path.js';
import { element, escape } from './escape.js';
import { classes, paintClasses } from './looks.js';
import { markWords, partMark } from './marks.js';
import { patternSign, patternWords } from './signs.js';

export interface EdgeLook {
  readonly from?: LaidOutNode;
  readonly to?: LaidOutNode;
  /** On a way shared by flows of several patterns no line has a pattern's colour and head: the labels tell. */
  readonly mixed: boolean;
  /** How many flows the way carries. */
  readonly carried: number;
  /** Whether a planned flow is a row of dots: in large pictures it would cost too much. */
  readonly dots: boolean;
  readonly painted?: Painted;
}

/** How heavy a line is: loads weigh more than calls. */
const weights: Readonly<Record<string, number>> = {
  realtime: 1.8,
  'near-realtime': 1.6,
  batch: 2.4,
  'on-demand': 1.3,
  'event-driven': 1.5,
  plain: 1.4,
};

export function lineWeight(tone: string, carried: number): number {
  const [first, more] = [weights[tone] ?? 1.4, Math.max(0, carried - 1)];
  return Math.round(10 * Math.min(4, first + 0.35 * Math.min(6, more))) / 10;
}

export function renderEdge(edge: LaidOutEdge, look: EdgeLook, live: boolean): string {
  const { from, to, mixed, carried, painted } = look;
  const tone = edge.pattern ?? 'plain';
  const drawn = mixed ? 'plain' : tone;
  const dotted = look.dots && edge.lifecycle === 'planned';
  const { way, tips, heads } = edgePath(edge.points, { from, to, both: edge.both, head: drawn, dotted });
  const words = edgeWords(edge, painted);
  const width = dotted ? 2.4 : lineWeight(drawn, carried);
  const line = [
    element('path', { class: 'grip', d: dotted ? gripOf(edge) : way }),
    element('path', { class: 'way', d: way, 'stroke-width': width }),
    tips === '' ? '' : element('path', { class: 'tip', d: tips }),
    heads === '' ? '' : element('path', { class: drawn === 'on-demand' ? 'head hollow' : 'head', d: heads }),
  ].join('');
  return element(
    'g',
    {
      class: classes('edge', tone, edge.lifecycle, !edge.declared && 'unknown', ...paintClasses(painted)),
      'data-key': `edge:${edge.id}`,
      ...(live && { role: 'button', tabindex: -1 }),
      'aria-label': words,
    },
    element('title', {}, escape(words)) + element('g', { class: `line ${drawn}` }, line),
  );
}

/** What the pointer takes hold of: dots would slip through. */
const gripOf = ({ points }: LaidOutEdge): string => `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`;

/** Its line in the stack; what the screen reader says of it stands on the edge. */
export function renderLabel(edge: LaidOutEdge, painted: Painted | undefined): string {
  if (!edge.labelBox) return '';
  const { x, y, width, height } = edge.labelBox;
  const content =
    painted?.text === undefined ? labelContent(edge, painted) : valueContent(edge, painted.text);
  return element(
    'g',
    {
      class: classes(
        'label',
        edge.pattern ?? 'plain',
        edge.lifecycle,
        !edge.declared && 'unknown',
        ...paintClasses(painted),
      ),
      'data-key': `label:${edge.id}`,
      transform: `translate(${x} ${y})`,
      'aria-hidden': true,
    },
    element('title', {}, escape(edgeWords(edge, painted))) +
      element('rect', { class: 'plate', width, height }) +
      content,
  );
}

const BASE = edgeLine.height / 2 + 3.8;

function labelContent(edge: LaidOutEdge, painted: Painted | undefined): string {
  const width = edge.labelBox?.width ?? 0;
  const middle = edgeLine.height / 2;
  const sign = painted?.mark
    ? partMark(painted.mark, { x: 11, y: middle }, 0.75)
    : element('g', { transform: `translate(11 ${middle})` }, patternSign(edge.pattern));
  const badge = badgeMark(edge.badge, { x: width - edgeLine.badge, y: middle }, false);
  const name = edgeText(edge);
  const end = edgeLine.symbol + textWidth(name, edgeFont);
  return (
    sign + element('text', { x: edgeLine.symbol, y: BASE }, escape(name)) + countMark(edge, end + 5) + badge
  );
}

/** How many flows it stands for, in a pill. */
function countMark(edge: LaidOutEdge, x: number): string {
  const text = countText(edge);
  if (text === '') return '';
  const width = countWidth(edge) - 5;
  const back = element('rect', { class: 'pill', x, y: 3, width, height: edgeLine.height - 6, rx: 6 });
  const at = { class: 'count', x: x + width / 2, y: BASE - 0.3, 'text-anchor': 'middle' };
  return back + element('text', at, text);
}

const MARGIN = 7;
const GAP = 6;
const LEAST_NAME = 34;

/** The overlay's value takes the room of sign and badge, and of the name's end where it needs more. */
function valueContent(edge: LaidOutEdge, text: string): string {
  const width = edge.labelBox?.width ?? 0;
  const value = fitText(plainText(text), countFont, width - 2 * MARGIN);
  const room = width - textWidth(value, countFont) - 2 * MARGIN - GAP;
  const at = { class: 'value', x: width - MARGIN, y: BASE, 'text-anchor': 'end' };
  const shown = element('text', at, escape(value));
  // A letter or two of the name would say nothing.
  if (room < LEAST_NAME) return shown;
  return element('text', { x: MARGIN, y: BASE }, escape(fitText(edgeText(edge), edgeFont, room))) + shown;
}

function edgeWords(edge: LaidOutEdge, painted: Painted | undefined): string {
  const { label, from, to, both, pattern, declared, lifecycle, badge, count = 1 } = edge;
  const parts = [
    both ? `${label} between ${from} and ${to}` : `${label} from ${from} to ${to}`,
    count > 1 ? `${count} flows` : undefined,
    pattern ? patternWords[pattern] : count > 1 ? undefined : 'no sync pattern yet',
    declared ? undefined : 'entity not declared',
    lifecycle,
    painted?.mark && markWords[painted.mark],
    painted?.text,
    badgeWords(badge),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
