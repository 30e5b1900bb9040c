/** What is written on nodes, boundaries and edges, and how much room it takes. */
import type { Box, GraphEdge, GraphGroup, GraphNode } from './graph.js';
import { fitText, textWidth, type Font } from './measure.js';
import { plainText } from './plain-text.js';

export const nameFont: Font = { size: 13, bold: true };
export const captionFont: Font = { size: 11 };
export const groupFont: Font = { size: 12, bold: true };
export const edgeFont: Font = { size: 11 };

/** Widest text before it is cut. */
const NAME_LIMIT = 190;
const EDGE_LIMIT = 150;
const GROUP_LIMIT = 320;
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

/** One line of an edge's label: a symbol of its pattern, then the entity, then room for a badge, so that one that comes or goes
 *  moves nothing. */
export const edgeLine = { height: 18, symbol: 20, end: 24, badge: 12 } as const;

/** Room above the content of a boundary, for its title. */
export const groupHeader = 36;

export function nodeText(node: GraphNode): NodeText {
  const name = fitText(plainText(node.label), nameFont, NAME_LIMIT);
  const wanted = plainText(node.title ?? node.platform ?? '');
  if (node.role === 'channel' || wanted === '' || wanted === name) return { name };
  return { name, caption: fitText(wanted, captionFont, NAME_LIMIT) };
}

export function nodeSize(node: GraphNode): Size {
  const { name, caption = '' } = nodeText(node);
  const text = Math.max(textWidth(name, nameFont), textWidth(caption, captionFont));
  if (node.role === 'channel') return { width: stepped(text + 32, 72), height: 32 };
  const { side, top } = furniture(node.role);
  return { width: stepped(text + 2 * side, 120), height: 56 + top };
}

/** Room that a shape needs beside the text, and on top of it. */
function furniture(role: GraphNode['role']): { readonly side: number; readonly top: number } {
  if (role === 'hub') return { side: 26, top: 0 };
  if (role === 'broker') return { side: 28, top: 0 };
  if (role === 'warehouse' || role === 'database') return { side: 18, top: 8 };
  return { side: 18, top: 0 };
}

const stepped = (width: number, least: number): number => Math.ceil(Math.max(width, least) / STEP) * STEP;

export const edgeText = (edge: GraphEdge): string => fitText(plainText(edge.label), edgeFont, EDGE_LIMIT);

export function edgeLabelSize(edge: GraphEdge): Size {
  const width = edgeLine.symbol + textWidth(edgeText(edge), edgeFont) + edgeLine.end;
  return { width: Math.ceil(width / 4) * 4, height: edgeLine.height };
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
