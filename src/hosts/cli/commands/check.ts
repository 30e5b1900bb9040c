/** `headwater check`: says what is wrong with maps. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Severity } from '../../../model/finding.js';
import { knownInCommit } from '../changed-since.js';
import { createColours, wantsColours, type ColourOptions } from '../colours.js';
import type { Command, Given } from '../command.js';
import type { FormatOptions, Formatter } from '../formatters/formatter.js';
import { formatters } from '../formatters/index.js';
import { pretty } from '../formatters/pretty.js';
import type { ExitCode, Io } from '../io.js';
import { readBaseline, writeBaseline, type IsKnown } from '../known.js';
import { KeptCheck } from '../kept-check.js';
import { loadLocated, loadOptions, locate, type Loaded, type Located } from '../load.js';
import { describeProblem, type InputProblem } from '../problem.js';
import type { Report, Summary } from '../report.js';
import { createReport } from '../report.js';
import { pagesOf } from '../rule-pages.js';
import { sourceTexts } from '../source-texts.js';

/** Which counts of the summary fail a check, for every level of `--fail-on`. */
const FAILING: Readonly<Record<string, readonly (keyof Summary)[]>> = {
  error: ['errors'],
  warning: ['errors', 'warnings'],
  information: ['errors', 'warnings', 'information'],
  never: [],
};

const COUNTS: Readonly<Record<Severity, keyof Summary>> = {
  error: 'errors',
  warning: 'warnings',
  information: 'information',
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
    'report-suppressed': {
      type: 'boolean',
      description: 'list the suppressed findings too, with reason and date',
    },
    ids: { type: 'boolean', description: 'show the id of each finding, for `headwater why`' },
    'changed-since': {
      type: 'string',
      value: 'GITREF',
      description: 'leave out the findings that the map of this commit has',
    },
    baseline: { type: 'string', value: 'FILE', description: 'leave out the findings that this file lists' },
    'write-baseline': {
      type: 'string',
      value: 'FILE',
      description: 'write the findings into this file, for --baseline, and do not fail because of them',
    },
    ...loadOptions,
    color: { type: 'boolean', description: 'colour the output, wherever it goes' },
    'no-color': { type: 'boolean', description: 'never colour the output' },
  },
  run,
};

async function run(given: Given, io: Io): Promise<ExitCode> {
  const located = await locate(given.paths, io);
  const kept = isRepeatable(given) ? await KeptCheck.of(located, shapeOf(given, io), io) : undefined;
  const said = await kept?.recall();
  if (said) {
    await io.stream(closed(said.texts, said.summary, given, io));
    return exitCode(said.summary, failOnOf(given));
  }
  return checkAnew(kept ? { ...located, files: kept.files } : located, given, io, kept);
}

async function checkAnew(located: Located, given: Given, io: Io, kept?: KeptCheck): Promise<ExitCode> {
  const loaded = await loadLocated(located, given, io);
  const known = await knownOf(given, loaded, io);
  if ('message' in known) {
    io.err(describeProblem(known));
    return 2;
  }
  const withSuppressed = given.has('report-suppressed');
  const report = createReport(loaded, {
    today: io.today(),
    withSuppressed,
    ...(known.isComparison && { isKnown: known.isKnown }),
  });
  const formatter = formatterOf(given);
  const isUseless = loaded.roots.length === 0 && formatter === pretty;
  if (!isUseless) {
    const options = await formatOptions(given, io, loaded, report, {
      isComparison: known.isComparison,
      ...(kept && { onRead: kept.onRead }),
    });
    const texts = formatter.format(report, options);
    const keeping = kept?.keeping(loaded, report, texts) ?? texts;
    await io.stream(closed(keeping, report.summary, given, io));
    await kept?.end();
  }
  for (const problem of report.problems) io.err(describeProblem(problem));
  const baseline = given.value('write-baseline');
  if (baseline === undefined)
    return report.problems.length > 0 ? 2 : exitCode(report.summary, failOnOf(given));
  const problem = await writeBaseline(baseline, report, io.cwd);
  if (problem) io.err(describeProblem(problem));
  return problem || report.problems.length > 0 ? 2 : 0;
}

const failOnOf = (given: Given): string => given.value('fail-on') ?? 'error';

const formatterOf = (given: Given): Formatter =>
  formatters.find(({ name }) => name === given.value('format')) ?? pretty;

/** What other files or commits have a say in is worked out each time. */
const isRepeatable = (given: Given): boolean =>
  !['no-cache', 'baseline', 'changed-since', 'write-baseline'].some((option) => given.has(option));

/** All that shapes what is said of the same maps. */
const shapeOf = (given: Given, io: Io): unknown => [
  formatterOf(given).name,
  failOnOf(given),
  given.has('report-suppressed'),
  given.has('ids'),
  wantsColours(colourOptions(given), io),
  columnsOf(io) ?? null,
  io.rulePages,
];

function* closed(texts: Iterable<string>, summary: Summary, given: Given, io: Io): Generator<string> {
  yield* texts;
  const closing = formatterOf(given).closing?.(summary, {
    colours: createColours(wantsColours(colourOptions(given), io)),
    elapsed: () => io.elapsed(),
  });
  if (closing !== undefined) yield closing;
}

const colourOptions = (given: Given): ColourOptions => ({
  color: given.has('color'),
  'no-color': given.has('no-color'),
});

const columnsOf = ({ isTerminal, columns }: Io): number | undefined => (isTerminal ? columns : undefined);

interface Known {
  readonly isKnown: IsKnown;
  readonly isComparison: boolean;
}

/** What was there before, by a baseline, a commit, or both. */
async function knownOf(given: Given, loaded: Loaded, io: Io): Promise<Known | InputProblem> {
  const found: IsKnown[] = [];
  const file = given.value('baseline');
  const reference = given.value('changed-since');
  for (const known of [
    file === undefined ? undefined : await readBaseline(file, io.cwd),
    reference === undefined ? undefined : await knownInCommit(loaded, reference, io),
  ]) {
    if (known && 'message' in known) return known;
    if (known) found.push(known);
  }
  return {
    isKnown: (root, identity) => found.some((isKnown) => isKnown(root, identity)),
    isComparison: found.length > 0,
  };
}

async function formatOptions(
  given: Given,
  io: Io,
  loaded: Loaded,
  { codes }: Report,
  { isComparison, onRead }: Pick<FormatOptions, 'isComparison'> & Partial<Pick<KeptCheck, 'onRead'>>,
): Promise<FormatOptions> {
  const { rulePages } = io;
  return {
    colours: createColours(wantsColours(colourOptions(given), io)),
    columns: columnsOf(io),
    elapsed: () => io.elapsed(),
    text: sourceTexts(loaded, onRead),
    fails: (severity) => (FAILING[failOnOf(given)] ?? []).includes(COUNTS[severity]),
    isComparison,
    pages: given.value('format') === 'sarif' ? await pagesOf(rulePages, codes) : new Map(),
    pageUri: (rule) => pathToFileURL(path.join(rulePages, `${rule}.md`)).href,
    withIds: given.has('ids'),
  };
}

function exitCode(summary: Summary, failOn: string): ExitCode {
  return (FAILING[failOn] ?? []).some((severity) => summary[severity] > 0) ? 1 : 0;
}
