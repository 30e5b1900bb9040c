/** In which order Tab walks through the picture: row by row, as it is read. */
import type { LaidOutGraph } from '../../views/graph/graph.js';
import { middle } from '../../views/graph/layout/polyline.js';
import { spotOf } from './things.js';

/** Things whose middles are this close in height stand in one row. */
const ROW = 40;
/** From the top of a boundary to its title. */
const TITLE = 20;

export function readingOrder({ nodes, edges, groups }: LaidOutGraph): string[] {
  const things = [
    // By their titles.
    ...groups.map(({ id, box }) => ({ key: `group:${id}`, x: box.x, y: box.y + TITLE })),
    ...nodes.map(({ id, box }) => ({ key: `node:${id}`, ...middle(box) })),
    ...edges.map((edge) => ({ key: `edge:${edge.id}`, ...middle(spotOf(edge)) })),
  ];
  const row = (y: number): number => Math.floor(y / ROW);
  return things.sort((a, b) => row(a.y) - row(b.y) || a.x - b.x).map(({ key }) => key);
}
