/** Durations are milliseconds, rates are events per second, sizes are bytes. */

export type Milliseconds = number;

const UNITS: readonly (readonly [string, Milliseconds])[] = [
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
  let rest = text;
  while (rest !== '') {
    const part = /^(\d+(?:\.\d+)?)(ms|[smhdw])/.exec(rest);
    if (!part) return undefined;
    total += Number(part[1]) * (UNITS.find(([unit]) => unit === part[2])?.[1] ?? 0);
    rest = rest.slice(part[0].length);
  }
  return text === '' ? undefined : total;
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
