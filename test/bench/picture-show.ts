/** What the picture's core costs on a generated landscape: the landscape of a map, anew and after an edit, and what is shown of it. */
import { createAnalysis } from '../../src/analysis/analysis.js';
import { parseFragment } from '../../src/language/fragment.js';
import { joinFragments } from '../../src/model/join.js';
import { checkMap } from '../../src/rules/check.js';
import { graphOf } from '../../src/views/graph/build.js';
import { overlayKinds, type Ask } from '../../src/views/graph/show/ask.js';
import { showGraph } from '../../src/views/graph/show/show.js';
import { landscape, type LandscapeOptions } from './landscapes/landscape.js';

/** CPU milliseconds, the middle of several runs. */
function cpu(work: () => void, runs = 7): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}

export interface PictureCosts {
  readonly graphOf: number;
  /** With nothing changed: the floor of what an edit costs. */
  readonly graphOfAgain: number;
  /** By what is asked. */
  readonly show: Readonly<Record<string, number>>;
  readonly megabytes: number;
}

const today = '2026-11-26';

export function measurePicture(options: LandscapeOptions): PictureCosts {
  const map = joinFragments(
    landscape(options)
      .files.filter(({ path }) => path.endsWith('.flow'))
      .map(({ path, text }) => parseFragment(`file:///map/${path}`, text)),
  );
  const analysis = createAnalysis(map);
  const findings = checkMap(map, { today });
  const graph = graphOf(map, findings, { analysis, today });
  const place = graph.nodes[0]?.id ?? '';
  const asks: Readonly<Record<string, Ask>> = {
    everything: {},
    focus: { focus: { kind: 'place', id: place }, only: true },
    filter: { filter: { patterns: ['batch'] } },
    lens: { lens: graph.entities[0]?.id ?? '' },
    ...Object.fromEntries(overlayKinds.map((overlay) => [overlay, { overlay, down: place }])),
  };
  return {
    graphOf: cpu(() => graphOf(map, findings, { analysis: createAnalysis(map), today }), 1),
    graphOfAgain: cpu(() => graphOf(map, findings, { analysis, today })),
    show: Object.fromEntries(
      Object.entries(asks).map(([name, ask]) => [name, cpu(() => showGraph(graph, ask))]),
    ),
    megabytes: JSON.stringify(graph).length / 1e6,
  };
}
