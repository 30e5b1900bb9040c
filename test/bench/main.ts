/** `npm run bench`: what parsing, joining, checking and one keystroke cost, each against the lexer on the same text in the same run. */
import { parseFragment } from '../../src/language/fragment.js';
import { language, parseText } from '../../src/language/parser.js';
import { joinFragments } from '../../src/model/join.js';
import { checkMap } from '../../src/rules/check.js';
import { createHeadwater } from '../../src/service/headwater.js';
import type { LandscapeFile } from '../support/landscape.js';
import { landscape } from '../support/landscape.js';
import { memoryFiles } from '../support/memory-files.js';
import { measure } from './measure.js';

const TODAY = '2026-11-23';
const RUNS = 5;
const ROOT = 'file:///map';
/** Checking everything, from the text on, may cost this many times what lexing it costs. */
const TARGET = 20;

interface Row {
  readonly step: string;
  readonly milliseconds: number;
}

async function keystroke(files: readonly LandscapeFile[]): Promise<Row[]> {
  const disk = memoryFiles(Object.fromEntries(files.map(({ uri, text }) => [uri, text])));
  const headwater = createHeadwater({
    files: disk,
    today: () => TODAY,
    log: (message) => {
      throw new Error(message);
    },
  });
  await headwater.addFolder(ROOT);
  let typed = 0;
  const type = (file: LandscapeFile | undefined) => (): void => {
    if (!file) throw new Error('The landscape has no such file.');
    headwater.setText(file.uri, `${file.text}// ${++typed}`);
    headwater.findings(ROOT);
  };
  const [systems, flows] = files;
  return [
    { step: 'keystroke → findings, file of 50 flows', milliseconds: measure(RUNS, type(flows)).median },
    { step: 'keystroke → findings, file of systems', milliseconds: measure(RUNS, type(systems)).median },
  ];
}

async function bench(flows: number): Promise<boolean> {
  const files = landscape({ flows });
  const { lexer } = language();
  const time = (work: () => void) => measure(RUNS, work).median;
  const fragments = files.map(({ uri, text }) => parseFragment(uri, text));
  const map = joinFragments(fragments);
  const onCrash = (rule: string, error: unknown): never => {
    throw new Error(`The rule ${rule} failed.`, { cause: error });
  };
  const check = (whole: typeof map) => checkMap(whole, { today: TODAY, onCrash });
  const lexing = time(() => files.forEach(({ text }) => lexer.tokenize(text)));
  const whole = time(() => void check(joinFragments(files.map(({ uri, text }) => parseFragment(uri, text)))));
  const rows: Row[] = [
    { step: 'lex', milliseconds: lexing },
    { step: 'lex, parse', milliseconds: time(() => files.forEach(({ text }) => parseText(text))) },
    {
      step: 'lex, parse, lower',
      milliseconds: time(() => files.forEach(({ uri, text }) => parseFragment(uri, text))),
    },
    { step: 'join', milliseconds: time(() => void joinFragments(fragments)) },
    { step: 'join, check', milliseconds: time(() => void check(joinFragments(fragments))) },
    { step: 'check from the text on', milliseconds: whole },
    {
      step: 'every fix of every finding',
      milliseconds: time(() => check(map).forEach((finding) => finding.fixes())),
    },
    {
      step: 'check, nothing declared',
      milliseconds: time(() => void check(joinFragments(fragments.slice(1)))),
    },
    ...(await keystroke(files)),
  ];
  const size = files.reduce((sum, { text }) => sum + text.length, 0);
  const title = `${flows} flows, ${files.length} files, ${(size / 1024).toFixed(0)} KB, ${check(map).length} findings`;
  process.stdout.write(`\n${title}\n${'CPU ms'.padStart(54)}${'× lexing'.padStart(12)}\n`);
  for (const { step, milliseconds } of rows) {
    process.stdout.write(
      `  ${step.padEnd(42)}${milliseconds.toFixed(1).padStart(10)}${(milliseconds / lexing).toFixed(2).padStart(12)}\n`,
    );
  }
  const ratio = whole / lexing;
  process.stdout.write(
    `  check ≤ ${TARGET} × lexing: ${ratio <= TARGET ? 'reached' : 'MISSED'} (${ratio.toFixed(1)} ×)\n`,
  );
  return ratio <= TARGET;
}

process.stdout.write(`Node ${process.version}, median CPU time of ${RUNS} runs after 2 to warm up\n`);
await bench(1000);
// The target is one for large maps: in small ones what is set up once weighs more.
if (!(await bench(10_000))) process.exitCode = 1;
