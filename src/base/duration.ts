/** Durations are milliseconds, rates are events per second, sizes are bytes. */

export type Milliseconds = number;

/** From the longest on. */
export const UNITS: readonly (readonly [string, Milliseconds])[] = [
  ['w', 604_800_000],
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
  ['ms', 1],
];

/** Milliseconds of `250ms`, `15m`, `1h30m`; undefined for anything else. */
export function parseDuration(text: string): Milliseconds | undefined {
  let total = 0;
  let at = 0;
  while (at < text.length) {
    const end = numberEnd(text, at);
    const unit = unitAt(text, end);
    if (end === at || unit === undefined) return undefined;
    total += Number(text.slice(at, end)) * unit[1];
    at = end + unit[0].length;
  }
  return text === '' ? undefined : total;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const DOT = 46;

function digitsEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Where a number ends that begins here; here, where none does. */
function numberEnd(text: string, start: number): number {
  const end = digitsEnd(text, start);
  if (end === start || text.charCodeAt(end) !== DOT) return end;
  const fraction = digitsEnd(text, end + 1);
  return fraction === end + 1 ? end : fraction;
}

/** `ms` before `m`: the longer unit first. */
function unitAt(text: string, at: number): (typeof UNITS)[number] | undefined {
  const letter = text[at];
  const unit = letter === 'm' && text[at + 1] === 's' ? 'ms' : letter;
  return UNITS.find(([name]) => name === unit);
}

/** The shortest way to write a duration in the language: 5400000 → `1h30m`. */
export function formatDuration(milliseconds: Milliseconds): string {
  let rest = Math.round(milliseconds);
  if (rest === 0) return '0s';
  let text = '';
  for (const [unit, size] of UNITS) {
    if (unit === 'w' && rest % size !== 0) continue;
    const count = Math.floor(rest / size);
    if (count > 0) text += `${count}${unit}`;
    rest -= count * size;
  }
  return text;
}

const PER: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600, day: 86_400 };
const SCALE: Readonly<Record<string, number>> = { '': 1, k: 1000, M: 1_000_000 };
const BYTES: Readonly<Record<string, number>> = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };

/** Events per second of `200/s`, `5k/h`, `1M/day`. */
export function parseRate(text: string): number | undefined {
  const part = /^(\d+(?:\.\d+)?)([kM]?)\/(s|min|h|day)$/.exec(text);
  if (!part) return undefined;
  return (Number(part[1]) * (SCALE[part[2] ?? ''] ?? 1)) / (PER[part[3] ?? 's'] ?? 1);
}

/** Bytes of `4KB`, `1MB`; 1 KB is 1,024 bytes. */
export function parseSize(text: string): number | undefined {
  const part = /^(\d+(?:\.\d+)?)(B|KB|MB|GB)$/.exec(text);
  return part ? Number(part[1]) * (BYTES[part[2] ?? 'B'] ?? 1) : undefined;
}

/** The way to write a rate that has no fraction, per second where possible: 0.25 → `15/min`. */
export function formatRate(perSecond: number): string {
  for (const [unit, seconds] of Object.entries(PER)) {
    const count = perSecond * seconds;
    const whole = Math.round(count);
    if (whole > 0 && Math.abs(count - whole) < 1e-6 * count) return `${whole}/${unit}`;
  }
  return `${Number((perSecond * 86_400).toPrecision(3))}/day`;
}

/** The largest unit of which there is one: 1572864 → `1.5MB`. */
export function formatSize(bytes: number): string {
  const [unit, size] = Object.entries(BYTES).findLast(([, each]) => bytes >= each) ?? ['B', 1];
  return `${Number((bytes / size).toFixed(2))}${unit}`;
}
