/** What is written on nodes, boundaries and edges, and how much room it takes. */
import { plural } from '../../base/words.js';
import type { Box, GraphEdge, GraphGroup, GraphNode } from './graph.js';
import { fitText, textWidth, type Font } from './measure.js';
import { plainText } from './plain-text.js';

export const nameFont: Font = { size: 13, bold: true };
export const captionFont: Font = { size: 11 };
/** What an overlay says on a node. */
export const valueFont: Font = { size: 11, bold: true };
export const groupFont: Font = { size: 12, bold: true };
export const edgeFont: Font = { size: 11 };
export const countFont: Font = { size: 10, bold: true };

/** Widest text before it is cut. */
const NAME_LIMIT = 180;
const EDGE_LIMIT = 150;
const GROUP_LIMIT = 320;
/** Whatever an overlay says in its shortest form has room on a label. */
const LEAST_LABEL = 76;
/** Widths come in steps, so that most edits of a title change no layout. */
const STEP = 12;

export interface NodeText {
  readonly name: string;
  readonly caption?: string;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The square with the mark of a platform, or of the kind of system, and the gap to the text. */
export const tile = { size: 26, gap: 9 } as const;

/** Where a node's content lies, by its kind: what the outline needs on each side, and how far a lid pushes it down. */
export interface Inset {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** One line of an edge's label: a symbol of its pattern, then the entity, then room for a badge, so that one that comes or goes
 *  moves nothing. */
export const edgeLine = { height: 18, symbol: 20, end: 24, badge: 11 } as const;

/** Room above the content of a boundary, for its title. */
export const groupHeader = 28;

const captionOf = ({ role, holds, title, platform }: GraphNode): string => {
  if (role === 'channel') return '';
  if (!holds) return title ?? platform ?? '';
  // A closed broker holds channels alone, which are no systems.
  const systems = holds.systems > 0 ? [plural(holds.systems, 'system')] : [];
  const flows = holds.flows > 0 ? [plural(holds.flows, 'flow')] : [];
  return [...systems, ...flows].join(' · ');
};

export function nodeText(node: GraphNode): NodeText {
  const name = fitText(plainText(node.label), nameFont, NAME_LIMIT);
  const wanted = plainText(captionOf(node));
  if (wanted === '' || wanted === name) return { name };
  return { name, caption: fitText(wanted, captionFont, NAME_LIMIT) };
}

export function nodeSize(node: GraphNode): Size {
  const { name, caption = '' } = nodeText(node);
  const text = Math.max(textWidth(name, nameFont), textWidth(caption, captionFont), node.longest ?? 0);
  if (node.role === 'channel')
    return { width: stepped(text + channelInset.left + channelInset.right, 72), height: 28 };
  const { left, right, top } = nodeInset(node.role);
  return { width: stepped(left + tile.size + tile.gap + text + right, 120), height: 48 + top };
}

/** Of a channel: its sign on the left, room for a badge on the right. */
export const channelInset = { left: 28, right: 24 } as const;

export function nodeInset(role: GraphNode['role']): Inset {
  if (role === 'hub') return { left: 20, right: 24, top: 0 };
  if (role === 'broker') return { left: 16, right: 26, top: 0 };
  if (role === 'warehouse') return { left: 11, right: 14, top: 12 };
  if (role === 'database') return { left: 11, right: 14, top: 8 };
  return { left: 11, right: 14, top: 0 };
}

const stepped = (width: number, least: number): number => Math.ceil(Math.max(width, least) / STEP) * STEP;

export const edgeLabel = (label: string): string => fitText(plainText(label), edgeFont, EDGE_LIMIT);

export const edgeText = (edge: GraphEdge): string => edgeLabel(edge.label);

/** How many entities of a bundle are named where words are said. */
const MOST_HELD = 6;

/** What an edge carries, in words: its label, or what a bundle holds. */
export function heldWords({ label, holds = [] }: GraphEdge): string {
  if (holds.length === 0) return label;
  const more = holds.length - MOST_HELD;
  return holds.slice(0, MOST_HELD).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** "×12" on an edge that stands for twelve flows. */
export const countText = ({ count = 1 }: GraphEdge): string => (count > 1 ? `×${count}` : '');

/** With the gap before it. */
export const countWidth = (edge: GraphEdge): number => {
  const text = countText(edge);
  return text === '' ? 0 : Math.ceil(textWidth(text, countFont)) + 14;
};

export function edgeLabelSize(edge: GraphEdge): Size {
  const width = edgeLine.symbol + textWidth(edgeText(edge), edgeFont) + countWidth(edge) + edgeLine.end;
  return { width: Math.max(LEAST_LABEL, Math.ceil(width / 4) * 4), height: edgeLine.height };
}

/** "+ 3 more", at the foot of a stack of labels. */
export const moreText = (count: number): string => `+ ${count} more`;

export const groupText = (group: GraphGroup): string =>
  fitText(plainText(group.label), groupFont, GROUP_LIMIT);

export const groupTitleWidth = (group: GraphGroup): number =>
  Math.ceil(textWidth(groupText(group), groupFont) + 28);

/** Where the lines of a stack lie inside its box. */
export const lineBox = (stack: Box, index: number): Box => ({
  x: stack.x,
  y: stack.y + index * edgeLine.height,
  width: stack.width,
  height: edgeLine.height,
});

/** Of a boundary without content. */
export const EMPTY_GROUP: Size = { width: 120, height: 72 };

/** What a boundary takes at least, for its title. */
export const leastSize = (group: GraphGroup): Size => ({
  width: Math.max(EMPTY_GROUP.width, groupTitleWidth(group) + 24),
  height: EMPTY_GROUP.height,
});
