/** Landscapes and pictures of maps that a test writes down. */
import { parseFragment } from '../../src/language/fragment.js';
import type { Finding, Mark, Severity } from '../../src/model/finding.js';
import type { IntegrationMap } from '../../src/model/map.js';
import { joinFragments } from '../../src/model/join.js';
import { checkMap } from '../../src/rules/check.js';
import { graphOf } from '../../src/views/graph/build.js';
import type { Landscape } from '../../src/views/graph/landscape.js';
import type { Ask } from '../../src/views/graph/show/ask.js';
import { showGraph, type Shown } from '../../src/views/graph/show/show.js';

import { examples, readExample } from './examples.js';

const today = '2026-11-26';
const uri = 'file:///map.flow';

const mapOf = (text: string): IntegrationMap => joinFragments([parseFragment(uri, text)]);

export const finding = (severity: Severity, ...marks: readonly Mark[]): Finding => ({
  code: 'any',
  severity,
  message: '',
  at: { uri, span: { start: 0, end: 0 } },
  related: [],
  fixes: () => [],
  marks,
});

/** Unchecked: only what is given is found in it. */
export const landscapeOf = (text: string, findings: readonly Finding[] = []): Landscape =>
  graphOf(mapOf(text), findings, { today });

export function checkedLandscapeOf(text: string): Landscape {
  const map = mapOf(text);
  return graphOf(map, checkMap(map, { today }), { today });
}

/** Unchecked: what rules find is held in other places. */
export const landscapeOfFiles = (files: ReadonlyMap<string, string>): Landscape =>
  graphOf(joinFragments([...files].map(([name, text]) => parseFragment(`file:///${name}`, text))), [], {
    today,
  });

export const shown = (text: string, ask: Ask = {}): Shown => showGraph(landscapeOf(text), ask);

/** Ids of the nodes, and of the edges: what a picture consists of. */
export const drawn = ({ graph }: Shown) => ({
  nodes: graph.nodes.map(({ id }) => id),
  edges: graph.edges.map(({ id }) => id),
});

/** Unchecked too. */
export async function exampleLandscape(name: string): Promise<Landscape> {
  const files = examples.filter((file) => file.startsWith(`${name}/`));
  return landscapeOfFiles(
    new Map(await Promise.all(files.map(async (file) => [file, await readExample(file)] as const))),
  );
}

/** So many flows beside the others, from `Left` to `Right0` and so on. */
export const others = (count: number): string =>
  Array.from({ length: count }, (_, index) => `flow X${index} from Left to Right${index} realtime\n`).join(
    '',
  );

/** Of more than so many edges parallel ones are bundles. */
export const crowd = others(40);
