/** A way for a line where there was none: the picture is drawn apart between its ends, as far as a line with its label needs. */
import type { Graph, GraphEdge, LaidOutGraph } from '../../graph.js';
import { middle } from '../polyline.js';
import { Ground } from './ground.js';

/** A label, and what a line keeps clear of on both sides. */
const WIDE = 40;
const STEP = 4;

/** Undefined where no straight cut passes between the things of the picture. */
export function withCorridor(
  picture: LaidOutGraph,
  graph: Graph,
  { from, to }: GraphEdge,
): LaidOutGraph | undefined {
  const ground = new Ground(picture, graph);
  const [start, end] = [ground.nodes.get(from), ground.nodes.get(to)];
  if (!start || !end) return undefined;
  const wanted = (middle(start).y + middle(end).y) / 2;
  const at = Array.from({ length: Math.floor(picture.height / STEP) }, (_, index) => index * STEP + 0.5)
    .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
    .find((each) => ground.canPart('y', each));
  if (at === undefined) return undefined;
  ground.part('y', at, WIDE);
  return ground.picture();
}
