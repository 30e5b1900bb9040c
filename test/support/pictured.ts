/** Landscapes and pictures of maps that a test writes down. */
import { parseFragment } from '../../src/language/fragment.js';
import type { IntegrationMap } from '../../src/model/map.js';
import { joinFragments } from '../../src/model/join.js';
import { checkMap } from '../../src/rules/check.js';
import { graphOf } from '../../src/views/graph/build.js';
import type { Landscape } from '../../src/views/graph/landscape.js';
import type { Ask } from '../../src/views/graph/show/ask.js';
import { showGraph, type Shown } from '../../src/views/graph/show/show.js';

export const today = '2026-11-26';
export const uri = 'file:///map.flow';

export const mapOf = (text: string): IntegrationMap => joinFragments([parseFragment(uri, text)]);

/** Unchecked: nothing is found in it. */
export const landscapeOf = (text: string): Landscape => graphOf(mapOf(text), [], { today });

export function checkedLandscapeOf(text: string): Landscape {
  const map = mapOf(text);
  return graphOf(map, checkMap(map, { today }), { today });
}

export const shown = (text: string, ask: Ask = {}): Shown => showGraph(landscapeOf(text), ask);

/** Ids of the nodes, and of the edges: what a picture consists of. */
export const drawn = ({ graph }: Shown) => ({
  nodes: graph.nodes.map(({ id }) => id),
  edges: graph.edges.map(({ id }) => id),
});
