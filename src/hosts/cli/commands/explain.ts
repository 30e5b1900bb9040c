/** `headwater explain`: a rule's page, in the terminal. */
import { didYouMean } from '../arguments.js';
import { createColours, wantsColours } from '../colours.js';
import type { Command, Given } from '../command.js';
import type { ExitCode, Io } from '../io.js';
import { renderMarkdown } from '../markdown.js';
import { UsageError } from '../problem.js';
import { codes, pageOf, type CodeInfo } from '../rule-pages.js';

export const explain: Command = {
  name: 'explain',
  summary: 'Explain a rule: what it finds, why, and what mends it.',
  usage: '[RULE]',
  details: [
    'RULE is the id behind a finding, such as missing-dlq; without one, all rules are listed.',
    'Exit codes: 0 explained, 2 there is no such rule.',
  ],
  options: {
    color: { type: 'boolean', description: 'colour the output, wherever it goes' },
    'no-color': { type: 'boolean', description: 'never colour the output' },
  },
  mostPaths: 1,
  run,
};

const WIDTH = 96;

async function run(given: Given, io: Io): Promise<ExitCode> {
  const [id] = given.paths;
  const known = [...codes.values()];
  if (id === undefined) {
    const column = Math.max(...known.map((each) => each.id.length)) + 2;
    io.out(known.map((each) => `${each.id.padEnd(column)}${each.summary}\n`).join(''));
    return 0;
  }
  const info = codes.get(id);
  if (!info) throw new UsageError(`there is no rule ${id}.${didYouMean(id, codes.keys())}`);
  const colours = createColours(
    wantsColours({ color: given.has('color'), 'no-color': given.has('no-color') }, io),
  );
  const page = (await pageOf(io.rulePages, id)) ?? summaryOf(info);
  io.out(renderMarkdown(page, { colours, columns: Math.min(io.columns ?? WIDTH, WIDTH) }));
  return 0;
}

/** Where the pages do not stand beside the bundle, and for what no rule finds. */
const summaryOf = ({ id, summary, severity }: CodeInfo): string =>
  `# ${id}\n\n${summary}\n\n${severity[0]?.toUpperCase()}${severity.slice(1)}`;
