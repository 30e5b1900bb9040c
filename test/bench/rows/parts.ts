/** The parts of a check, each by itself, in this process. */
import { parseFragment } from '../../../src/language/fragment.js';
import { language, parseText } from '../../../src/language/parser.js';
import { joinFragments } from '../../../src/model/join.js';
import { checkMap } from '../../../src/rules/check.js';
import { createHeadwater } from '../../../src/service/headwater.js';
import { memoryFiles } from '../../support/memory-files.js';
import type { LandscapeFile } from '../landscapes/landscape.js';
import { measure, ownCpu } from '../measure.js';
import type { Row, Target } from '../row.js';
import { ALL_RULES, oneEdit, WHOLE_CHECK } from '../targets.js';
import { flowFiles, langiumOf, type Subject } from './subject.js';

const ROOT = 'file:///map';
const TODAY = '2026-11-23';

/** The engine has compiled what reads and checks a map when so many flows went through it. */
const WARM_FLOWS = 20_000;

const onCrash = (rule: string, error: unknown): never => {
  throw new Error(`The rule ${rule} failed.`, { cause: error });
};

export async function partRows(subject: Subject): Promise<Row[]> {
  const { landscape, lexing } = subject;
  const files = flowFiles(landscape);
  const runs = landscape.flows > 10_000 ? 3 : 7;
  const warm = Math.max(2, Math.ceil(WARM_FLOWS / landscape.flows));
  const time = (work: () => void): number => measure(runs, work, warm).p50;
  const parse = () => files.map(({ path, text }) => parseFragment(`${ROOT}/${path}`, text));
  const check = (map: ReturnType<typeof joinFragments>) => checkMap(map, { today: TODAY, onCrash });
  const fragments = parse();
  const map = joinFragments(fragments);
  const parsing = time(() => files.forEach(({ text }) => parseText(text)));
  const stock = lexing + langiumOf(files, runs);
  const checking = time(() => void check(map));
  const whole = time(() => void check(joinFragments(parse())));
  const edit = await editing(landscape.files, subject);
  const row = (step: string, cpu: number): Row => ({ group: 'parts', step, cpu, ratio: cpu / lexing });
  const against = (step: string, value: number, target: Target): Row => ({
    group: 'parts',
    step,
    value,
    target,
  });
  return [
    row("lex with Chevrotain's lexer, the yardstick", lexing),
    row('the same, and parse with Langium', stock),
    row(
      'lex',
      time(() => files.forEach(({ text }) => language().lexer.tokenize(text))),
    ),
    row('lex, parse', parsing),
    row(
      'lex, parse, lower',
      time(() => void parse()),
    ),
    row(
      'join',
      time(() => void joinFragments(fragments)),
    ),
    row('check: all rules over the joined map', checking),
    row('check from the text on', whole),
    row('one edit in a file of 50 flows: read again', edit.reading),
    row('one edit in a file of 50 flows: check again', edit.checking),
    against('check from the text on, against lexing', whole / lexing, WHOLE_CHECK),
    {
      group: 'parts',
      step: 'all rules, against lexing and parsing with Langium',
      value: checking / stock,
      unit: '×',
    },
    against('all rules, against lexing and parsing', checking / parsing, ALL_RULES),
    against(
      'one edit checked again, against a full check',
      edit.checking / checking,
      oneEdit(landscape.flows),
    ),
  ];
}

/** Files that are edited in turn, and rounds over all of them before it counts: an author's editor has run for a while. */
const EDITED = 20;
const WARM = 3;

/** What an edit costs the service: reading the file, and finding what that changed. Means: collecting garbage is a part of it. */
async function editing(files: readonly LandscapeFile[], { rounds }: Subject) {
  const headwater = createHeadwater({
    files: memoryFiles(Object.fromEntries(files.map(({ path, text }) => [`${ROOT}/${path}`, text]))),
    today: () => TODAY,
    log: (message) => {
      throw new Error(message);
    },
  });
  await headwater.addFolder(ROOT);
  headwater.findings(ROOT);
  // The first hold 50 flows each, those of 500 and 2,500 come last.
  const edited = files.filter(({ path }) => path.startsWith('domain-')).slice(0, EDITED);
  const used = { reading: 0, checking: 0, edits: 0 };
  const edit = ({ path, text }: LandscapeFile, counts: boolean): void => {
    const began = ownCpu();
    headwater.setText(`${ROOT}/${path}`, text);
    const read = ownCpu();
    headwater.findings(ROOT);
    if (!counts) return;
    used.reading += read - began;
    used.checking += ownCpu() - read;
    used.edits++;
  };
  for (let round = -WARM; round < Math.ceil(rounds / 4); round++)
    for (const file of edited) {
      edit({ ...file, text: file.text.replace(/\bto (\w+)/, 'to $1x') }, round >= 0);
      edit(file, round >= 0);
    }
  return { reading: used.reading / used.edits, checking: used.checking / used.edits };
}
