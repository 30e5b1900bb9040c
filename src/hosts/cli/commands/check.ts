/** `headwater check`: says what is wrong with maps. */
import { createColours, wantsColours } from '../colours.js';
import type { Command, Given } from '../command.js';
import { formatters } from '../formatters/index.js';
import type { ExitCode, Io } from '../io.js';
import { load } from '../load.js';
import { describeProblem } from '../problem.js';
import type { Report, Summary } from '../report.js';
import { createReport } from '../report.js';

/** Which counts of the summary fail a check, for every level of `--fail-on`. */
const FAILING: Readonly<Record<string, readonly (keyof Summary)[]>> = {
  error: ['errors'],
  warning: ['errors', 'warnings'],
  information: ['errors', 'warnings', 'information'],
  never: [],
};

export const check: Command = {
  name: 'check',
  summary: 'Check maps and say what is wrong with them.',
  usage: '[PATH…]',
  details: [
    'A PATH is a folder or a .flow file; the current folder where there is none. Names are looked up in the whole map, which is every .flow file below the nearest folder with a headwater.json, or, without one, below PATH or beside it; the findings shown are those in PATH.',
    'Exit codes: 0 clean, 1 findings at or above --fail-on, 2 something could not be used.',
  ],
  options: {
    format: {
      type: 'string',
      choices: formatters.map(({ name }) => name),
      description: 'how to print the findings (default: pretty)',
    },
    'fail-on': {
      type: 'string',
      choices: Object.keys(FAILING),
      description: 'the least severity that fails the check (default: error)',
    },
    color: { type: 'boolean', description: 'colour the output, wherever it goes' },
    'no-color': { type: 'boolean', description: 'never colour the output' },
  },
  run,
};

async function run(given: Given, io: Io): Promise<ExitCode> {
  const loaded = await load(given.paths.length > 0 ? given.paths : ['.'], io);
  const report = createReport(loaded);
  const name = given.value('format') ?? formatters[0]?.name;
  const formatter = formatters.find((each) => each.name === name);
  const colours = createColours(
    wantsColours({ color: given.has('color'), 'no-color': given.has('no-color') }, io),
  );
  const options = {
    colours,
    columns: io.isTerminal ? io.columns : undefined,
    milliseconds: io.elapsed(),
    text: (file: string) => loaded.text(file),
  };
  const isUseless = loaded.roots.length === 0 && name === 'pretty';
  if (formatter && !isUseless) io.out(formatter.format(report, options));
  for (const problem of report.problems) io.err(describeProblem(problem));
  return exitCode(report, given.value('fail-on') ?? 'error');
}

function exitCode({ problems, summary }: Report, failOn: string): ExitCode {
  if (problems.length > 0) return 2;
  return (FAILING[failOn] ?? []).some((severity) => summary[severity] > 0) ? 1 : 0;
}
