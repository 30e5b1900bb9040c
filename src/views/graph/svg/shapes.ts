/** The outline of each kind of node, as markup in a box at the origin. */
import type { GraphNode } from '../graph.js';
import type { Size } from '../captions.js';
import { element } from './escape.js';

export type Role = GraphNode['role'];

/** How far a hub's flanks are cut, how deep the lid of a cylinder is, how far the corners of what others run are cut. */
const CUT = 14;
const LID = 8;
const CORNER = 9;
/** How far the second sheet of a closed boundary shows. */
const SHEET = 4;

export function shapeOf(role: Role, { width, height }: Size): string {
  switch (role) {
    case 'hub':
      return path(hexagon(width, height));
    case 'broker':
      return pipe(width, height);
    case 'channel':
      return element('rect', { class: 'shape', width, height, rx: height / 2 });
    case 'warehouse':
    case 'database':
      return cylinder(width, height, role === 'warehouse');
    case 'external':
      return path(octagon(width, height));
    case 'domain':
      return sheets(width, height);
    case 'system':
      return element('rect', { class: 'shape', width, height, rx: 9 });
  }
}

/** How far inside its box the outline lies, `along` from the beginning of the side (0 to its length). */
export function inset(role: Role, side: 'flank' | 'lid', along: number, { width, height }: Size): number {
  const length = side === 'flank' ? height : width;
  const fromMiddle = Math.abs(along - length / 2) / (length / 2);
  if (role === 'external') return Math.max(0, CORNER - Math.min(along, length - along));
  if (side === 'flank' && role === 'hub') return CUT * fromMiddle;
  if (role === 'hub') return (Math.max(0, CUT - Math.min(along, length - along)) / CUT) * (height / 2);
  if (side === 'flank' && role === 'channel') return round(height / 2, fromMiddle);
  if (side === 'flank' && role === 'broker') return round(LID + 2, fromMiddle);
  if (side === 'lid' && (role === 'warehouse' || role === 'database')) return round(LID, fromMiddle);
  return 0;
}

const round = (radius: number, share: number): number =>
  radius * (1 - Math.sqrt(1 - Math.min(1, share) ** 2));

const path = (d: string): string => element('path', { class: 'shape', d });
const rim = (d: string): string => element('path', { class: 'rim', d });

const hexagon = (w: number, h: number): string =>
  `M${CUT} 0H${w - CUT}L${w} ${h / 2}L${w - CUT} ${h}H${CUT}L0 ${h / 2}Z`;

const octagon = (w: number, h: number): string =>
  `M${CORNER} 0H${w - CORNER}L${w} ${CORNER}V${h - CORNER}L${w - CORNER} ${h}H${CORNER}L0 ${h - CORNER}V${CORNER}Z`;

/** A cylinder on its side: what goes in on the left comes out on the right. */
function pipe(w: number, h: number): string {
  const r = LID + 2;
  const body = `M${r} 0H${w - r}A${r} ${h / 2} 0 0 1 ${w - r} ${h}H${r}A${r} ${h / 2} 0 0 1 ${r} 0Z`;
  return path(body) + rim(`M${w - r} 0A${r} ${h / 2} 0 0 0 ${w - r} ${h}`);
}

function cylinder(w: number, h: number, twice: boolean): string {
  const arc = `A${w / 2} ${LID} 0 0 1 `;
  const body = `M0 ${LID}${arc}${w} ${LID}V${h - LID}${arc}0 ${h - LID}Z`;
  const lid = (y: number): string => rim(`M0 ${y}A${w / 2} ${LID} 0 0 0 ${w} ${y}`);
  return path(body) + lid(LID) + (twice ? lid(LID + 4) : '');
}

/** More lies behind: a second sheet, inside the box too, so that lines end where it does. */
function sheets(w: number, h: number): string {
  const front = element('rect', { class: 'shape', width: w - SHEET, height: h - SHEET, rx: 9 });
  const behind = element('rect', {
    class: 'shape sheet',
    x: SHEET,
    y: SHEET,
    width: w - SHEET,
    height: h - SHEET,
    rx: 9,
  });
  return behind + front;
}
