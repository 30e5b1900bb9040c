/** Prints rows as one table. */
import { isReached, judged, lexedOf, unitOf, type Row, type Target, type Unit } from './row.js';

const HEAD = `  ${''.padEnd(58)}${'CPU ms'.padStart(10)}${'p95'.padStart(9)}${'clock ms'.padStart(10)}${'p95'.padStart(9)}${'× lexing'.padStart(10)}  target`;

export function printTitle(title: string): void {
  process.stdout.write(`\n${title}\n${HEAD}\n`);
}

export function printRow(row: Row): void {
  const { step, cpu, cpuP95, wall, wallP95, ratio, value, target, note } = row;
  const cells =
    value === undefined
      ? number(cpu, 10) + number(cpuP95, 9) + number(wall, 10) + number(wallP95, 9) + number(ratio, 10, 2)
      : `${measure(value, unitOf(row)).padStart(10)}${' '.repeat(38)}`;
  process.stdout.write(
    `  ${step.padEnd(58)}${cells}  ${verdict(row, target)}${note === undefined ? '' : ` ${note}`}\n`,
  );
}

const number = (value: number | undefined, width: number, digits = 1): string =>
  (value === undefined ? '' : value.toFixed(digits)).padStart(width);

export const measure = (value: number, unit: Unit): string =>
  unit === '×' ? `${value.toFixed(3)} ×` : `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`;

function verdict(row: Row, target: Target | undefined): string {
  if (!target) return '';
  const said = `≤ ${measure(target.most, target.unit)}`;
  if (Number.isNaN(judged(row))) return `${said} not measured`;
  return `${said} ${isReached(row) ? 'reached' : 'MISSED'}${inLexing(row, target)}`;
}

/** The verdict that does not depend on how fast the machine is. */
function inLexing(row: Row, { lexed }: Target): string {
  const found = lexedOf(row);
  if (!lexed || found === undefined) return '';
  const what = lexed.of === 'text' ? 'lexing' : 'lexing 1 MB';
  const verdict = found <= lexed.most ? 'reached' : 'MISSED';
  return `; ≤ ${lexed.most.toFixed(2)} × ${what}: ${found.toFixed(2)} ${verdict}`;
}
