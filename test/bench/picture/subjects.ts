/** The maps whose pictures are measured: generated ones of each style, the examples, and large ones as their overview is shown. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createNodeFiles } from '../../../src/hosts/node-files.js';
import { parseFragment } from '../../../src/language/fragment.js';
import { joinFragments } from '../../../src/model/join.js';
import { createHeadwater } from '../../../src/service/headwater.js';
import { graphOf } from '../../../src/views/graph/build.js';
import type { Graph } from '../../../src/views/graph/graph.js';
import type { Landscape } from '../../../src/views/graph/landscape.js';
import type { Ask } from '../../../src/views/graph/show/ask.js';
import { showGraph } from '../../../src/views/graph/show/show.js';
import { landscape } from '../landscapes/landscape.js';
import { styled, styles } from './styles.js';

/** Pictures that are judged together, and printed in one line. */
export interface Subject {
  /** The style, or what examples are shown like. */
  readonly kind: string;
  readonly name: string;
  /** One a seed. */
  readonly graphs: readonly Graph[];
  /** What plain elkjs draws of the same map: all flows, each by itself. */
  readonly plain: readonly Graph[];
}

const sizes = [
  [20, 50],
  [60, 200],
] as const;

export function generatedSubjects(seeds: number): readonly Subject[] {
  const numbers = Array.from({ length: seeds }, (_, index) => index + 1);
  return styles.flatMap((style) =>
    sizes.map(([systems, flows]) => {
      const graphs = numbers.map((seed) => styled(style, systems, flows, seed));
      return { kind: style, name: `${style} ${systems}/${flows}`, graphs, plain: graphs };
    }),
  );
}

/** With parallel flows as one line with their count, as they are shown, and with all of them opened. */
export async function exampleSubjects(): Promise<readonly Subject[]> {
  const folder = path.resolve('examples');
  const subjects: Subject[] = [];
  for (const name of readdirSync(folder).sort()) {
    const headwater = createHeadwater({ files: createNodeFiles(), today: () => '2026-11-23', log: () => {} });
    await headwater.addFolder(pathToFileURL(path.join(folder, name)).href);
    for (const root of headwater.roots()) {
      const whole = headwater.graph(root);
      const [opened, shown] = [[whole], [showGraph(whole, {}).graph]];
      subjects.push(
        { kind: 'examples as shown', name, graphs: shown, plain: opened },
        { kind: 'examples, bundles opened', name, graphs: opened, plain: opened },
      );
    }
  }
  return subjects.sort((a, b) => b.kind.localeCompare(a.kind));
}

export interface LargeSubject {
  readonly name: string;
  readonly landscape: Landscape;
  readonly ask: Ask;
  /** What is shown unasked has to be there at once. */
  readonly overview: boolean;
}

const large = [
  [300, 2000],
  [1000, 10_000],
] as const;

export function* largeSubjects(): Generator<LargeSubject> {
  for (const [systems, flows] of large) {
    const whole = landscapeOf(systems, flows);
    const [first] = showGraph(whole, {}).closed;
    const name = `${systems}/${flows}`;
    yield { name: `${name} overview`, landscape: whole, ask: {}, overview: true };
    if (first !== undefined)
      yield { name: `${name} a domain open`, landscape: whole, ask: { expanded: [first] }, overview: false };
  }
}

function landscapeOf(systems: number, flows: number): Landscape {
  const { files } = landscape({ systems, flows, style: 'mixed' });
  const fragments = files
    .filter((file) => file.path.endsWith('.flow'))
    .map((file) => parseFragment(`file:///map/${file.path}`, file.text));
  return graphOf(joinFragments(fragments), [], { today: '2026-11-26' });
}
