/** The two axes exchanged: what is said of columns is said of rows then. */
import type { Box, LaidOutGraph, Point } from '../../graph.js';

export const turnPoint = ({ x, y }: Point): Point => ({ x: y, y: x });

export const turnBox = ({ x, y, width, height }: Box): Box => ({ x: y, y: x, width: height, height: width });

export function turnedPicture({ width, height, ...picture }: LaidOutGraph): LaidOutGraph {
  const labelled = ({ labelBox }: { readonly labelBox?: Box }) => labelBox && { labelBox: turnBox(labelBox) };
  return {
    ...picture,
    width: height,
    height: width,
    nodes: picture.nodes.map((node) => ({ ...node, box: turnBox(node.box) })),
    groups: picture.groups.map((group) => ({ ...group, box: turnBox(group.box) })),
    edges: picture.edges.map((edge) => ({
      ...edge,
      points: edge.points.map(turnPoint),
      ...labelled(edge),
    })),
    trunks: picture.trunks.map((trunk) => ({ ...trunk, ...labelled(trunk) })),
  };
}
