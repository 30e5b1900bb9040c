/** `headwater draw`: a map as an SVG picture, the one that the preview shows. */
import path from 'node:path';
import { drawSvg } from '../../../views/graph/draw.js';
import { createElk } from '../../../views/graph/layout/elk.js';
import type { Command, Given } from '../command.js';
import type { ExitCode, Io } from '../io.js';
import type { Loaded } from '../load.js';
import { load } from '../load.js';
import { shownPath } from '../paths.js';
import type { InputProblem } from '../problem.js';
import { describeProblem } from '../problem.js';
import { writeFileWhole } from '../write-file.js';

const THEMES = ['light', 'dark'] as const;

export const draw: Command = {
  name: 'draw',
  summary: 'Draw a map as an SVG picture.',
  usage: '[PATH]',
  details: [
    'PATH is the folder of a map, or a .flow file, whose whole map is drawn; the current folder where there is none. The picture goes to the standard output, or into the file that -o names, which is written whole or not at all.',
    'Exit codes: 0 drawn, 2 something could not be used.',
  ],
  options: {
    output: { type: 'string', short: 'o', value: 'FILE', description: 'write the picture into this file' },
    theme: {
      type: 'string',
      choices: THEMES,
      description: 'colours for a light or a dark page (default: light)',
    },
  },
  mostPaths: 1,
  run,
};

async function run(given: Given, io: Io): Promise<ExitCode> {
  const loaded = await load(given.paths.length > 0 ? given.paths : ['.'], io);
  const [root, another] = loaded.roots;
  const problems: InputProblem[] = [...loaded.problems];
  if (root !== undefined && another !== undefined) problems.push(severalMaps(loaded, given.paths[0] ?? '.'));
  else if (root !== undefined) problems.push(...(await drawMap(loaded, root, given, io)));
  for (const problem of problems) io.err(describeProblem(problem));
  return problems.length > 0 ? 2 : 0;
}

function severalMaps({ roots, show }: Loaded, shown: string): InputProblem {
  const names = roots.map(show).join(', ');
  return { path: shown, message: `this folder holds ${roots.length} maps: name one of ${names}.` };
}

async function drawMap(
  { headwater, show }: Loaded,
  root: string,
  given: Given,
  io: Io,
): Promise<InputProblem[]> {
  const theme = given.value('theme') === 'dark' ? 'dark' : 'light';
  const graph = headwater.graph(root);
  const svg = await drawSvg(graph, {
    theme,
    engine: createElk(),
    title: path.basename(path.resolve(io.cwd, show(root))),
  });
  const output = given.value('output');
  if (output === undefined) {
    io.out(svg);
    return [];
  }
  const file = path.resolve(io.cwd, output);
  const reason = await writeFileWhole(file, svg);
  if (reason === undefined) return [];
  return [
    {
      path: shownPath(file, io.cwd),
      message: `the picture cannot be written: ${reason}. Name another file.`,
    },
  ];
}
