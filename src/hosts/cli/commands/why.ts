/** `headwater why`: the computation behind a finding's numbers, hop by hop. */
import { createColours, wantsColours, type Colours } from '../colours.js';
import type { Command, Given } from '../command.js';
import type { ExitCode, Io } from '../io.js';
import { load, loadOptions, type Loaded } from '../load.js';
import { printable } from '../printable.js';
import { describeProblem, UsageError } from '../problem.js';
import { reported, type Place, type ReportedFinding } from '../reported.js';

export const why: Command = {
  name: 'why',
  summary: 'Show the computation behind the numbers of a finding.',
  usage: 'FINDING-ID [PATH…]',
  details: [
    'FINDING-ID is what `headwater check --ids` and `--format json` show, or as much of its beginning as is clear. A PATH is a folder or a .flow file of the map; the current folder where there is none.',
    'Exit codes: 0 shown, 2 there is no such finding, or something could not be used.',
  ],
  options: {
    ...loadOptions,
    color: { type: 'boolean', description: 'colour the output, wherever it goes' },
    'no-color': { type: 'boolean', description: 'never colour the output' },
  },
  run,
};

const LEAST_DIGITS = 4;

async function run(given: Given, io: Io): Promise<ExitCode> {
  const [wanted, ...paths] = given.paths;
  if (wanted === undefined)
    throw new UsageError('why wants the id of a finding: headwater check --ids shows it.');
  if (!/^[0-9a-f]{4,8}$/.test(wanted)) {
    throw new UsageError(
      `${wanted} is no id of a finding: that is ${LEAST_DIGITS} to 8 of the digits 0 to 9 and a to f.`,
    );
  }
  const loaded = await load(paths, given, io);
  for (const problem of loaded.problems) io.err(describeProblem(problem));
  const found = findingsOf(loaded, wanted);
  if (found.length === 0) {
    io.err(
      `headwater: no finding here has the id ${wanted}: it is mended, or in another map. See headwater check --ids.\n`,
    );
    return 2;
  }
  const colours = createColours(
    wantsColours({ color: given.has('color'), 'no-color': given.has('no-color') }, io),
  );
  io.out(found.map((finding) => describe(finding, colours)).join('\n'));
  return loaded.problems.length > 0 ? 2 : 0;
}

const findingsOf = (loaded: Loaded, wanted: string): readonly ReportedFinding[] =>
  loaded.roots.flatMap((root) =>
    [...loaded.headwater.identities(root)]
      .filter(([, { id }]) => id.startsWith(wanted))
      .map(([finding, identity]) => reported({ root, finding, identity: () => identity }, loaded)),
  );

const where = ({ file, range: { start } }: Place): string =>
  `${printable(file)}:${start.line}:${start.column}`;

function describe(
  { id, code, severity, about, message, related, why: steps, ...place }: ReportedFinding,
  colours: Colours,
): string {
  const said = steps ?? ['No number is computed for this: it is what the text says, or leaves out.'];
  return [
    `${colours.bold(where(place))} ${severity} ${colours.dim(`${code} ${id}`)}`,
    `  ${printable(about)}`,
    `  ${printable(message)}`,
    '',
    ...said.map((step) => `  ${printable(step)}`),
    ...related.map((each) => `  ${colours.cyan('see')} ${where(each)} ${printable(each.message)}`),
    '',
  ].join('\n');
}
