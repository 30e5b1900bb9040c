/** Simple lines from node to node, whatever stands between them: a sketch, until a layout is there. */
import type { Box, Point } from '../graph.js';
import { middle, simplify } from './polyline.js';

/** Out of the flank that faces the other node, or out of its top or bottom where they stand above each other. */
export function bend(from: Box, to: Box): Point[] {
  const [a, b] = [middle(from), middle(to)];
  const beside = from.x + from.width < to.x || to.x + to.width < from.x;
  if (beside) {
    const ahead = a.x < b.x;
    const [start, end] = [ahead ? from.x + from.width : from.x, ahead ? to.x : to.x + to.width];
    const turn = Math.round((start + end) / 2);
    return simplify([
      { x: start, y: a.y },
      { x: turn, y: a.y },
      { x: turn, y: b.y },
      { x: end, y: b.y },
    ]);
  }
  const under = a.y < b.y;
  const [start, end] = [under ? from.y + from.height : from.y, under ? to.y : to.y + to.height];
  const turn = Math.round((start + end) / 2);
  return simplify([
    { x: a.x, y: start },
    { x: a.x, y: turn },
    { x: b.x, y: turn },
    { x: b.x, y: end },
  ]);
}

export function loop({ x, y, width, height }: Box): Point[] {
  const [right, below] = [x + width, y + height];
  return [
    { x: right, y: y + height / 2 },
    { x: right + 20, y: y + height / 2 },
    { x: right + 20, y: below + 20 },
    { x: x + width / 2, y: below + 20 },
    { x: x + width / 2, y: below },
  ];
}
