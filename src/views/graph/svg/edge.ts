/** An edge as markup: its line, its arrow heads, and its line in the stack of labels. */
import { listed } from '../../../base/words.js';
import { badgeWords } from '../badges.js';
import { countFont, countText, countWidth, edgeFont, edgeLine, edgeText, heldWords } from '../captions.js';
import type { LaidOutEdge, LaidOutNode } from '../graph.js';
import { textWidth } from '../measure.js';
import type { Painted } from '../show/paint.js';
import { badgeMark } from './badge.js';
import { patternWords } from '../pattern-words.js';
import { afar } from './detail.js';
import { edgePath, type EdgePath } from './edge-path.js';
import { element, escape } from './escape.js';
import type { Head } from './heads.js';
import { classes, paintClasses } from './looks.js';
import { markWords, partMark } from './marks.js';
import { patternSign, severalSign } from './signs.js';
import { beside, formsOf, inTones } from './value.js';

export interface EdgeLook {
  readonly from?: LaidOutNode;
  readonly to?: LaidOutNode;
  /** On a way shared by flows of several patterns no line has a pattern's colour and head: the labels tell. */
  readonly mixed: boolean;
  /** What an overlay tells apart on it is more than one thing: again the labels tell. */
  readonly toneless: boolean;
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

/** Twice as many flows are as much heavier again: in an overview, where all lines carry many, the main ways stand out. */
export function lineWeight(tone: string, carried: number): number {
  const more = Math.log2(Math.max(1, carried));
  return Math.round(10 * Math.min(HEAVIEST, (weights[tone] ?? 1.4) + 0.55 * more)) / 10;
}

const HEAVIEST = 5;

/** Heavier too: who sees no red sees that. */
const GRAVE: ReadonlySet<string> = new Set(['critical', 'down']);
/** What is well stays thin, however much it carries: it must not outshout what is not. */
const WELL = { tone: 'good', most: 1.6 } as const;

export function renderEdge(edge: LaidOutEdge, look: EdgeLook, live: boolean): string {
  const { from, to, mixed, toneless, carried, painted } = look;
  const tone = edge.pattern ?? 'plain';
  const drawn = mixed ? 'plain' : tone;
  const dotted = look.dots && edge.lifecycle === 'planned';
  const path = edgePath(edge.points, { from, to, both: edge.both, head: drawn, dotted });
  const words = edgeWords(edge, painted);
  const isGrave = !toneless && painted?.tone !== undefined && GRAVE.has(painted.tone);
  const isWell = !toneless && painted?.tone === WELL.tone;
  const weight = lineWeight(drawn, carried) + (isGrave ? 1 : 0);
  const width = dotted ? 2.4 : isWell ? Math.min(WELL.most, weight) : weight;
  const line = [
    element('path', { class: 'grip', d: dotted ? gripOf(edge) : path.way }),
    renderPath(path, drawn, width),
  ].join('');
  return element(
    'g',
    {
      class: classes(
        'edge',
        tone,
        edge.lifecycle,
        !edge.declared && 'unknown',
        ...paintClasses(toneless ? { faded: painted?.faded } : painted),
      ),
      'data-key': `edge:${edge.id}`,
      ...(live && { role: 'button', tabindex: -1 }),
      'aria-label': words,
    },
    element('title', {}, escape(words)) + element('g', { class: `line ${drawn}` }, line),
  );
}

/** A line with its heads. */
export const renderPath = ({ way, tips, heads }: EdgePath, head: Head, width: number): string =>
  [
    element('path', { class: 'way', d: way, 'stroke-width': width }),
    tips === '' ? '' : element('path', { class: 'tip', d: tips }),
    heads === '' ? '' : element('path', { class: head === 'on-demand' ? 'head hollow' : 'head', d: heads }),
  ].join('');

/** What the pointer takes hold of: dots would slip through. */
const gripOf = ({ points }: LaidOutEdge): string => `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`;

export interface LabelLook {
  readonly painted?: Painted | undefined;
  /** Beside or below it stand values: names are a column then. */
  readonly isListed: boolean;
}

/** Its line in the stack; what the screen reader says of it stands on the edge. */
export function renderLabel(edge: LaidOutEdge, look: LabelLook, live: boolean): string {
  const { painted } = look;
  if (!edge.labelBox) return '';
  const { x, y, width, height } = edge.labelBox;
  const content = painted?.text === undefined ? labelContent(edge, painted) : valueContent(edge, painted);
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
      content +
      (live ? afarContent(edge, look) : ''),
  );
}

const BASE = edgeLine.height / 2 + 3.8;

function labelContent(edge: LaidOutEdge, painted: Painted | undefined): string {
  const width = edge.labelBox?.width ?? 0;
  const middle = edgeLine.height / 2;
  const sign = painted?.mark ? partMark(painted.mark, { x: 11, y: middle }, 0.75) : signOf(edge);
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

const MARGIN = 5;
const fonts = { name: edgeFont, value: countFont } as const;

/** The overlay's value takes the room of badge and sign, and of the name's end where it needs more. A pattern as value has its sign. */
function valueContent(edge: LaidOutEdge, painted: Painted): string {
  const width = edge.labelBox?.width ?? 0;
  const isPattern = edge.pattern !== undefined && painted.tone === edge.pattern;
  const start = isPattern ? edgeLine.symbol : MARGIN;
  const name = countedName(edge);
  // The sign says the pattern already: the name stays whole.
  const shown = beside(name, painted, fonts, width - start - MARGIN, isPattern);
  const at = { class: 'value', x: width - MARGIN, y: BASE, 'text-anchor': 'end' };
  return [
    isPattern ? signOf(edge) : '',
    element('text', { x: start, y: BASE }, escape(shown.name)),
    shown.value === '' ? '' : element('text', at, inTones(shown.value)),
  ].join('');
}

const countedName = (edge: LaidOutEdge): string => listed([edgeText(edge), countText(edge)], ' ');

/** Sizes of a text from farther away, with a value beside it. */
const SIZES = [15, 14, 13, 12, 11] as const;

/** There is neither sign nor badge, so that a name alone stands in the middle; and a value only where it leaves the name whole. */
function afarContent(edge: LaidOutEdge, { painted, isListed }: LabelLook): string {
  const width = edge.labelBox?.width ?? 0;
  const room = width - 2 * MARGIN;
  const name = countedName(edge);
  const look = { levels: ['middle'], y: edgeLine.height / 2, most: SIZES[0], room } as const;
  const together = painted?.text === undefined ? undefined : valueBeside(name, painted, room);
  const first = isListed ? { x: MARGIN } : ({ x: width / 2, anchor: 'middle' } as const);
  if (!together) return afar(name, { ...look, ...first, class: '' });
  const { value, size: most } = together;
  const right = { x: MARGIN + room, anchor: 'end' } as const;
  return (
    afar(name, { ...look, most, class: '', x: MARGIN }) +
    afar(value, { ...look, ...right, most, class: 'value', bold: true })
  );
}

/** As large as the shortest of its forms allows, then as much of it as there is room for. */
function valueBeside(name: string, painted: Painted, room: number) {
  const forms = formsOf(painted);
  for (const size of SIZES) {
    const left = room - MARGIN - textWidth(name, { size });
    const value = forms.find((form) => textWidth(form, { size, bold: true }) <= left);
    if (value !== undefined) return { value, size };
  }
  return undefined;
}

const signOf = (edge: LaidOutEdge): string =>
  element(
    'g',
    { transform: `translate(11 ${edgeLine.height / 2})` },
    edge.mixes ? severalSign() : patternSign(edge.pattern),
  );

function edgeWords(edge: LaidOutEdge, painted: Painted | undefined): string {
  const { from, to, both, pattern, declared, lifecycle, badge, count = 1 } = edge;
  const label = heldWords(edge);
  const parts = [
    both ? `${label} between ${from} and ${to}` : `${label} from ${from} to ${to}`,
    count > 1 ? `${count} flows` : undefined,
    pattern ? patternWords[pattern] : count > 1 ? mixedWords(edge) : 'no sync pattern yet',
    declared ? undefined : 'entity not declared',
    lifecycle,
    painted?.mark && markWords[painted.mark],
    painted?.text,
    badgeWords(badge),
  ];
  return listed(parts);
}

const mixedWords = ({ mixes = [] }: LaidOutEdge): string | undefined =>
  mixes.length > 0 ? mixes.map((pattern) => patternWords[pattern]).join(' and ') : undefined;
