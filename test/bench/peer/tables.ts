/** Both tools in one table, a line a figure, each held against what it is to be. */
import type { Line } from './line.js';
import type { Results } from './results.js';

export interface Tables {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly missed: number;
}

/** The size that ratios are wanted at. */
const JUDGED = 5000;

const ROWS = [
  ['cold start to first diagnostic, CPU', 'cold', 'coldCpu', 'ms', 2],
  ['cold start to first diagnostic, clock', 'cold', 'coldWall', 'ms', 2],
  ['keystroke, CPU', 'typing', 'keystrokeCpu', 'ms', 50],
  ['keystroke to diagnostics, clock', 'typing', 'keystrokeWall', 'ms', undefined],
  ['hover, clock', 'typing', 'hoverWall', 'ms', undefined],
  ['memory of the server, started', 'typing', 'startMemory', 'MB', 3],
  ['memory of the server, after typing', 'typing', 'memory', 'MB', 3],
  ['check on the command line, CPU', 'check', 'checkCpu', 'ms', 2],
  ['check on the command line, clock', 'check', 'checkWall', 'ms', 2],
  ['check on the command line, memory', 'check', 'checkMemory', 'MB', undefined],
] as const;

const linesAt = (results: Results, size: number): Line[] =>
  ROWS.map(([step, part, figure, unit, wanted]) => ({
    title: `${size} relations, ${Math.floor(size / 4)} systems, 20 files`,
    step,
    ours: results.number(`${size} ${part} headwater`, figure),
    theirs: results.number(`${size} ${part} likec4`, figure),
    unit,
    ...(size >= JUDGED && wanted !== undefined && { wanted }),
    ...failureOf(results, `${size} ${part}`),
  }));

function failureOf(results: Results, piece: string): { readonly note?: string } {
  const failed = ['headwater', 'likec4'].flatMap((tool) => {
    const reason = results.get(`${piece} ${tool}`)?.failed;
    return reason === undefined ? [] : [`${tool}: ${reason}`];
  });
  return failed.length > 0 ? { note: failed.join('; ') } : {};
}

function pictureLines(results: Results): Line[] {
  const theirs = (figure: string) => results.number('picture likec4', figure);
  const done = results.get('picture likec4')?.figures?.['done'];
  const late =
    done === false ? { note: 'LikeC4 gave none: what it had spent when nobody waited longer' } : {};
  const lines = (name: string, piece: string, wanted?: number): Line[] => {
    const ours = (figure: string) => results.number(piece, figure);
    const title = 'one picture of 250 systems, 940 flows';
    const line = (step: string, figure: string, more: Partial<Line> = {}): Line => ({
      title,
      step: `${name}, ${step}`,
      ours: ours(figure),
      theirs: theirs(figure),
      unit: 'ms',
      ...more,
    });
    return [
      line('CPU', 'cpu', { ...(wanted !== undefined && { wanted }), ...late }),
      line('of that beyond reading and checking', 'own', { ...(wanted !== undefined && { wanted }) }),
      line('clock', 'wall', wanted === undefined ? { most: 10_000 } : {}),
      line('slowest hover meanwhile, clock', 'hover', { most: 100 }),
    ];
  };
  return [...lines('overview', 'picture headwater', 100), ...lines('everything', 'picture headwater all')];
}

const number = (value: number | undefined, unit: Line['unit']): string =>
  (value === undefined ? 'not measured' : `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`).padStart(14);

function verdicts({ ours, theirs, wanted, most, unit }: Line): (readonly [text: string, reached: boolean])[] {
  const ratio = ours === undefined || theirs === undefined ? undefined : theirs / ours;
  return [
    ...(wanted !== undefined && ratio !== undefined ? [[`≥ ${wanted} ×`, ratio >= wanted] as const] : []),
    ...(most !== undefined && ours !== undefined ? [[`≤ ${most} ${unit}`, ours <= most] as const] : []),
  ];
}

function told(line: Line): string {
  const { step, ours, theirs, unit, note } = line;
  const ratio = ours === undefined || theirs === undefined ? '' : `${(theirs / ours).toFixed(1)} ×`;
  const said = verdicts(line).map(([text, reached]) => `  ${text} ${reached ? 'reached' : 'MISSED'}`);
  const cells = number(ours, unit) + number(theirs, unit) + ratio.padStart(10);
  return `  ${step.padEnd(48)}${cells}${said.join('')}${note === undefined ? '' : `  ${note}`}\n`;
}

export function tablesOf(results: Results): Tables {
  const lines = [...results.sizes().flatMap((size) => linesAt(results, size)), ...pictureLines(results)];
  const titles = [...new Set(lines.map(({ title }) => title))];
  const text = titles.map((title) => {
    const head = `\n${title.padEnd(50)}${'Headwater'.padStart(14)}${'LikeC4'.padStart(14)}${'ratio'.padStart(10)}\n`;
    return (
      head +
      lines
        .filter((line) => line.title === title)
        .map(told)
        .join('')
    );
  });
  const judged = lines.flatMap(verdicts);
  const missed = judged.filter(([, reached]) => !reached).length;
  const closing = `\n${judged.length - missed} of ${judged.length} targets reached\n`;
  return { text: text.join('') + closing, lines, missed };
}
