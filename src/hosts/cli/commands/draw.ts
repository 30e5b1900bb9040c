/** `headwater draw`: what is asked of a map as a picture, the one that the preview shows. */
import path from 'node:path';
import { fileThemes } from '../../../views/graph/draw.js';
import type { Command, Given } from '../command.js';
import { askOf, askOptions } from '../draw/ask.js';
import { FORMATS, formatOf } from '../draw/format.js';
import { findPins } from '../draw/read-pins.js';
import { makePicture, type Wanted } from '../draw/picture.js';
import type { ExitCode, Io } from '../io.js';
import type { Loaded } from '../load.js';
import { load, loadOptions } from '../load.js';
import { printable } from '../printable.js';
import { shownPath } from '../paths.js';
import type { InputProblem } from '../problem.js';
import { describeProblem, UsageError } from '../problem.js';
import { writeFileWhole } from '../write-file.js';

export const draw: Command = {
  name: 'draw',
  summary: 'Draw a map as a picture.',
  usage: '[PATH]',
  details: [
    'PATH is the folder of a map, or a .flow file, whose whole map is drawn; the current folder where there is none. The picture goes to the standard output, or into the file that -o names, which is written whole or not at all. What the picture leaves out is counted on the standard error.',
    'Exit codes: 0 drawn, 2 something could not be used.',
  ],
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      description: 'write the picture into this file; its ending chooses the format',
    },
    format: {
      type: 'string',
      choices: FORMATS,
      description:
        'svg; png; html, a page to explore that needs nothing else; pdf, by a browser; json, the picture as laid out (default: svg)',
    },
    theme: {
      type: 'string',
      choices: fileThemes,
      description: 'colours (default: light; in a page those of its reader)',
    },
    ...askOptions,
    scale: {
      type: 'string',
      value: 'NUMBER',
      description: 'pixels of a PNG for each of the picture (default: 2)',
    },
    'time-limit': {
      type: 'string',
      value: 'SECONDS',
      description: 'how long the layout may take (default: 60)',
    },
    browser: { type: 'string', value: 'PATH', description: 'the Chromium, Chrome or Edge that prints a PDF' },
    ...loadOptions,
  },
  mostPaths: 1,
  run,
};

async function run(given: Given, io: Io): Promise<ExitCode> {
  const wanted = {
    format: formatOf(given, io.isTerminal),
    scale: scaleOf(given.value('scale')),
    seconds: secondsOf(given.value('time-limit')),
  };
  const loaded = await load(given.paths, given, io);
  const [root, another] = loaded.roots;
  const problems: InputProblem[] = [...loaded.problems];
  if (root !== undefined && another !== undefined) problems.push(severalMaps(loaded, given.paths[0] ?? '.'));
  else if (root !== undefined) problems.push(...(await drawMap(loaded, root, given, wanted, io)));
  for (const problem of problems) io.err(describeProblem(problem));
  return problems.length > 0 ? 2 : 0;
}

function scaleOf(text = '2'): number {
  const scale = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : 0;
  if (scale >= 0.1 && scale <= 20) return scale;
  throw new UsageError(`--scale takes a number from 0.1 to 20, such as 2, not ${text}.`);
}

function secondsOf(text = '60'): number {
  const seconds = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : 0;
  if (seconds > 0) return seconds;
  throw new UsageError(`--time-limit takes a number of seconds, such as 300, not ${text}.`);
}

function severalMaps({ roots, show }: Loaded, shown: string): InputProblem {
  const names = roots.map(show).join(', ');
  return { path: shown, message: `this folder holds ${roots.length} maps: name one of ${names}.` };
}

async function drawMap(
  { headwater, show }: Loaded,
  root: string,
  given: Given,
  wanted: Pick<Wanted, 'format' | 'scale' | 'seconds'>,
  io: Io,
): Promise<InputProblem[]> {
  const landscape = headwater.graph(root);
  const { pins, problems } = await findPins(root, show);
  const theme = fileThemes.find((each) => each === given.value('theme'));
  const browser = given.value('browser');
  const made = await makePicture(
    landscape,
    {
      ...wanted,
      ask: askOf(given, landscape),
      pins,
      title: path.basename(path.resolve(io.cwd, show(root))),
      ...(theme !== undefined && { theme }),
      ...(browser !== undefined && { browser }),
    },
    io,
  );
  if ('problem' in made) return [...problems, { path: show(root), message: made.problem }];
  for (const note of made.notes) io.err(`headwater: note: ${printable(note)}\n`);
  return [...problems, ...(await write(made.content, given.value('output'), io))];
}

async function write(
  content: string | Uint8Array,
  output: string | undefined,
  io: Io,
): Promise<InputProblem[]> {
  if (output === undefined) {
    io.out(content);
    return [];
  }
  const file = path.resolve(io.cwd, output);
  const reason = await writeFileWhole(file, content);
  if (reason === undefined) return [];
  return [
    {
      path: shownPath(file, io.cwd),
      message: `the picture cannot be written: ${reason}. Name another file.`,
    },
  ];
}
