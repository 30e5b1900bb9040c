/** What the signs of a picture mean, as markup: only those that occur in it. */
import { noFindings } from '../badges.js';
import { captionFont } from '../captions.js';
import type { Badge, LaidOutEdge, LaidOutGraph, LaidOutNode } from '../graph.js';
import { fitText, textWidth } from '../measure.js';
import { patternWords } from '../pattern-words.js';
import { plainText } from '../plain-text.js';
import type { LegendEntry, Paint, PaintMark } from '../show/paint.js';
import { badgeMark, worstOf } from './badge.js';
import { lineWeight, renderPath } from './edge.js';
import { edgePath } from './edge-path.js';
import { element, escape } from './escape.js';
import type { Head } from './heads.js';
import { classes, paintOf, toneClass } from './looks.js';
import { markWords, partMark } from './marks.js';
import { kindGlyph } from './glyphs.js';
import { shapeOf, type Role } from './shapes.js';
import { patternSign, severalSign } from './signs.js';
import { inTones } from './value.js';

/** A sign, drawn in a box at the origin, and its meaning. */
interface LegendItem {
  readonly sign: string;
  readonly width: number;
  readonly text: string;
  /** Begins what stays together where rows end. */
  readonly opens?: boolean;
}

/** How wide a line, an outline and a small mark are drawn; all are equally high. */
const sample = { line: 44, outline: 28, mark: 18, height: 18 } as const;

const roleWords: Readonly<Record<Role, string>> = {
  system: 'system',
  hub: 'hub',
  broker: 'broker',
  channel: 'channel',
  warehouse: 'warehouse',
  database: 'database',
  external: 'run by others',
  domain: 'closed domain',
};

const roles = Object.keys(roleWords) as readonly Role[];
const patterns = Object.keys(patternWords) as readonly (keyof typeof patternWords)[];

/** What the overlay says comes first; then lines, kinds and states. */
export function legendItems(
  picture: LaidOutGraph,
  entries: readonly LegendEntry[],
  paint: Paint = {},
): readonly LegendItem[] {
  const { nodes, edges, trunks } = picture;
  // Where a value stands, neither sign nor badge does, and the line has the value's colour.
  const plain = edges.filter(({ id }) => paintOf(paint, id)?.text === undefined);
  const lookOf = (pattern: keyof typeof patternWords): LegendItem =>
    patternItem(
      pattern,
      edges.some(({ id, pattern: own }) => {
        const tone = paintOf(paint, id)?.tone;
        return own === pattern && (tone === undefined || tone === pattern);
      }),
    );
  const kinds: readonly (readonly LegendItem[])[] = [
    [
      ...entries.filter(({ tone }) => !patterns.some((pattern) => pattern === tone)).map(entryItem),
      ...markItems(paint, entries),
    ],
    [
      ...patterns.filter((pattern) => edges.some((edge) => edge.pattern === pattern)).map(lookOf),
      ...edgeItems(edges, trunks.length > 0),
    ],
    [
      ...roles.filter((role) => nodes.some((node) => node.role === role)).map(roleItem),
      ...stateItems(nodes, edges),
    ],
    // An overlay that is about findings says the same of them.
    badgeItems([...nodes, ...plain, ...picture.groups]).filter(
      ({ text }) => !entries.some((entry) => entry.text === text),
    ),
  ];
  return kinds.flatMap((items) =>
    items.map((item, index) => (index === 0 ? { ...item, opens: true } : item)),
  );
}

function entryItem({ tone, mark, key, faded = false, text, count }: LegendEntry): LegendItem {
  const figure = element(
    'text',
    { class: 'value', x: 9, y: 12.8, 'text-anchor': 'middle' },
    inTones(fitText(plainText(key ?? ''), captionFont, 16)),
  );
  const shape = element('rect', { class: 'shape', x: 1, y: 2, width: 16, height: 14, rx: 4 });
  const swatch = key === undefined ? shape : shape + figure;
  const content = mark ? partMark(mark, { x: 9, y: 9 }, 0.8) : swatch;
  const name = classes('node system', tone && 'painted', tone && toneClass(tone), faded && 'faded');
  const words = text === '' && mark ? markWords[mark] : text;
  return { sign: element('g', { class: name }, content), width: sample.mark, text: `${words} (${count})` };
}

/** Medallions that no entry stands for. */
function markItems(paint: Paint, entries: readonly LegendEntry[]): LegendItem[] {
  const counts = new Map<PaintMark, number>();
  for (const { mark } of Object.values(paint)) if (mark) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return [...counts]
    .filter(([mark]) => !entries.some((entry) => entry.mark === mark))
    .map(([mark, count]) => entryItem({ mark, text: '', count }));
}

/** The sign of its labels, and the line with its head; under paint the head is all that tells. */
const patternItem = (pattern: keyof typeof patternWords, isSeen: boolean): LegendItem =>
  lineItem(patternWords[pattern], pattern, isSeen ? { sign: patternSign(pattern) } : { state: 'tone-plain' });

interface LineLook {
  readonly sign?: string;
  readonly carried?: number;
  readonly dotted?: boolean;
  readonly state?: string;
}

function lineItem(
  text: string,
  head: Head,
  { sign, carried = 1, dotted = false, state }: LineLook,
): LegendItem {
  const ends = [
    { x: sign === undefined ? 0 : 18, y: 9 },
    { x: sample.line, y: 9 },
  ];
  const path = edgePath(ends, { both: false, head, dotted });
  const content = [
    sign === undefined ? '' : element('g', { transform: 'translate(7 9)' }, sign),
    renderPath(path, head, dotted ? 2.4 : lineWeight(head, carried)),
  ];
  return { sign: element('g', { class: classes(head, state) }, content.join('')), width: sample.line, text };
}

function edgeItems(edges: readonly LaidOutEdge[], shared: boolean): LegendItem[] {
  const mixed = edges.some(({ mixes }) => mixes);
  const unsaid = edges.some(({ pattern, count = 1 }) => !pattern && count === 1);
  const has = (state: LaidOutEdge['lifecycle']): boolean =>
    edges.some(({ lifecycle }) => lifecycle === state);
  return [
    ...(unsaid ? [lineItem('no pattern yet', 'plain', { sign: patternSign(undefined) })] : []),
    ...(mixed || shared
      ? [lineItem('several on one way', 'plain', { carried: 5, ...(mixed && { sign: severalSign() }) })]
      : []),
    ...(has('planned') ? [lineItem('planned', 'plain', { dotted: true })] : []),
    ...(has('retiring') ? [lineItem('retiring', 'plain', { state: 'retiring' })] : []),
  ];
}

const small = { width: 26, height: 16 } as const;

function outlineItem(text: string, role: Role, state: string, glyph: boolean): LegendItem {
  const shape =
    element('g', { transform: 'translate(1 1)' }, miniature(role)) +
    (glyph ? kindGlyph(role, 14, 9, 10) : '');
  return { sign: element('g', { class: classes('node', role, state) }, shape), width: sample.outline, text };
}

/** Drawn large and made small: corners and lids keep their proportions. */
function miniature(role: Role): string {
  if (role === 'channel') return shapeOf(role, small);
  const shape = shapeOf(role, { width: small.width * 2, height: small.height * 2 });
  return element('g', { class: 'miniature', transform: 'scale(0.5)' }, shape);
}

const roleItem = (role: Role): LegendItem =>
  outlineItem(roleWords[role], role, '', role === 'system' || role === 'external');

function stateItems(nodes: readonly LaidOutNode[], edges: readonly LaidOutEdge[]): LegendItem[] {
  const has = (...states: readonly LaidOutNode['lifecycle'][]): boolean =>
    nodes.some(({ lifecycle }) => lifecycle !== undefined && states.includes(lifecycle));
  const told = (state: LaidOutEdge['lifecycle']): boolean =>
    edges.some(({ lifecycle }) => lifecycle === state);
  return [
    ...(nodes.some(({ declared }) => !declared)
      ? [outlineItem('only mentioned', 'system', 'unknown', false)]
      : []),
    ...(has('planned') && !told('planned') ? [outlineItem('planned', 'system', 'planned', false)] : []),
    ...(has('retiring') && !told('retiring') ? [outlineItem('retiring', 'system', 'retiring', false)] : []),
    ...(has('retired') ? [outlineItem('retired', 'system', 'retired', false)] : []),
  ];
}

function badgeItems(things: readonly { readonly badge?: Badge }[]): LegendItem[] {
  const kinds = [
    ['errors', 'error', 'errors'],
    ['warnings', 'warning', 'warnings'],
    ['information', 'information', 'remarks'],
  ] as const;
  const shown = new Set(things.map(({ badge }) => badge && worstOf(badge)?.kind));
  return kinds
    .filter(([, kind]) => shown.has(kind))
    .map(([kind, , text]) => {
      const mark = badgeMark({ ...noFindings, [kind]: 1 }, { x: 0, y: 0 }, true);
      const sign = element('g', { transform: 'translate(9 9) scale(0.85)' }, mark);
      return { sign, width: sample.mark, text };
    });
}

const TEXT_LIMIT = 220;
const GAP = { sign: 7, item: 20, line: 24 } as const;
const MARGIN = 16;

export interface DrawnLegend {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/** In rows no wider than `width`; what belongs together begins a row of its own where it would be torn, and has room there. */
export function drawLegend(items: readonly LegendItem[], width: number): DrawnLegend {
  let [x, y, widest] = [MARGIN, MARGIN, 0];
  const parts: string[] = [];
  const drawn = items.map(({ text, ...item }) => {
    const shown = fitText(plainText(text), captionFont, TEXT_LIMIT);
    return { ...item, text, shown, end: item.width + GAP.sign + Math.ceil(textWidth(shown, captionFont)) };
  });
  const most = width - MARGIN;
  for (const [index, { sign, width: room, text, shown, end, opens }] of drawn.entries()) {
    const all = opens ? widthOf(drawn, index) : end;
    const isTorn = x + all > most && MARGIN + all <= most;
    if (x > MARGIN && (x + end > most || isTorn)) [x, y] = [MARGIN, y + GAP.line];
    const words = element('text', { x: room + GAP.sign, y: 12.8 }, escape(shown));
    const full = shown === plainText(text) ? '' : element('title', {}, escape(text));
    parts.push(element('g', { transform: `translate(${x} ${y})` }, full + sign + words));
    x += end + GAP.item;
    widest = Math.max(widest, x - GAP.item + MARGIN);
  }
  if (items.length === 0) return { markup: '', width: 0, height: 0 };
  return {
    markup: element('g', { class: 'legend' }, parts.join('')),
    width: widest,
    height: y + sample.height + MARGIN,
  };
}

/** Of an item, and those behind it that belong to it. */
function widthOf(
  items: readonly { readonly end: number; readonly opens?: boolean }[],
  first: number,
): number {
  const next = items.findIndex(({ opens }, index) => opens === true && index > first);
  const own = items.slice(first, next < 0 ? undefined : next);
  return own.reduce((sum, { end }) => sum + end + GAP.item, -GAP.item);
}
