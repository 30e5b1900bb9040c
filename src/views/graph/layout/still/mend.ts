/** A picture that came out of the engine with something in the way: labels get another place, lines another way. */
import type { Graph, LaidOutEdge, LaidOutGraph, LaidOutGroup } from '../../graph.js';
import { leadAll } from '../keep-still.js';
import { crosses, pairs } from '../polyline.js';
import { faultsIn, isSound, type Faults } from '../sound.js';
import { writtenTitle } from '../titles.js';

const ATTEMPTS = 3;

/** The picture itself where nothing is wrong with it. */
export function mended(picture: LaidOutGraph, graph: Graph): LaidOutGraph {
  let best = picture;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const faults = faultsIn(best);
    if (isSound(faults)) return best;
    best = ledAnew(best, graph, faults);
  }
  return best;
}

function ledAnew(picture: LaidOutGraph, graph: Graph, faults: Faults): LaidOutGraph {
  const crossed = picture.groups.filter(({ id }) => faults.titles.has(id));
  const trunks = picture.trunks.filter(({ id }) => !faults.labels.has(id));
  const kept = new Set(trunks.map(({ id }) => id));
  const isBad = (edge: LaidOutEdge): boolean =>
    faults.lines.has(edge.id) ||
    (edge.trunk === undefined ? faults.labels.has(edge.id) : !kept.has(edge.trunk)) ||
    crossed.some((group) => passes(edge, group));
  const led = leadAll({ ...picture, edges: picture.edges.filter((edge) => !isBad(edge)), trunks }, graph);
  return { ...led, edges: led.edges.map(ofTheLayout) };
}

/** Not one that came later: it does not bring the next layout of the whole nearer. */
function ofTheLayout(edge: LaidOutEdge): LaidOutEdge {
  const { late: _, ...laid } = edge;
  return laid;
}

const passes = ({ points }: LaidOutEdge, group: LaidOutGroup): boolean =>
  pairs(points).some(([a, b]) => crosses(a, b, writtenTitle(group)));
