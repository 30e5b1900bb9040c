/** Values as proposals: what is usual in a place, and units for a number that stands already. */
import type { Expected } from '../../language/cursor.js';
import type { Asked } from './asked.js';
import type { Proposal } from './proposal.js';

/** What is usual, by rule and feature, else by terminal. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  DURATION: ['1s', '10s', '1m', '5m', '15m', '1h', '1d'],
  RATE: ['10/s', '100/s', '200/min', '1000/h', '10k/day'],
  SIZE: ['1KB', '4KB', '64KB', '256KB', '1MB'],
  PERCENT: ['99%', '99.5%', '99.9%', '99.95%', '99.99%'],
  TIME: ['00:00', '02:00', '06:00', '12:00', '18:00'],
  FACTOR: ['2x', '5x', '10x'],
  NUMBER: ['1', '2', '3'],
  'Sla.within': ['1s', '10s', '1m', '5m', '15m', '1h', '1d'],
  'Pattern.every': ['1m', '5m', '15m', '30m', '1h'],
  'Pattern.takes': ['5m', '10m', '40m', '1h', '2h'],
  'Schedule.every': ['5m', '15m', '30m', '1h', '6h'],
  'Reader.needs': ['1s', '1m', '15m', '1h', '1d'],
  'Latency.typical': ['100ms', '300ms', '1s', '2s'],
  'Latency.p99': ['500ms', '1s', '2s', '5s'],
  'Idempotent.within': ['1h', '24h', '7d'],
  'Retry.times': ['3', '5', '8'],
  'Retry.from': ['500ms', '1s', '2s', '5s'],
  'Retry.every': ['5s', '10s', '30s', '1m'],
  'Retry.to': ['1m', '5m', '15m', '1h'],
  'Dlq.keep': ['7d', '14d', '30d'],
  'Alert.lasting': ['5m', '10m', '15m'],
  'Alert.bound': ['0', '10s', '5m', '5%'],
  'Retention.value': ['1d', '3d', '7d', '14d'],
  'Recovery.value': ['15m', '30m', '1h', '4h'],
  'Run.lasting': ['1h', '4h', '1d'],
  'Outage.at': ['10m', '1h'],
  'Outage.lasting': ['10m', '30m', '2h'],
  'Duplicate.share': ['1%', '2%', '5%'],
  'Expect.bound': ['0', '45m', '1%'],
};

/** Terminals that a `Bound` may be; its own list says enough. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  DURATION: ['ms', 's', 'm', 'h', 'd', 'w'],
  RATE: ['/s', '/min', '/h', '/day'],
  SIZE: ['B', 'KB', 'MB', 'GB'],
  PERCENT: ['%'],
  FACTOR: ['x'],
};

export const takesUnit = (terminal: string | undefined): boolean =>
  terminal !== undefined && terminal in UNITS;

const NUMBER = /^\d+(?:\.\d+)?/;

const value = (label: string, rank: number, detail?: string): Proposal => ({
  label,
  kind: 'value',
  detail,
  rank,
});

/** Proposals for a terminal that is a value; none for names. */
export function valuesFor({ terminal = '', frame, feature }: Expected, asked: Asked): Proposal[] {
  if (terminal === 'DATE') return [value(asked.today, 0, 'today')];
  if (terminal === 'TEXT')
    return feature === 'title' ? [] : [{ label: '"…"', kind: 'text', text: '""', snippet: '"$1"', rank: 0 }];
  if (terminal === 'ZONE') return zones(asked);
  const usual = USUAL[`${frame.rule}.${feature}`] ?? USUAL[terminal];
  if (!usual) return [];
  const number = NUMBER.exec(asked.cursor.prefix)?.[0];
  const units = number === undefined ? [] : (UNITS[terminal] ?? []).map((unit) => number + unit);
  return (units.length > 0 ? units : usual).map((label, index) => value(label, index));
}

/** Every zone that the host knows; those that the map uses first. */
function zones({ map }: Asked): Proposal[] {
  const used = map.flows.flatMap(({ clauses: { pattern } }) =>
    pattern?.schedule && 'zone' in pattern.schedule && pattern.schedule.zone ? [pattern.schedule.zone] : [],
  );
  const all = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'));
  return [...new Set([...used, ...all])].map((zone) => value(zone, used.includes(zone) ? 0 : 2));
}
