/** A way for a line where there was none: the picture is drawn apart between its ends, as far as a line with its label needs. */
import type { Graph, GraphEdge, LaidOutGraph } from '../../graph.js';
import { middle } from '../polyline.js';
import { Ground, type Axis } from './ground.js';

/** What a line keeps clear of on both sides, beside its label: this is as high, and at least so wide. */
const WIDE = { y: 40, x: 132 } as const;
const STEP = 4;

/** Undefined where no straight cut along the axis passes between the things of the picture. */
export function withCorridor(
  picture: LaidOutGraph,
  graph: Graph,
  { from, to }: GraphEdge,
  axis: Axis,
): LaidOutGraph | undefined {
  const ground = new Ground(picture, graph);
  const [start, end] = [ground.nodes.get(from), ground.nodes.get(to)];
  if (!start || !end) return undefined;
  const wanted = (middle(start)[axis] + middle(end)[axis]) / 2;
  const size = axis === 'y' ? picture.height : picture.width;
  const at = Array.from({ length: Math.floor(size / STEP) }, (_, index) => index * STEP + 0.5)
    .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
    .find((each) => ground.canPart(axis, each));
  if (at === undefined) return undefined;
  ground.part(axis, at, WIDE[axis]);
  return ground.picture();
}
