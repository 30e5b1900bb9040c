import { expect, test } from 'vitest';
import { parseFragment } from '../../../../src/language/fragment.js';
import { joinFragments } from '../../../../src/model/join.js';
import { graphOf } from '../../../../src/views/graph/build.js';
import { showGraph } from '../../../../src/views/graph/show/show.js';

test('what is asked nothing shows everything, unpainted', () => {
  const map = joinFragments([parseFragment('file:///map.flow', 'flow Order from ERP to CRM realtime')]);
  const landscape = graphOf(map, []);
  const { graph, paint, legend, hidden } = showGraph(landscape, {});
  expect(graph.nodes).toEqual(landscape.nodes);
  expect(graph.edges).toEqual(landscape.edges);
  expect({ paint, legend, hidden }).toEqual({
    paint: {},
    legend: [],
    hidden: { systems: 0, flows: 0, why: [] },
  });
});
