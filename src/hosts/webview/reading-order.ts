/** In which order Tab walks through the picture: row by row, as it is read. */
import type { Box, LaidOutGraph } from '../../views/graph/graph.js';
import { middle } from '../../views/graph/layout/polyline.js';

/** Things whose middles are this close in height stand in one row. */
const ROW = 40;
/** From the top of a boundary to its title. */
const TITLE = 20;

export function readingOrder({ nodes, edges, groups }: LaidOutGraph): string[] {
  const things = [
    // By their titles.
    ...groups.map(({ id, box }) => ({ key: `group:${id}`, x: box.x, y: box.y + TITLE })),
    ...nodes.map(({ id, box }) => ({ key: `node:${id}`, ...middle(box) })),
    ...edges.map(({ id, labelBox, points }) => ({
      key: `edge:${id}`,
      ...middle(labelBox ?? pointBox(points)),
    })),
  ];
  const row = (y: number): number => Math.floor(y / ROW);
  return things.sort((a, b) => row(a.y) - row(b.y) || a.x - b.x).map(({ key }) => key);
}

function pointBox(points: readonly { readonly x: number; readonly y: number }[]): Box {
  const { x, y } = points[Math.floor(points.length / 2)] ?? { x: 0, y: 0 };
  return { x, y, width: 0, height: 0 };
}
